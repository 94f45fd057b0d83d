extension English {
    /// What is said while credentials are issued, revoked and published.
    static let issuance: [String: String] = [
        // Rosters
        "reason.csv.encoding":
            "The characters of this file cannot be read with certainty[; it may be {encoding}][. One name in it would read: {samples}].",
        "next.csv.encoding":
            "Say with --encoding how they are written[, most likely --encoding {suggested}]. Or open the file in the program it came from and save it again as CSV UTF-8.",
        "reason.csv.syntax": "A quotation mark is not closed, or stands in the middle of a cell.",
        "next.csv.syntax":
            "Put the whole cell in quotation marks and double those inside it, or export the file again.",
        "reason.csv.columns":
            "The columns cannot be used as they are[: this row has {found} cells, but there are {expected} column names][: there is no column “{missing}” for {field}][: several columns could be {field}, namely {double}][: the column “{column}” could mean any of {fields}][: none of the columns {nobody} names the learners][: “{only}” holds one half of the names, and no column is known for {half}][: the cells could be separated by any of {separators}].",
        "next.csv.columns":
            "[Give this row {expected} cells as the others have, or export the file again|Say which column is meant with --column][, for example --column {example}][; if these people have one name alone, --column {single}].",
        "reason.csv.duplicate_row": "[Row {row}|This row] and row {first} are the same learner.",
        "next.csv.duplicate_row":
            "Remove one of the two; if they are two people, give each a number of their own in the column for student numbers.",
        "reason.csv.too_large": "There is more here than is read[ ({what}: at most {limit})].",
        "next.csv.too_large": "Check that this is the right file; a very large roster can be split into several.",
        "reason.csv.empty": "The roster names no learner.",
        "next.csv.empty":
            "Check that this is the right file, with one line of column names and one line for each learner.",
        "reason.csv.date": "“{value}” is not a day of the calendar.",
        "next.csv.date":
            "Write the day as 2026-02-28 or 28.02.2026, the year with four digits: of two digits the century would be a guess.",
        "reason.csv.month": "“{value}” names a month that is another one in another language.",
        "next.csv.month":
            "Write the month as a number, or name the columns in the language of the file, so that it is known.",
        "reason.csv.serial_date":
            "{count} {count|cell|cells} of the column “{column}” {count|is|are} not written as a day; read as the days of a spreadsheet’s calendar, the first is {day}.",
        "next.csv.serial_date":
            "Compare that one with the spreadsheet. If it is wrong, give the column the format of a day there and export it again.",
        "reason.csv.date_order":
            "The day and the month of {count} {count|date|dates} in the column “{column}” can be read either way: no other row settles which comes first.",
        "next.csv.date_order": "Say what comes first with --date-order dmy or --date-order mdy.",
        "reason.csv.holder": "“{value}” is not the key of a wallet.",
        "next.csv.holder":
            "Ask the learner for the did:key that the wallet shows, and copy it whole; without one, leave the cell empty.",
        "reason.csv.duplicate_holder": "Rows {first} and {row} give two learners the same wallet key.",
        "next.csv.duplicate_holder":
            "Ask both for the did:key that their wallet shows: whoever has the key can show both credentials as their own.",
        "reason.csv.control_character":
            "[In the column “{column}” there is|There is] a character that cannot be seen and does not belong in a name.",
        "next.csv.control_character": "Delete the cell and type its text again.",
        "reason.csv.formula": "[“{value}” is a formula|This cell holds a formula] and not its result.",
        "next.csv.formula": "Copy the column in the spreadsheet, insert it as values only, and export the file again.",
        "reason.csv.formula_like": "“{value}” begins like a formula of a spreadsheet.",
        "next.csv.formula_like":
            "If it is really written like this, nothing needs to be done: the credential carries it as it is, and in the index it is made harmless.",
        "reason.csv.garbled":
            "“{value}” was damaged before it came into this file: letters are missing or were replaced.",
        "next.csv.garbled":
            "Export the list again from where the name is right, as CSV UTF-8, or correct the cell.",
        "reason.csv.number_form":
            "“{value}” is what a spreadsheet makes of a long number: only the first digits are kept.",
        "next.csv.number_form":
            "Give the column the format Text where the numbers are whole, and export it again; the missing digits are not in this file.",
        "reason.csv.duplicate_email": "Rows {first} and {second} have the same e-mail address.",
        "next.csv.duplicate_email":
            "Check whether they are two people: what is sent to the address would reach only one of them.",
        "reason.csv.header_row": "The column names were found in row {header}; what stands above them is not read.",
        "next.csv.header_row": "Nothing needs to be done, if that is right.",
        "reason.csv.rows_skipped":
            "{count} {count|row is|rows are} left out because something is wrong with {count|it|them}.",
        "next.csv.rows_skipped":
            "Correct them and issue them in a batch of their own; of a learner who stands there twice both rows are left out.",
        "reason.csv.column_like":
            "The values of the column “{column}” look like {like}; nothing says what they are for, and they are not used.",
        "next.csv.column_like":
            "If they are wanted, say what they are: --column {field}=#{number}[ or --column {other}=#{number}].",
        "reason.csv.grade_missing":
            "{count} {count|learner has|learners have} no grade in the column “{column}”, others have one: {count|row|rows} {rows}.",
        "next.csv.grade_missing":
            "Write the grade into the file, take {count|the row|the rows} out, or leave {count|it|them} out with --skip-bad-rows. If these awards need no grade, say so with --column grade=.",
        "reason.csv.day_unused":
            "The column “{column}” has {count} {count|day|days} other than {day}, which the course description gives to everybody; the description counts.",
        "next.csv.day_unused":
            "If each learner has a day of her own, write into the description: awarded: from roster.",
        "reason.csv.name_order":
            "In the column “{column}” {count} {count|name has|names have} no comma between family name and given name; the credential shows {count|it as it stands|them as they stand}, family name first.",
        "next.csv.name_order":
            "Put a comma between them, or give each a column of its own. Nothing needs to be done if names are shown in that order.",
        "reason.csv.name_missing": "{count} {count|learner has|learners have} no name, only a number.",
        "next.csv.name_missing":
            "[Say which column holds the names, for example --column full_name=\"{example}\"|Write the names into the file]. Nothing needs to be done if they are meant to be known by number alone.",
        "reason.csv.grade_scale":
            "{count} {count|grade is|grades are} none of those that the course names; the first is “{value}”: {count|row|rows} {rows}.",
        "next.csv.grade_scale":
            "If “{column}” is not the column with the grades, say which is with --column grade=…. Otherwise write them as the course description does, or add them to the grades there.",
        "reason.csv.grade_not_passed":
            "The grade “{value}” [is below the one needed to pass, {needed}|says that the course was not passed].",
        "next.csv.grade_not_passed":
            "Take the row out of the file, leave it out with --skip-bad-rows, or correct the grade.",
        "reason.csv.not_passed":
            "In the column “{column}” {count} {count|row says|rows say} that nothing is to be awarded[, the first with “{value}”|, by being empty where others have a yes]: {count|row|rows} {rows}.",
        "next.csv.not_passed":
            "Take {count|the row|the rows} out of the file, or leave {count|it|them} out with --skip-bad-rows. If the column says nothing about this award, say so with --column passed=.",
        "reason.csv.result_unknown":
            "In the column “{column}” {count} {count|row has|rows have} a result of which nobody here knows whether it is a pass: {values}; {count|row|rows} {rows}.",
        "next.csv.result_unknown":
            "Say which of them mean a pass, each with --passing-word \"{value}\", or name the grades in the course description. Take the others out of the file, or leave them out with --skip-bad-rows. If the column says nothing about this award, say so with --column {none}.",
        "reason.csv.several_courses":
            "The column “{column}” names several courses: {values}. One course would be awarded to all of them.",
        "next.csv.several_courses":
            "Leave the rows of this course alone in the file. If the column says something else, say so with --column course=.",
        "reason.csv.other_course":
            "The column “{column}” says “{value}”, of which no word is in the title of the course, “{title}”.",
        "next.csv.other_course":
            "Look whether it is the right file. If the column says something else, nothing needs to be done.",
        "reason.csv.sittings":
            "[The results of the sittings, {values}, cannot be compared, so nobody can say which is the best|Several columns are about one sitting of an examination each, and which of them counts is not said][: {columns}].",
        "next.csv.sittings":
            "Say which counts: --column {last} for the last one that has something in it[, --column {best} for the best result, with its day][, --column {example} for this column alone].",
        "reason.csv.footer_row": "This row looks like a sum, a mean or a signature below the list, not like a learner.",
        "next.csv.footer_row": "Take the row out of the file, or leave it out with --skip-bad-rows.",
        "reason.csv.rows_left_out":
            "{count} {count|row was|rows were} left out when this batch was begun; nothing is wrong with {count|it|them} today, and {count|it stays|they stay} left out.",
        "next.csv.rows_left_out": "Put {count|it|them} into a roster of {count|its|their} own and issue that.",
        "reason.csv.short_year":
            "“{value}” has a year of two digits: which century is meant, and which number is the year, is not said.",
        "next.csv.short_year":
            "Write the year with four digits: 2026-02-28 or 28.02.2026. In a spreadsheet, give the column the format yyyy-mm-dd.",
        "reason.csv.blank_rows": "{count} {count|row|rows} without any content {count|was|were} passed over.",
        "next.csv.blank_rows": "Nothing needs to be done.",
        "reason.csv.national_number":
            "The column “{column}” seems to hold numbers by which a state knows people; it is not used.",
        "next.csv.national_number":
            "Leave it so, if you can. Where the number has to be in the credential, say it with --column id_number=\"{column}\".",
        "reason.csv.date_column":
            "No day in the column “{column}” can be read, in none of {count} {count|row|rows}; the first is “{value}”.",
        "next.csv.date_column":
            "Write them as 2026-02-28 or 28.02.2026, the year with four digits; in a spreadsheet, give the column the format yyyy-mm-dd. If the column holds no days, say so with --column {field}=.",
        "reason.csv.decimal_sign":
            "The column “{column}” writes some grades with a decimal comma and some with a point; {count} {count|is|are} written like “{value}”.",
        "next.csv.decimal_sign": "Write them all in one way: the credentials say them as the file does.",
        "reason.csv.used_name":
            "{count} {count|learner has|learners have} a name in use, in the column “{column}”; the credential shows it in place of the name of birth, for example “{value}”.",
        "next.csv.used_name": "If the name of birth is meant, say so with --column used_family_name=.",
        "reason.csv.name_remark":
            "{count} {count|name has|names have} something in brackets or behind a stroke, for example “{value}”; the credential shows it as it stands.",
        "next.csv.name_remark":
            "Take out of the name what does not belong to it, such as a father’s name or a second spelling.",
        "reason.csv.name_title":
            "{count} {count|name has|names have} a title, a degree or a form of address, for example “{value}”; the credential shows it.",
        "next.csv.name_title":
            "If it does not belong on a certificate, take it out of the names in the file.",
        "reason.csv.name_part":
            "The column “{column}” seems to hold a part of the name and is not used; {count} {count|row has|rows have} something in it, the first “{value}”.",
        "next.csv.name_part":
            "If it stands in front of the family name, say so with --column name_prefix=#{number}; a further given name is written into the column of given names in the file.",
        "reason.csv.grade_hundredths":
            "In the column “{column}” {count} {count|grade is|grades are} written in hundredths, as HIS systems do; “{value}” is taken as “{taken}”.",
        "next.csv.grade_hundredths":
            "If that is wrong, write the grades in the file as they are to be shown.",
        "reason.csv.day_missing":
            "{count} {count|learner has|learners have} no day in the column “{column}”, others have one: {count|row|rows} {rows}.",
        "next.csv.day_missing":
            "Write the day into the file, take {count|the row|the rows} out, or leave {count|it|them} out with --skip-bad-rows. If the column says nothing about this award, say so with --column completion_date=.",
        "roster.like.email": "e-mail addresses",
        "roster.like.day": "days",
        "roster.like.number": "numbers of learners",
        "roster.kind.number": "a number",
        "roster.kind.percentage": "a percentage",
        "roster.kind.day": "a day",
        "roster.kind.time": "a time",
        "roster.kind.truth": "true or false",
        "roster.kind.error": "an error",
        "reason.csv.code_page":
            "The file does not say how its characters are written; all its letters and column names fit {encoding}, and that is how it is read[, which gives names such as “{sample}”].",
        "next.csv.code_page":
            "Look at some names with accents in them; if one is wrong, name the right code page with --encoding, or save the file as CSV UTF-8.",
        "reason.csv.windows_1252":
            "The file does not say how its characters are written; they are read as Windows-1252[, which gives names such as “{sample}”].",
        "next.csv.windows_1252":
            "Look at some names with accents in them; if one is wrong, save the file as CSV UTF-8.",

        // Workbooks
        "reason.xlsx.sheet":
            "[There is no sheet “{missing}” in this workbook|It is not clear which sheet holds the roster][: it has {sheets}].",
        "next.xlsx.sheet": "Name the sheet with --sheet, for example --sheet \"[{example}|Sheet1]\".",
        "reason.xlsx.cell":
            "[In the column “{column}” this|This] cell holds no text: the spreadsheet keeps it as [{kind}|something else][ ({value})].",
        "next.xlsx.cell":
            "Give the column the format Text in the spreadsheet and type the value again: spreadsheets make days of grades such as 1-2.",
        "reason.xlsx.calculated":
            "{count} {count|cell|cells} of the column “{column}” {count|is|are} calculated; what the spreadsheet last showed is taken.",
        "next.xlsx.calculated": "Check one of them. If the spreadsheet was changed since, open and save it once more.",
        "reason.xlsx.number_form":
            "The spreadsheet shows {count} {count|number|numbers} of the column “{column}” in a form that is not understood; the plain number is taken, for example {value}.",
        "next.xlsx.number_form":
            "If something else is to be seen, give the column the format Text and type the values as they should be.",
        "reason.xlsx.rounded":
            "The spreadsheet rounds {count} {count|number|numbers} of the column “{column}” for the eye, and what is seen is taken; the number behind it is {value}, for example.",
        "next.xlsx.rounded":
            "Look at each of them. If the number behind it counts, let the spreadsheet show more digits.",
        "reason.xlsx.hidden_column": "The column “{column}” is hidden in the spreadsheet; it is read like the others.",
        "next.xlsx.hidden_column": "If it is not meant, leave it out with --column, or delete it.",
        "reason.xlsx.merged_rows":
            "{count} {count|area|areas} of merged cells {count|reaches|reach} over several rows, the first in the column “{column}”; only the first row of each has the value, the others are empty.",
        "next.xlsx.merged_rows": "Unmerge the cells and write the value into each row.",
        "reason.xlsx.hidden_rows":
            "{count} {count|row is|rows are} hidden in the spreadsheet, by a filter or by hand: {count|row|rows} {rows}.",
        "next.xlsx.hidden_rows":
            "If {count|it is|they are} not meant, leave {count|it|them} out with --skip-bad-rows. Otherwise show {count|it|them} in the spreadsheet and save it once more.",

        // Course descriptions
        "reason.course.syntax": "The file is not well-formed YAML[ in line {line}][: {problem}].",
        "next.course.syntax":
            "Look at the indentation of this line and the one before it, and put texts with a colon in quotation marks.",
        "reason.course.encoding": "The file is not written in UTF-8.",
        "next.course.encoding": "Save it again as UTF-8.",
        "reason.course.unknown_key": "A course description has no entry “{key}” here[; possible are {known}].",
        "next.course.unknown_key": "Correct the name of the entry, or remove it.",
        "reason.course.duplicate_key": "The entry “{key}” stands twice[; the first time in line {line}].",
        "next.course.duplicate_key": "Remove one of the two.",
        "reason.course.anchor":
            "The file[, in line {line},] uses a word that begins with *, & or !, which YAML reads as something else than text.",
        "next.course.anchor": "Write the text out, and put it in quotation marks if it begins with such a sign.",
        "reason.course.too_large": "The file is larger than anything of its kind needs[ ({what}: at most {limit})].",
        "next.course.too_large": "Check that this is the right file.",
        "reason.course.type":
            "This entry does not have the right shape: a text where named entries are needed, or the other way round.",
        "next.course.type": "Compare it with the example in the description of the format.",
        "reason.course.value": "[“{value}” does|Something here does] not fit this entry[; possible are {known}].",
        "next.course.value":
            "[Probably “{suggested}” is meant. ][Write one of these words: {words}.|Write days as 2026-05-08, countries as AT or Austria, pages with https:// in front, and words from the list that the entry has.]",
        "reason.course.version":
            "The file does not say that it is a course description of a version that is read here.",
        "next.course.version": "Put the line “{expected}” at its beginning.",
        "reason.course.institution":
            "The course is one of another institution[: it names {course}, the workspace belongs to {workspace}].",
        "next.course.institution":
            "Use the workspace of the institution that awards, or correct the course description.",
        "reason.course.column":
            "The course takes the day of award from the roster, but the roster has no such column.",
        "next.course.column":
            "Name the column with --column completion_date=…, or write the day into the course description.",
        "reason.course.grade_column":
            "The course takes the grades from the roster, but the roster has no such column.",
        "next.course.grade_column":
            "Name the column with --column grade=…, or take grade: from roster out of the course description.",
        "reason.course.validity_over":
            "The award would be over before it is signed: its last day is {until}.",
        "next.course.validity_over":
            "Write a later day or more years under valid; without it an award is good for ever.",

        "reason.course.extends":
            "The file “{file}” that the course extends cannot be used[: {what}].",
        "next.course.extends":
            "Write its path as it is seen from the file that names it, such as ../institution.yaml; at most {limit} files may follow one another, and none may lead back.",

        // Workspaces
        "reason.workspace.exists": "The folder {folder} is not empty.",
        "next.workspace.exists": "Choose a folder that does not exist yet, or an empty one.",
        "reason.workspace.missing": "There is no workspace in {folder}.",
        "next.workspace.missing": "Check the path; a new workspace is made with testamur issuer init.",
        "reason.workspace.malformed": "The workspace is damaged[: something is wrong with “{member}”].",
        "next.workspace.malformed": "Take the file back from a backup of the workspace.",
        "reason.workspace.version":
            "The workspace was made by a newer version of this program[: version {found}, read are versions up to {supported}].",
        "next.workspace.version": "Install the newer version.",
        "reason.workspace.argument":
            "[“{value}” cannot be used as {argument}|Something given for the workspace cannot be used].",
        "next.workspace.argument":
            "A country is written AT or Austria, an official number eidas:VATAT-U00000000 or vat:ATU00000000, an address https://sonnwald.example, a time zone Europe/Vienna or +01:00.",
        "reason.workspace.key": "Key, ledger and description of this workspace do not belong together.",
        "next.workspace.key": "Take all files of the workspace from the same backup.",

        // Batches
        "reason.batch.problems": "{count} {count|problem has|problems have} to be solved first; nothing was signed.",
        "next.batch.problems": "Look at them with --dry-run.",
        "reason.batch.locked": "Somebody else is at work on this at the same moment[ ({file})].",
        "next.batch.locked": "Wait until that is done, then try again; nothing will be done twice.",
        "reason.batch.input_changed":
            "The roster, the course or the kind of proof is not the one that this batch was begun with.",
        "next.batch.input_changed":
            "Continue with the files as they were, and with the same --cryptosuite; for new ones choose another folder, and revoke what was issued wrongly.",
        "reason.batch.cryptosuite":
            "[Proofs of the kind {suite} are not made|This kind of proof is not made][ with a key of the type {key}].",
        "next.batch.cryptosuite": "[Choose {possible}, or leave|Leave] --cryptosuite out.",
        "reason.batch.uncovered":
            "Something in the credential[, at {place},] would not be covered by its signature[: {cause}].",
        "next.batch.uncovered":
            "Look at the addresses in the course description: none may have blanks, brackets or bars, or # twice (an id with # in it gets one more for each assessment). Or sign the text as it stands, with --cryptosuite eddsa-jcs-2022 (ecdsa-jcs-2019 for a key on P-256 or P-384).",
        "reason.batch.other_proof":
            "The same course and roster were issued before[, on {date},][ with the proof {suite}]: now every learner would get a second credential.",
        "next.batch.other_proof":
            "To go on with the earlier ones add --cryptosuite {suite}; issue second ones only if you want both.",
        "reason.batch.already_issued":
            "{count} of {total} {total|learner|learners} {count|holds|hold} this award already[, issued on {date}].",
        "next.batch.already_issued":
            "Issue it to the others alone with --only-new, and put a corrected one in the place of the old one with testamur replace. Only with --again does everybody get a second one.",
        "reason.batch.revoked_before":
            "{count} of {total} {total|learner|learners} had this award, and it was revoked: {count|row|rows} {rows}.",
        "next.batch.revoked_before":
            "Find out why it was revoked. --only-new leaves them out; with --also-revoked they get a new one.",
        "reason.batch.overtaken":
            "{count} of the learners that this interrupted batch has yet to sign {count|holds|hold} the award by now[, issued on {date}].",
        "next.batch.overtaken":
            "Give it up with testamur issuer batch abandon {batch}; what it has signed stays valid, and --only-new issues to whoever has none yet. Only with --again does it go on, and they get a second one.",
        "reason.batch.same_course":
            "This course was issued before in {count} other {count|batch|batches}, last on {date}. Who of this roster holds it already only the key can tell.",
        "next.batch.same_course":
            "Before anything is signed they are looked for; nobody gets a second one unasked. To see it now, give the passphrase to the dry run as well, with --passphrase-file.",
        "reason.batch.same_roster":
            "The same roster was issued on {date} as “{title}”, and neither course has an id of its own: nobody can tell a corrected title from another course.",
        "next.batch.same_roster":
            "If the title was corrected, correct the earlier batch, so that a new award takes the place of each old one. If it is another course, give its description an id of its own (id: {id}).",
        "reason.batch.foreign": "The folder[ {folder}] holds credentials of another workspace.",
        "next.batch.foreign": "Choose another folder.",
        "reason.batch.nothing_to_resume": "There is nothing to continue here: this batch was never begun.",
        "next.batch.nothing_to_resume":
            "Leave --resume out, or check that roster and course are the files of that time.",
        "reason.batch.key_changed": "The batch was begun with another key than the workspace has now.",
        "next.batch.key_changed":
            "What is missing cannot be made again: take the files from where they were issued, or from a backup. If they are gone, put new awards in the place of the old ones with testamur replace, or issue to everybody once more with --again; a stream goes on under another --run.",
        "reason.batch.not_reproducible":
            "A credential that was issued before would come out differently now[ (row {row})], so it is not written again.",
        "next.batch.not_reproducible":
            "Use the version of this program that began the batch, or take the file from a backup.",
        "reason.clock.regressed":
            "The clock of this machine stands at {now}, before the last act in the ledger at {last}.",
        "next.clock.regressed": "Set the clock right, then try again.",

        // Ledger
        "reason.ledger.tampered":
            "The ledger is not as it was written[: something was changed in “{table}”][, row {number}].",
        "next.ledger.tampered":
            "Do not issue or revoke with it. Keep the file as it is, and take a ledger from a backup that still verifies.",
        "reason.ledger.version":
            "The ledger was written by a newer version of this program[: version {found}, read are versions up to {supported}].",
        "next.ledger.version": "Install the newer version.",
        "reason.ledger.busy": "Another program has held the ledger for longer than is waited for.",
        "next.ledger.busy": "Let it finish, then try again; nothing will be done twice.",
        "reason.ledger.io": "The ledger cannot be read or written[: {system}].",
        "next.ledger.io": "Check the disk and the permissions of the workspace.",
        "reason.ledger.log_pending":
            "Beside the ledger {file} lies a log that was not brought into it, and nothing can be written there.",
        "next.ledger.log_pending":
            "Open the workspace once where it may be written: testamur issuer check. Or copy its whole folder to such a place.",
        "reason.ledger.unknown_credential": "This workspace has issued no credential with the id “{id}”.",
        "next.ledger.unknown_credential":
            "Copy the id from the index of the batch or from the credential itself; nothing was changed.",
        "reason.status.final": "The credential {id} is revoked, which is for good.",
        "next.status.final": "Issue a new one, if the learner should have it.",

        // Files
        "reason.file.no_space": "There is no room left on the disk[ for {file}].",
        "next.file.no_space": "Make room, then give the same command again: it continues where it stopped.",
        "reason.file.symlink": "[{file} is|This is] a symbolic link, and links are not followed here.",
        "next.file.symlink": "Remove the link, or name the folder that it leads to.",
        "reason.file.folder_not_empty": "The folder {folder} holds other files[, such as {file}].",
        "next.file.folder_not_empty": "Choose a new or an empty folder, or the one in which this batch was begun.",
        "reason.file.exists": "{file} exists already.",
        "next.file.exists": "Choose another name, or move the file away.",
        "reason.file.missing": "{file} does not exist.",
        "next.file.missing": "Check the path.",
        "reason.file.denied": "{file} may not be read or written by you.",
        "next.file.denied": "Check the permissions of the file and of the folder it is in.",
        "reason.file.kind":
            "{file} is not what is needed: a file where there must be a folder, or the other way round.",
        "next.file.kind": "Check the path.",
        "reason.file.io.folder": "The folder of {file} does not exist.",
        "next.file.io.folder": "Correct the path, or make the folder first. Nothing was made.",
        "reason.file.io": "{file} could not be read or written[: {system}].",
        "next.file.io": "Check the disk, then give the same command again.",
    ]
}
