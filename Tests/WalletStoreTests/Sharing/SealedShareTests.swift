import Encodings
import JSON
import Signing
import Testing
import Texts

@testable import WalletStore

/// Files for one recipient: what opens them, and each way in which they do not.
@Suite struct SealedShareTests {
    private let content = SealedShare.Content(
        made: Shelf.now, recipient: "Sonnwald \u{DC} Works", purpose: "application",
        until: CalendarDate(year: 2026, month: 12, day: 31)!,
        files: [
            SealedShare.File(number: 1, bytes: Array("{\"a\": 1}\n".utf8)),
            SealedShare.File(number: 2, bytes: [0, 255]),
        ])
    private let derived = SecretBytes(copying: [UInt8](repeating: 7, count: 32))
    private let salt = [UInt8](repeating: 9, count: 16)

    private func key(of signer: Ed25519Signer) throws -> Ed25519PublicKey { try Ed25519PublicKey(of: signer) }

    private func underPassphrase() throws -> [UInt8] {
        try SealedShare.seal(content, derivedKey: derived, salt: salt, cost: .floor)
    }

    /// The file with one change, and a checksum that fits again.
    private func changed(_ file: [UInt8], _ change: (inout JSON) -> Void) throws -> [UInt8] {
        var json = try JSONDocument(parsing: file).root.tree
        change(&json)
        guard case .object(let members) = json else { return [] }
        let rest = JSON.object(members.filter { $0.name != "checksum" })
        var whole = rest
        whole["checksum"] = .string(Base64URL.encode(SHA256.hash(rest.canonicalBytes())))
        return whole.bytes()
    }

    private func refusal(_ file: [UInt8], _ signer: Ed25519Signer? = nil, _ derived: SecretBytes? = nil) -> String? {
        do {
            let share = try SealedShare(parsing: file)
            if let signer { _ = try share.open(with: signer) }
            if let derived { _ = try share.open(derivedKey: derived) }
            return nil
        } catch {
            return (error as? any CodedError)?.reason
        }
    }

    @Test func theOwnerOfTheKeyOpensIt() throws {
        let signer = try Ed25519Signer.generate()
        let file = try SealedShare.seal(content, for: .key(key(of: signer)))
        let share = try SealedShare(parsing: file)
        #expect(share.addressee == .key(try key(of: signer)))
        #expect(try share.open(with: signer) == content)
        #expect(refusal(file, try .generate()) == "share.other_recipient")
        #expect(refusal(file, nil, derived) == "share.other_recipient")
    }

    @Test func thePassphraseOpensIt() throws {
        let file = try underPassphrase()
        let share = try SealedShare(parsing: file)
        #expect(share.addressee == .passphrase(.floor))
        #expect(try share.open(derivedKey: derived) == content)
        #expect(refusal(file, nil, .random(count: 32)) == "share.wrong_passphrase")
        #expect(refusal(file, try .generate()) == "share.other_recipient")
    }

