/// The files by which one knows that a ZIP file is one document, of an office program or a book.
enum OfficeMark {
    /// Whether a file is one of them. Whoever opens containers hands them over before the others.
    static func isOne(_ name: String) -> Bool {
        ["[content_types].xml", "mimetype", "index/document.iwa"].contains(name.lowercased())
    }
}
