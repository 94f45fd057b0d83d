import Achievements
import Encodings

/// A list of learners in a file of separated values or a workbook, and how it is to be read.
///
/// ```swift
/// let roster = Roster(.file("roster.csv"), columns: [.grade: .named("Course total (Letter)")])
/// let scan = try roster.scan()
/// print(scan.count, scan.encoding.rawValue, scan.columns.name(of: .grade) ?? "no grades")
/// ```
///
/// Comma, semicolon, tab and bar are told apart by themselves, as are encodings and, in the languages of Europe, the names
/// of columns. `docs/formats/roster.md` tells the rules.
public struct Roster: Sendable, Hashable {
    public var source: RosterSource
    /// Columns that the registrar names; the others are found by their names.
    public var columns: [RosterField: ColumnChoice]
    /// Which number of `03/04/1994` is the day, where the file does not settle it.
    public var dateOrder: DateOrder?
    /// What separates the cells; nil to find it out.
    public var separator: UInt8?
    /// How the characters are written; nil to find it out.
    public var encoding: RosterEncoding?
    public var limits: RosterLimits
    /// Results of which the registrar has said that they mean a pass, where nobody else would know: `["uzyskano"]`.
    public var passingWords: Set<String> = []
    /// How the course writes grades; a roster by itself does not know.
    var grades = GradeForms()
    /// Whether the course asks for a grade of everybody; else somebody without one is pointed out.
    var needsGrades = false
    /// Where the issuer is: of a moment in the file this is the day; nil to take the day as it is written.
    var timeZone: IssuerTimeZone?
    /// Whether the day of each award is taken from the roster; if not, nobody has to be asked how its days are written.
    var givesAwardDays = true

    public init(
        _ source: RosterSource, columns: [RosterField: ColumnChoice] = [:], dateOrder: DateOrder? = nil,
        separator: UInt8? = nil, encoding: RosterEncoding? = nil, limits: RosterLimits = .standard
    ) {
        self.source = source
        self.columns = columns
        self.dateOrder = dateOrder
        self.separator = separator
        self.encoding = encoding
        self.limits = limits
    }

    /// Reads the whole file and says what is in it, without judging what it says about anybody.
    ///
    /// - Throws: ``IssuanceError`` when the file cannot be opened or read. Mistakes in it are findings.
    public func scan() throws(IssuanceError) -> RosterScan {
        var unclosed: Set<Int> = []
        var roster = self
        var mayHaveHundredths = true
        while true {
            var scanner = RosterScanner(roster, unclosed: unclosed, mayHaveHundredths: mayHaveHundredths)
            let scan = try scanner.scan()
            // What stands behind a quote that nobody closes is listed by reading once more, that row left out.
            if let row = scanner.unclosedRow, unclosed.count < Self.mostUnclosed, unclosed.insert(row).inserted {
                continue
            }
            if scan.writesHundredths, scanner.hasOtherGrades {
                mayHaveHundredths = false
            } else if scanner.hasAnswersForDays, roster.columns[.completionDate] == nil {
                // Then it says who has passed, and is no column of days.
                roster.columns[.completionDate] = ColumnChoice.none
            } else {
                return scan
            }
        }
    }

    /// Each costs a reading of the whole file; a file with more of them is not a table.
    private static let mostUnclosed = 20
}

/// What a roster is: how it is written, what its columns hold, how many learners it has, and what is wrong with it.
public struct RosterScan: Sendable, Hashable {
    public let encoding: RosterEncoding
    /// `,`, `;`, a tab or `|`; of no meaning in a workbook.
    public let separator: UInt8
    /// The sheet that was read; nil for separated values.
    public let sheet: String?
    /// The row that has the column names.
    public let headerRow: Int
    /// The platform that wrote the file, where its column names tell.
    public let export: RosterExport?
    /// The language of most column names, as a BCP 47 tag.
    public let language: String?
    public let columns: RosterColumns
    /// The order of day and month in the columns of dates, where it matters.
    public let dateOrders: [RosterField: DateOrder]
    /// How many learners there are.
    public let count: Int
    /// Rows without content, which are passed over.
    public let blankRows: Int
    /// Rows with more or fewer cells than there are column names: problems, and no learners.
    let raggedRows: Int
    public let findings: Findings
    /// Rows with a quote that nobody closes: problems, and no learners.
    let unclosed: Set<Int>
    /// Rows that are a sum or a signature: problems, and no learners.
    let footers: RowSet
    /// Rows whose day of award is written so that it cannot be read, which is a problem of its own.
    let unreadDays: RowSet
    /// Rows in which something stands for the day of award, whether or not anybody can say which day it is.
    let filledDays: RowSet
    /// Columns that say which course the rows are about, where that is one.
    let singleCourses: [CourseColumns.Single]
    /// Whether every grade is written in hundredths, as HIS does.
    let writesHundredths: Bool
    /// Identifies the file: its SHA-256, of pieces where it is long.
    public let digest: [UInt8]
    /// Identifies what was read of it: of separated values the file itself, of a workbook the cells of the sheet.
    let contents: [UInt8]
}

extension Roster {
    /// A reader that begins at the first row.
    func reader(_ scan: RosterScan) throws(IssuanceError) -> any RosterReading {
        try reader(encoding: scan.encoding, separator: scan.separator, unclosed: scan.unclosed)
    }

    /// A reader that reads on after a row with a ``RosterReading/flaw``.
    func reader(
        encoding: RosterEncoding, separator: UInt8, unclosed: Set<Int>
    ) throws(IssuanceError) -> any RosterReading {
        if case .workbook(let workbook) = source {
            return try WorkbookReader(workbook, sheet: workbook.chosenSheet().place, limits: limits)
        }
        return try CSVReader(
            source, encoding: encoding, separator: separator, limits: limits, readsOn: true, unclosed: unclosed)
    }

    /// The digest of the file as it is now.
    func digest() throws(IssuanceError) -> [UInt8] {
        let stream = try source.open()
        var digest = InputDigest()
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = try piece.withMutableBytes { buffer throws(IssuanceError) in
                let count = try stream.read(into: buffer)
                digest.take(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]))
                return count
            }
            if count < piece.count { return digest.finish() }
        }
    }
}
