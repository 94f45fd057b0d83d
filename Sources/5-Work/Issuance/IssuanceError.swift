public import Encodings

/// Why nothing was issued, or not all of it.
///
/// ```swift
/// #expect(throws: IssuanceError(.workspaceMissing)) { try Workspace(path: "nothing") }
/// ```
///
/// A place in a roster is a row and a column, the line of column names being row 1; in a course description it is a JSON
/// pointer with the line as the fact `line`. Two errors are equal when their codes are.
public struct IssuanceError: CodedError, Equatable {
    /// The reason. An open set: a new code breaks no caller.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    public let code: Code
    public let place: Place?
    public let facts: [String: String]

    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    public var reason: String { code.rawValue }

    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code
    }
}

// Rosters
extension IssuanceError.Code {
    /// Not UTF-8, UTF-16 with a byte order mark, or recognisable Windows-1252.
    public static let csvEncoding = Self(rawValue: "csv.encoding")
    /// A quote that is not closed, or stands where none may stand.
    public static let csvSyntax = Self(rawValue: "csv.syntax")
    /// A row with more or fewer cells than there are column names, or a column that is missing, double or not known.
    public static let csvColumns = Self(rawValue: "csv.columns")
    /// The same learner in two rows, whatever the spelling of the same letters and their case.
    public static let csvDuplicateRow = Self(rawValue: "csv.duplicate_row")
    /// More rows, columns or characters than are read.
    public static let csvTooLarge = Self(rawValue: "csv.too_large")
    /// Column names, and no learner below them.
    public static let csvEmpty = Self(rawValue: "csv.empty")
    /// A cell that is not a date, or one that no calendar has.
    public static let csvDate = Self(rawValue: "csv.date")
    /// A date whose day and month cannot be told apart in the whole column.
    public static let csvDateOrder = Self(rawValue: "csv.date_order")
    /// A holder that is not a `did:key` of a sound key.
    public static let csvHolder = Self(rawValue: "csv.holder")
    /// The same wallet key for two learners.
    public static let csvDuplicateHolder = Self(rawValue: "csv.duplicate_holder")
    /// A control character inside a cell.
    public static let csvControlCharacter = Self(rawValue: "csv.control_character")
    /// A formula instead of its result.
    public static let csvFormula = Self(rawValue: "csv.formula")
    /// A text that a spreadsheet might take for a formula.
    public static let csvFormulaLike = Self(rawValue: "csv.formula_like")
    /// A name that was damaged before it came here: another encoding's letters, or the mark of a lost character.
    public static let csvGarbled = Self(rawValue: "csv.garbled")
    /// A long number of which a spreadsheet has kept the first digits only.
    public static let csvNumberForm = Self(rawValue: "csv.number_form")
    /// A number that is read as a day of a spreadsheet's calendar.
    public static let csvSerialDate = Self(rawValue: "csv.serial_date")
    /// The name of a month that is another month in another language.
    public static let csvMonth = Self(rawValue: "csv.month")
    /// The same e-mail address for two learners.
    public static let csvDuplicateEmail = Self(rawValue: "csv.duplicate_email")
    /// The column names are not in the first row.
    public static let csvHeaderRow = Self(rawValue: "csv.header_row")
    /// Rows that are left out because something is wrong with them.
    public static let csvRowsSkipped = Self(rawValue: "csv.rows_skipped")
    /// Rows that were left out when the batch was begun, and with which nothing is wrong any more.
    public static let csvRowsLeftOut = Self(rawValue: "csv.rows_left_out")
    /// A column without a known name whose values are all of one kind.
    public static let csvColumnLike = Self(rawValue: "csv.column_like")
    /// Learners without a name, known by their number alone.
    public static let csvNameMissing = Self(rawValue: "csv.name_missing")
    /// Names without a comma in a column that has the family name first.
    public static let csvNameOrder = Self(rawValue: "csv.name_order")
    /// Days of award in the roster, where the course gives another one to everybody.
    public static let csvDayUnused = Self(rawValue: "csv.day_unused")
    /// Learners without a grade among others who have one.
    public static let csvGradeMissing = Self(rawValue: "csv.grade_missing")
    /// Grades that are none of those of the course.
    public static let csvGradeScale = Self(rawValue: "csv.grade_scale")
    /// A grade below the one that the course needs to pass, or a word that says so.
    public static let csvGradeNotPassed = Self(rawValue: "csv.grade_not_passed")
    /// Learners of whom a column that is not read says that they have not passed.
    public static let csvNotPassed = Self(rawValue: "csv.not_passed")
    /// Results of which nobody knows whether they mean a pass.
    public static let csvResultUnknown = Self(rawValue: "csv.result_unknown")
    /// A column of courses with several of them.
    public static let csvSeveralCourses = Self(rawValue: "csv.several_courses")
    /// A column of courses with one that has no word of the title of this one.
    public static let csvOtherCourse = Self(rawValue: "csv.other_course")
    /// Columns of several sittings of an examination, of which nobody has said which counts.
    public static let csvSittings = Self(rawValue: "csv.sittings")
    /// A sum, a mean or a signature in a row below the learners.
    public static let csvFooterRow = Self(rawValue: "csv.footer_row")
    /// A day whose year has two digits.
    public static let csvShortYear = Self(rawValue: "csv.short_year")
    /// No day of a whole column can be read.
    public static let csvDateColumn = Self(rawValue: "csv.date_column")
    /// Grades with a decimal comma and grades with a decimal point in one column.
    public static let csvDecimalSign = Self(rawValue: "csv.decimal_sign")
    /// A name in use is shown in place of the one of birth.
    public static let csvUsedName = Self(rawValue: "csv.used_name")
    /// Something in brackets or a second spelling in a name.
    public static let csvNameRemark = Self(rawValue: "csv.name_remark")
    /// A title or form of address in a name.
    public static let csvNameTitle = Self(rawValue: "csv.name_title")
    /// A column that is not read and seems to hold a part of the name.
    public static let csvNamePart = Self(rawValue: "csv.name_part")
    /// Grades in hundredths, as HIS systems write them, and taken as what they mean.
    public static let csvGradeHundredths = Self(rawValue: "csv.grade_hundredths")
    /// Learners without a day among others who have one, where the course gives one day to everybody.
    public static let csvDayMissing = Self(rawValue: "csv.day_missing")
    /// A code page that was recognised by letters and column names of one language.
    public static let csvCodePage = Self(rawValue: "csv.code_page")
    /// A spreadsheet shows numbers in a form that cannot be written.
    public static let xlsxNumberForm = Self(rawValue: "xlsx.number_form")
    /// Numbers are shown with fewer digits than they have, and taken as they are shown: 49.6 as 50.
    public static let xlsxRounded = Self(rawValue: "xlsx.rounded")
    /// A column that is read is hidden.
    public static let xlsxHiddenColumn = Self(rawValue: "xlsx.hidden_column")
    /// Cells of several rows are merged into one.
    public static let xlsxMergedRows = Self(rawValue: "xlsx.merged_rows")
    /// A sheet that is not there, or several of which none was named.
    public static let xlsxSheet = Self(rawValue: "xlsx.sheet")
    /// A cell that holds a day, a time, a truth or an error where text is needed.
    public static let xlsxCell = Self(rawValue: "xlsx.cell")
    /// Cells that were calculated; what is taken is the result that the file holds.
    public static let xlsxCalculated = Self(rawValue: "xlsx.calculated")
    /// Rows that the spreadsheet does not show.
    public static let xlsxHiddenRows = Self(rawValue: "xlsx.hidden_rows")
    /// Rows without any content, which are passed over.
    public static let csvBlankRows = Self(rawValue: "csv.blank_rows")
    /// A column with a number by which a state knows a person, which is left out.
    public static let csvNationalNumber = Self(rawValue: "csv.national_number")
    /// The text is read as Windows-1252 although nothing in the file says so.
    public static let csvWindows1252 = Self(rawValue: "csv.windows_1252")
}

