import JSON
import LinkedData
import TestSupport
import Testing

/// The W3C's tests of RDFC-1.0.
@Suite(.enabled(if: Conformance.has("rdf-canon")))
struct RDFCanonVectorTests {
    @Test func everyTestOfTheSuiteComesOutAsItSays() throws {
        let manifest = try JSONDocument(parsing: Conformance.bytes("rdf-canon/manifest.jsonld"))
        let entries = Array(try #require(manifest.root["entries"]).elements)
        var kinds: [String: Int] = [:]
        for entry in entries {
            let kind = try #require(entry["type"]?.string)
            kinds[kind, default: 0] += 1
            try run(entry, kind)
        }
        #expect(kinds == ["rdfc:RDFC10EvalTest": 64, "rdfc:RDFC10MapTest": 21, "rdfc:RDFC10NegativeEvalTest": 1])
        Conformance.ran(entries.count, of: "rdf-canon")
    }

    private func run(_ entry: JSONValue, _ kind: String) throws {
        let name = Comment(rawValue: entry["id"]?.string ?? "")
        let hash: RDFCanonicalization.HashAlgorithm
        switch entry["hashAlgorithm"]?.string {
        case nil, "SHA256": hash = .sha256
        case "SHA384": hash = .sha384
        case let other: throw LinkedDataError(.nQuadsSyntax, facts: ["hash": other ?? ""])
        }
        let action = try #require(entry["action"]?.string)
        let dataset = try RDFDataset(parsingNQuads: Conformance.bytes("rdf-canon/" + action))
        if kind == "rdfc:RDFC10NegativeEvalTest" {
            #expect(throws: LinkedDataError(.canonicalizationWork), name) {
                try RDFCanonicalization.canonicalNQuads(of: dataset, hash: hash)
            }
            return
        }
        let result = try RDFCanonicalization.canonicalize(dataset, hash: hash)
        let expected = try Conformance.bytes("rdf-canon/" + #require(entry["result"]?.string))
        if kind == "rdfc:RDFC10EvalTest" {
            #expect(result.nQuads == expected, name)
            #expect(try RDFCanonicalization.canonicalNQuads(of: dataset, hash: hash) == expected, name)
        } else {
            let map = try JSONDocument(parsing: expected)
            let pairs = map.root.members.map { "\($0.name.string ?? "") \($0.value.string ?? "")" }
            #expect(Set(result.issuedIdentifiers.map { "\($0.label) \($0.canonical)" }) == Set(pairs), name)
            #expect(result.issuedIdentifiers.count == pairs.count, name)
        }
    }
}
