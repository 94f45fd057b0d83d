import LinkedData
import Testing

private let stringType = "http://www.w3.org/2001/XMLSchema#string"

/// A dataset of one quad with this object, and its line.
private func line(_ object: (inout RDFDataset) -> RDFDataset.Term) -> String {
    var dataset = RDFDataset()
    let name = dataset.iri("https://a.example/")
    let term = object(&dataset)
    dataset.insert(name, name, term)
    let text = String(decoding: dataset.nQuads(), as: UTF8.self)
    let prefix = "<https://a.example/> <https://a.example/> "
    #expect(text.hasPrefix(prefix))
    return String(text.dropFirst(prefix.count))
}

@Suite struct RDFDatasetTests {
    @Test func equalTermsAreEqualValues() {
        var dataset = RDFDataset()
        let xsdInteger = dataset.iri("http://www.w3.org/2001/XMLSchema#integer")
        #expect(dataset.iri("https://a.example/") == dataset.iri("https://a.example/"))
        #expect(dataset.literal("1", datatype: xsdInteger) == dataset.literal("1", datatype: xsdInteger))
        #expect(dataset.literal("a", language: "en") == dataset.literal("a", language: "en"))
        #expect(dataset.blankNode("b") == dataset.blankNode("b"))
        #expect(dataset.literal("line\nbreak") == dataset.literal("line\nbreak"))
    }

    @Test func termsThatDifferAnywhereAreDifferent() {
        var dataset = RDFDataset()
        let first = dataset.iri("https://a.example/1")
        let second = dataset.iri("https://a.example/2")
        var terms = [
            first, second, dataset.iri("x"), dataset.blankNode("x"), dataset.literal("x"), dataset.literal(""),
            dataset.literal("x", language: "en"), dataset.literal("x", language: "EN"),
            dataset.literal("x", language: "en-GB"), dataset.literal("x", datatype: first),
            dataset.literal("x", datatype: second), dataset.literal("\n"), dataset.literal(#"\n"#),
            dataset.literal("x@en"), dataset.literal("x\"@en"), dataset.literal("x\"^^<https://a.example/1>"),
            dataset.iri("x>"), dataset.iri(#"x\u003E"#), dataset.literal("é"), dataset.literal("e\u{301}"),
        ]
        terms += [dataset.newBlankNode(), dataset.newBlankNode()]
        #expect(Set(terms).count == terms.count)
        #expect(terms.filter(\.isBlankNode).count == 3)
        #expect(terms.filter(\.isIRI).count == 5)
        #expect(terms.filter(\.isLiteral).count == terms.count - 8)
    }

    @Test func aStringIsWrittenWithoutItsDatatype() {
        #expect(line { $0.literal("a", datatype: $0.iri(stringType)) } == "\"a\" .\n")
        #expect(line { $0.literal("a", datatype: $0.iri(stringType + "s")) } == "\"a\"^^<\(stringType)s> .\n")
        var dataset = RDFDataset()
        #expect(dataset.literal("a", datatype: dataset.iri(stringType)) == dataset.literal("a"))
    }

    @Test func aQuadInsertedTwiceCountsOnce() {
        var dataset = RDFDataset()
        let name = dataset.iri("https://a.example/")
        let other = dataset.iri("https://b.example/")
        dataset.insert(name, name, other)
        dataset.insert(name, name, other)
        #expect(dataset.count == 1)
        dataset.insert(name, name, other, in: name)
        dataset.insert(name, name, other, in: other)
        dataset.insert(name, other, name)
        #expect(dataset.count == 4)
        #expect(dataset.statements.map(\.graph) == [nil, name, other, nil])
    }

    @Test func thousandsOfTermsAndQuadsKeepTheirIdentity() {
        var dataset = RDFDataset()
        func fill() -> [RDFDataset.Term] {
            (0..<5000).map { number in
                let subject = dataset.iri("https://a.example/\(number)")
                let object = dataset.literal("\(number)")
                dataset.insert(subject, subject, object)
                return subject
            }
        }
        let first = fill()
        #expect(fill() == first)
        #expect(dataset.count == 5000)
    }

    @Test func aNewBlankNodeNeverTakesALabelThatIsUsed() {
        var dataset = RDFDataset()
        let name = dataset.iri("https://a.example/")
        let fresh = [dataset.newBlankNode(), dataset.newBlankNode()]
        let named = ["b0", "b2", "b02", "b", "b4294967296"].map { dataset.blankNode($0) }
        for node in fresh + named { dataset.insert(node, name, name) }
        let labels = String(decoding: dataset.nQuads(), as: UTF8.self).split(separator: "\n").map {
            $0.prefix { $0 != " " }
        }
        #expect(labels == ["_:b1", "_:b3", "_:b0", "_:b2", "_:b02", "_:b", "_:b4294967296"])
        #expect(dataset.nQuads(of: fresh[1]) == Array("_:b3".utf8))
    }

    @Test func noTermBreaksOutOfItsLine() throws {
        let hostile = "a> <b> \"c\" .\n<x> <y> \"z\" .\n"
        #expect(line { $0.iri(hostile) }.split(separator: "\n").count == 1)
        #expect(line { $0.literal(hostile) }.split(separator: "\n").count == 1)
        #expect(line { $0.literal("a", language: hostile) }.split(separator: "\n").count == 1)
        #expect(line { $0.blankNode(hostile) }.split(separator: "\n").count == 1)
        #expect(line { $0.literal("a", datatype: $0.iri(hostile)) }.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        ("\u{8}\t\n\u{c}\r\"\\", #"\b\t\n\f\r\"\\"#),
        ("\u{0}\u{7}\u{b}\u{e}\u{1f}\u{7f}", #"\u0000\u0007\u000B\u000E\u001F\u007F"#),
        ("\u{fffe}\u{ffff}", #"\uFFFE\uFFFF"#),
        ("\u{fffd}\u{feff}\u{80}\u{9f}\u{2028}\u{1fffe}", "\u{fffd}\u{feff}\u{80}\u{9f}\u{2028}\u{1fffe}"),
        ("'/ é 漢 😀", "'/ é 漢 😀"),
    ])
    func literalsAreEscapedWhereTheCanonicalFormSaysSo(_ lexical: String, _ written: String) {
        #expect(Array(line { $0.literal(lexical) }.utf8) == Array("\"\(written)\" .\n".utf8))
    }

    @Test func charactersThatIRIsCannotHaveAreEscaped() {
        #expect(line { $0.iri("https://a.example/é?a=b#c") } == "<https://a.example/é?a=b#c> .\n")
        #expect(
            line { $0.iri("a b<>\"{}|^`\\\u{1}") }
                == #"<a\u0020b\u003C\u003E\u0022\u007B\u007D\u007C\u005E\u0060\u005C\u0001> ."# + "\n")
    }

    @Test func statementsGiveBackWhatWasInserted() {
        var dataset = RDFDataset()
        let subject = dataset.newBlankNode()
        let predicate = dataset.iri("https://a.example/p")
        let object = dataset.literal("x", language: "en")
        dataset.insert(subject, predicate, object, in: subject)
        #expect(dataset.statements.count == 1)
        let quad = dataset.statements[0]
        #expect(quad.subject == subject && quad.predicate == predicate && quad.object == object)
        #expect(quad.graph == subject)
        #expect(dataset.nQuads(of: object) == Array("\"x\"@en".utf8))
        #expect(!dataset.isEmpty && RDFDataset().isEmpty)
    }
}
