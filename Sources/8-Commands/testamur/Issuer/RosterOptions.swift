public import ArgumentParser
import Glibc
import Helper
public import Issuance
import Programs

/// Which roster, and how it is to be read where it does not say so itself.
struct RosterOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(help("issue.roster"), valueName: "roster.csv"))
    var roster: String?

    @Option(help: ArgumentHelp(help("issue.column"), valueName: "field=header"))
    var column: [String] = []

    @Option(name: .customLong("date-order"), help: ArgumentHelp(help("issue.date_order"), valueName: "dmy|mdy|ymd"))
    var dateOrder: DateOrder?

    @Option(help: ArgumentHelp(help("issue.encoding"), valueName: "utf-8|windows-1250|…"))
    var encoding: RosterEncoding?

    @Option(name: .customLong("passing-word"), help: ArgumentHelp(help("issue.passing_word"), valueName: "word"))
    var passingWord: [String] = []

    @Option(help: ArgumentHelp(help("issue.sheet"), valueName: "name"))
    var sheet: String?

    /// - Throws: ``CommandError`` without a roster, and for a `--column` that is none.
    func read() throws -> Roster {
        guard let roster else { throw CommandError.usage("usage.no_roster") }
        var list = Roster(
            try RosterSource(reading: roster, sheet: sheet), columns: try columns(), dateOrder: dateOrder,
            encoding: encoding)
        list.passingWords = Set(passingWord)
        return list
    }

    private func columns() throws -> [RosterField: ColumnChoice] {
        var columns: [RosterField: ColumnChoice] = [:]
        for text in column {
            guard let mark = text.firstIndex(of: "="), let field = RosterField(rawValue: String(text[..<mark])) else {
                throw CommandError.usage("usage.column", ["column": text])
            }
            columns[field] = ColumnChoice(String(text[text.index(after: mark)...]))
        }
        return columns
    }
}

extension RosterSource {
    /// A workbook is told by its first bytes, never by its name.
    ///
    /// - Throws: ``HelperError`` `helper.missing` for a workbook where there is nobody to unpack it.
    init(reading path: String, sheet: String?) throws {
        guard HelperWorkbooks.opens(Self.beginning(of: path)) else {
            self = .file(path)
            return
        }
        self = .workbook(RosterWorkbook(path, sheet: sheet, opener: HelperWorkbooks(helper: try .found())))
    }

    private static func beginning(of path: String) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 4)
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        // What cannot be opened is refused by whoever reads it, with its reason.
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        return Glibc.read(descriptor, &bytes, 4) == 4 ? bytes : []
    }
}

extension DateOrder: ExpressibleByArgument {}

extension RosterEncoding: ExpressibleByArgument {
    /// `windows-1250`, capital or small letters.
    public init?(argument: String) { self.init(named: argument) }

    public var defaultValueDescription: String { rawValue.lowercased() }
    public static var allValueStrings: [String] { allCases.map { $0.rawValue.lowercased() } }
    public static var allValueDescriptions: [String: String] {
        Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue.lowercased(), $0.languages) })
    }
}
