private import CPangoCairo
import Helper

/// Sets text into boxes: broken into lines, and smaller where it must be.
struct TextSetter {
    let canvas: Canvas
    /// Points of one unit of the design.
    let unit: Double

    /// Steps between the largest and the smallest size that are tried.
    private static let steps = 24

    /// Sets one text.
    ///
    /// - Returns: Whether all of it fits.
    func set(_ text: String, into box: TextBox, at place: DesignPage.Place) -> Bool {
        guard !text.isEmpty, let layout = pango_cairo_create_layout(canvas.context) else { return true }
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        prepare(layout, text, box, place)
        var fits = false
        for step in 0...Self.steps {
            let size = box.size - (box.size - box.smallest) * Double(step) / Double(Self.steps)
            setSize(of: layout, size * unit, box)
            fits = Self.height(of: layout) <= place.height + 0.01
            if fits || box.size == box.smallest { break }
        }
        if !fits {
            pango_layout_set_height(layout, Int32(place.height * Double(PANGO_SCALE)))
            pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
        }
        let indent = box.side == .center ? balance(layout, place.width) : 0
        let free = place.height - Self.height(of: layout)
        let top =
            switch box.height {
            case .top: 0.0
            case .middle: free / 2
            case .bottom: free
            }
        cairo_set_source_rgb(canvas.context, box.color.red, box.color.green, box.color.blue)
        cairo_move_to(canvas.context, place.x + indent, place.y + max(top, 0))
        canvas.drawParagraph { pango_cairo_show_layout(canvas.context, layout) }
        return fits
    }

    private func prepare(
        _ layout: OpaquePointer, _ text: String, _ box: TextBox, _ place: DesignPage.Place
    ) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                pango_layout_set_text(layout, $0.baseAddress, Int32($0.count))
            }
        }
        pango_layout_set_width(layout, Int32(place.width * Double(PANGO_SCALE)))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        let alignment =
            switch box.side {
            case .left: PANGO_ALIGN_LEFT
            case .center: PANGO_ALIGN_CENTER
            case .right: PANGO_ALIGN_RIGHT
            }
        pango_layout_set_alignment(layout, alignment)
        pango_layout_set_line_spacing(layout, Float(box.lineHeight == 1 ? 0 : box.lineHeight))
        // Shapes as the printer has them, not as a screen rounds them.
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(pango_layout_get_context(layout), options)
        pango_cairo_context_set_resolution(pango_layout_get_context(layout), 72)
        cairo_font_options_destroy(options)
        if box.letterSpacing != 0, let attributes = pango_attr_list_new() {
            pango_attr_list_insert(
                attributes, pango_attr_letter_spacing_new(Int32(box.letterSpacing * unit * Double(PANGO_SCALE))))
            pango_layout_set_attributes(layout, attributes)
            pango_attr_list_unref(attributes)
        }
    }

    private func setSize(of layout: OpaquePointer, _ points: Double, _ box: TextBox) {
        let font = pango_font_description_new()
        pango_font_description_set_family(font, box.font)
        pango_font_description_set_weight(font, PangoWeight(rawValue: UInt32(box.weight)))
        pango_font_description_set_style(font, box.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        pango_font_description_set_absolute_size(font, points * Double(PANGO_SCALE))
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
    }

    /// Makes centred lines about equally long, so that no word stands alone in the last of them: the narrowest width that
    /// needs no more lines.
    ///
    /// - Returns: How far the narrower text is moved to stay in the middle.
    private func balance(_ layout: OpaquePointer, _ width: Double) -> Double {
        let lines = pango_layout_get_line_count(layout)
        guard lines > 1, pango_layout_is_ellipsized(layout) == 0 else { return 0 }
        var (narrow, wide) = (width / 2, width)
        while wide - narrow > width / 100 {
            let middle = (narrow + wide) / 2
            pango_layout_set_width(layout, Int32(middle * Double(PANGO_SCALE)))
            if pango_layout_get_line_count(layout) > lines { narrow = middle } else { wide = middle }
        }
        pango_layout_set_width(layout, Int32(wide * Double(PANGO_SCALE)))
        return (width - wide) / 2
    }

    private static func height(of layout: OpaquePointer) -> Double {
        var logical = PangoRectangle()
        pango_layout_get_extents(layout, nil, &logical)
        return Double(logical.height) / Double(PANGO_SCALE)
    }
}
