import JSON
import Testing

@testable import Contexts

private func context(_ lines: StaticString) throws -> String {
    let table = ContextTable("https://example.org/context", sha256: "", sha384: "", lines)
    let document = ContextWriter.document(try TableReader.read(table))
    _ = try JSONDocument(parsing: document)
    return String(decoding: document, as: UTF8.self)
}

@Suite struct TableNotationTests {
    @Test func aLineIsATermAndItsIRI() throws {
        #expect(try context("name  https://schema.org/name") == #"{"@context":{"name":"https://schema.org/name"}}"#)
        #expect(try context("") == #"{"@context":{}}"#)
        #expect(try context("# a remark\n\na  b:c\n") == #"{"@context":{"a":"b:c"}}"#)
    }

    @Test func typeAndContainerFollowTheIRI() throws {
        #expect(
            try context("a  b:c  ^@id @set") == #"{"@context":{"a":{"@id":"b:c","@type":"@id","@container":"@set"}}}"#)
        #expect(try context("a  b:c  @list") == #"{"@context":{"a":{"@id":"b:c","@container":"@list"}}}"#)
        #expect(try context("a  b:c  ^d:e") == #"{"@context":{"a":{"@id":"b:c","@type":"d:e"}}}"#)
    }

    @Test func linesIndentedFurtherHoldInsideTheTerm() throws {
        let lines: StaticString = """
            a  b:a
              @protected @names
              c  b:c
                @null
              d  b:d
            e  b:e
            """
        #expect(
            try context(lines)
                == #"{"@context":{"a":{"@id":"b:a","@context":{"@protected":true,"id":"@id","type":"@type","#
                + #""c":{"@id":"b:c","@context":null},"d":"b:d"}},"e":"b:e"}}"#)
    }

    @Test func abbreviationsAreWrittenOut() throws {
        let lines: StaticString = """
            @short s https://schema.org/
            name    s:name  ^s:Text
            other   sx:name
            plain   s
            """
        #expect(
            try context(lines)
                == #"{"@context":{"name":{"@id":"https://schema.org/name","@type":"https://schema.org/Text"},"#
                + #""other":"sx:name","plain":"s"}}"#)
    }

    @Test func statementsAreAboutTheContextTheyStandIn() throws {
        #expect(try context("@version @protected") == #"{"@context":{"@version":1.1,"@protected":true}}"#)
        #expect(try context("@vocab https://a.example/#") == #"{"@context":{"@vocab":"https://a.example/#"}}"#)
        #expect(try context("@after https://a.example/\na  b:c") == #"{"@context":["https://a.example/",{"a":"b:c"}]}"#)
        #expect(
            try context("@include proof-purposes").contains(#""assertionMethod":{"@id":"https://w3id.org/security#"#))
    }

    @Test func aRevisionChangesWhatItNames() throws {
        let base = try context("@revises https://purl.imsglobal.org/spec/clr/v2p0/context.json")
        let lines: StaticString = """
            @revises https://purl.imsglobal.org/spec/clr/v2p0/context.json
            @without ClrCredential ClrSubject
            Association  https://example.org/Association
              targetId  https://example.org/targetId
              more      https://example.org/more
            """
        let revised = try context(lines)
        #expect(base.contains("ClrSubject") && !revised.contains("ClrSubject") && !revised.contains("ClrCredential"))
        #expect(revised.contains(#""@id":"https://example.org/Association","@context":{"associationType":"#))
        #expect(revised.contains(#""targetId":"https://example.org/targetId","more":"https://example.org/more"}"#))
    }

    @Test(
        arguments: [
            ("a", "a  b:c"), ("a  b:c  d", "a  b:c  ^d"), ("a  b:c  ^d ^e", "a  b:c  ^d"),
            ("a  b:c  @set @list", "a  b:c  @set"),
            ("  a  b:c", "a  b:c"), ("a  b:c\n    d  b:e", "a  b:c\n  d  b:e"), ("a  b:c\n d  b:e", "a  b:c\n  d  b:e"),
            ("@unknown", "@names"), ("@vocab", "@vocab a:b"), ("@short a", "@short a b:"),
            ("@include nothing", "@include multikey"),
            ("@revises https://nowhere.example/", "@revises https://www.w3.org/ns/did/v1"),
            ("a  b:c\n@revises https://www.w3.org/ns/did/v1", "@revises https://www.w3.org/ns/did/v1\na  b:c"),
            ("a  b:c\n@without b", "a  b:c\n@without a"), ("@vocab a:b c", "@vocab a:b"),
        ] as [(StaticString, StaticString)])
    func aLineThatSaysNothingIsAMistake(_ wrong: StaticString, _ right: StaticString) throws {
        #expect(throws: TableMistake.self) { try context(wrong) }
        #expect(throws: Never.self) { try context(right) }
    }
}
