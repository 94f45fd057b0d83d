private import CPangoCairo
import Helper

/// A design that has been opened.
final class OpenDesign {
    private let pages: [DesignPage]

    /// - Parameter content: Pages, an SVG each.
    /// - Throws: `design.syntax`, `design.external`, `design.field`, `design.too_large`.
    init(_ svgs: [[UInt8]]) throws(HelperError) {
        var pages: [DesignPage] = []
        for svg in svgs { pages.append(try DesignPage(svg)) }
        self.pages = pages
        guard names.count <= DrawingLimits.texts else {
            throw HelperError(.designTooLarge, facts: ["what": "data-text", "limit": String(DrawingLimits.texts)])
        }
    }

    /// The names in its texts.
    var names: [String] {
        Set(pages.flatMap { $0.boxes.flatMap(\.box.names) })
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    var hasQRCode: Bool { pages.contains { !$0.codes.isEmpty } }

    /// - Throws: `design.syntax`, `design.too_large`, `qr.too_long`, `pdf.malformed`.
    func draw(_ content: DrawingContent, as format: DrawingFormat) throws(HelperError) -> Drawing {
        let pages = format == .pdf ? pages : Array(pages.prefix(1))
        guard let first = pages.first else { throw HelperError(.designSyntax) }
        var code: QRCode?
        if let text = content.qrText, hasQRCode { code = try QRCode(making: text) }
        let canvas = try Canvas(format, width: first.width, height: first.height)
        if format == .pdf { canvas.describe(content) }
        var cut: [String] = []
        for page in pages {
            if format == .pdf { canvas.beginPage(width: page.width, height: page.height) }
            try page.drawBackground(on: canvas)
            let setter = TextSetter(canvas: canvas, unit: page.unit)
            for (box, place) in page.boxes {
                guard let text = box.filled(with: content.texts) else { continue }
                if !setter.set(text, into: box, at: place) { cut.append(box.id) }
            }
            if let code { for (box, place) in page.codes { Self.draw(code, box, at: place, on: canvas) } }
            if format == .pdf { canvas.endPage() }
        }
        var bytes = try canvas.finish()
        if format == .pdf { bytes = try PDFFinishing.finished(bytes, content) }
        return Drawing(bytes: bytes, cut: cut)
    }

    /// Draws a code with its quiet zone, on white, as large as the place lets it be.
    private static func draw(_ code: QRCode, _ box: CodeBox, at place: DesignPage.Place, on canvas: Canvas) {
        let quiet = 4
        let side = min(place.width, place.height)
        let module = side / Double(code.side + 2 * quiet)
        let (left, top) = (place.x + (place.width - side) / 2, place.y + (place.height - side) / 2)
        let context = canvas.context
        cairo_save(context)
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_rectangle(context, left, top, side, side)
        cairo_fill(context)
        cairo_set_antialias(context, CAIRO_ANTIALIAS_NONE)
        cairo_set_source_rgb(context, box.color.red, box.color.green, box.color.blue)
        for run in code.runs {
            cairo_rectangle(
                context, left + Double(run.column + quiet) * module, top + Double(run.row + quiet) * module,
                Double(run.count) * module, module)
        }
        cairo_fill(context)
        cairo_restore(context)
    }
}
