import Encodings
import HTTPTypes
import Hummingbird
import NIOCore
import Signing

/// What somebody sent with a form: texts, secrets, files.
///
/// Both kinds of forms that browsers send are read. Secrets lie in guarded memory, and what they came in is overwritten.
///
/// Source: WHATWG URL, "application/x-www-form-urlencoded"; RFC 7578.
struct PostedForm: Sendable {
    private let texts: [(name: String, value: String)]
    private let secrets: [String: SecretBytes]
    /// The files, in their order; a field for a file in which none was chosen brings none.
    let files: [UploadedFile]

    /// Most bytes of a form without files, and most fields of any.
    static let mostBytes = 64 << 10
    private static let mostFields = 400

    /// - Parameters:
    ///   - secrets: The names of the fields that are secrets.
    ///   - limit: Most bytes of a form with files; nil where there are none.
    ///   - mostFiles: Most files.
    ///   - admission: On its threads the body is taken apart.
    /// - Throws: ``ServerError`` `server.content_type`, `form.malformed`, `form.too_many`, `server.busy`, what ``RequestBytes``
    ///   throws; `SigningError` for a secret that is none, such as `passphrase.too_long`.
    static func read(
        _ request: Request, secrets: Set<String>, limit: Int?, mostFiles: Int = 1, _ held: BytesHeld,
        by admission: Admission
    ) async throws -> PostedForm {
        let type = request.headers[.contentType] ?? ""
        guard let writing = Writing(mediaType: type), let most = writing == .pairs ? mostBytes : limit else {
            throw ServerError(
                .contentType, facts: ["type": type, "expected": "application/x-www-form-urlencoded"])
        }
        var body = try await RequestBytes.read(request, limit: most, held, isSecret: !secrets.isEmpty)
        defer { if !secrets.isEmpty { Wiping.wipe(&body) } }
        return try await admission.working { [body] in
            try PostedForm(body, written: writing, secrets: secrets, mostFiles: mostFiles)
        }
    }

    /// How a form is written.
    enum Writing: Sendable, Equatable {
        /// `name=Mira&box=1`.
        case pairs
        /// Parts with a boundary between them, which may be files.
        case parts(boundary: [UInt8])

        /// - Returns: Nil for what is no form.
        init?(mediaType: String) {
            let essence = HeaderText.essence(of: mediaType)
            if essence.utf8.elementsEqual("application/x-www-form-urlencoded".utf8) {
                self = .pairs
                return
            }
            guard essence.utf8.elementsEqual("multipart/form-data".utf8),
                let boundary = HeaderText.parameter("boundary", of: Array(mediaType.utf8)[...]),
                (1...70).contains(boundary.utf8.count)
            else { return nil }
            self = .parts(boundary: Array(boundary.utf8))
        }
    }

    /// A body that is at hand.
    ///
    /// - Throws: ``ServerError`` `form.malformed`, `form.too_many`; `SigningError` for a secret that is none.
    init(_ body: [UInt8], written writing: Writing, secrets: Set<String>, mostFiles: Int) throws {
        switch writing {
        case .pairs: try self.init(try Self.pairs(body), secrets)
        case .parts(let boundary):
            let form = try MultipartForm(body, boundary: boundary, limit: Self.mostFields + mostFiles)
            try self.init(form, secrets, mostFiles: mostFiles)
        }
    }

    private init(_ form: MultipartForm, _ names: Set<String>, mostFiles: Int) throws {
        let files = form.parts.compactMap { part in
            part.fileName.flatMap { name in
                name.isEmpty && part.bytes.isEmpty ? nil : UploadedFile(name: name, bytes: part.bytes)
            }
        }
        guard files.count <= mostFiles else {
            throw ServerError(.formTooMany, facts: ["limit": String(mostFiles)])
        }
        try self.init(form.parts.filter { $0.fileName == nil }.map { ($0.name, $0.bytes) }, names, files: files)
    }

    private init(_ fields: [(name: String, bytes: [UInt8])], _ names: Set<String>, files: [UploadedFile] = []) throws {
        guard fields.count <= Self.mostFields else {
            throw ServerError(.formTooMany, facts: ["limit": String(Self.mostFields)])
        }
        var (texts, secrets): ([(String, String)], [String: SecretBytes]) = ([], [:])
        for (name, field) in fields {
            var bytes = field
            guard names.contains(name) else {
                guard let text = String(validating: bytes, as: UTF8.self) else { throw ServerError(.formMalformed) }
                texts.append((name, text))
                continue
            }
            defer { Wiping.wipe(&bytes) }
            // Two of the same name: nobody can say which one she meant.
            guard secrets[name] == nil else { throw ServerError(.formMalformed) }
            guard !bytes.isEmpty else { continue }
            secrets[name] = try bytes.withUnsafeBytes { try SecretBytes.passphrase(utf8: $0) }
        }
        (self.texts, self.secrets, self.files) = (texts, secrets, files)
    }

    /// The first value of a field; nil where there is none or nothing in it.
    func text(_ name: String) -> String? { all(name).first { !$0.isEmpty } }

    /// Every value of a field: of boxes that can be ticked.
    func all(_ name: String) -> [String] {
        texts.filter { $0.name.utf8.elementsEqual(name.utf8) }.map(\.value)
    }

    /// - Throws: `SigningError` `passphrase.empty`.
    func secret(_ name: String) throws(SigningError) -> SecretBytes {
        guard let secret = secrets[name] else { throw SigningError(.passphraseEmpty) }
        return secret
    }

    private static func pairs(_ body: [UInt8]) throws(ServerError) -> [(name: String, bytes: [UInt8])] {
        var pairs: [(String, [UInt8])] = []
        for part in body.split(separator: UInt8(ascii: "&")) {
            let end = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let name = String(decoding: try decoded(part[..<end]), as: UTF8.self)
            pairs.append((name, try decoded(end < part.endIndex ? part[(end + 1)...] : [])))
        }
        return pairs
    }

    /// `+` is a blank, `%41` a byte.
    private static func decoded(_ part: ArraySlice<UInt8>) throws(ServerError) -> [UInt8] {
        var bytes: [UInt8] = []
        // Room from the start: no half of a secret stays behind in memory that was too small.
        bytes.reserveCapacity(part.count)
        var index = part.startIndex
        while index < part.endIndex {
            switch part[index] {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard part.endIndex - index > 2, let high = digit(part[index + 1]), let low = digit(part[index + 2])
                else { throw ServerError(.formMalformed, at: .byte(index)) }
                bytes.append(high << 4 | low)
                index += 2
            default: bytes.append(part[index])
            }
            index += 1
        }
        return bytes
    }

    /// The value of a hexadecimal digit; nil for every other character.
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
