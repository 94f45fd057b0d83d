import Encodings
import Foundation
import GRDB
import Signing
import TestSupport
import Testing

@testable import WalletStore

/// A wallet in a folder of its own, opened with an injected key: most tests are not about the passphrase.
///
/// The folder lies in memory where there is such a file system, because thousands of these tests wait for a disk, and is
/// taken away with the last reference.
final class Shelf: Sendable {
    let folder: String
    let path: String
    let anchor: RollbackAnchor
    let key = Wallet.Unlocking.derivedKey(SecretBytes(copying: [UInt8](repeating: 0x5A, count: 32)))

    /// 2026-05-12T07:30:00Z
    static let now = Instant(seconds: 1_778_571_000)

    init() throws {
        let memory = "/dev/shm"
        if FileManager.default.isWritableFile(atPath: memory) {
            folder = memory + "/testamur-tests-" + UUID().uuidString
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } else {
            folder = try temporaryFolder()
        }
        path = folder + "/learner.wallet"
        anchor = RollbackAnchor(folder: folder + "/state/anchors")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A new wallet with some records, closed.
    convenience init(records: Int, bytes: (Int) -> [UInt8] = Shelf.credential) throws {
        try self.init()
        let wallet = try create()
        try wallet.inOneCommit {
            for index in 0..<records { try wallet.add(bytes(index), origin: "x", at: Self.now) }
        }
        try wallet.close()
    }

    func create() throws -> Wallet {
        try Wallet.create(at: path, with: key, anchor: anchor, waiting: .zero)
    }

    func open(
        at other: String? = nil, anchored: Bool = true, checkingRecords: Wallet.RecordCheck = .atOnce
    ) throws -> Wallet {
        try Wallet.open(
            at: other ?? path, with: key, anchor: anchored ? anchor : nil, waiting: .zero,
            checkingRecords: checkingRecords)
    }

    /// Opens, runs `body`, closes.
    @discardableResult
    func with<Result>(_ body: (Wallet) throws -> Result) throws -> Result {
        let wallet = try open()
        let result = try body(wallet)
        try wallet.close()
        return result
    }

    /// Why the wallet does not open, or what goes wrong when everything in it is read; nil when nothing does.
    ///
    /// A wallet that is refused is left as it is: that is asked each time.
    func refusal(
        anchored: Bool = true, checkingRecords: Wallet.RecordCheck = .atOnce, at line: SourceLocation = #_sourceLocation
    ) -> WalletError? {
        let before = try? bytes
        let refusal = refused(anchored, checkingRecords)
        if refusal != nil { #expect((try? bytes) == before, "the file was changed", sourceLocation: line) }
        return refusal
    }

    private func refused(_ anchored: Bool, _ checkingRecords: Wallet.RecordCheck) -> WalletError? {
        do {
            let wallet = try open(anchored: anchored, checkingRecords: checkingRecords)
            try wallet.scan { _, _ in }
            _ = try wallet.holderKeys()
            _ = try wallet.presentations()
            try wallet.close()
            return nil
        } catch {
            return error as? WalletError ?? WalletError(.init(rawValue: "unexpected \(error)"))
        }
    }

    /// A small credential, different for each number.
    static func credential(_ index: Int) -> [UInt8] {
        credential(subject: "did:key:zNobody\(index)")
    }

    static func credential(subject: String?) -> [UInt8] {
        let id = subject.map { "\"id\": \"\($0)\", " } ?? ""
        return Array(
            """
            {
              "@context": ["https://www.w3.org/ns/credentials/v2"],
              "type": ["VerifiableCredential"], "issuer": "did:web:sonnwald.example",
              "credentialSubject": { \(id)"achievement": { "name": "Grundwasser und B\u{F6}den" }, "credits": 3.50 }
            }\n
            """.utf8)
    }
}

/// The wallet's files seen from outside.
extension Shelf {
    var bytes: [UInt8] { get throws { try Self.read(path) } }

    static func read(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// Writes a file as a wallet has to be: for its owner only.
    static func write(_ bytes: [UInt8], to path: String) throws {
        try? FileManager.default.removeItem(atPath: path)
        guard
            FileManager.default.createFile(atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteUnknown) }
    }

    func write(_ bytes: [UInt8]) throws { try Self.write(bytes, to: path) }

    /// The names in the wallet's folder, the anchors apart.
    var files: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "state" }.sorted() }
    }

    static func mode(of path: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? -1
    }

    /// Whether a stretch of bytes occurs in any file of the wallet.
    func occurs(_ needle: [UInt8]) throws -> Bool {
        for file in try files where Data(try Self.read(folder + "/" + file)).range(of: Data(needle)) != nil {
            return true
        }
        return false
    }

    /// Changes the closed wallet as somebody with a database program and without the passphrase could.
    func tamper(_ body: (Database) throws -> Void) throws {
        try Self.tamper(path, body)
    }

    static func tamper(_ path: String, _ body: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            try body(database)
            _ = try database.checkpoint(.truncate)
        }
        try queue.close()
    }

    /// The cells of the closed wallet's rows.
    func cells(_ sql: String) throws -> [[[UInt8]]] {
        var rows: [[[UInt8]]] = []
        try tamper { database in
            try database.run(sql) { row in rows.append((0..<3).map { row.blob(Int32($0), limit: 1 << 26) ?? [] }) }
        }
        return rows
    }
}

/// A person's passphrase, in its normal form.
func secret(_ text: String) throws -> SecretBytes {
    try Array(text.utf8).withUnsafeBytes { try SecretBytes.passphrase(utf8: $0) }
}
