import Encodings
import JSON
import Testing

@testable import StatusLists

/// What is asked of who writes an entry or a list, each with the document that keeps it.
@Suite struct WrittenStatusTests {
    private static let list = "https://sonnwald.example/status/1"

    private static func credential(_ change: (inout JSON) -> Void = { _ in }) -> JSON {
        var entry: JSON = [
            "id": .string(list + "#7"), "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
            "statusListIndex": "7", "statusListCredential": .string(list),
        ]
        change(&entry)
        return ["type": ["VerifiableCredential"], "credentialStatus": entry]
    }

    private static func list(
        _ change: (inout JSON) -> Void = { _ in }, subject: (inout JSON) throws -> Void = { _ in }
    ) throws -> JSON {
        var inner: JSON = [
            "type": "BitstringStatusList", "statusPurpose": "revocation",
            "encodedList": .string(try BitstringStatusList().encoded()),
        ]
        try subject(&inner)
        var credential: JSON = [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "id": .string(list),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": "did:example:school",
            "credentialSubject": inner,
        ]
        change(&credential)
        return credential
    }

    private func check(_ credential: JSON) throws {
        try WrittenStatus.check(JSONDocument(parsing: credential.bytes()).root)
    }

    private static func messages(_ count: Int) -> JSON {
        .array((0..<count).map { ["status": .string("0x\($0)"), "message": "said"] })
    }

    @Test func whatKeepsTheRulesIsWritten() throws {
        try check(["type": ["VerifiableCredential"]])
        try check(Self.credential())
        try check(Self.credential { $0["id"] = nil })
        try check(Self.credential { $0["statusMessage"] = Self.messages(2) })
        try check(
            Self.credential {
                $0["statusSize"] = 2
                $0["statusMessage"] = Self.messages(4)
            })
        try check(Self.list())
        try check(Self.list({ $0["id"] = nil }))
        // An entry of another kind keeps rules that are not ours.
        try check(
            Self.credential {
                $0["type"] = "OtherStatusEntry"
                $0["statusListIndex"] = nil
            })
    }

    @Test func anEntryIsNotCalledLikeItsList() throws {
        let credential = Self.credential { $0["id"] = .string(Self.list) }
        let error = #expect(throws: StatusListError.self) { try check(credential) }
        #expect(error?.code == .malformed && error?.place == .pointer("/credentialStatus/id"))
    }

    @Test func anEntryIsReadable() {
        #expect(throws: StatusListError(.index)) { try check(Self.credential { $0["statusListIndex"] = "07" }) }
        #expect(throws: StatusListError(.malformed)) { try check(Self.credential { $0["statusPurpose"] = nil }) }
    }

    @Test(arguments: [
        JSON.string("said"), messages(1), messages(3), .array(["said", "said"]),
        .array([["status": "0", "message": "said"], ["status": "0x1", "message": "said"]]),
        .array([["status": "0x0"], ["status": "0x1", "message": "said"]]),
    ])
    func eachValueHasItsMessage(_ messages: JSON) throws {
        let error = #expect(throws: StatusListError.self) {
            try check(Self.credential { $0["statusMessage"] = messages })
        }
        #expect(error?.code == .malformed && error?.facts["member"] == "statusMessage")
    }

    @Test func widerEntriesSayWhatTheyMean() {
        #expect(throws: StatusListError(.malformed)) { try check(Self.credential { $0["statusSize"] = 2 }) }
    }

    @Test func aListIsOne() throws {
        for member in ["type", "statusPurpose", "encodedList"] {
            let credential = try Self.list(subject: { $0[member] = nil })
            #expect(throws: StatusListError(.listMalformed), "\(member)") { try check(credential) }
        }
        let strange = try Self.list(subject: { $0["encodedList"] = "zAAAA" })
        #expect(throws: StatusListError(.encoding)) { try check(strange) }
        let short = try Self.list(subject: {
            $0["encodedList"] = .string(try BitstringStatusList(bytes: [UInt8](repeating: 0, count: 12_500)).encoded())
        })
        let error = #expect(throws: StatusListError.self) { try check(short) }
        #expect(error?.code == .listLength && error?.place == .pointer("/credentialSubject/encodedList"))
    }
}
