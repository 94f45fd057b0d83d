import Encodings
import JSON
import Testing

@testable import Signing

/// There is exactly one way to write each member of a key file.
struct KeyFileSyntaxTests {
    let maker: KeyFileMaker
    let editor: KeyFileEditor

    init() throws {
        maker = try KeyFileMaker()
        editor = try KeyFileEditor(maker.text)
    }

    static let wrongValues: [(String, JSON)] = [
        ("format", .string("testamur-wallet")), ("format", 1), ("version", "1"), ("version", .number("1.0")),
        ("version", .number("1e0")), ("keyType", "P-256"), ("keyType", "ed25519"), ("cipher", "none"),
        ("cipher", "xchacha20-poly1305 "), ("cipher", .null), ("publicKeyMultibase", ""), ("publicKeyMultibase", ["z"]),
        ("publicKeyMultibase", "z6MkeTG3bFFSLYVU7VqhgZxqr6YzpaGrQtFMh1uvqGy1vDnP"),
        ("publicKeyMultibase", "z6LSrApwZptxFR4jy6U8Z8exYPwTqSXniWLqihApE1oK9WsK"),
        ("created", "2026-05-12"), ("created", "2026-05-12T07:30:00"), ("created", "2026-05-12T09:30:00+02:00"),
        ("created", "2026-05-12T07:30:00.000Z"), ("created", "2026-02-30T07:30:00Z"), ("created", 1_778_571_000),
        ("derivation", "argon2id"), ("derivation", []), ("nonce", ""), ("nonce", "AAAA"), ("nonce", 1),
        ("commitment", "AAAA"), ("sealedSeed", "AAAA"), ("sealedSeed", .null),
    ]

    static let wrongDerivationValues: [(String, JSON)] = [
        ("algorithm", .string("argon2i")), ("algorithm", "none"), ("algorithm", .null), ("memoryBytes", "67108864"),
        ("memoryBytes", .number("67108864.0")), ("memoryBytes", .number("6.7108864e7")), ("passes", .number("3.5")),
        ("passes", true), ("salt", ""), ("salt", "AQEBAQEBAQEBAQEBAQEB"), ("salt", "AQEBAQEBAQEBAQEBAQEBAR"),
        ("salt", "AQEBAQEBAQEBAQEBAQEBAQ=="),
    ]

    private func expectMalformed(_ edited: KeyFileEditor, at pointer: String) {
        let found = refusal(of: edited.text())
        #expect(found?.code == .keyFileMalformed)
        #expect(found?.place == .pointer(pointer))
    }

    @Test func theUneditedFileIsRead() {
        #expect(refusal(of: editor.text(), unlockedWith: maker.derivedKey) == nil)
    }

    @Test func everyTruncationIsRefused() {
        let text = maker.text
        for count in 0..<(text.count - 1) { #expect(refusal(of: Array(text.prefix(count)))?.code == .keyFileMalformed) }
        // The last byte is a line feed, which a text may lack.
        #expect(refusal(of: Array(text.dropLast())) == nil)
    }

    @Test(arguments: ["x", "{}", ",", "\0"])
    func whatFollowsTheFileIsRefused(suffix: String) {
        #expect(refusal(of: maker.text + Array(suffix.utf8))?.code == .keyFileMalformed)
    }

    @Test(arguments: ["", " ", "null", "[]", "\"\"", "{}", "not a key", "-----BEGIN PRIVATE KEY-----"])
    func whatIsNoKeyFileIsRefused(text: String) {
        #expect(refusal(of: Array(text.utf8))?.code == .keyFileMalformed)
    }

    @Test func theReasonBelowIsNamed() {
        let found = refusal(of: Array(#"{"format":"testamur-key-file","format":"testamur-key-file"}"#.utf8))
        #expect(found?.code == .keyFileMalformed)
        #expect(found?.facts == ["cause": "json.duplicate_key"])
    }

    @Test func aFileAboveTheLimitIsRefused() {
        let text = maker.text
        let largest = text + [UInt8](repeating: 0x20, count: KeyFile.longestFile - text.count)
        #expect(refusal(of: largest, unlockedWith: maker.derivedKey) == nil)
        let found = refusal(of: largest + [0x20])
        #expect(found?.code == .keyFileMalformed)
        #expect(found?.facts == ["cause": "limit.size"])
    }

    @Test(arguments: KeyFileReader.members.map { "\($0)" })
    func everyMemberIsNeeded(name: String) {
        var edited = editor
        edited[name] = nil
        let found = refusal(of: edited.text(mendingChecksum: name != "checksum"))
        #expect(found?.code == .keyFileMalformed)
        #expect(found?.facts == ["member": name])
    }

    @Test(arguments: KeyFileReader.derivationMembers.map { "\($0)" })
    func everyMemberOfTheDerivationIsNeeded(name: String) {
        var edited = editor
        edited["derivation"]?[name] = nil
        expectMalformed(edited, at: "/derivation")
    }

    @Test func anUnknownMemberIsRefused() {
        var edited = editor
        edited["comment"] = "mine"
        expectMalformed(edited, at: "/comment")
        edited = editor
        edited["derivation"]?["lanes"] = 1
        expectMalformed(edited, at: "/derivation/lanes")
    }

    @Test(arguments: [0, 2, -1, 1 << 40])
    func v04AnotherVersionIsRefused(version: Int) {
        var edited = editor
        edited["version"] = .integer(version)
        let found = refusal(of: edited.text())
        #expect(found?.code == .keyFileVersion)
        #expect(found?.facts == ["version": "\(version)"])
    }

    @Test(arguments: wrongValues)
    func aValueThatIsNotTheOneSpellingIsRefused(name: String, value: JSON) {
        var edited = editor
        edited.replace(name, with: value)
        let found = refusal(of: edited.text())
        #expect(found?.code == .keyFileMalformed, "\(name) \(value)")
        if case .pointer(let pointer)? = found?.place {
            #expect(pointer == "/\(name)")
        } else {
            Issue.record("no place")
        }
    }

    @Test(arguments: wrongDerivationValues)
    func aValueOfTheDerivationThatIsNotTheOneSpellingIsRefused(name: String, value: JSON) {
        var edited = editor
        edited.replace(name, ofMember: "derivation", with: value)
        expectMalformed(edited, at: "/derivation/\(name)")
    }

    @Test func aWrongChecksumIsDamage() {
        var edited = editor
        edited["checksum"] = .string(Base64URL.encode([UInt8](repeating: 0, count: 32)))
        #expect(refusal(of: edited.text(mendingChecksum: false))?.code == .keyFileDamaged)
        edited["checksum"] = "AAAA"
        #expect(refusal(of: edited.text(mendingChecksum: false))?.code == .keyFileMalformed)
    }
}