// Course descriptions
extension IssuanceError.Code {
    /// Not YAML.
    public static let courseSyntax = Self(rawValue: "course.syntax")
    /// Not UTF-8.
    public static let courseEncoding = Self(rawValue: "course.encoding")
    /// An entry that no course description has.
    public static let courseUnknownKey = Self(rawValue: "course.unknown_key")
    /// An entry that stands twice.
    public static let courseDuplicateKey = Self(rawValue: "course.duplicate_key")
    /// An anchor, an alias or a tag of YAML: nothing in a course needs them.
    public static let courseAnchor = Self(rawValue: "course.anchor")
    /// Larger, deeper or longer than a course description is.
    public static let courseTooLarge = Self(rawValue: "course.too_large")
    /// Text where a list or named entries are meant, or the other way round.
    public static let courseType = Self(rawValue: "course.type")
    /// A value that is not on the list, not a date, not a number, or not what its entry asks for.
    public static let courseValue = Self(rawValue: "course.value")
    /// A format version this program does not read.
    public static let courseVersion = Self(rawValue: "course.version")
    /// The institution in the course is not the one whose workspace signs.
    public static let courseInstitution = Self(rawValue: "course.institution")
    /// The roster is to give the award date or the grade, and has no such column.
    public static let courseColumn = Self(rawValue: "course.column")
    /// The course takes its grades from the roster, and the roster has no such column.
    public static let courseGradeColumn = Self(rawValue: "course.grade_column")
    /// The award would be over before it is sealed: no verifier takes it.
    public static let courseValidityOver = Self(rawValue: "course.validity_over")
    /// A file that the course extends cannot be found, leads back to itself, or stands too far away.
    public static let courseExtends = Self(rawValue: "course.extends")
}

