import Encodings
import Foundation
import JSON
import Signing
import Testing

@testable import WalletStore

/// A wallet with records of every type and its backup, for each released format. `script/freeze-wallet` made them once, and wrote
/// down what is in them; `TestVectors/wallets/README.md` lists them.
@Suite struct FrozenWholeWalletTests {
    /// One of them, and what the program that made it read in it.
    struct Whole {
        let name: String
        let index: JSONDocument

        init(_ name: String) throws {
            self.name = name
            index = try JSONDocument(parsing: Frozen.bytes(name + ".json"))
        }

        static let passphrase = "a frozen passphrase, \u{E9}"

        func keyFile() throws -> WalletKeyFile {
            try WalletKeyFile(line: SecretBytes(copying: Array(Frozen.bytes(name + ".key").dropLast())))
        }

        func code() throws -> RecoveryCode {
            try RecoveryCode(SecretBytes(copying: Frozen.bytes(name + ".code")))
        }

        /// SHA-256 of what was written out for a record, and of the report on it.
        func digests() throws -> [String: String] {
            var digests: [String: String] = [:]
            for line in String(decoding: try Frozen.bytes(name + ".sha256"), as: UTF8.self).split(separator: "\n") {
                let parts = line.split(separator: " ", omittingEmptySubsequences: true)
                let file = parts[1].split(separator: ".")
                digests[file[0] + (file[1] == "report" ? ".report" : "")] = String(parts[0])
            }
            return digests
        }

        func rows(_ member: StaticString) -> [JSONValue] { index.root[member].map { Array($0.elements) } ?? [] }
    }

    /// The lines that stand for what is in a wallet, in the order in which it gives them.
    private static func outline(_ wallet: Wallet) throws -> [String] {
        var lines = try wallet.list().map { "record \($0.id.text) \($0.origin) \($0.added)" }
        lines += try wallet.parcels().map {
            "record \($0.id.text) \($0.origin) \($0.added) \($0.records.map(\.text))"
        }
        lines += try wallet.holderKeys().map { "key \($0.did) \($0.issuer) \($0.created)" }
        lines += try wallet.shares().map {
            "share \($0.id.text) \($0.made) \($0.form.rawValue) \($0.recipient) \($0.purpose) \($0.until) "
                + "\($0.withdrawn?.description ?? "-") \($0.records.map(\.text)) \(Hex.encode($0.digest))"
        }
        lines += try wallet.presentations().map {
            "presentation \($0.shown) \($0.holder) \($0.domain) \($0.challenge) \($0.records.map(\.text))"
        }
        return lines
    }

    private static func outline(_ whole: Whole) -> [String] {
        func text(_ row: JSONValue, _ member: StaticString) -> String { row[member]?.string ?? "-" }
        func list(_ row: JSONValue, _ member: StaticString) -> [String] {
            row[member].map { $0.elements.compactMap(\.string) } ?? []
        }
        var lines = whole.rows("records").map { row in
            "record \(text(row, "record")) \(text(row, "origin")) \(text(row, "added"))"
                + (row["holds"] == nil ? "" : " \(list(row, "holds"))")
        }
        lines += whole.rows("holderKeys").map { "key \(text($0, "did")) \(text($0, "issuer")) \(text($0, "created"))" }
        lines += whole.rows("shares").map {
            "share \(text($0, "share")) \(text($0, "made")) \(text($0, "as")) \(text($0, "with")) \(text($0, "purpose")) "
                + "\(text($0, "until")) \(text($0, "withdrawn")) \(list($0, "records")) \(text($0, "sha256"))"
        }
        lines += whole.rows("presentations").map {
            "presentation \(text($0, "shown")) \(text($0, "holder")) \(text($0, "domain")) \(text($0, "challenge")) "
                + "\(list($0, "records"))"
        }
        return lines
    }

    private static func events(_ wallet: Wallet) throws -> [String] {
        try wallet.activity().map { "\($0.kind.rawValue) \($0.at) \($0.note) \($0.records.map(\.text))" }
    }

    /// The log as it was up to the backup; what came behind belongs to the copy that was written out.
    private static func events(_ whole: Whole, with last: String) -> [String] {
        var lines: [String] = []
        for row in whole.rows("log") {
            let kind = row["kind"]?.string ?? ""
            let records = row["records"].map { $0.elements.compactMap(\.string) } ?? []
            lines.append("\(kind) \(row["at"]?.string ?? "") \(row["note"]?.string ?? "") \(records)")
            if kind == last { break }
        }
        return lines
    }

