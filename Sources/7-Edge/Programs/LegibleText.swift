/// A text of the system as it can be shown: names of files and arguments are bytes, mostly UTF-8.
///
/// ```swift
/// let name = LegibleText(pointer)
/// guard name.isWhole else { refuse(name.text) }     // "M\u{FFFD}ller.json" is no file, or another one
/// ```
public struct LegibleText: Sendable {
    /// What is no UTF-8 is replaced by U+FFFD.
    public let text: String
    /// Whether nothing was replaced: only then the text names what the bytes named.
    public let isWhole: Bool

    /// - Parameter bytes: Ended by a zero.
    public init(_ bytes: UnsafePointer<CChar>) {
        let whole = String(validatingCString: bytes)
        text = whole ?? String(cString: bytes)
        isWhole = whole != nil
    }
}
