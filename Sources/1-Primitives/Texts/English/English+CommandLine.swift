extension English {
    /// What the command line says of itself: help, prompts, remarks.
    static let commandLine: [String: String] = commandLineHelp.merging(commandLineRemarks) { first, _ in first }

    private static let commandLineRemarks: [String: String] = [
        "cli.error": "error",
        "cli.hint": "hint",
        "cli.note": "note",
        "cli.verify.clock_regressed":
            "The clock of this machine stands at {now}; at an earlier verification it stood at {last} already. What has run out since may be taken for good now.",
        "cli.verify.clock_regressed.next":
            "Set the clock right. If it was wrong at that time and is right now, take the line “clock” out of {file}; everything else in it stays.",
        "cli.memory_not_locked":
            "the memory that holds secrets could not be locked; it might be written to the swap space",
        "cli.passphrase.key": "Passphrase of the key:",
        "cli.passphrase.new_key": "New passphrase for the key:",
        "cli.passphrase.issuer": "Passphrase of the issuer's workspace:",
        "cli.passphrase.new_issuer": "New passphrase for the issuer's workspace:",
        "cli.passphrase.wallet": "Passphrase of the wallet:",
        "cli.passphrase.new_wallet": "New passphrase for the wallet:",
        "cli.passphrase.again": "The same again:",
        "cli.inspect.unjudged": "Nothing was checked. To check it: testamur verify",
        "cli.inspect.picture": "This is what the badge in the picture says.",
        "cli.bake.done": "{file}: the picture with the credential in it ({bytes} bytes)",
        "cli.bake.replaced": "the picture held another badge, which was replaced",
        "cli.unbake.done": "{file}: what was in the picture ({bytes} bytes). To check it: testamur verify",
        "cli.unbake.unjudged":
            "what was in the picture is written; testamur verify does not judge badges of this kind",
        "cli.canonicalize.lossy":
            "a signature over linked data would be refused here: what follows the JSON-LD rules is written, something in the document is lost or can be misread",
        "cli.trust.built": "{file}: a registry with {count} {count|issuer|issuers}, signed with this key:",
        "cli.trust.sound": "nothing is wrong with it",
        "cli.wallet.created": "{file} is ready. Keep its passphrase: nobody can open it without.",
        "cli.wallet.added": "{file} is in the wallet:",
        "cli.wallet.present": "{file} was in the wallet already:",
        "cli.wallet.empty": "The wallet is empty. Add what you were sent: testamur wallet add FILE --wallet WALLET",
        "cli.wallet.presented":
            "{file} is for {domain} alone. It shows the whole credential; what was shown cannot be taken back.",
        "cli.wallet.removed": "It is erased from this wallet. Copies elsewhere, also older backups, remain.",
        "cli.wallet.removed_remembered":
            "Outside of the wallet, not encrypted, checks on this machine still remember its issuer, {issuer}, and where that keeps its status lists: {file}. Without this an older list would pass for the newest. To forget all of it, delete that file.",
        "cli.wallet.remove_award": "To be erased for ever: {title}[ · {learner}][ · {issuer}]",
        "cli.wallet.remove_file": "To be erased for ever: the file {file}. The credentials that came in it stay.",
        "cli.wallet.log_empty": "Nothing was done with this wallet yet.",
        "cli.wallet.nothing_found": "There was no file in it.",
        "cli.wallet.salvage": "Damaged, and left out: {count} {count|record|records}",
        "cli.wallet.salvage_next":
            "From a backup they come back: testamur wallet restore BACKUP --wallet NEW. Without one, a new wallet takes everything that is whole: testamur wallet create --wallet NEW, then testamur wallet merge {file} --salvage --wallet NEW",
        "cli.wallet.salvage_unlogged":
            "The damage keeps the wallet from being written to: its log does not tell of this export.",
        "cli.wallet.salvage_erase":
            "What is damaged here and is an award, or a file that awards came in, can be erased, and nothing else: testamur wallet remove {record} --salvage --wallet {file}",
        "cli.wallet.damaged.credential":
            "an award, or another file that you added; add it again, or ask the issuer for it",
        "cli.wallet.damaged.holder-key": "a holder key; awards bound to it can never be presented again",
        "cli.wallet.damaged.presentation": "a presentation; what was shown to whom then is no longer known",
        "cli.wallet.damaged.event": "a line of the log; no award is concerned",
        "cli.wallet.damaged.parcel": "a file that awards came in; the awards themselves are kept beside it",
        "cli.wallet.damaged.recovery": "the recovery code; the words on paper still open the backups that there are",
        "cli.wallet.damaged.share": "a share; who has what, and until when, is no longer known",
        "cli.wallet.remove_copies":
            "Also in this wallet, and not erased with it: {count} other {count|file|files} with this award or its number: {records}",
        "cli.wallet.removed_copy":
            "This file is erased. Still in this wallet, with this award or its number: {records}. To erase the next: testamur wallet remove {record} --wallet {file}",
        "cli.wallet.restored_beside":
            "This machine has known this wallet before. If another copy of it lies here, that one is refused from now on; if it has more than the backup, bring that in: testamur wallet merge OTHER --wallet {file}",
        "cli.wallet.passed_over": "Passed over, because it is a link, hidden, no plain file or too deep: {count}",
        "cli.wallet.key_file_changed":
            "From now on the wallet opens with the new key file and the passphrase that you gave. Older copies of it open as before.",
        "cli.wallet.key_file_gone":
            "From now on the passphrase that you gave opens the wallet by itself. Older copies of it still need the key file.",
        "reason.record.too_short.share": "“{record}” is too short to name a share.",
        "next.record.too_short.share":
            "Write at least this many characters of its id: {count}. testamur wallet shares lists them.",
        "cli.wallet.not_added": "Not added: {count} {count|file|files}",
        "cli.wallet.removed_left":
            "It is still inside of {file}, which holds other credentials too. To erase that file: testamur wallet remove {record} --wallet {wallet}",
        "cli.wallet.event.received": "{time}: {count} {count|credential|credentials} received",
        "cli.wallet.event.removed": "{time}: {count} {count|record|records} erased",
        "cli.wallet.event.presented": "{time}: {count} {count|credential|credentials} shown[ to {note}]",
        "cli.wallet.event.shared": "{time}: {count} {count|credential|credentials} shared[ with {note}]",
        "cli.wallet.event.withdrawn": "{time}: a share withdrawn[ from {note}]; copies remain",
        "cli.wallet.event.passphrase_changed": "{time}: passphrase or key file changed",
        "cli.wallet.event.recovery_code_made": "{time}: recovery code made",
        "cli.wallet.event.backed_up": "{time}: backup made and proven[: {note}]",
        "cli.wallet.event.restored": "{time}: restored from a backup",
        "cli.wallet.event.merged": "{time}: another wallet brought in[: {note}]",
        "cli.wallet.event.exported": "{time}: everything written out unencrypted[: {note}]",
        "cli.wallet.event.other": "{time}: {kind}[: {note}]",
        "cli.wallet.code": "The 13 words of the recovery code:",
        "cli.wallet.code_new":
            "Write the words above on paper and keep them apart from the backup. Whoever has both has everything; without them a backup opens never again.",
        "cli.wallet.backed_up":
            "{file} is a backup with {count} {count|record|records}; it was restored in memory and is the same.",
        "cli.wallet.backup_sound": "The backup is sound: {count} {count|record|records}, of {time}.",
        "cli.wallet.key_new": "A new key: this wallet had none for {issuer}.",
        "cli.wallet.key_alike":
            "There is a key for {issuer} as well, which differs in capital letters alone. To have that one, name the issuer in that way.",
        "cli.wallet.key_known": "The key that this wallet has for {issuer}:",
        "cli.wallet.backup_salvageable":
            "The backup of {time} is damaged. {count} {count|record is whole and comes|records are whole and come} back with testamur wallet restore {file} --salvage --wallet NEW",
        "cli.wallet.restored": "{file} is ready, with {count} {count|record|records}.",
        "cli.wallet.restore_usage": "name the wallet to make with --wallet, or --check to look at the backup only",
        "cli.wallet.merged":
            "{count} {count|record|records} brought in, {present} there already; {keys} {keys|key|keys} brought in.",
        "cli.wallet.merged_left_out": "Left out, because it was erased here: {count} {count|record|records}",
        "cli.wallet.merged_erased": "{id}  {title}, erased on {date}",
        "cli.wallet.merged_with_erased":
            "To bring that back as well: testamur wallet merge {other} --with-erased --wallet {file}",
        "cli.wallet.merged_erased_there":
            "Erased in the other wallet, and still here: {count} {count|record|records}. A merge erases nothing; to erase one here too: testamur wallet remove RECORD --wallet {file}",
        "cli.wallet.export_warning":
            "Everything is written out unencrypted: whoever gets the folder can read it. Erase it when it has arrived.",
        "cli.wallet.exported": "{count} {count|record|records} and the log are in {file}.",
        "cli.wallet.key_file_made":
            "{file} is the wallet's key file. Keep it apart from the wallet, and make a copy: without it the wallet does not open.",
        "cli.wallet.key_file_usage": "--new-key-file and --without-key-file exclude each other",
        "cli.passphrase.other_wallet": "Passphrase of the other wallet:",
        "cli.wallet.reminder.never":
            "There is no backup of this wallet yet. Make one: testamur wallet backup --out FILE --wallet WALLET",
        "cli.wallet.reminder.changes":
            "{count} {count|record is|records are} not in any backup yet: testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.not_remembered":
            "This machine does not remember the wallet’s state, because there is no home folder: an older copy of it would not be noticed. Name a folder for that with --state.",
        "cli.wallet.reminder.code":
            "The recovery code is newer than the last backup: the new words open none yet. Make one: testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.reminder.old": "The last backup is half a year old. Disks age: make a new one.",
        "cli.wallet.report.inside": "In {file} ({bytes} bytes), encrypted with your passphrase:",
        "cli.wallet.report.credentials": "{count} {count|credential|credentials}, or files of other kinds",
        "cli.wallet.report.reports": "{count} {count|report|reports} about them",
        "cli.wallet.report.parcels": "{count} {count|file|files} that credentials came in",
        "cli.wallet.report.holder_keys": "{count} private {count|key|keys}, each for one issuer",
        "cli.wallet.report.presentations":
            "{count} {count|presentation|presentations}: what was shown to whom and when",
        "cli.wallet.report.shares": "{count} {count|share|shares}, with recipient, purpose and last day",
        "cli.wallet.report.share":
            "{time}: {count} {count|credential|credentials} shared with {recipient}, for: {purpose} ({state})",
        "cli.wallet.report.events": "{count} {count|line|lines} of the log",
        "cli.wallet.report.recovery_codes": "the recovery code, which opens the backups",
        "cli.wallet.report.others": "{count} {count|other record|other records}",
        "cli.wallet.report.anchor":
            "Beside it, not encrypted, the number of the last change and no personal data: {file}",
        "cli.wallet.report.remembered":
            "Beside it, not encrypted, what checks on this machine remember, of awards in this wallet and of others: {file}",
        "cli.wallet.report.issuers": "{count} {count|issuer|issuers}:",
        "cli.wallet.report.lists": "{count} {count|address|addresses} of status lists:",
        "cli.wallet.report.registries": "{count} {count|registry|registries}:",
        "cli.wallet.report.clock": "the last time that was seen: {time}",
        "cli.wallet.report.remembered_more":
            "also kept by checks, of registries that were opened and of what servers of issuers answered to verify --online:",
        "cli.wallet.report.outside": "Handed out, as far as this wallet knows; it cannot be called back from here:",
        "cli.wallet.report.nothing_outside": "Nothing was handed out, as far as this wallet knows.",
        "cli.wallet.report.rights":
            "Nobody but you holds this wallet. Ask those named above for access or erasure; erase here with: testamur wallet remove",
        "cli.wallet.password_changed":
            "The passphrase is changed. Older copies of the file still open with the old one.",
        "cli.issuer.created": "{folder} is ready. The issuer is known as {issuer}.",
        "cli.issuer.time_zone":
            "Days begin and end by the clock of {zone}; if that is wrong, make the workspace anew with --time-zone, for example --time-zone Europe/Paris.",
        "cli.issuer.registry_entry":
            "For the registry: {file}. Give it to whoever keeps a trust registry, or try it with: testamur trust build",
        "cli.issuer.did_document": "For your web server: {file}, to be found at {url}",
        "cli.issue.plan":
            "{count} {count|credential|credentials}: {title}",
        "cli.issue.encoding":
            "{file}: [export of {export}, ]{encoding}, separated by “{separator}”, column names in row {row}",
        "cli.issue.workbook": "{file}: [export of {export}, ]sheet “{sheet}”, column names in row {row}",
        "cli.issue.columns": "What the columns are taken for:",
        "cli.issue.columns_ignored": "not used: {columns}",
        "cli.issue.recognised": "recognised by its name",
        "cli.issue.told": "as you said",
        "cli.issue.sitting.last": "of each learner the last one",
        "cli.issue.sitting.best": "of each learner the best one",
        "cli.issue.order.dmy": "day before month",
        "cli.issue.order.mdy": "month before day",
        "cli.issue.order.ymd": "year first",
        "cli.issue.preview": "One of them:",
        "cli.issue.skipped": "{count} {count|row is|rows are} left out.",
        "cli.issue.may_skip":
            "With --skip-bad-rows the other {rest} would be issued, and {count} {count|row|rows} left out.",
        "cli.issue.stream_held":
            "Nothing needs to be done if the award is the one that the learner has. Put a corrected one in its place with testamur replace; only with --again does everybody of the stream get another one.",
        "cli.issue.more": "… and {count} more",
        "cli.column": "column {column}",
        "card.awarded_to": "awarded to {name}",
        "card.awarded_by": "by {body}",
        "card.awarded_on": "on {date}[, {place}]",
        "card.workload": "[{ects} ECTS][ · {hours} hours][ · EQF level {eqf}][ · {participation}]",
        "card.assessment": "[{type}][ · {supervision}][ · result {grade}]",
        "cli.issue.complete":
            "{mandatory} of 11 elements of the European approach, {optional} of 5 optional ones",
        "cli.issue.losses": "What Open Badges 3.0 cannot carry in full:",
        "cli.issue.problems": "{count} {count|problem|problems}; nothing was signed:",
        "cli.issue.problems_skipped": "{count} {count|problem|problems} in rows that are left out:",
        "cli.issue.warnings": "{count} {count|thing|things} to look at:",
        "cli.issue.notes": "{count} {count|remark|remarks}:",
        "cli.issue.would_start": "Nothing stands in the way. Without --dry-run the batch would be signed now.",
        "cli.issue.done": "{count} {count|credential|credentials} signed in {folder}; the list is {index}.",
        "cli.issue.resumed": "The batch was begun before: {count} {count|was|were} there already.",
        "cli.issue.progress": "{done} of {total} signed, {rate} a second, {left} s left",
        "cli.issue.proofs": "Signed with {suites}.",
        "cli.issue.status_list": "Status list for {count} of them, {free} places free: {list}",
        "cli.issue.new_list": "a new one",
        "cli.issue.earlier": "This roster was begun or issued before, on {date}: the same credentials, nothing new.",
        "cli.line": "{file}, line {line}",
        "cli.issuer.ledger_sound": "The ledger is as it was written: {count} {count|row|rows}.",
        "cli.row": "row {row}[, {column}]",
        "cli.status.changed":
            "{count} {count|credential is|credentials are} {state} now. To let others know: testamur status publish",
        "cli.status.unchanged": "{count} {count|was|were} {state} before.",
        "cli.status.published": "{file}: {purpose}, {count} {count|entry|entries} set, to be found at {address}",
        "cli.status.valid_until": "Others can check until {date} with these lists: publish them again before then.",
        "cli.status.none": "There is no status list yet: nothing was issued.",
        "state.revoked": "revoked",
        "state.suspended": "suspended",
        "state.reinstated": "in force again",

        "report.claimed": "It states",
        "report.only_inside":
            "Only the credential inside was checked. Compare what you see on the page with these lines.",
        "report.only_inside.several":
            "Files of which only the credential inside was checked: {count}. Compare what you see on their pages with these lines.",
        "report.established": "Established",
        "report.nothing_established": "nothing: the signature did not pass",
        "report.nothing_signed": "nothing: there is no signature",
        "report.policy": "Judged under the policy “{policy}” (version {version}[, SHA-256 of the file {digest}]).",
        "report.registry": "according to registry {registry}, number {number} of {date}",
        "report.registry_unsigned":
            "according to registry {registry}, number {number} of {date}, which nobody you trust has signed",
        "report.presentation": "A presentation: who shows the credentials in it",
        "report.credential": "credential {number}",
        "report.inner": "credential {number} in it",
        "report.record":
            "A learner record: by itself {verdict}, with {count} {count|credential|credentials} in it ({counts})",
        "report.endorsements": "Endorsed by, in their own words (not checked)",
        "report.findings": "Marked with !: worth a look, but not decisive under this policy.",
        "report.same_reason": "for the same reason",
        "report.skipped": "not looked at",
        "report.skipped_count":
            "{count} {count|check was|checks were} not made: what an unproven file says about itself is no evidence.",
        "report.summary": "{files} {files|file|files}: {counts}",
        "field.shown.title": "title",
        "field.shown.learner": "learner",
        "field.shown.issuer": "issuer",
        "field.shown.awarded": "awarded",
        "field.shown.place": "place",
        "field.shown.result": "result",
        "field.shown.workload": "workload",
        "field.shown.level": "level",
        "field.shown.identifier": "number",

        "reason.usage": "The command was not understood: {what}.",
        "next.usage": "Look it up with testamur help and the name of the command.",
        "usage.no_file": "Name a file or folder, or use --stream",
        "usage.link":
            "With --online a file may be named by its https address; without it save the file and name it ({link})",
        "usage.stream_files": "With --stream documents come from standard input; name no files",
        "usage.empty_folder": "There is no file in that folder",
        "usage.unknown_check": "There is no check called “{check}”",
        "usage.unknown_figure": "There is no figure called “{figure}”, only {figures}",
        "usage.domain_without_challenge": "A --domain needs the --challenge that was sent with it",
        "usage.out_of_range": "A number is out of its range",
        "usage.country": "“{country}” is not a country",
        "usage.column": "“{column}” is not FIELD=HEADER, for example family_name=Surname",
        "usage.hash_without_rdfc": "--hash belongs to --algorithm rdfc-1.0",
        "usage.no_ids": "Name at least one credential by its id; index.csv has them",
        "usage.replace":
            "Say what is replaced: one credential with --id, or the batch with the mistakes with --batch; index.csv has the ids of credentials, and testamur issue has printed that of the batch",
        "usage.only_new": "--only-new belongs neither to --again nor to --stream",
        "usage.also_revoked": "--also-revoked does not belong to --again",
        "usage.no_out": "Say where the credentials go with --out, or look first with --dry-run",

        "reason.file.unreadable": "The file cannot be read[: {cause}].",
        "next.file.unreadable": "Check its name and whether you may read it.",
        "reason.file.too_large": "The input is larger than is read here[: more than {limit} bytes].",
        "next.file.too_large": "Check that it is the right file, or split it.",
        "reason.passphrase.none": "A passphrase is needed, and there is no terminal to ask at.",
        "next.passphrase.none":
            "Give it in a file with --passphrase-file, or through a descriptor with --passphrase-fd.",
        "reason.passphrase.differs": "The two passphrases are not the same.",
        "next.passphrase.differs": "Try again; nothing was made.",
        "reason.folder.no_space": "There is no room left on the disk for the folder {file}.",
        "next.folder.no_space":
            "Nothing of it was left there. Make room or choose another disk, then give the same command again.",
        "reason.export.encrypted_only": "An export is not encrypted, and nothing says that this is meant.",
        "next.export.encrypted_only":
            "Say --in-the-clear if it is. To keep it encrypted, make a backup with “testamur wallet backup”.",
        "reason.record.ambiguous": "“{record}” fits {count} records of the wallet, not one.",
        "next.record.ambiguous": "Write more of its id; testamur wallet list shows them.",
        "reason.record.too_short": "“{record}” is too short to name a record.",
        "next.record.too_short":
            "Write at least this many characters of its id: {count}. testamur wallet list shows them.",
    ]
}
