import Encodings
import Issuance
import JSON
import Signing

/// A batch at the desk, from the upload to the last file: what was chosen, and how far it is.
struct DeskBatch: Sendable, Hashable {
    enum State: String, Sendable {
        /// Uploaded; nothing is signed.
        case prepared
        /// Begun and, unless it is being worked on at this moment, to be continued.
        case begun
        case finished
        /// Begun, and never to be continued: what was signed stays.
        case givenUp = "given_up"
    }

    /// Whether nothing more is done with it.
    var isOver: Bool { state == .finished || state == .givenUp }

    /// Sixteen digits, made here.
    let id: String
    let created: Instant
    /// Who uploaded it.
    let by: String
    let courseName: String
    let rosterName: String
    var state = State.prepared
    /// Columns that were said, by field: a name, `#7`, or nothing for none.
    var columns: [String: String] = [:]
    var dateOrder: String?
    var encoding: String?
    /// The sheet of a workbook, by its name.
    var sheet: String?
    /// What is handed out besides the credentials, as it was chosen when it was signed.
    var outputs: Set<BatchOutput> = []
    /// Whether those are left out who hold an award of the course already.
    var isOnlyNew = false
    /// Whether those get a new one whose award of the course was revoked.
    var isAlsoRevoked = false
    var skipsBadRows = false
    /// Results of the roster that mean a pass, where it is not known here.
    var passingWords: [String] = []
    /// Whether a correction may be about a learner who holds another award of the course.
    var isAlthoughOther = false
    /// The batch whose mistakes it corrects.
    var corrects: String?
    /// Batches that corrected it and were given up, whose credentials are replaced as well.
    var also: [String] = []
    /// How many batches that were begun for it have been given up: each had a folder of its own.
    var attempt = 0
    /// Why, for the ledger.
    var reason = ""
    var title = ""
    var count = 0
    /// The id in the ledger, once it is finished.
    var batch: String?
    var finished: Instant?

    /// A new one.
    init(course: UploadedFile, roster: UploadedFile, by: String, at now: Instant) {
        self.init(
            id: Hex.encode(SecureRandom.bytes(8)), created: now, by: by, courseName: course.name,
            rosterName: roster.name)
    }

    init(id: String, created: Instant, by: String, courseName: String, rosterName: String) {
        self.id = id
        self.created = created
        self.by = by
        self.courseName = courseName
        self.rosterName = rosterName
    }

    /// Whether a text can be an id of ours: no path is made of anything else.
    static func isID(_ text: String) -> Bool {
        text.utf8.count == 16 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    init?(parsing bytes: [UInt8]) {
        guard let root = try? JSONDocument(parsing: bytes).root, let id = root["id"]?.string, Self.isID(id),
            let created = root["created"]?.string.flatMap({ try? Instant($0) }), let by = root["by"]?.string,
            let course = root["course"]?.string, let roster = root["roster"]?.string,
            let state = root["state"]?.string.flatMap(State.init(rawValue:))
        else { return nil }
        self.init(id: id, created: created, by: by, courseName: course, rosterName: roster)
        self.state = state
        if let stated = root["columns"], stated.kind == .object {
            for member in stated.members {
                if let name = member.name.string { columns[name] = member.value.string }
            }
        }
        dateOrder = root["dateOrder"]?.string
        encoding = root["encoding"]?.string
        sheet = root["sheet"]?.string
        if let stated = root["outputs"], stated.kind == .array {
            outputs = Set(stated.elements.compactMap { $0.string.flatMap(BatchOutput.init(rawValue:)) })
        }
        isOnlyNew = root["onlyNew"]?.bool ?? false
        isAlsoRevoked = root["alsoRevoked"]?.bool ?? false
        skipsBadRows = root["skipsBadRows"]?.bool ?? false
        if let stated = root["passingWords"], stated.kind == .array {
            passingWords = stated.elements.compactMap(\.string)
        }
        isAlthoughOther = root["althoughOther"]?.bool ?? false
        corrects = root["corrects"]?.string
        if let stated = root["also"] { also = stated.elements.compactMap(\.string) }
        attempt = max(0, root["attempt"]?.integer ?? 0)
        reason = root["reason"]?.string ?? ""
        title = root["title"]?.string ?? ""
        count = root["count"]?.integer ?? 0
        batch = root["batch"]?.string
        finished = root["finished"]?.string.flatMap { try? Instant($0) }
    }

    var json: JSON {
        .object(omittingNil: [
            ("id", .string(id)), ("created", .string(created.description)), ("by", .string(by)),
            ("course", .string(courseName)), ("roster", .string(rosterName)), ("state", .string(state.rawValue)),
            (
                "columns",
                .object(
                    columns.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
                        JSONMember($0.key, .string($0.value))
                    })
            ),
            ("dateOrder", dateOrder.map(JSON.string)), ("encoding", encoding.map(JSON.string)),
            ("sheet", sheet.map(JSON.string)),
            ("outputs", .array(BatchOutput.allCases.filter(outputs.contains).map { .string($0.rawValue) })),
            ("onlyNew", .bool(isOnlyNew)), ("alsoRevoked", isAlsoRevoked ? .bool(true) : nil),
            ("skipsBadRows", .bool(skipsBadRows)),
            ("passingWords", passingWords.isEmpty ? nil : .array(passingWords.map(JSON.string))),
            ("althoughOther", isAlthoughOther ? .bool(true) : nil), ("corrects", corrects.map(JSON.string)),
            ("also", also.isEmpty ? nil : .array(also.map(JSON.string))),
            ("attempt", attempt == 0 ? nil : .integer(attempt)),
            ("reason", .string(reason)), ("title", .string(title)), ("count", .integer(count)),
            ("batch", batch.map(JSON.string)), ("finished", finished.map { .string($0.description) }),
        ])
    }
}
