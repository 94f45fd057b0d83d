import JSON
import StatusLists

// Status entries, and the lists that they point to.
//
// Source: Bitstring Status List 1.0 (https://www.w3.org/TR/vc-bitstring-status-list/), whose sections are named.

extension [ConformanceCase] {
    /// A status entry, and a credential that is itself a list.
    static let statuses: [ConformanceCase] = entries + lists

    private static let address = "https://school.example/status/3"

    private static let entries: [ConformanceCase] = {
        @Sendable func put(_ changes: [String: JSON?]) -> @Sendable (inout JSON) -> Void {
            {
                var entry: JSON = [
                    "id": .string(address + "#94567"), "type": "BitstringStatusListEntry",
                    "statusPurpose": "revocation", "statusListIndex": "94567",
                    "statusListCredential": .string(address),
                ]
                for (member, value) in changes { entry[member] = value }
                $0["credentialStatus"] = entry
            }
        }
        let messages: JSON = [["status": "0x0", "message": "open"], ["status": "0x1", "message": "closed"]]
        return [
            .keeps("2.1", "an entry", change: put([:])),
            .keeps("2.1", "an entry without an address", change: put(["id": nil])),
            .keeps("2.1", "a message for each value", change: put(["statusMessage": messages])),
            .breaks("2.1", "an entry called like its list", "status.malformed", change: put(["id": .string(address)])),
            .breaks("2.1", "no purpose", "status.malformed", change: put(["statusPurpose": nil])),
            .breaks("2.1", "no index", "status.malformed", change: put(["statusListIndex": nil])),
            .breaks("2.1", "an index that is no number", "status.index", change: put(["statusListIndex": "-1"])),
            .breaks("2.1", "no list", "status.malformed", change: put(["statusListCredential": nil])),
            .breaks(
                "2.1", "a message for one of two values", "status.malformed",
                change: put(["statusMessage": [["status": "0x0", "message": "open"]]])),
            .breaks("2.1", "two bits and no messages", "status.malformed", change: put(["statusSize": 2])),
        ]
    }()

    private static let lists: [ConformanceCase] = {
        @Sendable func put(_ changes: [String: JSON?]) -> @Sendable (inout JSON) -> Void {
            {
                var subject: JSON = [
                    "id": .string(address + "#list"), "type": "BitstringStatusList", "statusPurpose": "revocation",
                    "encodedList": .string(empty),
                ]
                for (member, value) in changes { subject[member] = value }
                $0["id"] = .string(address)
                $0["type"] = ["VerifiableCredential", "BitstringStatusListCredential"]
                $0["credentialSubject"] = subject
            }
        }
        return [
            .keeps("2.2", "a list", change: put([:])),
            .breaks(
                "2.2", "another type of subject", "status.list_malformed", "jsonld.undefined_term",
                change: put(["type": "BitstringStatusListEntry"])
            ),
            .breaks("2.2", "a list without a purpose", "status.list_malformed", change: put(["statusPurpose": nil])),
            .breaks("2.2", "a list without its bits", "status.list_malformed", change: put(["encodedList": nil])),
            .breaks("2.2", "bits that are not encoded", "status.encoding", change: put(["encodedList": "uAAAA"])),
        ]
    }()

    /// 131,072 entries, none of them set.
    private static let empty = (try? BitstringStatusList().encoded()) ?? ""
}
