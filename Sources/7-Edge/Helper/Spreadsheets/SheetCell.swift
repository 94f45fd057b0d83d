/// One cell of a sheet, as it is stored.
public struct SheetCell: Sendable, Hashable {
    /// What kind of value it holds.
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        case text = 0
        /// ``SheetCell/text`` is the number as the file has it: `1.5`, `45000`, `2E-3`.
        case number = 1
        /// A number that is shown as a date, with or without a time; ``SheetCell/text`` is still the number.
        case date = 2
        /// `0` or `1`.
        case boolean = 3
        /// `#N/A` and the like.
        case error = 4
        /// A number that is shown in per cent: `0.87` for 87 %.
        case percentage = 5
        /// A number that is shown as a time of day or a duration.
        case time = 6
    }

    /// The column, the first being 1.
    public let column: Int
    public let kind: Kind
    /// The value, for a formula the one that was calculated when the file was saved.
    public let text: String
    /// Whether it is calculated.
    public let isFormula: Bool
    /// How a number or percentage is shown.
    public let form: Form

    /// How a spreadsheet shows a number.
    public enum Form: Sendable, Hashable {
        /// With the digits that it has.
        case asStored
        /// With zeros in front, so many decimals, or words around it.
        case plain(SheetNumberForm)
        /// In a way that ``SheetNumberForm`` has no words for: as a fraction, with strokes between the digits, not at all.
        case other
    }

    public init(column: Int, kind: Kind, text: String, isFormula: Bool = false, form: Form = .asStored) {
        self.column = column
        self.kind = kind
        self.text = text
        self.isFormula = isFormula
        self.form = form
    }
}

/// A row of a sheet with the cells that are not empty.
public struct SheetRow: Sendable, Hashable {
    /// The row, the first being 1, as a spreadsheet counts.
    public let number: Int
    /// Whether it is hidden in the spreadsheet. Its values are there all the same.
    public let isHidden: Bool
    /// In the order of their columns.
    public let cells: [SheetCell]

    public init(number: Int, isHidden: Bool = false, cells: [SheetCell]) {
        self.number = number
        self.isHidden = isHidden
        self.cells = cells
    }
}
