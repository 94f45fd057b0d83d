extension English {
    /// What is said about several files at once, the people they name, receipts and comparisons.
    static let bundles: [String: String] = [
        // Folders and containers
        "reason.folder.too_deep": "The folder lies deeper than is looked at[: {limit} folders inside one another].",
        "next.folder.too_deep": "Name this folder itself.",
        "reason.zip.nested": "This is an archive or a PDF inside of {limit} others, which is deeper than is looked at.",
        "next.zip.nested": "Unpack the outer archive and check what is in it.",

        // Who it is about
        "reason.holder.different_people":
            "[It names {learner}, and another award|It names somebody else than another award] in the same place names [{other}|another person][ ({file})].",
        "next.holder.different_people":
            "Find out whose award this is. People change their names: ask for a document that shows it. Another person's award proves nothing.",
        "reason.holder.same_person_unclear":
            "The awards may be about one person, but nothing in them proves it: names alone can be shared.",
        "next.holder.same_person_unclear":
            "Compare with an identity document, or ask for a presentation from the learner's wallet.",
        "reason.holder.not_applicant": "[{learner} is|The learner is] not on the list of applicants.",
        "next.holder.not_applicant":
            "Look for the person under another name or spelling; otherwise this award was handed in by somebody else.",
        "reason.holder.name_differs":
            "The number or address is that of the applicant in row {row}, but the name or day of birth is another[: {learner}].",
        "next.holder.name_differs": "Ask the applicant for a document that shows both names.",
        "reason.holder.name_partial":
            "The name agrees only in part[: {learner}] with that of the applicant in row {row}.",
        "next.holder.name_partial": "Compare the names yourself; a middle name or a second family name may be missing.",
        "reason.holder.several_applicants": "{count} applicants have this name[: {learner}].",
        "next.holder.several_applicants": "Tell them apart by day of birth or by a number.",
        "reason.holder.nothing_stated": "The award says nothing of its learner that could be compared.",
        "next.holder.nothing_stated": "Ask for a presentation from the learner's wallet.",
        "reason.holder.not_compared": "The policy asks whom the award is about, and nobody said whom to compare with.",
        "next.holder.not_compared":
            "Give the list of applicants with --applicants, or all awards of the person at once.",

        // The table of several files
        "report.table.file": "file",
        "report.table.learner": "learner",
        "report.table.title": "title",
        "report.table.issuer": "issuer",
        "report.table.reason": "reason",
        "report.table.several": "{count} {count|credential|credentials}",
        "report.attention.decision": "valid, look!",
        "report.attention.rest":
            "… and {count} more that {count|needs|need} a look. To read why, check {count|it by its|them by their} name.",
        "report.look": "valid, but it needs a decision",
        "cli.applicants.row": "the list of applicants",
        "usage.applicants": "The list of applicants has no learner in it that can be read",
        "usage.no_match": "No file fits {pattern}",

        "help.verify.applicants":
            "A table (CSV or Excel) of those who applied: names, days of birth, numbers. Each award is compared with it; names in any order and any of Europe's scripts. Never a verdict by itself.",
    ]
}
