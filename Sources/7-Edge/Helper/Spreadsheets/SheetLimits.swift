/// How large a workbook and its parts may be.
package enum SheetLimits {
    /// Bytes of the file.
    package static let file = 128 << 20
    package static let sheets = 256
    /// What Excel can hold.
    package static let rows = 1_048_576
    package static let columns = 16_384
    /// Bytes of one cell; Excel holds 32,767 characters.
    package static let cell = 128 << 10
    package static let sheetName = 1_000
    /// Bytes of the texts that cells share, together.
    package static let sharedTexts = 160 << 20
    package static let sharedTextCount = 8_000_000
    /// Bytes of all cells of one row.
    package static let row = 4 << 20
    /// Bytes that all parts may unpack to, and how many times their packed size.
    package static let unpacked = 4 << 30
    package static let ratio = 200
    /// Below so many bytes a ratio says nothing.
    package static let ratioFrom = 8 << 20
    package static let entries = 4_096
    package static let depth = 64
    package static let formats = 65_536
    /// Digits that a format asks for in front of the point, or behind it.
    package static let formatDigits = 30
    /// Bytes of the words that a format puts around a number.
    package static let formatWords = 64
    /// Areas of merged cells, and runs of hidden columns, that are told one by one.
    package static let areas = 4_096
    /// Bytes of rows that are handed over at once.
    package static let block = 256 << 10
    /// Seconds between two blocks.
    package static let seconds = 60
}
