import Encodings
import LinkedData
import Testing

private func read(_ text: String) throws(LinkedDataError) -> RDFDataset {
    try RDFDataset(parsingNQuads: Array(text.utf8))
}

private func written(_ text: String) throws -> String {
    String(decoding: try read(text).nQuads(), as: UTF8.self)
}

@Suite struct NQuadsReadingTests {
    static let accepted: [(String, String)] = [
        ("", ""),
        ("\n\r\n  \t\n", ""),
        ("# only a comment", ""),
        ("<a:b> <a:c> <a:d> .", "<a:b> <a:c> <a:d> .\n"),
        ("<a:b><a:c><a:d>.", "<a:b> <a:c> <a:d> .\n"),
        ("\t<a:b>\t<a:c>\t<a:d>\t<a:g>\t.\t# and a comment\r\n", "<a:b> <a:c> <a:d> <a:g> .\n"),
        ("<a:b> <a:c> <a:d> .\r<a:b> <a:c> <a:e> .\n", "<a:b> <a:c> <a:d> .\n<a:b> <a:c> <a:e> .\n"),
        ("_:a <a:c> _:b _:g .", "_:a <a:c> _:b _:g .\n"),
        ("_:a.b-c <a:c> _:0 .", "_:a.b-c <a:c> _:0 .\n"),
        ("_:a<a:c>_:b.", "_:a <a:c> _:b .\n"),
        ("_::é· <a:c> <a:d>.", "_::é· <a:c> <a:d> .\n"),
        (#"<a:b> <a:c> "" ."#, "<a:b> <a:c> \"\" .\n"),
        (#"<a:b> <a:c> "x"@en-GB-oed ."#, "<a:b> <a:c> \"x\"@en-GB-oed .\n"),
        (#"<a:b> <a:c> "x"@a-1 <a:g>."#, "<a:b> <a:c> \"x\"@a-1 <a:g> .\n"),
        (#"<a:b> <a:c> "1"^^<a:int> ."#, "<a:b> <a:c> \"1\"^^<a:int> .\n"),
        (#"<a:b> <a:c> "x"^^<http://www.w3.org/2001/XMLSchema#string> ."#, "<a:b> <a:c> \"x\" .\n"),
        (#"<a:b> <a:c> "\t\b\n\r\f\"\'\\\u00E9\U0001F600" ."#, "<a:b> <a:c> \"\\t\\b\\n\\r\\f\\\"'\\\\é😀\" .\n"),
        (#"<a:b> <a:c> "x\ty"^^<a:\u00e9> ."#, "<a:b> <a:c> \"x\\ty\"^^<a:é> .\n"),
        (#"<a:b> <a:c> "x\ty"@en ."#, "<a:b> <a:c> \"x\\ty\"@en .\n"),
        (#"<\u0061:b\U000000E9> <a:c> <a:d> ."#, "<a:bé> <a:c> <a:d> .\n"),
        (
            "<a:b> <a:c> \"tab\tand \u{1} stand as they are\" .",
            "<a:b> <a:c> \"tab\\tand \\u0001 stand as they are\" .\n"
        ),
        ("<a:b> <a:c> <a:d> .\n<a:b> <a:c> <a:d> .", "<a:b> <a:c> <a:d> .\n"),
    ]

    @Test(arguments: accepted)
    func statementsAreRead(_ text: String, _ expected: String) throws {
        #expect(Array(try written(text).utf8) == Array(expected.utf8))
    }

    /// Each beside what is right in its place, and the byte that is named.
    static let refused: [(wrong: String, right: String, byte: Int)] = [
        ("<a:b> <a:c> <a:d>", "<a:b> <a:c> <a:d>.", 17),
        ("<a:b> <a:c> .", "<a:b> <a:c> <a:d> .", 12),
        ("<a:b> <a:c> <a:d> <a:e> <a:f> .", "<a:b> <a:c> <a:d> <a:e> .", 24),
        ("<a:b> <a:c> <a:d> . <a:b> <a:c> <a:d> .", "<a:b> <a:c> <a:d> .\n<a:b> <a:c> <a:d> .", 20),
        ("<a:b> <a:c>\n<a:d> .", "<a:b> <a:c> <a:d> .", 11),
        ("<a:b> _:c <a:d> .", "<a:b> <a:c> <a:d> .", 6),
        ("\"b\" <a:c> <a:d> .", "<a:b> <a:c> <a:d> .", 0),
        ("<a:b> \"c\" <a:d> .", "<a:b> <a:c> \"d\" .", 6),
        ("<a:b> <a:c> <a:d> \"g\" .", "<a:b> <a:c> <a:d> <a:g> .", 18),
        ("<b> <a:c> <a:d> .", "<a:b> <a:c> <a:d> .", 1),
        ("</b> <a:c> <a:d> .", "<a:/b> <a:c> <a:d> .", 1),
        ("<1:b> <a:c> <a:d> .", "<a1:b> <a:c> <a:d> .", 1),
        ("<> <a:c> <a:d> .", "<a:> <a:c> <a:d> .", 1),
        ("<a:b> <a:c> \"1\"^^<int> .", "<a:b> <a:c> \"1\"^^<a:int> .", 18),
        ("<a:b> <a:c> \"1\"^<a:int> .", "<a:b> <a:c> \"1\"^^<a:int> .", 16),
        ("<a:b> <a:c> \"1\"^^int .", "<a:b> <a:c> \"1\"^^<a:int> .", 17),
        ("<a:b c> <a:c> <a:d> .", "<a:b%20c> <a:c> <a:d> .", 4),
        ("<a:b{> <a:c> <a:d> .", "<a:b> <a:c> <a:d> .", 4),
        (#"<a:\u0020> <a:c> <a:d> ."#, #"<a:\u0021> <a:c> <a:d> ."#, 3),
        (#"<a:\u003E> <a:c> <a:d> ."#, #"<a:\u003D> <a:c> <a:d> ."#, 3),
        (#"<a:\n> <a:c> <a:d> ."#, #"<a:n> <a:c> <a:d> ."#, 3),
        (#"<a:\u00g0> <a:c> <a:d> ."#, #"<a:\u00c0> <a:c> <a:d> ."#, 3),
        ("<a:b> <a:c> 'x' .", "<a:b> <a:c> \"x\" .", 12),
        ("<a:b> <a:c> \"x .", "<a:b> <a:c> \"x\" .", 16),
        ("<a:b> <a:c> \"x\ny\" .", "<a:b> <a:c> \"x\\ny\" .", 14),
        ("<a:b> <a:c> \"x\ry\" .", "<a:b> <a:c> \"x\\ry\" .", 14),
        (#"<a:b> <a:c> "\a" ."#, #"<a:b> <a:c> "\t" ."#, 13),
        (#"<a:b> <a:c> "\u12" ."#, #"<a:b> <a:c> "\u1212" ."#, 13),
        (#"<a:b> <a:c> "\uD83D\uDE00" ."#, #"<a:b> <a:c> "\U0001F600" ."#, 13),
        (#"<a:b> <a:c> "\U00110000" ."#, #"<a:b> <a:c> "\U0010FFFF" ."#, 13),
        (#"<a:b> <a:c> "x"@1 ."#, #"<a:b> <a:c> "x"@a ."#, 16),
        (#"<a:b> <a:c> "x"@ ."#, #"<a:b> <a:c> "x"@a ."#, 16),
        (#"<a:b> <a:c> "x"@en- ."#, #"<a:b> <a:c> "x"@en ."#, 16),
        (#"<a:b> <a:c> "x"@en_GB ."#, #"<a:b> <a:c> "x"@en-GB ."#, 18),
        (#"<a:b> <a:c> "x"@e1 ."#, #"<a:b> <a:c> "x"@e-1 ."#, 17),
        ("_ <a:c> <a:d> .", "_:a <a:c> <a:d> .", 0),
        ("_: <a:c> <a:d> .", "_:a <a:c> <a:d> .", 2),
        ("_:-a <a:c> <a:d> .", "_:a- <a:c> <a:d> .", 2),
        ("_:a. <a:c> <a:d> .", "_:a.b <a:c> <a:d> .", 3),
        ("<a:b> <a:c> _:d..", "<a:b> <a:c> _:d.", 16),
        ("@prefix a: <a:b> .", "<a:b> <a:c> <a:d> .", 0),
        ("\u{feff}<a:b> <a:c> <a:d> .", "<a:b> <a:c> <a:d> .", 0),
        ("<a:b> <a:c> <a:d> . x", "<a:b> <a:c> <a:d> . #x", 20),
        ("<a:b> <a:c> <a:d", "<a:b> <a:c> <a:d>.", 16),
    ]

    @Test(arguments: refused)
    func whatIsNoStatementIsRefusedAtItsPlace(_ wrong: String, _ right: String, _ byte: Int) throws {
        let error = #expect(throws: LinkedDataError(.nQuadsSyntax)) { try read(wrong) }
        #expect(error?.place == .byte(byte))
        #expect(try read(right).isEmpty == false)
    }

    @Test func bytesThatAreNoUTF8AreRefused() {
        let error = #expect(throws: LinkedDataError(.nQuadsEncoding)) {
            try RDFDataset(parsingNQuads: Array("# é\n".utf8) + [0xC3, 0x28])
        }
        #expect(error?.place == .byte(5))
        #expect(throws: LinkedDataError(.nQuadsEncoding)) {
            try RDFDataset(parsingNQuads: Array("<a:b> <a:c> \"".utf8) + [0xED, 0xA0, 0x80] + Array("\" .".utf8))
        }
        #expect(throws: Never.self) { try RDFDataset(parsingNQuads: Array("# é".utf8)) }
    }

    @Test func limitsHoldJustAboveAndNotAtTheirValue() throws {
        let text = Array("<a:b> <a:c> <a:d> .\n<a:b> <a:c> <a:d> .\n".utf8)
        #expect(try RDFDataset(parsingNQuads: text, limits: RDFLimits(bytes: text.count, quads: 2)).count == 1)
        #expect(throws: LinkedDataError(.size)) {
            try RDFDataset(parsingNQuads: text, limits: RDFLimits(bytes: text.count - 1, quads: 2))
        }
        let error = #expect(throws: LinkedDataError(.size)) {
            try RDFDataset(parsingNQuads: text, limits: RDFLimits(bytes: text.count, quads: 1))
        }
        #expect(error?.place == .byte(20))
    }

    @Test func whatIsWrittenIsReadAgainToTheSame() throws {
        var generator = SeededBytes(seed: 20_260_512)
        for _ in 0..<200 {
            var dataset = RDFDataset()
            let datatype = dataset.iri("a:type")
            for _ in 0..<10 {
                let text = generator.text()
                let object =
                    switch generator.next() % 4 {
                    case 0: dataset.literal(text)
                    case 1: dataset.literal(text, datatype: datatype)
                    case 2: dataset.literal(text, language: "en")
                    default: dataset.newBlankNode()
                    }
                dataset.insert(datatype, datatype, object, in: generator.next() % 2 == 0 ? datatype : nil)
            }
            let written = dataset.nQuads()
            #expect(try RDFDataset(parsingNQuads: written).nQuads() == written)
        }
    }

    @Test func noBytesMakeTheReaderStumble() {
        let seed = Array("<a:b> <a:c> \"x\\u00e9\\n\"@en-GB _:g.h . # c\n_:a <a:c> \"1\"^^<a:d> .\n".utf8)
        var generator = SeededBytes(seed: 7)
        for _ in 0..<5000 {
            var bytes = seed
            for _ in 0...(generator.next() % 3) {
                let place = Int(generator.next() % UInt64(bytes.count))
                switch generator.next() % 3 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
                case 1: bytes.remove(at: place)
                default: bytes.removeLast(bytes.count - place)
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            // Either is an answer; what was read can be written and read again.
            guard let dataset = try? RDFDataset(parsingNQuads: bytes) else { continue }
            #expect((try? RDFDataset(parsingNQuads: dataset.nQuads()))?.count == dataset.count)
        }
    }
}
