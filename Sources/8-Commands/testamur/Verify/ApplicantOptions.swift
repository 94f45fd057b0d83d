import ArgumentParser
import Encodings
import Issuance
import Verification

/// Whom to compare learners with.
struct ApplicantOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("verify.applicants"), valueName: "table.csv"))
    var applicants: String?

    /// The list, read as rosters are: columns recognised by their names in the languages of Europe.
    func read() throws -> ApplicantList? {
        guard let applicants else { return nil }
        var options = RosterOptions()
        options.roster = applicants
        options.column = []
        options.passingWord = []
        options.dateOrder = nil
        options.encoding = nil
        options.sheet = nil
        let roster = try options.read()
        let scan = try roster.scan()
        // Who stands behind the last one that is read would be accused of not being on the list.
        let rows = try roster.learners(scan, most: ApplicantList.most + 1)
        guard rows.count <= ApplicantList.most else {
            throw CommandError.usage("usage.applicants_many", ["limit": String(ApplicantList.most)])
        }
        guard !rows.isEmpty else { throw CommandError.usage("usage.applicants") }
        return ApplicantList(
            rows.map { row in
                Applicant(
                    row: row.row, names: [row.displayName].compactMap { $0 }, birthDate: row.birthDate,
                    identifiers: [row.idNumber, row.email].compactMap { $0 })
            })
    }
}
