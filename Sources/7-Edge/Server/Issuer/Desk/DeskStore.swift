import Encodings
import Glibc
import Helper
import Issuance
import JSON
import Programs
import Synchronization

/// The batches of the desk, in folders of the workspace: uploads, choices, and what was made of them.
///
/// An upload stays until its batch is finished, so that a server that ended in the middle can go on; then roster and course go, and
/// what was issued stays.
struct DeskStore: Sendable {
    private let root: String
    private let workspace: String
    private let turn = Turn()

    private final class Turn: Sendable {
        let lock = Mutex(())
    }

    private static let (record, course, roster, out) = ("desk.json", "course.yaml", "roster", "out")
    private static let mostRecord = 1 << 18
    /// Uploads may be large, and nobody signs so many of them.
    static let mostPrepared = 50

    /// - Throws: ``ServerError`` `server.file`.
    init(workspace: String) throws(ServerError) {
        self.workspace = workspace
        root = workspace + "/desk"
        try DeskFile.makeFolder(root)
    }

    /// All batches, the newest first.
    var all: [DeskBatch] {
        (FolderNames.visible(in: root) ?? []).compactMap(batch).sorted { ($1.created, $1.id) < ($0.created, $0.id) }
    }

    /// The batch of this id; nil for a text that is none of ours.
    func batch(_ id: String) -> DeskBatch? {
        guard DeskBatch.isID(id) else { return nil }
        return DeskFile.read(folder(id) + "/" + Self.record, limit: Self.mostRecord).flatMap(DeskBatch.init(parsing:))
    }

    /// Keeps an upload, whole or not at all.
    ///
    /// - Throws: ``ServerError`` `desk.full` when too many wait for somebody to sign or discard them; `server.file`.
    func add(_ batch: DeskBatch, course: UploadedFile, roster: UploadedFile) throws(ServerError) {
        // One after the other: each is counted before the next one comes.
        try turn.lock.withLock { _ throws(ServerError) in
            guard let names = FolderNames.visible(in: root) else {
                throw ServerError(.file, at: .file(root), facts: ["file": root])
            }
            guard names.compactMap(self.batch).count(where: { $0.state == .prepared }) < Self.mostPrepared else {
                throw ServerError(.deskFull, facts: ["count": String(Self.mostPrepared)])
            }
            do throws(ServerError) {
                try DeskFile.makeFolder(folder(batch.id))
                try DeskFile.write(course.bytes, to: folder(batch.id) + "/" + Self.course)
                try DeskFile.write(roster.bytes, to: folder(batch.id) + "/" + Self.roster)
                try keep(batch)
            } catch {
                remove(batch)
                throw error
            }
        }
    }

    func keep(_ batch: DeskBatch) throws(ServerError) {
        try DeskFile.write(batch.json.bytes(pretty: true), to: folder(batch.id) + "/" + Self.record)
    }

    /// Changes a batch as it is by now: what somebody has read of it may not be so any more.
    ///
    /// - Throws: ``ServerError`` `server.not_found`, `server.file`; what the body throws, and then everything stays as it is.
    func change(_ id: String, _ body: (inout DeskBatch) throws -> Void) throws {
        try turn.lock.withLock { _ in
            guard var batch = self.batch(id) else { throw ServerError(.notFound) }
            try body(&batch)
            try keep(batch)
        }
    }

    /// Removes a batch of which nothing was signed.
    ///
    /// - Throws: ``ServerError`` `server.not_found` for one that is gone, or was begun meanwhile.
    func discard(_ id: String) throws(ServerError) {
        try turn.lock.withLock { _ throws(ServerError) in
            guard let batch = self.batch(id), batch.state == .prepared else { throw ServerError(.notFound) }
            remove(batch)
        }
    }

    private func remove(_ batch: DeskBatch) {
        for name in [Self.course, Self.roster, Self.record] { unlink(folder(batch.id) + "/" + name) }
        rmdir(folder(batch.id))
    }

    /// Removes what names learners beside what was issued to them.
    func forgetRoster(of batch: DeskBatch) { unlink(folder(batch.id) + "/" + Self.roster) }

    /// Where the files of a batch are written.
    func output(of batch: DeskBatch) -> String {
        folder(batch.id) + "/" + Self.out + (batch.attempt > 0 ? "-\(batch.attempt)" : "")
    }

    /// A file of a batch by a name that a page has offered.
    func file(_ name: String, of batch: DeskBatch) -> String? {
        Self.files.contains { $0.utf8.elementsEqual(name.utf8) } ? output(of: batch) + "/" + name : nil
    }

    /// What can be downloaded of a batch.
    static let files = ["awards.zip", "index.csv", "mail-merge.csv"]

    /// The course of a batch, for whoever corrects it.
    func course(of batch: DeskBatch) -> UploadedFile? {
        DeskFile.read(folder(batch.id) + "/" + Self.course, limit: 1 << 20).map {
            UploadedFile(name: batch.courseName, bytes: $0)
        }
    }

    /// The plan of a batch: a dry run.
    ///
    /// - Throws: What ``Issuance/IssuancePlan`` throws; ``ServerError`` `server.not_found` when the upload is gone.
    func plan(of batch: DeskBatch, at now: Instant, limit: Int) throws -> IssuancePlan {
        guard let course = course(of: batch) else { throw ServerError(.notFound) }
        let source = try source(of: batch, limit: limit)
        var columns: [RosterField: ColumnChoice] = [:]
        for (name, choice) in batch.columns {
            if let field = RosterField(rawValue: name) { columns[field] = ColumnChoice(choice) }
        }
        var roster = Roster(
            source, columns: columns, dateOrder: batch.dateOrder.flatMap(DateOrder.init(rawValue:)),
            encoding: batch.encoding.flatMap(RosterEncoding.init(rawValue:)))
        roster.passingWords = Set(batch.passingWords)
        return try IssuancePlan(
            course: Course(parsing: course.bytes, name: batch.courseName), roster: roster,
            workspace: Workspace(path: workspace),
            options: IssuanceOptions(skipsBadRows: batch.skipsBadRows, alsoRevoked: batch.isAlsoRevoked), now: now)
    }

    /// The sheets that a workbook shows, by their names; none for other rosters.
    ///
    /// - Throws: As ``plan(of:at:limit:)``.
    func sheets(of batch: DeskBatch, limit: Int) throws -> [String] {
        guard case .workbook(let workbook) = try source(of: batch, limit: limit) else { return [] }
        return try workbook.shownSheets()
    }

    /// The roster as it was uploaded. A workbook is told by its first bytes, never by its name.
    private func source(of batch: DeskBatch, limit: Int) throws -> RosterSource {
        guard let bytes = DeskFile.read(folder(batch.id) + "/" + Self.roster, limit: limit) else {
            throw ServerError(.notFound)
        }
        guard HelperWorkbooks.opens(bytes) else { return .memory(bytes, name: batch.rosterName) }
        let opener = HelperWorkbooks(helper: try .found())
        return .workbook(RosterWorkbook(bytes, name: batch.rosterName, sheet: batch.sheet, opener: opener))
    }

    private func folder(_ id: String) -> String { root + "/" + id }
}
