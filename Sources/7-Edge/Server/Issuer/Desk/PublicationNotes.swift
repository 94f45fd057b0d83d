import Encodings
import Issuance
import JSON
import Programs
import Reports
import Texts

/// Says what others cannot see yet, and when the published lists run out: from the ledger's journal and the files that are served,
/// without a key.
struct PublicationNotes: Sendable {
    let desk: Desk
    let caller: DeskRoutes.Caller

    /// From so many seconds before the lists end it is said that they do.
    private static let ahead: Int64 = 2 * 86_400

    /// What has to be done, and where; nothing while all is well.
    var blocks: [DeskBlock] {
        var blocks = notes
        if !blocks.isEmpty, caller.person.roles.contains(.sign) {
            blocks.append(.links([DeskLink(caller.texts("desk.publish"), "/desk/status", isMain: true)]))
        }
        return blocks
    }

    /// The same without the way there, for the page on which it is done.
    var notes: [DeskBlock] {
        let texts = caller.texts
        let standing: PublicationStanding
        do throws(IssuanceError) { standing = try Workspace(path: desk.workspace).publicationStanding() } catch {
            // What cannot be told is not passed over as if all were well.
            return [.note(DeskNote(WorkspaceFault.shown(error), texts))]
        }
        guard !standing.files.isEmpty else { return [] }
        let next = caller.person.roles.contains(.sign) ? nil : texts("desk.lists.ask")
        var notes: [DeskNote] = []
        let ends = standing.files.map { Self.end(of: desk.published.bytes(.statusList, $0)) }
        if let end = ends.compactMap({ $0 }).min(), !ends.contains(nil) {
            let date = ["date": texts.instant(end)]
            if end <= desk.now() {
                notes.append(DeskNote(texts("desk.lists.ended", date), .bad, next: next))
            } else if end <= desk.now().adding(seconds: Self.ahead) {
                notes.append(DeskNote(texts("desk.lists.ending", date), .bad, next: next))
            }
        } else {
            notes.append(DeskNote(texts("desk.lists.none"), .bad, next: next))
        }
        if standing.changes > 0 {
            let facts = ["count": String(standing.changes), "date": standing.published.map(texts.instant) ?? ""]
            notes.append(DeskNote(texts("desk.lists.changes", facts), .bad, next: next))
        }
        return notes.map { .note($0) }
    }

    /// Until when the published lists are good, in a sentence; nil where they are not.
    var goodUntil: String? {
        guard let files = try? Workspace(path: desk.workspace).publicationStanding().files, !files.isEmpty else {
            return nil
        }
        let ends = files.compactMap { Self.end(of: desk.published.bytes(.statusList, $0)) }
        guard ends.count == files.count, let end = ends.min(), end > desk.now() else { return nil }
        return caller.texts("desk.lists.good", ["date": caller.texts.instant(end)])
    }

    /// Until when a published list is good; nil for what is none.
    private static func end(of file: [UInt8]?) -> Instant? {
        file.flatMap { try? JSONDocument(parsing: $0).root["validUntil"]?.string }.flatMap { try? Instant($0) }
    }
}