    @Test func aTypedPassphraseIsDerived() throws {
        let typed = try secret("correct horse")
        let file = try SealedShare.seal(content, for: .passphrase(typed, cost: .floor))
        #expect(try SealedShare(parsing: file).open(passphrase: typed) == content)
        #expect(throws: WalletError(.shareWrongPassphrase)) {
            try SealedShare(parsing: file).open(passphrase: secret("correct horses"))
        }
        #expect(throws: SigningError(.passphraseEmpty)) {
            try SealedShare.seal(content, for: .passphrase(SecretBytes(copying: []), cost: .floor))
        }
        let cheap = Argon2id(memoryBytes: 8 << 20, passes: 3)
        #expect(throws: WalletError(.shareKDFBelowFloor)) {
            try SealedShare.seal(content, for: .passphrase(typed, cost: cheap))
        }
    }

    @Test func nothingOfTheContentCanBeRead() throws {
        let file = try String(decoding: SealedShare.seal(content, for: .key(key(of: .generate()))), as: UTF8.self)
        for word in ["Sonnwald", "application", "award-1", "2026"] { #expect(!file.contains(word)) }
    }

    @Test func damageOnTheWayIsToldFromAWrongKey() throws {
        let signer = try Ed25519Signer.generate()
        let file = try SealedShare.seal(content, for: .key(key(of: signer)))
        for member in ["sealed", "sealedKey", "nonce", "checksum"] {
            var json = try JSONDocument(parsing: file).root.tree
            json[member] = json[member]?.string.map { .string(($0.hasPrefix("A") ? "B" : "A") + $0.dropFirst()) }
            #expect(refusal(json.bytes(), signer) == "share.damaged", "\(member)")
        }
    }

    @Test func whoeverChangesItAndMendsTheChecksumIsFoundOut() throws {
        let signer = try Ed25519Signer.generate()
        let file = try SealedShare.seal(content, for: .key(key(of: signer)))
        let other = try SealedShare.seal(content, for: .key(key(of: signer)))
        let members = try JSONDocument(parsing: other).root.tree
        for member in ["sealed", "sealedKey", "nonce"] {
            let mixed = try changed(file) { $0[member] = members[member] }
            #expect(refusal(mixed, signer) == "share.altered", "\(member)")
        }
        #expect(refusal(try changed(file) { _ in }, signer) == nil)
        // Under a passphrase the cost and the salt are bound as well; a salt that changes gives another key.
        let locked = try underPassphrase()
        let raised = try changed(locked) { $0["recipient"]?["passes"] = 4 }
        #expect(refusal(raised, nil, derived) == "share.altered")
        #expect(refusal(try changed(locked) { _ in }, nil, derived) == nil)
    }

    @Test func costsOutsideOfTheirBoundsAreRefusedUnopened() throws {
        let locked = try underPassphrase()
        #expect(refusal(try changed(locked) { $0["recipient"]?["passes"] = 1 }) == "share.kdf_below_floor")
        #expect(refusal(try changed(locked) { $0["recipient"]?["memoryBytes"] = 8192 }) == "share.kdf_below_floor")
        #expect(
            refusal(try changed(locked) { $0["recipient"]?["memoryBytes"] = .integer(1 << 42) })
                == "share.kdf_above_ceiling")
        #expect(refusal(locked) == nil)
    }

    private static let members: [(String, JSON, String)] = [
        ("format", JSON.string("testamur-key-file"), "share.malformed"), ("version", 2, "share.version"),
        ("version", "1", "share.malformed"), ("cipher", "aes", "share.malformed"), ("nonce", "AAAA", "share.malformed"),
        ("sealedKey", "AAAA", "share.malformed"), ("sealed", "=", "share.malformed"), ("more", 1, "share.malformed"),
        ("recipient", "z6Mk", "share.malformed"), ("recipient", ["kind": "nobody"], "share.malformed"),
        ("recipient", ["kind": "key", "publicKeyMultibase": "z6Mk"], "share.malformed"),
    ]

    @Test(arguments: members)
    func eachMemberIsReadInOneWayOnly(member: String, value: JSON, reason: String) throws {
        let file = try SealedShare.seal(content, for: .key(key(of: .generate())))
        #expect(refusal(try changed(file) { $0[member] = value }) == reason)
    }

    @Test(arguments: ["", "{", "[]", "null", "{}", "%PDF-1.7"])
    func whatIsNoSuchFileIsMalformed(text: String) {
        #expect(refusal(Array(text.utf8)) == "share.malformed")
    }

    @Test(arguments: ["../award.json", ".hidden", "-rf", "a/b", "", "Award.json", "a b", "a\u{0}", "\u{E9}"])
    func namesThatAreNotPlainAreNoNames(name: String) {
        #expect(SealedShare.File(name: name, bytes: []) == nil)
        #expect(SealedShare.File(name: "award-1.json", bytes: []) != nil)
    }

    @Test func filesAreNamedByTheirKind() {
        #expect(content.files.map(\.name) == ["award-1.json", "award-2.bin"])
        #expect(SealedShare.File(number: 3, bytes: Array("%PDF-1.7".utf8)).name == "award-3.pdf")
    }

    @Test func moreThanIsReadIsNotSealed() throws {
        let half = SealedShare.mostContent / 2
        func content(_ count: Int) -> SealedShare.Content {
            SealedShare.Content(
                made: self.content.made, recipient: "r", purpose: "p", until: self.content.until,
                files: [
                    SealedShare.File(number: 1, bytes: [UInt8](repeating: 1, count: half)),
                    SealedShare.File(number: 2, bytes: [UInt8](repeating: 1, count: count)),
                ])
        }
        let signer = try Ed25519Signer.generate()
        #expect(throws: WalletError(.shareTooLarge)) {
            try SealedShare.seal(content(half + 1), for: .key(key(of: signer)))
        }
        let largest = try SealedShare.seal(content(half), for: .key(key(of: signer)))
        #expect(largest.count <= SealedShare.longestFile)
        #expect(try SealedShare(parsing: largest).open(with: signer).files.count == 2)
    }
}
