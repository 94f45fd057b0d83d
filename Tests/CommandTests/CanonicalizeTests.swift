import Foundation
import Testing

@Suite("canonicalize")
struct CanonicalizeTests {
    private static let person = #"""
        {"@context": {"@vocab": "https://people.example/"}, "@id": "urn:example:ada",
         "name": "Ada", "knows": [{"name": "Charles"}, {"name": "Alan"}]}
        """#
    private static let quads = """
        <urn:example:ada> <https://people.example/knows> _:c14n0 .
        <urn:example:ada> <https://people.example/knows> _:c14n1 .
        <urn:example:ada> <https://people.example/name> "Ada" .
        _:c14n0 <https://people.example/name> "Charles" .
        _:c14n1 <https://people.example/name> "Alan" .

        """

    private func canonicalize(
        _ input: String, _ options: [String] = [], file: String? = nil
    ) throws -> CommandLineTool.Outcome {
        let tool = try CommandLineTool()
        if let file { try tool.write(file, input) }
        return try tool.run(
            ["canonicalize", "--algorithm", "rdfc-1.0", file ?? "-"] + options, input: file == nil ? input : "")
    }

    @Test func linkedDataBecomesCanonicalNQuads() throws {
        let outcome = try canonicalize(Self.person)
        #expect(outcome.status == 0)
        #expect(outcome.output == Self.quads)
        #expect(outcome.errors.isEmpty)
    }

    @Test(arguments: [nil, "people.nq", "people.NT", "people"]) func soDoNQuads(_ file: String?) throws {
        let shuffled = Self.quads.split(separator: "\n").reversed().joined(separator: "\n")
            .replacingOccurrences(of: "_:c14n0", with: "_:x").replacingOccurrences(of: "_:c14n1", with: "_:a")
        let outcome = try canonicalize(shuffled, file: file)
        #expect(outcome.status == 0)
        #expect(outcome.output == Self.quads)
        #expect(outcome.errors.isEmpty)
    }

    @Test func theHashDecidesTheNamesOfNamelessThings() throws {
        let usual = try canonicalize(Self.person)
        let first = try canonicalize(Self.person, ["--hash", "sha256"])
        #expect(first.output == usual.output)
        // With the other hash Alan comes first.
        let other = try canonicalize(Self.person, ["--hash", "sha384"])
        #expect(other.status == 0)
        #expect(other.output.contains(#"_:c14n0 <https://people.example/name> "Alan" ."#))
        #expect(other.output.contains(#"_:c14n1 <https://people.example/name> "Charles" ."#))
    }

    /// What JSON-LD drops is dropped here too, and said.
    @Test(arguments: [
        (#""@id": "urn:example:a", "name": "A", "nickname": "B""#, "jsonld.undefined_term"),
        (#""@id": "here", "name": "A""#, "jsonld.relative_iri"),
        (#""@id": "urn:example:a", "https://people.example/name": "A""#, "jsonld.shape"),
    ])
    func whatASignatureWouldNotCoverIsNamed(_ members: String, _ code: String) throws {
        let lossy = try canonicalize(#"{"@context": {"name": "https://people.example/name"}, "# + members + "}")
        #expect(lossy.status == 0)
        #expect(lossy.errors.contains("[\(code)]"), "\(lossy.errors)")
        #expect(!lossy.output.contains("B"))
    }

    @Test func bundledContextsAreAtHand() throws {
        let outcome = try canonicalize(
            #"{"@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:a:b", "type": "VerifiableCredential"}"#)
        #expect(
            outcome.output
                == "<urn:a:b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .\n"
        )
    }

    @Test(arguments: [
        (#"{"@context": "https://unknown.example/"}"#, "context.unknown"), ("{", "json.syntax"),
        (#"{"@id": 1}"#, "jsonld.invalid_id_value"), ("<urn:a> <urn:b>", "nquads.syntax"),
        (#"{"a": 1, "a": 2}"#, "json.duplicate_key"),
    ])
    func whatCannotBeReadIsRefused(_ input: String, _ code: String) throws {
        let outcome = try canonicalize(input)
        #expect(outcome.status == 65)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
    }

    @Test func theNameOfAFileDecidesBeforeItsContent() throws {
        #expect(try canonicalize(Self.person, file: "people.nq").errors.contains("[nquads.syntax]"))
        #expect(try canonicalize(Self.quads, file: "people.jsonld").errors.contains("[json.syntax]"))
        #expect(try canonicalize("", file: "nothing.nq").output.isEmpty)
    }

    @Test func wrongUsageIs64() throws {
        let tool = try CommandLineTool()
        #expect(
            try tool.run(["canonicalize", "--algorithm", "jcs", "--hash", "sha384", "-"], input: "{}").status == 64)
        #expect(try tool.run(["canonicalize", "--algorithm", "urdna2015", "-"], input: "{}").status == 64)
        #expect(try canonicalize("{}", ["--hash", "md5"]).status == 64)
        #expect(try tool.run(["canonicalize", "--algorithm", "rdfc-1.0", "missing.nq"]).status == 66)
    }
}