    private static func check(_ wallet: Wallet, _ whole: Whole) throws {
        #expect(try outline(wallet) == outline(whole))
        let digests = try whole.digests()
        for record in try wallet.list() {
            #expect(try Hex.encode(SHA256.hash(wallet.bytes(of: record.id))) == digests[record.id.text])
            let report = try wallet.report(of: record.id).map { Hex.encode(SHA256.hash($0)) }
            #expect(report == digests[record.id.text + ".report"])
        }
        for parcel in try wallet.parcels() {
            #expect(try Hex.encode(SHA256.hash(wallet.file(of: parcel.id))) == digests[parcel.id.text])
        }
        #expect(try wallet.recoveryCode()?.words == whole.code().words)
        // Nothing less than a record of every type, and a share in every form.
        #expect(Set(wallet.manifest.entries.map(\.type)) == Set(RecordType.allCases))
        #expect(try Set(wallet.shares().map(\.form)) == Set(ShareForm.allCases))
    }

    @Test(arguments: ["1-whole"])
    func everythingInItReadsAsItDid(name: String) throws {
        let whole = try Whole(name)
        let shelf = try Shelf()
        let file = try Frozen.bytes(name + ".wallet")
        try shelf.write(file)
        try Wallet.unlocked(
            at: shelf.path, passphrase: secret(Whole.passphrase), keyFile: whole.keyFile(), anchor: nil
        ) { wallet in
            try Self.check(wallet, whole)
            #expect(try Self.events(wallet) == Self.events(whole, with: "backed_up"))
        }
        // Looking changes not one byte.
        #expect(try shelf.bytes == file)
        #expect(throws: WalletError(.keyFileNeeded)) {
            try Wallet.open(at: shelf.path, passphrase: secret(Whole.passphrase), anchor: nil)
        }
    }

    @Test(arguments: ["1-whole"])
    func itsKeysStillSign(name: String) throws {
        let whole = try Whole(name)
        let shelf = try Shelf()
        try shelf.write(Frozen.bytes(name + ".wallet"))
        try Wallet.unlocked(
            at: shelf.path, passphrase: secret(Whole.passphrase), keyFile: whole.keyFile(), anchor: nil
        ) { wallet in
            let bound = try #require(try wallet.presentations().first?.records)
            _ = try wallet.present(bound, challenge: "c", domain: "d", at: Shelf.now)
            let issuer = try #require(try wallet.holderKeys().first)
            #expect(try wallet.holderKey(forIssuer: issuer.issuer, at: Shelf.now) == issuer.did)
        }
    }

    @Test(arguments: ["1-whole"])
    func itsBackupComesBack(name: String) throws {
        let whole = try Whole(name)
        let shelf = try Shelf()
        let path = shelf.folder + "/b"
        try Shelf.write(Frozen.bytes(name + ".backup"), to: path)
        let wallet = try Wallet.restore(
            from: path, code: whole.code(), to: shelf.path, with: shelf.key, anchor: nil, at: Shelf.now, waiting: .zero)
        try Self.check(wallet, whole)
        let events = try Self.events(wallet)
        #expect(events.dropLast() == Self.events(whole, with: "recovery_code_made")[...])
        #expect(events.last?.hasPrefix("restored ") == true)
        try wallet.close()
    }

    @Test(arguments: ["1-whole"])
    func itsShareStillOpens(name: String) throws {
        let whole = try Whole(name)
        let bytes = try Frozen.bytes(name + ".share")
        let content = try SealedShare(parsing: bytes).open(passphrase: secret(Whole.passphrase))
        let row = try #require(whole.rows("shares").first { $0["as"]?.equals("encrypted") == true })
        #expect(content.recipient == row["with"]?.string && content.purpose == row["purpose"]?.string)
        #expect(row["sha256"]?.string == Hex.encode(SHA256.hash(bytes)))
        let record = try #require(row["records"]?.elements.first { _ in true }?.string)
        #expect(try content.files.map { Hex.encode(SHA256.hash($0.bytes)) } == [whole.digests()[record]])
    }
}
