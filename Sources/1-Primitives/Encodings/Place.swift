/// Where in an input something is wrong.
///
/// ```swift
/// let place = Place.cell(row: 17, column: 3)
/// print(place)     // row 17, column 3
/// ```
public enum Place: Sendable, Hashable {
    /// A value in a JSON document, as a JSON pointer (RFC 6901): `/credentialSubject/id`. The whole document is the
    /// empty pointer.
    case pointer(String)

    /// The number of the first wrong byte, counted from 0. At the end of an input that stops too early it is the
    /// number of bytes there are.
    case byte(Int)

    /// A cell of a table, counted from 1 as people do, with the line of column names as row 1.
    case cell(row: Int, column: Int)

    /// A file, as the user named it.
    case file(String)
}

extension Place: CustomStringConvertible {
    /// The place in the short form of a log line. Pages and the command line use `Texts` instead.
    public var description: String {
        switch self {
        case .pointer(let pointer): pointer.isEmpty ? "/" : pointer
        case .byte(let offset): "byte \(offset)"
        case .cell(let row, let column): "row \(row), column \(column)"
        case .file(let name): name
        }
    }
}
