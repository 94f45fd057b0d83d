import Encodings

/// `mail-merge.csv`: a line a learner, for a program that sends mails.
///
/// With byte order mark, because that is how spreadsheets of Europe know UTF-8. A cell that a spreadsheet would calculate has an
/// apostrophe in front.
enum MailMerge {
    static let name = "mail-merge.csv"
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let columns = [
        "email", "name", "given_name", "family_name", "title", "issuer", "award_date", "id", "credential",
        "certificate",
        "badge", "link", "linkedin_url", "linkedin_name", "linkedin_organization", "linkedin_issued",
        "linkedin_expires", "linkedin_id",
    ]

    static func line(_ made: MadeOutputs, row: RosterRow, outputs: OutputPlan) -> [UInt8] {
        let linkedIn = made.linkedIn
        func month(_ day: CalendarDate?) -> String {
            guard let day else { return "" }
            return String(day.description.prefix(7))
        }
        return CSVCell.line([
            row.email ?? "", row.displayName ?? "", row.givenName ?? "", row.familyName ?? "", linkedIn.name,
            linkedIn.organization, linkedIn.awarded?.description ?? "", linkedIn.id, made.credentialName,
            made.file(.pdf)?.name ?? "", (made.file(.badgePNG) ?? made.file(.badgeSVG))?.name ?? "",
            linkedIn.address ?? "", linkedIn.url, linkedIn.name, linkedIn.organization, month(linkedIn.awarded),
            month(linkedIn.validUntil), linkedIn.id,
        ])
    }
}
