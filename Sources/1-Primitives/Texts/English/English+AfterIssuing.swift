extension English {
    /// What happens to credentials, keys and the ledger after a batch.
    static let afterIssuing: [String: String] = [
        "reason.ledger.unknown_learner": "No credential of this workspace belongs to “{learner}”.",
        "next.ledger.unknown_learner":
            "Write the name or the number as the roster had it; testamur issuer report counts what there is. Nothing was changed.",
        "reason.ledger.several_learners": "Several learners are called “{learner}”: those with the numbers {numbers}.",
        "next.ledger.several_learners":
            "Give the number of the one who is meant, or the ids of her credentials. Nothing was changed.",
        "reason.ledger.unknown_batch": "This workspace has no batch with the id “{id}”.",
        "next.ledger.unknown_batch":
            "The id of a batch is what testamur issue printed; it also stands in batch.json. Nothing was changed.",
        "reason.ledger.export": "This is no export of a ledger.",
        "next.ledger.export": "Give the file that testamur issuer audit --export has written.",
        "reason.ledger.address":
            "The address of the ledger cannot be used[: {cause}].",
        "next.ledger.address":
            "Write postgresql://user@host/database; keep the password in ~/.pgpass, where only you can read it.",
        "reason.ledger.library": "A ledger on PostgreSQL needs the library {library}, which is not on this machine.",
        "next.ledger.library": "Install it: apt-get install {package}.",
        "reason.csv.no_selection": "Row {row} of {file} names no credential and no learner.",
        "next.csv.no_selection":
            "Give each row an id (urn:uuid:…), a number or a name; part of an index.csv or of a roster will do. Nothing was changed.",
        "reason.csv.other_learner": "Row {row} of {file} has the number of {other} and the name {name}.",
        "next.csv.other_learner":
            "Which of the two is meant cannot be told: correct the row, leave the name out, or give the id of the credential. Nothing was changed.",
        "reason.replace.already": "The credential {id} was replaced before, by {successor}.",
        "next.replace.already": "To correct it again, replace the later one.",
        "reason.replace.abandoned":
            "The batch {batch}, which made these corrections, was given up on {date}, with {signed} of {count} credentials signed.",
        "next.replace.abandoned":
            "Correct them again, into another folder: what that batch has replaced stays replaced, and the others become a batch of their own.",
        "reason.replace.other_learner": "Row {row} has the number {other}; the credential {id} is that of {number}.",
        "next.replace.other_learner":
            "Name the credential of the learner of the row, with --id. If it is the number that was wrong, say so with --although-other-learner. Nothing was changed.",
        "reason.replace.holds_another":
            "The learner of row {row} holds another award of this course, {other}, issued on {date}: beside the corrected one she would have two.",
        "next.replace.holds_another":
            "Name that one, with --id {other}, or revoke it first. If both are meant, say so with --although-other-learner. Nothing was changed.",
        "reason.replace.unpaired":
            "Which credential belongs to which corrected learner cannot be told[: row {row} has none][: {id} has no row].",
        "next.replace.unpaired":
            "Give one id and one row, or let the roster hold the corrected learners alone, each with the number it was issued with. Nothing was changed.",
        "reason.key.bound": "The issuer {issuer} is known by its key alone, so the key cannot be exchanged.",
        "next.key.bound":
            "Make a workspace with an address: testamur issuer init --base-url. What this one issued stays valid.",
        "reason.key.reused": "The workspace has, or has had, this very key.",
        "next.key.reused": "Make a new one: testamur key generate --token, with another name.",
        "reason.key.batch_unfinished":
            "The batch {batch}[, begun with {course} and {roster},] is not finished, and one key signs a batch.",
        "next.key.batch_unfinished":
            "Finish it first: give the same testamur issue again. If that can never be done: testamur issuer batch abandon {batch}.",
        "reason.key.outdated": "Somebody else has changed the keys of this workspace meanwhile.",
        "next.key.outdated": "Look at them again, then decide.",
        "reason.key.not_ours": "This workspace never had a key “{key}”.",
        "next.key.not_ours": "Give its id or its name, such as key-1; issuer.json lists them.",
        "reason.key.since_future": "The moment {since} has not come yet; it is {now}.",
        "next.key.since_future": "Give the first moment at which somebody else may have used the key.",
        "reason.key.is_compromised":
            "The key {key} may have been in other hands since {since}, so nothing is signed with it.",
        "next.key.is_compromised": "Replace it: testamur key rotate.",
        "reason.batch.interrupted":
            "[Stopped after {done} of {total} credentials.|All {total} credentials are signed; stopped after the certificates and badges of {made} of them.]",
        "next.batch.interrupted": "Give the same command again: it continues where it stopped.",
        "reason.batch.abandoned":
            "The batch {batch} was given up on {date}, with {signed} of {count} credentials signed.",
        "next.batch.abandoned":
            "What is signed stays valid; testamur revoke --batch takes it back. To issue the roster anew, leave --resume out, choose another folder, and add --again if anybody has a credential of it already.",
        "reason.batch.not_open": "The batch {batch} is not under way: it is finished, or a stream, which has no end.",
        "next.batch.not_open": "Nothing has to be given up. What it issued is taken back with testamur revoke --batch.",
        "reason.stream.member":
            "[“{column}” is not a member of a learner, is no text or is too long|A line is no learner][, line {row}].",
        "next.stream.member":
            "Write one object a line, with texts: given_name, family_name, full_name, email, birth_date, id_number, grade, completion_date, holder, row_key.",
        "reason.stream.erased": "This learner was erased from the ledger.",
        "next.stream.erased": "Use another --run, if the learner wants a credential after all.",
        "help.issue.stream":
            "Read learners from standard input, one JSON object a line, and write a credential a line in the same order.",
        "help.issue.run":
            "With --stream: a name that tells streams of one course apart. The same learner in the same stream has the same credential.",
        "usage.stream_roster": "With --stream learners come from standard input; name no roster and no --out",
        "usage.no_roster": "Name a roster, or use --stream",

        "reason.confirm.needed": "Nothing was done: nobody could be asked.",
        "next.confirm.needed": "Read what stands above, then add --yes.",
        "reason.confirm.refused": "Nothing was changed.",
        "next.confirm.refused": "Give the command again when you want it.",
        "reason.issuer.missing_detail": "The issuer's {what} is missing, and there is no terminal to ask at.",
        "next.issuer.missing_detail": "Add --{flag}.",

        "cli.confirm": "Go on? [y/N]",
        "cli.confirm.yes": "y",
        "cli.after.found": "{count} {count|credential|credentials}:",
        "cli.after.line": "{id}  {learner}[ ({number})][, {course}], issued {date}[, {state}]",
        "cli.after.more": "… and {count} more",
        "cli.after.erased": "(erased)",
        "cli.after.nothing": "There is nothing to change.",
        "cli.replace.pair":
            "{id}  {learner}[ ({number})] → {corrected}[ ({new_number})][, grade {grade}][, awarded {date}][, {email}]",
        "cli.replace.unchanged":
            "{count} {count|row says|rows say} what was issued and {count|stays|stay} as {count|it is|they are}.",
        "cli.replace.given_up":
            "{count} {count|credential was|credentials were} corrected by the batch {batch} before it was given up; that stands. What it wrote lies in its folder. If nobody ever received {count|it|them}, {flags} replaces {count|it|them} as well.",
        "cli.replace.done":
            "{count} {count|credential was|credentials were} issued into {folder}; the old {count|one is|ones are} revoked. To let others know: testamur status publish",
        "cli.forget.done":
            "{count} {count|learner was|learners were} erased from the ledger. Not in this program's hands: the files that were issued, the index.csv and mail-merge.csv of their batches, and copies of the ledger made before.",
        "cli.forget.namesakes":
            "The ledger still has {count} {count|award|awards} under the same name; whether {count|it is|they are} of the same person is for you to say: {ids}",
        "cli.audit.sound": "The ledger is as it was written: {count} {count|row|rows}, {erased} erased.",
        "cli.audit.break": "{table}, row {row}: {kind}",
        "cli.audit.exported":
            "{file}: {count} {count|row|rows}. Keep it elsewhere: testamur issuer audit --against {file}",
        "cli.audit.kind.changed": "it, or the row before it, is not what was written",
        "cli.audit.kind.missing": "something is missing before it",
        "cli.audit.kind.end": "the table ends otherwise than it did",
        "cli.audit.kind.reference": "it does not fit the other tables",
        "cli.audit.kind.sealed": "what was sealed is missing or another one",
        "cli.report.line":
            "{month}  {count}  {title}[, EQF level {level}][; {revoked} revoked][, {replaced} of them replaced][; {suspended} suspended][; {expired} expired]",
        "cli.report.nothing": "Nothing was issued yet.",
        "cli.report.total": "{count} {count|credential|credentials} in all.",
        "cli.report.attention": "To be looked at:",
        "cli.report.batch_unfinished":
            "The batch {what}, begun {date}[ with {course} and {roster}], lacks {count} {count|credential|credentials}: give the same testamur issue again.",
        "cli.report.files_unfinished":
            "The batch {what}, begun {date}[ with {course} and {roster}]: everything is signed, but files are missing; give the same {command} again.",
        "cli.report.replace_unfinished":
            "The correction {what}, begun {date}[ with {course} and {roster}], lacks {count} {count|credential|credentials}: give the same testamur replace again.",
        "cli.report.list_key":
            "The published lists are signed with {what}, which may have been in other hands since {date}: testamur status publish",
        "cli.key.publish":
            "Publish the status lists again, with testamur status publish: those on your web server are signed with the old key and count no more.",
        "cli.report.unpublished":
            "What changed since the lists were last published is not visible yet: testamur status publish",
        "cli.report.list_ending": "The list {what} ends {date}: testamur status publish",
        "cli.report.awards_ending": "{count} {count|credential ends|credentials end} soon, the first {date}.",
        "cli.report.key_compromised": "The key {what} may have been in other hands since {date}: testamur key rotate",
        "cli.report.awards_compromised":
            "The batch {what}[ with {course} and {roster}]: {count} {count|award counts|awards count} no more, signed with a key that may have been in other hands since {date}. Put new ones in their place: testamur replace COURSE ROSTER --batch {what}; where learners have no number: testamur issue --again, then testamur revoke --batch {what}",
        "cli.key.rotated": "The key is now {method}. What {old} signed stays valid; its private half is destroyed.",
        "cli.key.keep_files": "Keep the files that were issued so far: they cannot be made again.",
        "cli.key.rotated_compromised":
            "The key is now {method}. {old} counts as compromised since {since}; its private half is destroyed.",
        "cli.batch.open": "{batch}, begun {date}[ with {course} and {roster}]: {signed} of {count} signed",
        "cli.batch.abandoned":
            "The batch is given up. What it has signed stays valid and in the ledger; nothing will be added to it.",
        "cli.batch.abandoned_before": "The batch was given up before; nothing was changed.",
        "cli.key.compromised": "{method} counts as compromised since {since}.",
        "cli.key.hand_on": "To be handed on: {file} to your registry.",
        "cli.issuer.ask.name": "The institution's name in law:",
        "cli.issuer.ask.country": "Its country, for example AT:",
        "cli.issuer.ask.place": "The town it awards in:",
        "cli.issuer.ask.identifier":
            "An official number, for example vat:ATU12345678 (leave empty if there is no other):",
        "cli.issuer.ask.accreditation":
            "Accreditation as AGENCY:FROM:TO, for example Musteragentur:2024-10-01:2030-09-30 (leave empty if there is none):",
        "cli.issuer.ask.base-url": "The address of its web site (leave empty to be known by the key alone):",

        "help.replace": "Issue corrected credentials in place of others.",
        "help.replace.discussion":
            "The roster holds the corrected learners alone. One id and one row are a pair; more are paired by the learner's number. Old credentials are revoked in the same step. Look first: what will be replaced is shown, and done after a yes.",
        "help.replace.id": "The credential to be replaced. May be given several times.",
        "help.replace.batch": "The batch with the mistakes: its credentials are found by number.",
        "help.replace.although_other_learner":
            "Replace although the row has another number, or its learner holds another award of the course.",
        "help.yes": "Do it without asking.",
        "help.select.learner": "All credentials of a learner: name or number. May be given several times.",
        "help.select.from":
            "A file that names them, an id, number or name in each row: part of an index.csv or a roster.",
        "help.select.batch": "All credentials of a batch, by its id. May be given several times.",
        "help.issuer.report": "Count what was issued, and say what is missing or ending.",
        "help.issuer.report.ahead": "How many days ahead to look for what ends.",
        "help.issuer.audit": "Go through the ledger row by row and name everything that is not as it was written.",
        "help.issuer.audit.discussion":
            "With --export it also writes every row with its hash, without anything that names a person. With --against it says whether the ledger still has every row of an earlier export: that is how an older copy in its place is noticed.",
        "help.issuer.audit.export": "The file to write.",
        "help.issuer.audit.against": "An earlier export.",
        "help.issuer.forget": "Erase what names learners from the ledger.",
        "help.issuer.forget.discussion":
            "Names, numbers and reasons are deleted with the keys they were sealed under; ids and status go on working. This cannot be undone.",
        "help.issuer.batch": "Look after batches that were begun.",
        "help.issuer.batch.abandon": "Give up a batch that can never be finished.",
        "help.issuer.batch.abandon.discussion":
            "For a batch whose roster is gone, or whose key may have been in other hands: it no longer holds up key rotate. What it has signed stays valid; nothing is ever added to it. This cannot be undone.",
        "help.issuer.batch.id": "The batch, by the id that issuer report names.",
        "help.issuer.accreditation":
            "A quality body's decision: AGENCY:FROM:TO, days as 2024-10-01. May be given several times.",
        "help.issuer.ledger":
            "The address of a PostgreSQL database for the ledger, postgresql://user@host/database. Usually the ledger is a file of the workspace.",
        "help.key.rotate": "Replace an issuer's signing key.",
        "help.key.rotate.discussion":
            "What the old key signed stays valid. Afterwards hand registry-entry.json to your registry and put did.json on your web server.",
        "help.key.compromised": "Say that an issuer's key may have been in other hands.",
        "help.key.compromised.discussion":
            "Awards signed with it no longer count, except where somebody else attests that they existed before. Then rotate the key and issue anew: issuer report names every batch and the command.",
        "help.key.since": "The first moment at which somebody else may have used it: 2026-05-12T00:00:00Z.",
        "help.key.which": "The key, by its id or name (key-1); usually the one that signs now.",
        "help.key.new_type": "The kind of key; usually that of the old one.",
    ]
}
