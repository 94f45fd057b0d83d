import CProcess
import Encodings
import Glibc
import Issuance

/// The files that an issuer shows to everybody: a folder of status lists and one of credentials.
struct PublicFolder: Sendable {
    /// What a file is.
    enum Kind: String, Sendable, CaseIterable {
        case statusList = "status"
        case credential = "awards"

        /// Seconds for which it may be kept: a list changes from one minute to the next, a credential never.
        var seconds: Int { self == .statusList ? 300 : 86_400 }
    }

    let path: String
    private static let longestName = 128
    private static let mostBytes = 16 << 20

    /// The folder, made where it is missing.
    ///
    /// - Throws: ``ServerError`` `server.file`.
    init(path: String) throws(ServerError) {
        self.path = path
        for folder in [path] + Kind.allCases.map({ path + "/" + $0.rawValue }) {
            guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
                throw ServerError(.file, at: .file(folder), facts: ["file": folder])
            }
        }
    }

    func folder(of kind: Kind) -> String { path + "/" + kind.rawValue }

    /// The bytes of a file; nil for one that is not there.
    ///
    /// A name is letters, digits, `-` and `_`, then `.json`: no path is made of anything else. Links are not followed.
    func bytes(_ kind: Kind, _ name: String) -> [UInt8]? {
        guard Self.isName(name) else { return nil }
        let descriptor = testamur_open_reading(folder(of: kind) + "/" + name, 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return SmallFile.bytes(from: descriptor, limit: Self.mostBytes)
    }

    static func isName(_ name: String) -> Bool {
        let ending = Array(".json".utf8)
        let bytes = Array(name.utf8)
        guard bytes.count <= longestName, bytes.count > ending.count, bytes.suffix(ending.count).elementsEqual(ending)
        else { return false }
        return bytes.dropLast(ending.count).allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
            default: false
            }
        }
    }
}