// Workspaces
extension IssuanceError.Code {
    /// The folder is there and not empty.
    public static let workspaceExists = Self(rawValue: "workspace.exists")
    /// No workspace in this folder.
    public static let workspaceMissing = Self(rawValue: "workspace.missing")
    /// A file of the workspace is not what it should be.
    public static let workspaceMalformed = Self(rawValue: "workspace.malformed")
    /// Written by a newer version of this program.
    public static let workspaceVersion = Self(rawValue: "workspace.version")
    /// Something given for the new workspace cannot be used: a country, an identifier, an address, a time zone.
    public static let workspaceArgument = Self(rawValue: "workspace.argument")
    /// The key file holds another key than the one the workspace is for.
    public static let workspaceKey = Self(rawValue: "workspace.key")
}

// Batches
extension IssuanceError.Code {
    /// The plan has problems: nothing is signed before they are gone.
    public static let batchProblems = Self(rawValue: "batch.problems")
    /// The same batch, or another one into the same folder, is being issued at this moment.
    public static let batchLocked = Self(rawValue: "batch.locked")
    /// Roster or course are not those that were planned, or not those this folder was begun with.
    public static let batchInputChanged = Self(rawValue: "batch.input_changed")
    /// There is no batch to resume.
    public static let batchNothingToResume = Self(rawValue: "batch.nothing_to_resume")
    /// The folder holds a batch of another workspace.
    public static let batchForeign = Self(rawValue: "batch.foreign")
    /// A kind of proof that the issuer's key does not make, or that is no longer made.
    public static let batchCryptosuite = Self(rawValue: "batch.cryptosuite")
    /// Something in the credentials would not be covered by a signature over linked data.
    public static let batchUncovered = Self(rawValue: "batch.uncovered")
    /// The same course and roster were issued before with another kind of proof.
    public static let batchOtherProof = Self(rawValue: "batch.other_proof")
    /// Learners hold an award of this course already, from another roster.
    public static let batchAlreadyIssued = Self(rawValue: "batch.already_issued")
    /// Learners of this batch had an award of this course, and it was revoked.
    public static let batchRevokedBefore = Self(rawValue: "batch.revoked_before")
    /// The same roster was issued under another title, and neither course has an id of its own.
    public static let batchSameRoster = Self(rawValue: "batch.same_roster")
    /// Learners whom an interrupted batch has yet to sign for hold an award of the course by now, from a later batch.
    public static let batchOvertaken = Self(rawValue: "batch.overtaken")
    /// The course was issued before; whether to the same learners shows when the workspace is opened.
    public static let batchSameCourse = Self(rawValue: "batch.same_course")
    /// Beside a ledger that may only be read lies a log that cannot be read with it.
    public static let ledgerLogPending = Self(rawValue: "ledger.log_pending")
    /// The batch was given up for good.
    public static let batchAbandoned = Self(rawValue: "batch.abandoned")
    /// A batch that is finished, or a stream, is not one that can be given up.
    public static let batchNotOpen = Self(rawValue: "batch.not_open")
    /// The batch was begun with another key than the workspace has now.
    public static let batchKeyChanged = Self(rawValue: "batch.key_changed")
    /// A credential that was issued before comes out with other bytes now.
    public static let batchNotReproducible = Self(rawValue: "batch.not_reproducible")
    /// Somebody has stopped the batch; the same call continues it.
    public static let batchInterrupted = Self(rawValue: "batch.interrupted")
    /// The clock stands before the last act in the ledger.
    public static let clockRegressed = Self(rawValue: "clock.regressed")
}

