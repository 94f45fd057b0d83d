import Helper
import Testing

/// Files inside of PDFs: wherever they hang, and those that are built to do harm or to be read in two ways.
@Suite struct AttachmentTests {
    private let award = Array("{\"a\": 1}".utf8)
    private let other = Array("{\"a\": 2}".utf8)

    private func read(_ pdf: [UInt8]) throws -> [String] {
        try PDFAttachments(pdf, helper: worker).attachments.map {
            "\($0.name) \(String(decoding: $0.bytes, as: UTF8.self))"
        }
    }

    private func refusal(_ pdf: [UInt8]) -> HelperError? {
        do throws(HelperError) {
            _ = try PDFAttachments(pdf, helper: worker)
            return nil
        } catch { return error }
    }

    private func attached(_ content: [UInt8], _ entries: String) -> [UInt8] {
        var pdf = PDFFixture()
        pdf.name([pdf.add(file: "a", content, entries)])
        return pdf.bytes
    }

    @Test(arguments: [
        "/Filter/FlateDecode", "/Filter[/FlateDecode]", "/Filter/FlateDecode/DecodeParms null",
        "/Filter[/FlateDecode]/DecodeParms[<</Predictor 1>>]",
    ])
    func whatIsDeflatedOnceIsRead(_ entries: String) throws {
        #expect(try read(attached(PDFFixture.deflated(award), entries)) == ["a {\"a\": 1}"])
    }

    @Test(arguments: ["", "/Filter[]", "/Filter null"])
    func whatIsNotPackedIsRead(_ entries: String) throws {
        #expect(try read(attached(award, entries)) == ["a {\"a\": 1}"])
    }

    /// Each filter of a chain can make a thousand times as much of what it gets.
    @Test(arguments: [
        "/Filter[/FlateDecode/FlateDecode]", "/Filter[/FlateDecode/FlateDecode/ASCIIHexDecode]",
        "/Filter/ASCIIHexDecode", "/Filter[/LZWDecode]", "/Filter[[/FlateDecode/FlateDecode]]", "/Filter 7",
        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>", "/Filter/FlateDecode/DecodeParms[null null]",
    ])
    func whatIsPackedInAnotherWayIsRefused(_ entries: String) {
        let twice = PDFFixture.deflated(PDFFixture.deflated(award))
        #expect(refusal(attached(twice, entries))?.code == .pdfFilter)
    }

    @Test func aBombIsLeftAtTheLimit() throws {
        func blanks(_ count: Int) -> [UInt8] {
            attached(PDFFixture.deflated([UInt8](repeating: 0x20, count: count)), "/Filter/FlateDecode")
        }
        #expect(try PDFAttachments(blanks(4 << 20), helper: worker).attachments.map(\.bytes.count) == [4 << 20])
        #expect(refusal(blanks(4 << 20 + 1))?.code == .pdfTooLarge)
        #expect(refusal(attached(PDFFixture.blanks(mebibytes: 3_000), "/Filter/FlateDecode"))?.code == .pdfTooLarge)
    }

    /// Tables of the file are unpacked before anybody asks for an attachment.
    @Test func aBombInTheFileItselfEndsTheWorker() {
        let packed = PDFFixture.deflated(PDFFixture.blanks(mebibytes: 3_000))
        func document(_ filters: String, _ content: [UInt8]) -> [UInt8] {
            var bytes = Array("%PDF-1.7\n".utf8)
            let start = bytes.count
            bytes += Array(
                "1 0 obj\n<</Type/XRef/Size 1/W[1 1 1]/Root 2 0 R/Filter[\(filters)]/Length \(content.count)>>\nstream\n"
                    .utf8)
            return bytes + content + Array("\nendstream\nendobj\nstartxref\n\(start)\n%%EOF\n".utf8)
        }
        let error = refusal(document("/FlateDecode/FlateDecode/ASCIIHexDecode", packed))
        #expect(error?.code == .helperLimit && error?.facts["what"] == "processor time")
        // The twin without the bomb is only damaged.
        #expect(refusal(document("/FlateDecode", PDFFixture.deflated([0, 0, 0])))?.code == .pdfMalformed)
    }

    /// In a PDF that could be opened, what is damaged is told of.
    @Test func aDamagedAttachmentIsNamed() {
        let packed = PDFFixture.deflated(award)
        for content in [Array(packed.dropLast(5)), award, []] {
            let error = refusal(attached(content, "/Filter/FlateDecode"))
            #expect(error?.code == .pdfMalformed && error?.facts["what"] == "attachment")
        }
    }

    @Test func filesAreFoundWhereverTheyHang() throws {
        var pdf = PDFFixture()
        let files = ["tree", "document", "page", "mark", "behind"].map { pdf.add(file: $0, award) }
        pdf.name([files[0]])
        pdf.catalog += "/AF[\(files[1])]"
        let mark = pdf.add("<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS \(files[3])/AF[\(files[4])]>>")
        let link = pdf.add("<</Type/Annot/Subtype/Link/Rect[0 0 9 9]>>")
        pdf.page = "/AF \(files[2])/Annots[\(link) null \(mark)]"
        let text = " {\"a\": 1}"
        #expect(
            try read(pdf.bytes) == ["tree" + text, "document" + text, "mark" + text, "behind" + text, "page" + text])
    }

    @Test func aFileThatHangsInSeveralPlacesIsOne() throws {
        var pdf = PDFFixture()
        let file = pdf.add(file: "a", award)
        pdf.name([file, file])
        pdf.catalog += "/AF[\(file)]"
        pdf.page = "/AF[\(file)]"
        #expect(try read(pdf.bytes) == ["a {\"a\": 1}"])
        // Two of one name are two.
        var two = PDFFixture()
        two.name([two.add(file: "a", award), two.add(file: "a", other)])
        #expect(try read(two.bytes) == ["a {\"a\": 1}", "a {\"a\": 2}"])
    }

    /// Which of the streams of a file is opened is up to the program.
    @Test func aFileWithTwoContentsIsRefused() throws {
        func pdf(_ second: [UInt8]) -> [UInt8] {
            var pdf = PDFFixture()
            let (first, second) = (pdf.add(stream: award), pdf.add(stream: second))
            pdf.name([pdf.add("<</Type/Filespec/F(a)/UF(a)/EF<</UF \(first)/F \(second)>>>>")])
            return pdf.bytes
        }
        #expect(refusal(pdf(other))?.code == .pdfAmbiguous)
        #expect(try read(pdf(award)) == ["a {\"a\": 1}"])
    }

    /// Under another name it is another document.
    @Test func anArchiveBehindAPDFIsRefused() throws {
        var pdf = PDFFixture()
        let archive = ArchiveFixture.archive("b.json", other)
        pdf.name([pdf.add(file: "a", award)])
        #expect(refusal(pdf.bytes + archive)?.code == .pdfAmbiguous)
        #expect(refusal(pdf.bytes + archive + [0x0A])?.code == .pdfAmbiguous)
        // The twin: an archive that is attached as it is, and some lines behind the document.
        var attached = PDFFixture()
        attached.name([attached.add(file: "a.zip", archive)])
        #expect(try PDFAttachments(attached.bytes, helper: worker).attachments.map(\.bytes) == [archive])
        #expect(try read(pdf.bytes + Array("\n\n".utf8)) == ["a {\"a\": 1}"])
    }
}
