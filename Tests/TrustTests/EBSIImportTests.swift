import Encodings
import JSON
import Testing

@testable import Trust

/// Records of trusted issuers: only what lets somebody issue in words that are known makes an entry.
@Suite struct EBSIImportTests {
    private static let key = "did:key:z6Mktpn6cXks1PBKLMgZH2VaahvCtBMF6K8eCa7HzrnuYLZv"

    private func imported(_ text: String) throws -> ImportedEntries {
        try EBSIImport(parsing: Array(text.utf8)).entries(from: CalendarDate("2026-01-01"))
    }

    @Test func anAccreditedIssuerBecomesAnEntry() throws {
        let imported = try imported(
            """
            [{"did": "\(Self.key)",
              "attributes": [{"hash": "aa", "issuerType": "TI", "tao": "did:ebsi:z1", "rootTao": "did:ebsi:z0"}]},
             {"did": "did:web:gone.example", "attributes": [{"hash": "bb", "issuerType": "Revoked"}]},
             {"did": "did:ebsi:zZeKyEJfUTGwajhNyNX928z", "attributes": [{"hash": "cc", "issuerType": "TAO"}]}]
            """)
        #expect(imported.entries.count == 1)
        #expect(imported.omissions.map { "\($0.why) \($0.place)" } == ["decision 2", "key 3"])
        #expect(RegistryEntry.problems(in: imported.entries[0]).isEmpty)
        // Who accredited it is a DID in an attribute: no mandate comes of it.
        #expect(imported.entries[0]["mandates"] == nil)
        #expect(throws: TrustError(.importFormat)) { try self.imported("[{}]") }
    }

    /// Beside one good record each, so that the import as a whole is not empty.
    @Test(arguments: [
        (#", "attributes": [{"issuerType": "TI"}]"#, ""),
        (#", "attributes": [{"issuerType": "RootTAO"}]"#, ""),
        (#", "attributes": [{"issuerType": "Revoked"}, {"issuerType": "TAO"}]"#, ""),
        (#", "attributes": [{"issuerType": "revoked"}]"#, "attributes"),
        (#", "attributes": [{"issuerType": "TI"}, {"issuerType": "revoked"}]"#, "attributes"),
        (#", "attributes": [{"issuerType": "Revoked"}, {"issuerType": "Undefined"}]"#, "decision"),
        (#", "attributes": [{"issuerType": "Undefined"}]"#, "decision"),
        (#", "attributes": []"#, "decision"),
        ("", "attributes"),
        (#", "attributes": "Revoked""#, "attributes"), (#", "attributes": "TI""#, "attributes"),
        (#", "attributes": {"issuerType": "TI"}"#, "attributes"),
        (#", "attributes": [{"attribute": {"issuerType": "Revoked"}}]"#, "attributes"),
        (#", "attributes": [{"issuerType": "TI"}, {"body": "abc"}]"#, "attributes"),
        (#", "attributes": [{"issuerType": ["TI"]}]"#, "attributes"),
    ])
    func onlyKnownWordsMakeAnIssuer(_ attributes: String, _ why: String) throws {
        let imported = try imported(
            """
            [{"did": "did:web:a.example"\(attributes)},
             {"did": "\(Self.key)", "attributes": [{"issuerType": "TI"}]}]
            """)
        #expect(imported.entries.count == (why.isEmpty ? 2 : 1))
        #expect(imported.omissions.map(\.why) == (why.isEmpty ? [] : [why]))
        #expect(imported.omissions.allSatisfy { $0.place == 1 && $0.part == .list })
    }

    @Test(arguments: [
        (#"[{"issuerType": "Revoked"}]"#, ["decision", "decision"]), (#""x""#, ["attributes", "attributes"]),
        (#"[{"issuerType": "TI"}]"#, ["duplicate"]),
    ])
    func aDIDListedTwiceIsAnIssuerOnlyIfAllSaySo(_ second: String, _ why: [String]) throws {
        for isFirst in [true, false] {
            var records = [
                #"{"did": "did:web:b.example", "attributes": [{"issuerType": "TI"}]}"#,
                #"{"did": "did:web:b.example", "attributes": \#(second)}"#,
            ]
            if isFirst { records.reverse() }
            records.append(#"{"did": "\#(Self.key)", "attributes": [{"issuerType": "TI"}]}"#)
            let imported = try imported("[\(records.joined(separator: ","))]")
            #expect(imported.omissions.map(\.why) == why)
            #expect(imported.entries.count == 3 - why.count)
        }
    }

    @Test func nothingThatIssuesIsNothingToImport() {
        #expect(throws: TrustError(.importEmpty)) { try imported(#"[{"did": "did:web:b.example"}]"#) }
    }
}
