public import Encodings
import StatusLists

/// What is published of a workspace, and what of it nobody outside can see yet: everything that can be told without a key.
///
/// ```swift
/// let standing = try workspace.publicationStanding()
/// if standing.changes > 0 { print("\(standing.changes) changes since", standing.published ?? "ever") }
/// ```
public struct PublicationStanding: Sendable, Hashable {
    /// The names of the files that are to be published; none as long as nothing was issued.
    public let files: [String]
    /// When lists were published last, wherever to; nil for never.
    public let published: Instant?
    /// Revocations, suspensions and reinstatements since then.
    public let changes: Int
}

extension Workspace {
    /// What is published, and what is not.
    ///
    /// - Throws: ``IssuanceError`` `ledger.busy`, `ledger.io`.
    public func publicationStanding() throws(IssuanceError) -> PublicationStanding {
        try ledger.read { connection in
            let last = try connection.number("SELECT max(instant) FROM publications")
            let changes = try connection.number(
                "SELECT count(*) FROM status_changes WHERE instant > ?", [.integer(last ?? .min)])
            let files = try Ledger.lists(in: connection).flatMap { list in
                [StatusPurpose.revocation, .suspension].map {
                    StatusAddresses.fileName(purpose: $0, number: list.number)
                }
            }
            return PublicationStanding(
                files: files, published: last.map { Instant(seconds: $0) }, changes: Int(changes ?? 0))
        }
    }
}
