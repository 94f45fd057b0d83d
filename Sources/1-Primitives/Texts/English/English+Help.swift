extension English {
    /// The help of the command line: what each command and option is for, in the words of those who use it.
    static let commandLineHelp: [String: String] = [
        "help.testamur": "Issue, keep and check European micro-credentials.",
        "help.testamur.discussion":
            "Registrars: issuer, issue, revoke, status. Learners: wallet. Employers: verify. Nothing is sent anywhere; only verify --online asks servers of issuers.",
        "help.passphrase_file": "Read the passphrase from the first line of this file.",
        "help.kdf_memory":
            "How much memory each guess at the passphrase shall need: 64 to 1024, usually 256. Less only on a small machine.",
        "help.passphrase_fd": "Read the passphrase from this open descriptor.",

        "help.verify": "Check credentials: who issued them, to whom, when, where, and whether they are still good.",
        "help.verify.discussion":
            "Ends with 0 if all are valid, 1 if one is invalid, 2 if one could not be checked. Works without a network.",
        "help.verify.files":
            "Files, folders with everything in them, patterns in quotes ('*.json'), ZIP archives, PDFs with awards inside, badges; with --online also https addresses; - for standard input.",
        "help.verify.format":
            "How to write the report: for people, for scripts, one report a line, or a table for a spreadsheet.",
        "help.verify.stream": "Read one document a line from standard input, write one report a line.",
        "help.verify.trust": "A registry of issuers you trust. May be given several times.",
        "help.verify.anchor": "The key that must have signed the registry, in Multikey form (z6Mk…).",
        "help.verify.trust_unsigned": "Use the registry although none of your anchors signed it. Every report says so.",
        "help.verify.did_document": "An issuer's DID document that you have at hand, or a folder of them.",
        "help.verify.status": "A status list that you have at hand, or a folder of them.",
        "help.verify.state":
            "Where to remember the numbers of registries and lists, so that older ones are noticed. Usually in your home folder.",
        "help.verify.policy":
            "Which checks decide: employer, university-admission, strict, education, proof-only, or a file (testamur policy list).",
        "help.verify.only": "Make only these checks, and the two of the proof. The verdict is then a partial one.",
        "help.verify.at": "Judge as of this instant.",
        "help.verify.challenge": "The challenge you sent with your request for a presentation.",
        "help.verify.domain": "The domain you named in that request.",

        "help.inspect": "Show what a file says, laid out for reading. Nothing is checked.",
        "help.inspect.discussion": "Invisible characters are shown as escapes.",
        "help.inspect.file": "A file; - for standard input.",
        "help.canonicalize": "Write a document in the one form that signatures are made over.",
        "help.canonicalize.discussion":
            "The bytes go to standard output exactly as they are signed. JSON-LD is read with the contexts that are built in; what a signature would not cover is named on standard error.",
        "help.canonicalize.algorithm":
            "jcs: canonical JSON (RFC 8785). rdfc-1.0: canonical N-Quads (RDF Dataset Canonicalization), from N-Quads or JSON-LD.",
        "help.canonicalize.hash":
            "For rdfc-1.0: the hash that tells nameless things apart; sha256 unless said otherwise.",
        "help.canonicalize.file": "A file; - for standard input.",

        "help.key": "Make and show keys.",
        "help.key.generate": "Make a key in a file that a passphrase protects.",
        "help.key.generate.discussion": "Prints the public half.",
        "help.key.type": "The kind of key. Ed25519 unless somebody asks you for a key on P-256 or P-384.",
        "help.key.out": "The file to make.",
        "help.key.show": "Show the public half of a key file. Needs no passphrase.",
        "help.key.file": "A key file.",
        "help.key.format": "How to write it.",

        "help.trust": "Make and check registries of who the issuers are.",
        "help.trust.build": "Sign entries as a dated, numbered registry.",
        "help.trust.build.discussion": "Prints the public half of the key: what users give to --anchor.",
        "help.trust.entries": "Entries, one issuer a file.",
        "help.trust.id": "The registry's name, the same for each of its numbers.",
        "help.trust.number": "The number of this issue; greater than the last one.",
        "help.trust.key": "The key file to sign with.",
        "help.trust.valid_days": "For how many days it may be used.",
        "help.trust.complete_for": "A country of which this registry holds every issuer: others are then refused.",
        "help.trust.retrieved":
            "The day on which the list for --complete-for was read; without it, today. The registry says nothing about later awards.",
        "help.trust.out": "The file to make.",
        "help.trust.add": "Check an entry and put it into a folder of entries.",
        "help.trust.add.discussion": "Then: testamur trust build FOLDER/*.json …",
        "help.trust.entry": "An entry, one issuer.",
        "help.trust.to": "The folder.",
        "help.trust.check": "List everything that is wrong with a registry or an entry.",
        "help.trust.checked": "A registry or an entry.",

        "help.issuer": "Set up an issuer's workspace.",
        "help.issuer.init": "Make a workspace: key, ledger, registry entry.",
        "help.issuer.init.discussion":
            "With --base-url the issuer is known by that address (did:web), otherwise by its key alone (did:key).",
        "help.issuer.region": "Its region, for example AT13.",
        "help.issuer.check": "Go through the ledger and say whether it is as it was written.",
        "help.issuer.folder": "The folder to make.",
        "help.issuer.name": "The institution's name in law.",
        "help.issuer.country": "Its country, for example AT or AUT.",
        "help.issuer.place": "The town it awards in.",
        "help.issuer.identifier": "An official number, for example vat:ATU12345678. May be given several times.",
        "help.issuer.base_url": "The address of its web site, for example https://sonnwald.example.",
        "help.issuer.key_type":
            "The kind of key it signs with. Ed25519 unless somebody asks you for a key on P-256 or P-384.",
        "help.issuer.time_zone": "The time zone in which its days begin, for example Europe/Vienna.",

        "help.workspace": "The issuer's workspace.",
        "help.issue": "Sign one credential for every row of a roster.",
        "help.issue.discussion":
            "With --dry-run nothing is signed and every problem is listed. A batch that was interrupted goes on with the same command and --resume.",
        "help.issue.course": "The description of the course, a YAML file.",
        "help.issue.roster":
            "The roster: a CSV file or an Excel workbook, as Moodle or a student system exports it.",
        "help.issue.out": "The folder for the credentials.",
        "help.issue.dry_run": "List every problem and sign nothing.",
        "help.issue.again":
            "Issue the same roster once more: every learner then has a second, different credential.",
        "help.issue.resume": "Go on with a batch that was interrupted.",
        "help.issue.column": "Say which column holds a field: FIELD=HEADER. May be given several times.",
        "help.issue.passing_word":
            "A result of the roster that means a pass, where it is not known here. May be given several times.",
        "help.issue.date_order":
            "How days are written in the roster where it does not show: dmy, mdy or ymd.",
        "help.issue.encoding":
            "How the characters of the roster are written where it does not show, for example windows-1250.",
        "help.issue.sheet": "The sheet of the workbook, where it has several.",
        "help.issue.only_new":
            "Issue only to learners who hold no award of this course yet, from whatever roster, and held none that was revoked.",
        "help.issue.also_revoked": "Issue anew to learners as well whose award of this course was revoked.",
        "help.issue.skip_bad_rows":
            "Issue the others when rows have problems. Both rows of a learner who stands there twice are left out.",
        "help.issue.profile": "The profile to write.",
        "help.cryptosuite":
            "The kind of proof: eddsa-rdfc-2022, which other verifiers read, or eddsa-jcs-2022; for a key on P-256 or P-384 ecdsa-rdfc-2019 or ecdsa-jcs-2019. Given twice, or with a comma: both. Usually the -rdfc- one of the key.",

        "help.revoke": "Take credentials back for good.",
        "help.suspend": "Take credentials back for a time.",
        "help.reinstate": "Put suspended credentials in force again.",
        "help.status_change.discussion": "Others see it once you have published the list: testamur status publish.",
        "help.status_change.ids": "Ids of credentials, urn:uuid:….",
        "help.status_change.reason": "Why, for your own ledger.",
        "help.status": "The lists in which others look up whether a credential is still good.",
        "help.status.publish": "Write and sign the status lists.",
        "help.status.publish.discussion":
            "Put the files where their addresses say. Do it after every change, and at least weekly.",
        "help.status.out": "The folder for the lists.",

        "help.wallet": "Keep credentials in an encrypted file, and show them to others.",
        "help.wallet.discussion":
            "Everything in the wallet is encrypted with your passphrase. There is no other copy of it until you make one: testamur wallet backup.\n\nFrom the beginning:\ntestamur wallet create --wallet my.wallet\ntestamur wallet key --for ISSUER --wallet my.wallet\ntestamur wallet add FILE --wallet my.wallet\ntestamur wallet list --wallet my.wallet\ntestamur wallet share RECORD --with WHO --purpose WHY --until DAY --as pdf --out FILE --wallet my.wallet\ntestamur wallet log --wallet my.wallet\ntestamur wallet backup --out my.backup --wallet my.wallet\ntestamur stack RULES.yaml --wallet my.wallet",
        "help.wallet.file": "The wallet, one file.",
        "help.wallet.create": "Make a wallet.",
        "help.wallet.create.discussion": "Choose a passphrase of several words. It cannot be recovered.",
        "help.wallet.key": "Make your key for one issuer, and print its public name.",
        "help.wallet.key.discussion":
            "Give the printed name (did:key:…) to that issuer: the credential then belongs to your key. Each issuer gets another one, so that they cannot compare notes.",
        "help.wallet.key.for": "The issuer, by its identifier or name.",
        "help.wallet.add": "Put what you were sent into the wallet, exactly as you received it.",
        "help.wallet.add.discussion":
            "Files and folders; ZIP files, PDFs with attachments, presentations and texts of QR codes are taken apart. What is of no known kind is kept as it is, and what is there already is recognised. Prints the id of each record. Pictures with a badge inside are read as well. Who issued an award is only known with a registry (--trust, --anchor): without one it is kept all the same, and stands as not yet established until you check again with one.\n\nExample: testamur wallet add award.json badge.png certificate.pdf mail.zip --trust registry.json --anchor z6Mk… --wallet my.wallet",
        "help.wallet.add.files": "Files and folders you were sent, or - for standard input.",
        "help.wallet.list": "List your awards: what each says, and how it stands.",
        "help.wallet.format": "How to write the list.",
        "help.wallet.show": "Show one award in full, or the file exactly as it was received.",
        "help.wallet.show.discussion":
            "For the file itself: testamur wallet show … --format raw > award.json",
        "help.wallet.salvage": "Also of a damaged wallet: what is damaged is named and left out.",
        "help.wallet.restore.salvage": "Also from a damaged backup: damaged records are named and left out.",
        "help.wallet.record": "A record's id, or the beginning of it.",
        "help.wallet.records": "Ids of records, or their beginnings.",
        "help.wallet.present": "Show credentials to one verifier, and prove that they are yours.",
        "help.wallet.present.discussion":
            "The verifier sends you a challenge and names its domain; the answer is good for nobody else. Shows what they will see, asks, makes the file and remembers it as a share with that domain: the same as wallet share --as presentation.",
        "help.wallet.present.challenge": "The challenge that the verifier sent.",
        "help.wallet.present.domain": "The domain of the verifier.",
        "help.wallet.present.purpose": "What it is for, for your own list.",
        "help.wallet.present.until":
            "The last day on which verifiers take it, such as 2026-12-31; without it, a week from today.",
        "help.wallet.present.out": "The file to make.",
        "help.wallet.remove": "Erase a record.",
        "help.wallet.remove.discussion":
            "It cannot be brought back. Its keys are destroyed in this wallet; a backup that was made before still has it, so make a new one afterwards.",
        "help.wallet.log": "Show what was done with the wallet, and what was shown to whom.",
        "help.wallet.log.discussion":
            "The oldest first; what a merge brought stands where it came in. The lines are sealed and bound to each other: one that is changed or missing is noticed.",
        "help.wallet.change_password": "Change the passphrase or the key file.",
        "help.wallet.change_password.discussion":
            "Takes a second however much is in the wallet. Copies of the wallet made earlier still open with the old passphrase, backups with the recovery code.",
        "help.wallet.key_file": "The key file, if the wallet has one.",
        "help.wallet.new_key_file":
            "Make a key file here, on a stick for example: from now on the wallet opens only with both, it and the passphrase.",
        "help.wallet.without_key_file": "From now on the passphrase alone opens the wallet.",
        "help.wallet.backup": "Make an encrypted backup, and prove that it can be restored.",
        "help.wallet.backup.discussion":
            "The first time a recovery code of 13 words is printed: write it on paper. With the backup and these words everything comes back, also on another machine and without the passphrase. Later backups open with the same words.\n\nExample: testamur wallet backup --out /media/stick/my.backup --wallet my.wallet",
        "help.wallet.backup.out": "The backup to make, best on another disk.",
        "help.wallet.backup.replace": "Replace an older backup of this name.",
        "help.wallet.backup.new_code": "Make a new recovery code, for backups from now on.",
        "help.wallet.backup.show_code": "Print the recovery code once more.",
        "help.wallet.code_file": "Read the 13 words of the recovery code from this file.",
        "help.wallet.restore": "Bring a wallet back from a backup.",
        "help.wallet.restore.discussion":
            "Asks for the 13 words of the recovery code, then for a new passphrase. Nothing is ever overwritten.\n\nExample: testamur wallet restore /media/stick/my.backup --wallet my.wallet",
        "help.wallet.restore.backup": "The backup.",
        "help.wallet.restore.wallet": "The wallet to make, where nothing stands yet.",
        "help.wallet.restore.check": "Only look whether the backup is sound, and restore nothing.",
        "help.wallet.merge": "Bring everything of another wallet into this one.",
        "help.wallet.merge.discussion":
            "For two copies that went on apart, or two wallets of yours. The other stays as it is; what is in both is kept once. What was erased here stays out and is named, unless --with-erased says that it comes back. With --salvage also from a damaged one whatever is sound, keys included.",
        "help.wallet.merge.other": "The other wallet.",
        "help.wallet.merge.passphrase_file": "Read the other wallet's passphrase from the first line of this file.",
        "help.wallet.merge.key_file": "The other wallet's key file, if it has one.",
        "help.wallet.merge.with_erased": "Bring back also what was erased here.",
        "help.wallet.export": "Write everything out unencrypted, to take it elsewhere.",
        "help.wallet.export.discussion":
            "Credentials exactly as you received them, what they came in, reports, and the log. Private keys are left out: they move with a backup.",
        "help.wallet.export.in_the_clear": "Yes, unencrypted: anybody who gets the folder can read it.",
        "help.wallet.export.out": "The folder to make.",
        "help.wallet.report": "Say which personal data is where.",
        "help.wallet.report.discussion":
            "What is in the wallet, what lies beside it, and what was handed to others, as far as this program knows.",
        "help.wallet.new_passphrase_file": "Read the new passphrase from the first line of this file.",

        "help.bake": "Put a credential into a picture: a badge to hand on and to show.",
        "help.bake.discussion":
            "The picture, a PNG or an SVG, stays as it is; the credential travels inside. A badge that is in it already is replaced. To look: testamur verify PICTURE.",
        "help.bake.credential": "The signed credential, a JSON file.",
        "help.bake.picture": "The picture, PNG or SVG.",
        "help.bake.out": "The picture to make.",
        "help.unbake": "Take the credential out of a picture, exactly as it is inside.",
        "help.unbake.discussion": "Nothing is checked. To check it: testamur verify PICTURE.",
        "help.unbake.picture": "A picture with a badge in it, PNG or SVG.",
        "help.unbake.out": "The file to make.",

        "help.bench": "Measure how fast this machine issues and checks, beside what is budgeted.",
        "help.bench.discussion":
            "Figures are ratios to libsodium's own speed on this machine in this run. Leave the machine alone meanwhile.",
        "help.bench.only": "Measure only these: {figures}.",
        "help.bench.peers": "A folder with built programs of others to print beside, as script/bench makes it.",
        "help.bench.quick": "Fewer repeats, and a hundredth of the credentials for P12.",
    ]
}