// Ledger and status
extension IssuanceError.Code {
    /// A row of the ledger was changed, removed or put in.
    public static let ledgerTampered = Self(rawValue: "ledger.tampered")
    /// Written by a newer version of this program.
    public static let ledgerVersion = Self(rawValue: "ledger.version")
    /// Another program holds the ledger longer than is waited for.
    public static let ledgerBusy = Self(rawValue: "ledger.busy")
    /// The ledger cannot be read or written.
    public static let ledgerIO = Self(rawValue: "ledger.io")
    /// No credential of this workspace has this id.
    public static let ledgerUnknownCredential = Self(rawValue: "ledger.unknown_credential")
    /// No credential of this workspace belongs to this learner.
    public static let ledgerUnknownLearner = Self(rawValue: "ledger.unknown_learner")
    /// A name that learners with different numbers have.
    public static let ledgerSeveralLearners = Self(rawValue: "ledger.several_learners")
    /// No batch of this workspace has this id.
    public static let ledgerUnknownBatch = Self(rawValue: "ledger.unknown_batch")
    /// Something that is no export of a ledger.
    public static let ledgerExport = Self(rawValue: "ledger.export")
    /// The address of a ledger is not one, or has a password in it.
    public static let ledgerAddress = Self(rawValue: "ledger.address")
    /// The library that speaks to the database is not on this machine.
    public static let ledgerLibrary = Self(rawValue: "ledger.library")
    /// A row of a file names no credential and no learner.
    public static let csvNoSelection = Self(rawValue: "csv.no_selection")
    /// A row of a file has the number of one learner and the name of another.
    public static let csvOtherLearner = Self(rawValue: "csv.other_learner")
    /// A revoked credential stays revoked.
    public static let statusFinal = Self(rawValue: "status.final")
    /// The credential was replaced before, by another one.
    public static let replaceAlready = Self(rawValue: "replace.already")
    /// The batch of corrections was given up for good.
    public static let replaceAbandoned = Self(rawValue: "replace.abandoned")
    /// The row that is to take the place of a credential has the number of another learner.
    public static let replaceOtherLearner = Self(rawValue: "replace.other_learner")
    /// The learner of the row holds another award of the course: she would have two, and whoever is replaced perhaps none.
    public static let replaceHoldsAnother = Self(rawValue: "replace.holds_another")
    /// Old and corrected credentials cannot be told to belong together.
    public static let replaceUnpaired = Self(rawValue: "replace.unpaired")
}

// Streams
extension IssuanceError.Code {
    /// A member that no learner has, that is no text, or that is too long.
    public static let streamMember = Self(rawValue: "stream.member")
    /// The learner was erased from the ledger; nothing is issued to her again in this stream.
    public static let streamErased = Self(rawValue: "stream.erased")
}

// Documents
extension IssuanceError.Code {
    /// The issuer of a document that was handed over is another one.
    public static let documentIssuer = Self(rawValue: "document.issuer")
    /// What a document says of its issuer is not what the workspace knows of itself.
    public static let documentIssuerProfile = Self(rawValue: "document.issuer_profile")
    /// An address that names nothing, or does something when it is followed.
    public static let documentAddress = Self(rawValue: "document.address")
    /// The contexts of a document have no words for what is added to it.
    public static let documentContext = Self(rawValue: "document.context")
    /// A document that is signed already.
    public static let documentProof = Self(rawValue: "document.proof_present")
    /// A document with a place in status lists that nobody here gave it.
    public static let documentStatus = Self(rawValue: "document.status_present")
    /// A document whose id another one has.
    public static let documentIssued = Self(rawValue: "document.already_issued")
    /// A member of a document that is not what it has to be.
    public static let documentMember = Self(rawValue: "document.member")
    /// It is a status list, or would take the place of one: those say which awards are revoked, and are made here alone.
    public static let documentKind = Self(rawValue: "document.kind")
}

// Keys
extension IssuanceError.Code {
    /// An issuer that is known by its key alone has no other one.
    public static let keyBound = Self(rawValue: "key.bound")
    /// A batch is not finished, and one key signs a batch.
    public static let keyBatchUnfinished = Self(rawValue: "key.batch_unfinished")
    /// A new key that the workspace has or has had.
    public static let keyReused = Self(rawValue: "key.reused")
    /// Somebody else has changed the keys since the workspace was opened.
    public static let keyOutdated = Self(rawValue: "key.outdated")
    /// The workspace never had this key.
    public static let keyUnknown = Self(rawValue: "key.not_ours")
    /// A moment that has not come yet.
    public static let keySinceFuture = Self(rawValue: "key.since_future")
    /// The key may have been in other hands, so it signs nothing.
    public static let keyCompromised = Self(rawValue: "key.is_compromised")
}

