import JSON
import StatusLists
import Testing

@Suite struct StatusEntryTests {
    static let twin: JSON = [
        "type": "BitstringStatusListEntry", "statusPurpose": "revocation", "statusListIndex": "94567",
        "statusListCredential": "https://sonnwald.example/status/1",
    ]

    private func parse(_ json: JSON) throws -> StatusEntry {
        try StatusEntry(parsing: JSONDocument(parsing: json.bytes()).root)
    }

    private func changing(_ member: String, to value: JSON?) -> JSON {
        var json = Self.twin
        json[member] = value
        return json
    }

    @Test func anEntryIsRead() throws {
        let entry = try parse(Self.twin)
        #expect(entry.purpose == .revocation)
        #expect(entry.index == 94_567)
        #expect(entry.list == Array("https://sonnwald.example/status/1".utf8))
        #expect(entry.size == .one)
    }

    @Test func anEntryIsWrittenAsItIsRead() throws {
        for size in StatusSize.allCases {
            let entry = StatusEntry(
                purpose: .suspension, index: 7, list: "https://sonnwald.example/status/2", size: size)
            #expect(try parse(entry.json) == entry)
        }
    }

    @Test(arguments: ["0", "9223372036854775807"])
    func theSmallestAndTheLargestIndexAreRead(_ index: String) throws {
        #expect(try parse(changing("statusListIndex", to: .string(index))).index == Int(index))
    }

    @Test(arguments: ["-1", "+5", "05", "00", "1.5", "1e3", "", " 1", "1 ", "0x10", "٣", "1_000", "1\u{301}"])
    func anIndexThatIsNotPlainDecimalIsRefused(_ index: String) {
        #expect(throws: StatusListError(.index)) { try parse(changing("statusListIndex", to: .string(index))) }
    }

    @Test(arguments: [JSON.integer(5), JSON.bool(true), JSON.null, JSON.array([])])
    func anIndexThatIsNoStringIsRefused(_ index: JSON) {
        #expect(throws: StatusListError(.index)) { try parse(changing("statusListIndex", to: index)) }
    }

    @Test(arguments: ["9223372036854775808", "18446744073709551616", String(repeating: "9", count: 1_000)])
    func anIndexBeyond64BitsIsOutOfRangeAndNoTrap(_ index: String) {
        #expect(throws: StatusListError(.range)) { try parse(changing("statusListIndex", to: .string(index))) }
    }

    @Test(arguments: ["statusListIndex", "statusPurpose", "statusListCredential", "type"])
    func aMissingMemberIsRefused(_ member: String) {
        #expect(throws: StatusListError(.malformed)) { try parse(changing(member, to: nil)) }
    }

    @Test(arguments: [
        ("statusPurpose", JSON.integer(1)), ("statusPurpose", JSON.string("")),
        ("statusListCredential", JSON.array([])),
    ])
    func aMemberOfTheWrongTypeIsRefused(_ member: String, _ value: JSON) {
        #expect(throws: StatusListError(.malformed)) { try parse(changing(member, to: value)) }
    }

    @Test(arguments: ["https://a.example/\u{0}b", "https://a.example/ b", "https://a.example/\n", ""])
    func anAddressWithControlCharactersIsRefused(_ address: String) {
        #expect(throws: StatusListError(.malformed)) {
            try parse(changing("statusListCredential", to: .string(address)))
        }
    }

    @Test(arguments: [1, 2, 4, 8])
    func theWidthsThatDivideAByteAreRead(_ bits: Int) throws {
        #expect(try parse(changing("statusSize", to: .integer(bits))).size.rawValue == bits)
    }

    @Test(arguments: [3, 16, 9_007_199_254_740_991])
    func otherWidthsAreNotUnderstood(_ bits: Int) {
        #expect(throws: StatusListError(.unsupported)) { try parse(changing("statusSize", to: .integer(bits))) }
    }

    @Test(arguments: [JSON.integer(0), JSON.integer(-1), JSON.string("1"), JSON.number("1.0")])
    func aWidthThatIsNoCountIsRefused(_ bits: JSON) {
        #expect(throws: StatusListError(.malformed)) { try parse(changing("statusSize", to: bits)) }
    }

    @Test func aTypeAmongOthersIsFound() throws {
        #expect(try parse(changing("type", to: ["BitstringStatusListEntry", "Other"])).index == 94_567)
    }

    @Test(arguments: [
        JSON.string("https://sonnwald.example/status/1"), JSON.object([JSONMember("type", "StatusList2021Entry")]),
        JSON.object([JSONMember("type", ["Other"])]), JSON.object([JSONMember("type", "bitstringStatusListEntry")]),
    ])
    func anotherKindOfStatusIsUnknownAndNeverPassedOver(_ status: JSON) throws {
        let root = try JSONDocument(parsing: status.bytes()).root
        guard case .refused(.unknown(let error), _) = ParsedStatusEntry(parsing: root) else {
            Issue.record("not unknown")
            return
        }
        #expect(error == StatusListError(.unsupported))
    }

    @Test func everyEntryOfACredentialIsReadInItsOrder() throws {
        let status: JSON = [
            Self.twin, changing("statusPurpose", to: "suspension"), changing("statusListIndex", to: "x"),
        ]
        let entries = ParsedStatusEntry.all(in: try JSONDocument(parsing: status.bytes()).root)
        #expect(entries.map(\.purpose) == [.revocation, .suspension, .revocation])
        guard case .refused(.failed(let error), _) = try #require(entries.last) else {
            Issue.record("a wrong entry was not refused")
            return
        }
        #expect(error == StatusListError(.index))
    }

    @Test func noStatusIsNoEntry() {
        #expect(ParsedStatusEntry.all(in: nil).isEmpty)
    }
}
