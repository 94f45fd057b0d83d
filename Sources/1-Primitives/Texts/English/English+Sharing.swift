extension English {
    /// What is said about sharing.
    static let sharing: [String: String] = sharingReasons.merging(sharingRemarks) { first, _ in first }

    private static let sharingReasons: [String: String] = [
        "reason.share.incomplete": "Something is missing: the {missing}.",
        "next.share.incomplete":
            "Say which credentials, with whom (--with), what for (--purpose), and until when (--until).",
        "reason.share.end_past": "The last day, {date}, is over already.",
        "next.share.end_past": "Choose today or a later day, written like 2026-12-31.",
        "reason.share.not_in_force":
            "This award does not stand ({state}), and a certificate, badge or code of it would look as if it did.",
        "next.share.not_in_force":
            "Share it as an encrypted file or a presentation, which is checked when it is opened. If the recipient knows how it stands, say so: --although-not-in-force, or the box on the page.",
        "reason.share.passphrase_of_wallet": "The passphrase for the recipient is the one that opens your wallet.",
        "next.share.passphrase_of_wallet":
            "Choose another one for this file: whoever is told it could open the wallet too. Nothing was made.",
        "reason.share.single": "This form has room for one credential, not for {count}.",
        "next.share.single": "Share them one after the other, or together as a presentation or an encrypted file.",
        "reason.share.too_large": "This is more than is shared at once[: {found} {unit}, of at most {limit}].",
        "next.share.too_large": "Share fewer credentials at once.",
        "reason.share.unknown": "The wallet has no share [{share}|of this name].",
        "next.share.unknown": "testamur wallet shares lists them with their names.",
        "reason.share.not_drawable": "The record {record} is no award that could be drawn or put into a code.",
        "next.share.not_drawable": "Share it as an encrypted file: the recipient gets it exactly as you did.",
        "reason.share.malformed": "This is not a file that was shared with testamur[: {cause}].",
        "next.share.malformed":
            "Check that it is the right file, and that a mail program or website did not change it. A presentation or certificate is checked with testamur verify.",
        "reason.share.version": "The file was made by a newer program[: its format is {version}].",
        "next.share.version": "Update this program.",
        "reason.share.damaged": "The file was damaged on its way.",
        "next.share.damaged": "Have it sent again, as an attachment.",
        "reason.share.other_recipient": "The file is for another recipient: it does not open with this.",
        "next.share.other_recipient":
            "testamur open FILE without a key says what it opens with. Ask the sender if it was meant for you.",
        "reason.share.wrong_passphrase": "Wrong passphrase, or the file’s header was altered.",
        "next.share.wrong_passphrase":
            "Type the passphrase again; mind the keyboard layout and capital letters. Only the sender can tell it.",
        "reason.share.altered": "Somebody changed the file after it was sealed.",
        "next.share.altered": "Do not use it. Have it sent again.",
        "reason.share.kdf_below_floor":
            "The file asks for so little protection that its passphrase could be guessed[: {memory} bytes of memory, {passes} {passes|pass|passes}].",
        "next.share.kdf_below_floor":
            "No honest program writes this: somebody changed the file. Do not type the passphrase.",
        "reason.share.kdf_above_ceiling":
            "The file asks for more memory or time than any honest one[: {memory} bytes of memory, {passes} {passes|pass|passes}].",
        "next.share.kdf_above_ceiling": "Somebody made it so that opening it exhausts your machine. Do not use it.",
        "reason.share.qr_too_large": "The credential is larger than a QR code holds.",
        "next.share.qr_too_large":
            "Share it as a certificate (pdf), as a badge (png), or as an encrypted file; one signed with eddsa-jcs-2022 and without pictures often fits.",
    ]

    private static let sharingRemarks: [String: String] = [
        "share.about": "{recipient} will see, of {title}:",
        "share.seen.name": "your name: {value}",
        "share.seen.birth": "your date of birth: {value}",
        "share.seen.identifier": "your {kind}: {value}",
        "share.seen.hashed": "a fingerprint of your {kind}: whoever knows it can recognise you",
        "share.seen.holder":
            "the public key that it is bound to: whoever gets this award, or another from the same issuer, sees the same one and can tell that it is you; awards from other issuers have other keys",
        "share.seen.award": "the award: {value}",
        "share.seen.grade": "your result: {value}",
        "share.seen.rest": "everything else in it: {value}",
        "share.seen.evidence": "links to your work: {count}",
        "share.seen.status": "where its status is kept: who checks it may ask the issuer’s list",
        "share.seen.file": "the whole file, {bytes} bytes; what is in it is not read here",
        "share.member.activityStartDate": "when the course began",
        "share.member.activityEndDate": "when the course ended",
        "share.member.achievement.description": "its description",
        "share.member.achievement.image": "its picture",
        "share.fact.signer": "who signed",
        "share.fact.place": "place",
        "share.fact.level": "level",
        "share.fact.workload": "workload",
        "share.fact.outcomes": "learning outcomes",
        "share.fact.assessment": "how you were assessed",
        "share.fact.supervision": "how you were supervised",
        "share.fact.participation": "how you took part",
        "share.fact.quality": "quality assurance",
        "share.fact.prerequisites": "what was needed before",
        "share.fact.stackability": "what it counts towards",
        "share.fact.valid_until": "until when it is valid",
        "share.scheme.sisSourcedId": "student number",
        "share.scheme.nationalIdentityNumber": "national identification number",
        "share.scheme.emailAddress": "e-mail address",
        "share.scheme.userName": "user name",
        "share.withheld":
            "The credential is signed as a whole: nothing of it can be withheld. What was handed over cannot be taken back.",
        "share.state": "Its state: {state}[: {message}]",
        "share.unmarked":
            "A certificate, badge or code of it looks as if it were in force. Share it only if the recipient knows.",
        "share.how.presentation": "As a presentation for {domain}, signed by you; verifiers refuse it after {date}.",
        "share.how.encrypted.key": "As a file that only the owner of {key} opens.",
        "share.how.encrypted.passphrase": "As a file that opens with the passphrase you choose. Tell it another way.",
        "share.how.encrypted.also":
            "They also read in it: that it is for {recipient}, for {purpose}, to be used until {date}, and when it was made, to the second.",
        "share.how.pdf": "As a certificate that anybody can read, with the credential inside.",
        "share.how.png": "As a badge, with the credential inside.",
        "share.how.qr": "As a QR code that holds the credential.",
        "share.form.presentation": "presentation",
        "share.form.encrypted": "encrypted file",
        "share.form.pdf": "certificate",
        "share.form.png": "badge",
        "share.form.qr": "QR code",
        "share.state.active": "until {date}",
        "share.state.ended": "ended on {date}",
        "share.state.withdrawn": "withdrawn on {date}",
        "share.removed": "a record that was removed since",
        "share.for": "for {purpose}",
        "share.here": "made here: {file}",
        "share.purpose.proof": "proof that it is mine",
        "share.pdf.code": "Scanned, this code is the credential itself.",
        "cli.share.done": "{file} is for {recipient}, until {until}. In your list: testamur wallet shares",
        "cli.share.open_with": "They open it with: testamur open {file} --key THEIR-KEY-FILE --out FOLDER",
        "cli.share.open_passphrase": "They open it with: testamur open {file} --out FOLDER",
        "cli.share.verify_with":
            "They check it with: testamur verify {file} --challenge {challenge} --domain {domain}",
        "cli.shares.empty": "Nothing was shared yet.",
        "cli.withdrawn":
            "The share with {recipient} is marked as withdrawn. The copy they have remains, and opens as before: ask them to delete it.",
        "cli.withdrawn.before": "It was withdrawn before.",
        "cli.open.about":
            "Sealed on {date} for {recipient}, for {purpose}, to be used until {until}. These are the sender’s words: who sealed it is not known.",
        "cli.open.ended": "the last day, {until}, is over: the sender asks that it is used no more",
        "cli.open.key": "It opens with the key {key}: testamur open FILE --key KEY-FILE --out FOLDER",
        "cli.open.passphrase": "It opens with a passphrase: testamur open FILE --out FOLDER",
        "cli.open.verify": "Nothing was checked. To check it: testamur verify {folder}",
        "cli.passphrase.share": "Passphrase of the shared file:",
        "cli.passphrase.new_share": "Passphrase for the recipient:",
        "usage.share_challenge": "a presentation needs --challenge and --domain, which the recipient gives you",
        "usage.share_not_presentation": "--challenge and --domain belong to a presentation",
        "usage.share_key_elsewhere": "--recipient-key and --share-passphrase-file belong to an encrypted file",
        "usage.share_two_locks": "give --recipient-key or --share-passphrase-file, not both",
        "usage.kdf_memory": "--kdf-memory goes from {least} to {most}",
        "usage.open_out": "--out names the folder for what is inside",

        "help.wallet.share": "Share awards with one recipient, for one purpose, until a day.",
        "help.wallet.share.discussion":
            "Shows what the recipient will see, asks, makes the file and remembers it. Forms: presentation (signed by you; needs the recipient’s challenge and domain), encrypted (for one key or a passphrase), pdf, png and qr (one award each). The ids of records are those of wallet list.\n\nExample: testamur wallet share 3f9a1c02 --with \"Sonnwald Works\" --purpose \"application 17\" --until 2027-01-31 --as pdf --out award.pdf --wallet my.wallet",
        "help.wallet.share.with": "Who gets it, in your words; they read it too, in an encrypted file.",
        "help.wallet.share.purpose": "What it is for; they read it too, in an encrypted file.",
        "help.wallet.share.until": "The last day, such as 2026-12-31.",
        "help.wallet.share.as": "What to make.",
        "help.wallet.share.out": "The file to make.",
        "help.wallet.share.recipient_key":
            "The recipient’s public key, an Ed25519 Multikey (z6Mk…) or did:key, for --as encrypted.",
        "help.wallet.share.passphrase_file": "Read the passphrase for the recipient from the first line of this file.",
        "help.wallet.share.challenge": "The challenge the recipient gave you, for --as presentation.",
        "help.wallet.share.domain": "The domain the recipient gave you, for --as presentation.",
        "help.wallet.share.although": "Draw an award that does not stand: the recipient knows.",
        "help.wallet.share.yes": "Do not ask.",
        "help.wallet.shares": "List what was shared with whom, what for, and until when.",
        "help.wallet.withdraw": "Mark a share as withdrawn.",
        "help.wallet.withdraw.discussion":
            "Nobody can take back what was handed over: copies remain. The mark is for you, and for the letter in which you ask for deletion.",
        "help.wallet.share_id": "A share’s id, or the beginning of it.",
        "help.open": "Open a file of awards that somebody shared with you.",
        "help.open.discussion":
            "Writes each award as its learner received it. Nothing is checked: testamur verify does that. Without --out it says what the file opens with.",
        "help.open.file": "The file you were sent.",
        "help.open.key": "Your key file, where it was sealed to your key.",
        "help.open.out": "A new or empty folder for the awards.",
        "help.wallet.open_share": "Open a file that somebody shared with you; the same as testamur open.",
    ]
}
