import Foundation
import Helper
import TestSupport
import Testing

/// QR codes, archives and what is inside of PDF files.
@Suite struct DocumentTests {
    @Test func aQRCodeHasThePatternsOfOne() throws {
        let code = try QRCode("HTTPS://SONNWALD.EXAMPLE/A", helper: worker)
        #expect(code.side == 25, "26 letters with redundancy M are version 2")
        for (column, row) in [(0, 0), (code.side - 7, 0), (0, code.side - 7)] {
            for offset in 0..<7 {
                #expect(
                    code.isDark(column: column + offset, row: row) && code.isDark(column: column, row: row + offset))
            }
            #expect(!code.isDark(column: column + 1, row: row + 1))
        }
        #expect(code.svgPath.utf8.starts(with: "M0 0h7v1h-7z".utf8))
        #expect(code.runs.reduce(0) { $0 + $1.count } > 0)
    }

    @Test func aQRCodeHoldsSoMuchAndNoMore() throws {
        #expect(try QRCode(String(repeating: "A", count: QRCode.mostCharacters), helper: worker).side == 177)
        #expect(
            code { _ = try QRCode(String(repeating: "A", count: QRCode.mostCharacters + 1), helper: worker) }
                == .qrTooLong)
        #expect(code { _ = try QRCode(String(repeating: "a", count: 2_954), helper: worker) } == .qrTooLong)
    }

    private func pdf(_ attachments: [DrawingAttachment]) throws -> [UInt8] {
        let design = try Design(
            pages: [Array(#"<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>"#.utf8)], helper: worker)
        var content = DrawingContent(texts: [:])
        content.attachments = attachments
        return try design.draw(content, as: .pdf).bytes
    }

    @Test func whatIsPutIntoAPDFComesOutOfIt() throws {
        let files = [
            DrawingAttachment(name: #"a (1)\ü>>.json"#, mediaType: "application/vc", bytes: Array("{\"é\":1}".utf8)),
            DrawingAttachment(name: "b.bin", mediaType: "x", bytes: (0...255).map { UInt8($0) }),
        ]
        let read = try PDFAttachments(try pdf(files), helper: worker).attachments
        #expect(read.map(\.name) == files.map(\.name))
        #expect(read.map(\.bytes) == files.map(\.bytes))
        #expect(try PDFAttachments(try pdf([]), helper: worker).attachments.isEmpty)
    }

    @Test func attachmentsAreLimited() throws {
        func file(_ count: Int) -> [DrawingAttachment] {
            [DrawingAttachment(name: "x", mediaType: "x", bytes: [UInt8](repeating: 7, count: count))]
        }
        let most = try pdf(file(4 << 20))
        #expect(try PDFAttachments(most, helper: worker).attachments.count == 1)
        let more = try pdf(file(4 << 20 + 1))
        #expect(code { _ = try PDFAttachments(more, helper: worker) } == .pdfTooLarge)
    }

    @Test func whatIsNoPDFIsRefused() throws {
        let sound = try pdf([DrawingAttachment(name: "x", mediaType: "x", bytes: [1])])
        for bytes in [[], Array("%PDF-1.7\n".utf8), Array(sound.prefix(40))] {
            #expect(code { _ = try PDFAttachments(bytes, helper: worker) } == .pdfMalformed)
        }
    }

    private func files(_ entries: [ZipFixture.Entry]) throws -> [Archive.File] {
        var files: [Archive.File] = []
        try Archive(ZipFixture(entries).bytes, helper: worker).forEachFile { files.append($0) }
        return files
    }

    @Test func anArchiveGivesItsFiles() throws {
        var packed = ZipFixture.Entry("folder/ünï.txt", String(repeating: "a", count: 5_000))
        packed.stored = deflated(packed.stored)
        packed.method = 8
        var folder = ZipFixture.Entry("folder/", "")
        folder.mode = 0o040755
        let read = try files([ZipFixture.Entry("a.json", "{}"), folder, packed])
        #expect(read.map(\.name) == ["a.json", "folder/ünï.txt"])
        #expect(read.map(\.bytes.count) == [2, 5_000])
    }

    @Test(
        arguments: [
            "../x", "/etc/passwd", "a/../../x", "a//b", "a/.", "C:x", #"..\x"#, "a\u{1}b", "a\u{0}b", "",
            String(repeating: "x", count: 1_001),
        ])
    func aNameThatLeadsOutIsRefused(_ name: String) {
        // Control characters under the flag for UTF-8 are refused by libzip itself; it sees what stands before a zero byte.
        let expected: Set<HelperError.Code?> =
            name.utf8.contains(0)
            ? [nil, .zipMalformed, .zipPath]
            : name.utf8.contains { $0 < 0x20 } ? [.zipMalformed, .zipPath] : [.zipPath]
        #expect(expected.contains(code { _ = try files([ZipFixture.Entry("ok", "x"), ZipFixture.Entry(name, "x")]) }))
    }

    @Test func linksDoublesAndPasswordsAreRefused() {
        var link = ZipFixture.Entry("link", "/etc/passwd")
        link.mode = 0o120777
        #expect(code { _ = try files([link]) } == .zipSymlink)
        var pipe = ZipFixture.Entry("pipe", "")
        pipe.mode = 0o010644
        #expect(code { _ = try files([pipe]) } == .zipPath)
        #expect(code { _ = try files([.init("a", "1"), .init("A", "2")]) } == .zipDuplicateName)
        #expect(code { _ = try files([.init("\u{E9}", "1"), .init("e\u{301}", "2")]) } == .zipDuplicateName)
        var locked = ZipFixture.Entry("locked", "x")
        locked.flags |= 1
        #expect(code { _ = try files([locked]) } == .zipEncrypted)
    }

    @Test func bombsAndLiesAreRefused() {
        func packed(_ count: Int) -> ZipFixture.Entry {
            let content = [UInt8](repeating: 0, count: count)
            var entry = ZipFixture.Entry("zeros", content)
            entry.stored = deflated(content)
            entry.method = 8
            return entry
        }
        #expect(code { _ = try files([packed(1 << 20)]) } == nil)
        #expect(code { _ = try files([packed(1 << 20 + 1)]) } == .zipTooLarge)
        var wrong = ZipFixture.Entry("wrong", "abc")
        wrong.checksum ^= 1
        #expect(code { _ = try files([wrong]) } == .zipMalformed)
        var sound = ZipFixture([.init("a", "abc")]).bytes
        sound.removeLast(30)
        #expect(code { try Archive(sound, helper: worker).forEachFile { _ in } } == .zipMalformed)
    }
}
