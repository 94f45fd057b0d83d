/// What a drawing is to be.
public enum DrawingFormat: Sendable, Hashable {
    /// All pages of the design, ready for print.
    case pdf
    /// The first page, so many pixels wide.
    case png(width: Int)
    /// The first page, letters as outlines, so that no font is needed to see it.
    case svg
}

/// What is put into a design.
///
/// ```swift
/// var content = DrawingContent(texts: ["learner": "Mira Kallio-Brandt"])
/// content.qrText = "https://sonnwald.example/awards/0195"
/// content.attachments = [DrawingAttachment(name: "credential.json", mediaType: "application/vc", bytes: signed)]
/// ```
public struct DrawingContent: Sendable, Hashable {
    /// The texts by the names that the design has for them. It is text, never markup.
    public var texts: [String: String]
    /// What the QR code says; nil for none.
    public var qrText: String?
    /// What is put into a PDF.
    public var attachments: [DrawingAttachment] = []
    /// The title of a PDF.
    public var title = ""
    /// The author of a PDF.
    public var author = ""
    /// The language of a PDF, as BCP 47.
    public var language = ""
    /// The moment of creation of a PDF, as ISO 8601; empty for none, so that equal contents are equal files.
    public var created = ""

    public init(texts: [String: String]) { self.texts = texts }
}

/// A file inside of a PDF.
public struct DrawingAttachment: Sendable, Hashable {
    public var name: String
    /// What it is, such as `application/vc`.
    public var mediaType: String
    public var bytes: [UInt8]

    public init(name: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }
}

/// A finished drawing.
public struct Drawing: Sendable, Hashable {
    /// The file.
    public let bytes: [UInt8]
    /// Places whose text did not fit even in its smallest size and ends with “…”, by the ids of their rectangles.
    public let cut: [String]

    package init(bytes: [UInt8], cut: [String]) {
        self.bytes = bytes
        self.cut = cut
    }
}
