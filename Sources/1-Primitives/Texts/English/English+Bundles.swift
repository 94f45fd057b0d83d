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
        "cli.verify.progress": "{done} of {total} files looked at, {rate} a second, {left} s left",
        "report.attention.decision": "valid, look!",
        "report.attention.document": "no credential",
        "report.attention.rest":
            "… and {count} more that {count|needs|need} a look. To read why, check {count|it by its|them by their} name.",
        "report.group": "{name}: {counts}",
        "report.same_as": "the same award as {file}",
        "report.passed_over":
            "{count} {count|list|lists} of a batch {count|holds|hold} no credential and {count|was|were} passed over: {files}.",
        "report.applicants_missing": "On the list of applicants, but no award was found of: {names}.",
        "count.invalid": "{count} invalid",
        "count.unread": "{count} could not be opened",
        "count.unknown": "{count} could not be checked",
        "count.decision": "{count} valid (look!)",
        "count.document": "{count} {count|document|documents} without a credential",
        "count.valid": "{count} valid",
        "count.same": "{count} more {count|copy|copies} of the same",
        "usage.applicants": "The list of applicants has no learner in it that can be read",
        "usage.applicants_many":
            "The list of applicants has more rows than are read here ({limit}); split it",
        "usage.not_utf8":
            "An argument is not written in UTF-8, so the file that it names cannot be opened: rename it ({argument})",
        "usage.no_match": "No file fits {pattern}",

        // Receipts
        "reason.receipt.malformed": "This is no receipt, or not built as one[: {detail}].",
        "next.receipt.malformed": "Use the file that testamur verify --receipt wrote.",
        "reason.receipt.signature":
            "The signature of the receipt does not hold[ ({cause})]: it was changed after it was made.",
        "next.receipt.signature": "Do not rely on it. Look for the original, or check the files themselves.",
        "reason.receipt.key": "The receipt was signed by somebody else than you asked for[: {issuer}].",
        "next.receipt.key": "Find out whose key that is before you rely on it.",
        "reason.receipt.unknown_signer":
            "Anybody can sign a receipt with a key of their own, and it was not said whose key this must be.",
        "next.receipt.unknown_signer":
            "Compare with the key that you sign receipts with: give what testamur key show says of it as --signed-by.",
        "reason.receipt.too_large": "There are more files than one receipt is about[: {limit}].",
        "next.receipt.too_large": "Check fewer files at once, each part with a receipt of its own.",
        "reason.receipt.other_bytes": "The receipt is not about this file[: {file}].",
        "next.receipt.other_bytes": "Look for the file that was checked then; one changed byte makes another file.",
        "receipt.genuine": "GENUINE RECEIPT",
        "receipt.unchanged": "UNCHANGED, but not known to be yours",
        "receipt.refused": "NO RELIABLE RECEIPT",
        "receipt.issuer": "signed by {issuer}",
        "receipt.judged": "checked {date} by {software}, under policy {policy} {version}",
        "receipt.not_judged_again": "The files were not checked again: give them with --file.",
        "receipt.same": "Checked again {date}: the same in everything.",
        "receipt.differences": "Checked again {date}, this is otherwise:",
        "difference.other_bytes": "The receipt is not about {file}: these are other bytes.",
        "difference.verdict": "[{file}: ]then {then}, now {now}",
        "difference.check": "[{file}: ]{check}: then {then}, now {now}[. {reason}]",
        "difference.policy": "another policy: then {then}, now {now}",
        "difference.software": "another program: then {then}, now {now}",
        "difference.registry_newer": "registry {registry} is newer: then number {then}, now {now}",
        "difference.registry_older": "registry {registry} is OLDER than then: then number {then}, now {now}",
        "difference.registry_changed":
            "registry {registry} has other content under the same number {now}: one of the two is not genuine",
        "difference.registry_absent": "registry {registry} was asked then and is not at hand now",
        "difference.registry_added": "registry {registry}, number {now}, was not asked then",
        "difference.list_newer": "status list {list} is newer[: then of {then}, now of {now}]",
        "difference.list_older": "status list {list} is OLDER than then[: then of {then}, now of {now}]",
        "difference.list_changed": "status list {list} has other content",
        "difference.list_absent": "status list {list} was at hand then and is not now",
        "difference.list_added": "status list {list} was not at hand then",
        "cli.receipt.written": "{file}: a receipt for {count} {count|file|files}, signed with {key}",
        "cli.receipt.incomplete":
            "There is no receipt: not every file could be read, and a receipt would pass over them",
        "usage.receipt": "--receipt and --receipt-key belong together, and not to --stream; --receipt-names needs them",

        // Comparison
        "reason.compare.not_one": "There is not exactly one credential in this file[, but {count}].",
        "next.compare.not_one": "Take the one that you mean out of it, and name that file.",
        "compare.same": "Both say the same.",
        "compare.differs": "They differ:",
        "compare.onlyInA": "only in A",
        "compare.onlyInB": "only in B",
        "compare.hidden.blank":
            "They differ in blanks (␣).",
        "compare.hidden.invisible":
            "One has a character in it that nobody sees.",
        "compare.hidden.lookalike":
            "They differ in letters that look alike, of several alphabets; behind each stands its number.",
        "compare.hidden.composition":
            "A letter with an accent is put together in one of them; they read the same.",
        "compare.hidden.elsewhere":
            "These words are the same; the difference is in what belongs to them, such as a language or a number.",
        "compare.unjudged": "Neither was checked. To check them: testamur verify",
        "compare.field.id": "Identifier of the credential",
        "compare.field.issuer": "Issuer",
        "compare.field.valid_from": "Valid from",
        "compare.field.valid_until": "Valid until",
        "compare.field.status": "Status entries",
        "compare.field.achievement": "Identifier of what is awarded",
        "compare.field.achievement_type": "Kind of award",
        "compare.field.images": "Pictures",
        "compare.field.evidence": "Evidence",
        "compare.field.other": "Anything else",

        "help.verify.receipt":
            "Write a signed receipt of this check: what was checked, against what, and what came of it.",
        "help.verify.receipt_key": "The key file that signs the receipt; make one with testamur key generate.",
        "help.verify.receipt_names":
            "Keep the names of the files in the receipt. Without it, nothing in it names a person.",
        "help.receipt": "Look at the receipt of an earlier check.",
        "help.receipt.check": "Is the receipt genuine, and would the same come out today?",
        "help.receipt.check.discussion":
            "Ends with 0 if it was signed by the key that --signed-by names and, where files are given, they have the same verdicts today; 1 if it is not genuine, or a file is another one; 2 if a verdict is another today, or it was not said whose key it must be. What is otherwise is named, with what explains it. Give the same flags as to testamur verify.",
        "help.receipt.file": "The receipt.",
        "help.receipt.input":
            "A file or folder that was checked then, to be checked again. May be given several times.",
        "help.receipt.signed_by": "The key that must have signed the receipt, in Multikey form (z6Mk…): yours.",
        "help.receipt.format": "How to write the answer.",
        "help.compare": "Show what two credentials say, element by element: versions, translations, formats.",
        "help.compare.discussion":
            "Ends with 0 if they say the same, 1 if not. Neither is checked. Learners' hashed addresses are passed over where their salts differ: they cannot be compared.",
        "help.compare.first": "A credential: a file, a badge, a PDF with one inside.",
        "help.compare.second": "The other one.",
        "help.compare.format": "How to write the comparison.",

        "help.verify.applicants":
            "A table (CSV or Excel) of those who applied: names, days of birth, numbers. Each award is compared with it; names in any order and any of Europe's scripts. Never a verdict by itself.",
    ]
}
