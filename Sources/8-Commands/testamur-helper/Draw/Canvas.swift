import CPangoCairo
import Glibc
import Helper

/// What is drawn on: a PDF, an SVG or a picture of pixels, measured in points.
//
// A class because it owns what cairo has made, and collects what cairo writes.
final class Canvas {
    let context: OpaquePointer
    private let surface: OpaquePointer
    private let output: Output
    private let format: DrawingFormat

    /// Where cairo writes to.
    private final class Output {
        var bytes: [UInt8] = []
    }

    private static let write: cairo_write_func_t = { closure, data, count in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let output = Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue()
        guard output.bytes.count + Int(count) <= DrawingLimits.drawing else { return CAIRO_STATUS_WRITE_ERROR }
        output.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
    }

    /// - Throws: `design.too_large` when there would be more pixels than are drawn.
    init(_ format: DrawingFormat, width: Double, height: Double) throws(HelperError) {
        self.format = format
        output = Output()
        let closure = Unmanaged.passUnretained(output).toOpaque()
        switch format {
        case .pdf: surface = cairo_pdf_surface_create_for_stream(Self.write, closure, width, height)
        case .svg: surface = cairo_svg_surface_create_for_stream(Self.write, closure, width, height)
        case .png(let columns):
            let scale = Double(columns) / width
            let rows = (height * scale).rounded()
            guard columns <= DrawingLimits.pixels, rows >= 1, rows <= Double(DrawingLimits.pixels) else {
                throw HelperError(.designTooLarge, facts: ["what": "pixels", "limit": String(DrawingLimits.pixels)])
            }
            surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(columns), Int32(rows))
            cairo_surface_set_device_scale(surface, scale, scale)
        }
        context = cairo_create(surface)
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Begins a page of a PDF with this size.
    func beginPage(width: Double, height: Double) { cairo_pdf_surface_set_size(surface, width, height) }

    func endPage() { cairo_show_page(context) }

    /// Draws what a PDF holds as a paragraph, so that whoever has the page read aloud hears it, in the order of the design.
    ///
    /// Source: ISO 32000-1, 14.8.4.3.2
    func drawParagraph(_ draw: () -> Void) {
        guard case .pdf = format else { return draw() }
        cairo_tag_begin(context, "P", nil)
        draw()
        cairo_tag_end(context, "P")
    }

    func describe(_ content: DrawingContent) {
        let facts = [
            (CAIRO_PDF_METADATA_TITLE, content.title), (CAIRO_PDF_METADATA_AUTHOR, content.author),
            (CAIRO_PDF_METADATA_CREATOR, "Testamur"), (CAIRO_PDF_METADATA_CREATE_DATE, content.created),
        ]
        for (key, value) in facts where !value.isEmpty { cairo_pdf_surface_set_metadata(surface, key, value) }
    }

    /// The file.
    ///
    /// - Throws: `design.too_large` when it is larger than is handed over, `design.syntax` when cairo gave up.
    func finish() throws(HelperError) -> [UInt8] {
        if case .png = format {
            let closure = Unmanaged.passUnretained(output).toOpaque()
            guard cairo_status(context) == CAIRO_STATUS_SUCCESS,
                cairo_surface_write_to_png_stream(surface, Self.write, closure) == CAIRO_STATUS_SUCCESS
            else { throw failure() }
        } else {
            let status = cairo_status(context)
            cairo_surface_finish(surface)
            guard status == CAIRO_STATUS_SUCCESS, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
                throw failure()
            }
        }
        return output.bytes
    }

    private func failure() -> HelperError {
        cairo_surface_status(surface) == CAIRO_STATUS_WRITE_ERROR
            ? HelperError(.designTooLarge, facts: ["limit": String(DrawingLimits.drawing)]) : HelperError(.designSyntax)
    }
}
