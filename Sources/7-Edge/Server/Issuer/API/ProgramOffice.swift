import Encodings
import Issuance
import Synchronization

/// What signs for programs, and what judges it before it leaves: another one when the key is another.
///
/// ```swift
/// let office = try ProgramOffice(access.office, clock: clock)
/// try office.take(rotated)                    // requests from now on are signed with the new key
/// ```
final class ProgramOffice: Sendable {
    struct Held: Sendable {
        let issuer: DocumentIssuer
        let judge: SignedDocumentJudge
    }

    private let clock: any InstantSource
    private let held: Mutex<Held>

    /// - Throws: What ``Issuance/DocumentIssuer`` throws.
    init(_ office: UnlockedWorkspace, clock: any InstantSource) throws {
        self.clock = clock
        held = Mutex(try Self.made(office, clock))
    }

    /// What signs now. A request keeps what it began with.
    var now: Held { held.withLock { $0 } }

    /// Signs with the key of an office from now on.
    ///
    /// - Throws: As ``init(_:clock:)``; what was there stays.
    func take(_ office: UnlockedWorkspace) throws {
        let new = try Self.made(office, clock)
        held.withLock { $0 = new }
    }

    private static func made(_ office: UnlockedWorkspace, _ clock: any InstantSource) throws -> Held {
        Held(
            issuer: try DocumentIssuer(office, now: Instant(seconds: clock.now().seconds)),
            judge: try SignedDocumentJudge(
                policy: "proof-only", document: office.workspace.keyDocument(), clock: clock))
    }
}