// Files
extension IssuanceError.Code {
    /// No room left.
    public static let fileNoSpace = Self(rawValue: "file.no_space")
    /// A symbolic link where a file or folder of ours is meant.
    public static let fileSymlink = Self(rawValue: "file.symlink")
    /// The folder holds files that are not of this batch.
    public static let fileFolderNotEmpty = Self(rawValue: "file.folder_not_empty")
    /// A file of this name with other content is there already.
    public static let fileExists = Self(rawValue: "file.exists")
    /// Not there.
    public static let fileMissing = Self(rawValue: "file.missing")
    /// No permission.
    public static let fileDenied = Self(rawValue: "file.denied")
    /// Not a regular file, or not a folder.
    public static let fileKind = Self(rawValue: "file.kind")
    /// Larger than is read.
    public static let fileTooLarge = Self(rawValue: "file.too_large")
    /// Reading or writing failed.
    public static let fileIO = Self(rawValue: "file.io")
}

extension IssuanceError {
    /// Every code this room gives.
    public static let allCodes: [Code] = [
        .csvEncoding, .csvSyntax, .csvColumns, .csvDuplicateRow, .csvTooLarge, .csvEmpty, .csvDate, .csvDateOrder,
        .csvHolder, .csvDuplicateHolder, .csvControlCharacter, .csvFormula, .csvBlankRows, .csvWindows1252,
        .csvNationalNumber, .csvFormulaLike, .csvGarbled, .csvNumberForm, .csvSerialDate, .csvMonth,
        .csvDuplicateEmail, .csvHeaderRow, .csvRowsSkipped, .csvRowsLeftOut, .csvShortYear, .csvColumnLike,
        .csvGradeMissing, .csvGradeScale, .csvGradeNotPassed, .csvNotPassed, .csvResultUnknown, .csvSeveralCourses,
        .csvOtherCourse, .csvSittings, .csvFooterRow,
        .courseGradeColumn,
        .csvNameMissing, .csvNameOrder, .csvDayUnused, .csvDateColumn, .csvDecimalSign, .csvUsedName, .csvNameRemark,
        .csvCodePage, .xlsxNumberForm, .xlsxRounded, .xlsxHiddenColumn, .xlsxMergedRows,
        .xlsxSheet, .xlsxCell, .xlsxCalculated, .xlsxHiddenRows,
        .courseSyntax, .courseEncoding, .courseUnknownKey, .courseDuplicateKey, .courseAnchor, .courseTooLarge,
        .courseType, .courseValue, .courseVersion, .courseInstitution, .courseColumn,
        .courseValidityOver, .courseExtends,
        .workspaceExists, .workspaceMissing, .workspaceMalformed, .workspaceVersion, .workspaceArgument, .workspaceKey,
        .batchProblems, .batchLocked, .batchInputChanged, .batchNothingToResume, .batchForeign, .batchCryptosuite,
        .batchUncovered, .batchOtherProof, .batchAlreadyIssued, .batchOvertaken, .batchSameCourse,
        .batchRevokedBefore, .batchSameRoster,
        .batchKeyChanged,
        .batchNotReproducible, .clockRegressed,
        .ledgerTampered, .ledgerVersion, .ledgerBusy, .ledgerIO, .ledgerUnknownCredential, .statusFinal,
        .ledgerUnknownLearner, .ledgerSeveralLearners, .ledgerUnknownBatch, .ledgerExport, .ledgerAddress,
        .ledgerLibrary, .ledgerLogPending,
        .csvNoSelection, .csvOtherLearner,
        .replaceAlready, .replaceAbandoned, .replaceUnpaired, .replaceOtherLearner, .replaceHoldsAnother, .keyBound,
        .keyBatchUnfinished, .keyReused, .keyOutdated,
        .keyUnknown, .keySinceFuture,
        .batchInterrupted, .batchAbandoned, .batchNotOpen, .keyCompromised, .streamMember, .streamErased,
        .documentIssuer, .documentIssuerProfile, .documentAddress, .documentContext, .documentProof, .documentStatus,
        .documentIssued, .documentMember, .documentKind,
        .fileNoSpace, .fileSymlink, .fileFolderNotEmpty, .fileExists, .fileMissing, .fileDenied, .fileKind,
        .fileTooLarge, .fileIO,
    ]
}
