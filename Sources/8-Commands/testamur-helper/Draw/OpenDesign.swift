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
        cairo_set_source_rgb(context, box.color.red, box.color.green, box.color.blue)
        cairo_translate(context, left + Double(quiet) * module, top + Double(quiet) * module)
        cairo_scale(context, module, module)
        // A stencil of one bit a module: as a path, thousands of rectangles take longer than all the rest of a certificate.
        let stencil = cairo_image_surface_create(CAIRO_FORMAT_A1, Int32(code.side), Int32(code.side))
        if let bits = cairo_image_surface_get_data(stencil) {
            let stride = Int(cairo_image_surface_get_stride(stencil))
            cairo_surface_flush(stencil)
            for row in 0..<code.side {
                for column in 0..<code.side where code.isDark(column: column, row: row) {
                    bits[row * stride + column / 8] |= bit(column % 8)
                }
            }
            cairo_surface_mark_dirty(stencil)
        }
        let pattern = cairo_pattern_create_for_surface(stencil)
        cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST)
        cairo_mask(context, pattern)
        cairo_pattern_destroy(pattern)
        cairo_surface_destroy(stencil)
        cairo_restore(context)
    }

    /// One pixel of eight: cairo counts from the end of a word that the processor puts first.
    private static func bit(_ position: Int) -> UInt8 {
        1.littleEndian == 1 ? 1 << UInt8(position) : 0x80 >> UInt8(position)
    }
}
