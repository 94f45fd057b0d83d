import Foundation
import Helper
import TestSupport
import Testing

/// Designs become pictures and pages, and text in them stays text.
@Suite struct DrawingTests {
    /// A design of 400 by 200 pixels with one place for text.
    private func svg(
        _ field: String = #"data-text="{name}" data-size="40""#,
        box: String = #"x="10" y="10" width="380" height="60""#,
        more: String = ""
    ) -> [UInt8] {
        Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="200" \
            viewBox="0 0 400 200"><rect width="400" height="200" fill="#fff"/>\
            <rect id="place" fill="none" \(box) \(field)/>\(more)</svg>
            """.utf8)
    }

    private func refusal(_ svg: [UInt8]) -> HelperError.Code? {
        code { _ = try Design(pages: [svg], helper: worker) }
    }

    @Test func aDesignSaysWhatItAsksFor() throws {
        let design = try Design(
            pages: [
                svg(),
                svg(
                    #"data-text="{b}, {{x}} {a}" data-if="c""#,
                    more: #"<rect id="q" width="9" height="9" data-qr="true"/>"#),
            ],
            helper: worker)
        #expect(design.names == ["a", "b", "c", "name"])
        #expect(design.hasQRCode)
    }

    @Test func everyFormatComesOut() throws {
        let design = try Design(pages: [svg(), svg()], helper: worker)
        let content = DrawingContent(texts: ["name": "Zoë Ωμέγα Ђорђе"])
        let pdf = try design.draw(content, as: .pdf)
        #expect(pdf.bytes.starts(with: "%PDF-".utf8))
        #expect(pdf.cut.isEmpty)
        #expect(try design.draw(content, as: .pdf).bytes == pdf.bytes, "equal contents are equal files")
        let png = try design.draw(content, as: .png(width: 800)).bytes
        #expect(Array(png[16..<24]) == [0, 0, 3, 0x20, 0, 0, 1, 0x90], "800 by 400")
        #expect(try design.draw(content, as: .svg).bytes.starts(with: "<?xml".utf8))
        #expect(code { _ = try design.draw(content, as: .png(width: 9_000)) } == .designTooLarge)
        // A refusal is no failure: the same worker goes on.
        #expect(try design.draw(content, as: .png(width: 800)).bytes == png)
    }

    @Test func textIsNeverMarkup() throws {
        let design = try Design(pages: [svg()], helper: worker)
        let hostile = #"</text><script>&amp;<b>)]>>endobj %PDF \( "#
        let drawing = try design.draw(DrawingContent(texts: ["name": hostile]), as: .svg)
        #expect(!String(decoding: drawing.bytes, as: UTF8.self).contains("script"))
        var content = DrawingContent(texts: ["name": hostile])
        content.title = hostile
        content.author = hostile
        #expect(try design.draw(content, as: .pdf).bytes.starts(with: "%PDF-".utf8))
    }

    @Test func textThatDoesNotFitShrinksAndIsThenCut() throws {
        let design = try Design(pages: [svg(#"data-text="{name}" data-size="40" data-min-size="20""#)], helper: worker)
        func cut(_ text: String) throws -> [String] {
            try design.draw(DrawingContent(texts: ["name": text]), as: .png(width: 400)).cut
        }
        #expect(try cut("short").isEmpty)
        #expect(try cut("a name that takes two lines of the smaller size").isEmpty)
        #expect(try cut(String(repeating: "word ", count: 100)) == ["place"])
        #expect(try cut(String(repeating: "x", count: 400)) == ["place"], "a word longer than a line is broken")
        #expect(try cut(String(repeating: "a\u{301}\u{302}\u{303}", count: 2_000)) == ["place"])
    }

    @Test func aPlaceWithoutItsTextStaysEmpty() throws {
        let design = try Design(pages: [svg(#"data-text="Grade: {name}" data-size="40""#)], helper: worker)
        let blank = try Design(pages: [svg(#"data-text="" data-size="40""#)], helper: worker)
        let nothing = try design.draw(DrawingContent(texts: [:]), as: .png(width: 400)).bytes
        #expect(try blank.draw(DrawingContent(texts: [:]), as: .png(width: 400)).bytes == nothing)
        #expect(try design.draw(DrawingContent(texts: ["name": "1"]), as: .png(width: 400)).bytes != nothing)
    }

    @Test(
        arguments: [
            #"<image href="file:///etc/passwd" width="9" height="9"/>"#,
            #"<image xlink:href="http://tracker.example/x.png" width="9" height="9"/>"#,
            #"<image href="data:image/svg+xml;base64,AAAA" width="9" height="9"/>"#, #"<image href="/etc/hostname"/>"#,
            #"<use href="other.svg#a"/>"#, #"<script>alert(1)</script>"#, #"<foreignObject/>"#,
            #"<g onload="x()"/>"#, #"<style>@import "x.css";</style>"#, #"<style>a{fill:URL( 'http://x/')}</style>"#,
            #"<style>a{fill:u\72l(http://x/)}</style>"#, #"<rect fill="url(http://x/#a)"/>"#,
            #"<g xml:base="file:///"/>"#, #"<a href="javascript:x()"/>"#, #"<?xml-stylesheet href="x.css"?>"#,
        ])
    func whatReachesOutsideIsRefused(_ markup: String) {
        #expect(refusal(svg(more: markup)) == .designExternal)
    }

    @Test func whatStaysInsideIsDrawn() {
        let inside = #"""
            <defs><linearGradient id="g"><stop stop-color="#fff"/></linearGradient></defs><use href="#g"/>\#
            <rect fill="url(#g)" style="stroke: url( '#g' )"/><a href="https://sonnwald.example"/>\#
            <image href="data:image/png;base64,iVBORw0KGgo=" width="9" height="9"/><style>a { fill: url("#g") }</style>
            """#
        #expect(refusal(svg(more: inside)) == nil)
    }

    @Test func aDocumentTypeIsRefused() {
        #expect(refusal(Array(#"<!DOCTYPE svg [<!ENTITY a "b">]>"#.utf8) + svg()) == .designExternal)
    }

    @Test(
        arguments: [
            #"data-text="{name""#, #"data-text="}""#, #"data-text="{}""#, #"data-text="{a b}""#,
            #"data-text="x" data-size="0""#, #"data-text="x" data-size="big""#, #"data-text="x" data-color="red""#,
            #"data-text="x" data-align="justify""#, #"data-text="x" data-valign="up""#,
            #"data-text="x" data-size="5" data-min-size="6""#, #"data-text="x" data-weight="50""#,
        ])
    func aPlaceThatIsWrittenWronglyIsRefused(_ field: String) {
        #expect(refusal(svg(field)) == .designField)
    }

    @Test func aPlaceIsARectangleWithAnIdOfItsOwn() {
        #expect(refusal(svg(more: #"<circle id="c" r="4" data-text="x"/>"#)) == .designField)
        #expect(refusal(svg(more: #"<rect width="4" height="4" data-text="x"/>"#)) == .designField)
        #expect(refusal(svg(more: #"<rect id="place" width="4" height="4" data-text="x"/>"#)) == .designField)
        #expect(refusal(svg(more: #"<rect id="none" width="0" height="4" data-text="x"/>"#)) == .designField)
        #expect(
            refusal(svg(more: #"<g transform="scale(2)"><rect id="d" width="4" height="4" data-qr="true"/></g>"#))
                == nil)
    }

    @Test func whatIsNoDesignIsRefused() {
        #expect(refusal([]) == .designSyntax)
        #expect(refusal(Array("<html/>".utf8)) == .designSyntax)
        #expect(refusal(Array(svg().dropLast(9))) == .designSyntax)
        #expect(
            refusal(Array(#"<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="9"/>"#.utf8))
                == .designTooLarge)
        #expect(code { _ = try Design(pages: [], helper: worker) } == .designTooLarge)
        let tooMany = Array(repeating: svg(), count: DrawingLimits.pages + 1)
        #expect(code { _ = try Design(pages: tooMany, helper: worker) } == .designTooLarge)
    }

    @Test func severalThreadsDrawAtOnce() async throws {
        let design = try Design(pages: [svg()], helper: worker)
        @Sendable func drawn(_ number: Int) throws -> [UInt8] {
            try design.draw(DrawingContent(texts: ["name": "N\(number)"]), as: .png(width: 100)).bytes
        }
        let expected = try (0..<8).map { try drawn($0) }
        let all = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { tasks in
            for number in 0..<8 { tasks.addTask { (number, try drawn(number)) } }
            var all = [[UInt8]](repeating: [], count: 8)
            for try await (number, bytes) in tasks { all[number] = bytes }
            return all
        }
        #expect(all == expected)
    }
}
