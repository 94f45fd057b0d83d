/// How large designs and drawings may be.
package enum DrawingLimits {
    /// Bytes of one page of a design.
    package static let design = 8 << 20
    package static let pages = 60
    /// Places for text on one page.
    package static let boxes = 200
    package static let depth = 256
    /// Points of a page's side; a PDF can have no larger ones.
    package static let side = 14_400.0
    /// Pixels of a picture's side.
    package static let pixels = 8_192
    /// Texts that are put in, and bytes of each.
    package static let texts = 500
    package static let text = 64 << 10
    /// Files that are put into a PDF, and bytes of each.
    package static let attachments = 16
    package static let attachment = 16 << 20
    package static let qrText = 8 << 10
    /// Modules of a QR code's side, without the quiet zone.
    package static let modules = 177
    /// Bytes of a drawing.
    package static let drawing = 48 << 20
    /// Seconds for one drawing.
    package static let seconds = 60
}
