/// What a JSON value is.
public enum JSONKind: UInt8, Sendable, Hashable, BitwiseCopyable {
    case object, array, string, number, `true`, `false`, null
}

/// One entry of the flat form: values in the order they are written, each knowing where the next one begins.
///
/// A member stands as two nodes, its name (a string) and its value.
@usableFromInline
package struct JSONNode: Sendable, BitwiseCopyable {
    @usableFromInline
    package struct Flags: OptionSet, Sendable, BitwiseCopyable {
        @usableFromInline package let rawValue: UInt8

        @usableFromInline
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A string with at least one backslash.
        static let escaped = Flags(rawValue: 1)
        /// An object whose members are already in the order of RFC 8785.
        static let sorted = Flags(rawValue: 2)
        /// A value whose bytes are already its canonical form.
        static let canonical = Flags(rawValue: 4)
        /// A number without fraction and exponent.
        static let integer = Flags(rawValue: 8)
    }

    package var kind: JSONKind
    @usableFromInline package var flags: Flags
    /// First byte: the bracket of a container, the quote of a string.
    package var start: UInt32
    /// One past the last byte, quote or bracket included.
    package var end: UInt32
    /// Index of the node that follows this value and all it holds.
    package var next: UInt32
    /// Members of an object, elements of an array.
    package var count: UInt32
    /// Where the order of an unsorted object's members begins in the document's list of orders.
    var order: UInt32

    /// Whether it is a string with at least one backslash: ``Flags/escaped``, asked for in every room that walks documents.
    @inlinable package var isEscaped: Bool { flags.rawValue & 1 != 0 }
}
