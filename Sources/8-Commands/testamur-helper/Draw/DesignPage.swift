private import CPangoCairo
import Helper

/// One page of a design, ready to be drawn: the picture, and where its texts and codes go.
//
// A class because it owns what librsvg has made.
final class DesignPage {
    /// A place in points from the upper left corner of the page.
    struct Place {
        let x, y, width, height: Double
    }

    /// In points.
    let width: Double
    let height: Double
    /// Points of one unit of the design.
    let unit: Double
    let boxes: [(box: TextBox, place: Place)]
    let codes: [(box: CodeBox, place: Place)]
    private let handle: UnsafeMutablePointer<RsvgHandle>

    private static let codes = XMLPullParser.Codes(
        malformed: .designSyntax, doctype: .designExternal, tooDeep: .designTooLarge)

    /// - Throws: `design.syntax`, `design.external`, `design.field`, `design.too_large`.
    init(_ svg: [UInt8]) throws(HelperError) {
        let scanner = DesignScanner()
        guard let parser = XMLPullParser(scanner, deepest: DrawingLimits.depth, codes: Self.codes) else {
            throw HelperError(.designSyntax)
        }
        try parser.take(svg)

        // Without an address of its own a document can refer to nothing but data inside of itself.
        let opened = svg.withUnsafeBufferPointer { rsvg_handle_new_from_data($0.baseAddress, gsize($0.count), nil) }
        guard let handle = opened else { throw HelperError(.designSyntax) }
        do throws(HelperError) {
            let size = try Self.size(of: handle)
            (width, height, unit) = size
            // Measured in its own size, whose pixels are three quarters of a point: versions of librsvg do not agree about what
            // another size does to the measures.
            let page = RsvgRectangle(x: 0, y: 0, width: width / 0.75, height: height / 0.75)
            func place(_ id: String) throws(HelperError) -> Place { try Self.place(of: id, in: handle, page) }
            var boxes: [(box: TextBox, place: Place)] = []
            for box in scanner.boxes { boxes.append((box, try place(box.id))) }
            var codes: [(box: CodeBox, place: Place)] = []
            for box in scanner.codes { codes.append((box, try place(box.id))) }
            self.boxes = boxes
            self.codes = codes
        } catch {
            g_object_unref(handle)
            throw error
        }
        self.handle = handle
    }

    deinit { g_object_unref(handle) }

    /// The size of the page in points, and of a unit of the design.
    private static func size(
        of handle: UnsafeMutablePointer<RsvgHandle>
    ) throws(HelperError) -> (width: Double, height: Double, unit: Double) {
        // Pixels of a style sheet: 96 an inch, where points are 72.
        rsvg_handle_set_dpi(handle, 96)
        var width = 0.0
        var height = 0.0
        var hasWidth: gboolean = 0
        var hasHeight: gboolean = 0
        var hasViewBox: gboolean = 0
        var length = (RsvgLength(), RsvgLength())
        var viewBox = RsvgRectangle()
        rsvg_handle_get_intrinsic_dimensions(
            handle, &hasWidth, &length.0, &hasHeight, &length.1, &hasViewBox, &viewBox)
        if rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) == 0 {
            guard hasViewBox != 0 else { throw HelperError(.designSyntax) }
            (width, height) = (viewBox.width, viewBox.height)
        }
        let points = (width * 0.75, height * 0.75)
        guard points.0.isFinite, points.1.isFinite, points.0 >= 1, points.1 >= 1 else {
            throw HelperError(.designSyntax)
        }
        guard points.0 <= DrawingLimits.side, points.1 <= DrawingLimits.side else {
            throw HelperError(.designTooLarge, facts: ["what": "page", "limit": String(Int(DrawingLimits.side))])
        }
        let units = hasViewBox != 0 && viewBox.width > 0 ? viewBox.width : width
        return (points.0, points.1, points.0 / units)
    }

    private static func place(
        of id: String, in handle: UnsafeMutablePointer<RsvgHandle>, _ page: RsvgRectangle
    ) throws(HelperError) -> Place {
        var page = page
        var ink = RsvgRectangle()
        var logical = RsvgRectangle()
        // The rectangle without its outline, wherever the groups around it move it.
        guard rsvg_handle_get_geometry_for_layer(handle, "#" + id, &page, &ink, &logical, nil) != 0,
            logical.width > 0, logical.height > 0
        else { throw HelperError(.designField, facts: ["what": "id=\"\(id)\""]) }
        return Place(
            x: logical.x * 0.75, y: logical.y * 0.75, width: logical.width * 0.75, height: logical.height * 0.75)
    }

    /// Draws the picture without texts.
    ///
    /// - Throws: `design.syntax`.
    func drawBackground(on canvas: Canvas) throws(HelperError) {
        var page = RsvgRectangle(x: 0, y: 0, width: width, height: height)
        guard rsvg_handle_render_document(handle, canvas.context, &page, nil) != 0 else {
            throw HelperError(.designSyntax)
        }
    }
}
