import Encodings
import Hummingbird
import Issuance
import Logging
import Programs
import Reports
import Signing
import Texts

/// The registrar's desk: who is there, what lies on it, and what is being done.
struct Desk: Sendable {
    let workspace: String
    let accounts: String
    let store: DeskStore
    let log: AuditLog
    let jobs: DeskJobs
    let published: PublicFolder
    let sessions: Sessions<Operator>
    let guesses: GuessLimit
    let clock: any InstantSource
    let admission: Admission
    let limits: ServerLimits
    let assets: Assets
    /// Opens the workspace for one act.
    let unlock: @Sendable (SecretBytes) throws -> UnlockedWorkspace
    /// Has the evidence read again: what was published counts from then on.
    let readAgain: @Sendable () -> Void

    /// Under which names secrets are tried: every operator, and the one key.
    static let keyGuess = "key"

    func now() -> Instant { Instant(seconds: clock.now().seconds) }

    /// The account of somebody who has signed in, as it is now; nil when it was removed.
    func current(_ person: Operator) throws -> Operator? {
        try OperatorAccounts(reading: accounts)?.person(named: person.name)
    }

    /// Opens the workspace with the passphrase of a form.
    ///
    /// - Throws: `keyfile.wrong_passphrase`, ``ServerError`` `signin.delayed`; what opening a workspace throws.
    func opened(_ form: PostedForm) async throws -> UnlockedWorkspace {
        let secret = try form.secret(DeskField.passphrase)
        return try await guesses.trying(Self.keyGuess) {
            try await admission.working { try unlock(secret) }
        } isWrong: { error in
            (error as? any CodedError)?.reason == "keyfile.wrong_passphrase"
        }
    }

    /// Notes an act.
    func note(_ act: String, by person: Operator, batch: String? = nil, count: Int? = nil, failed: String? = nil) throws
    {
        try log.note(
            AuditLog.Entry(
                instant: now(), by: person.name, act: act, batch: batch, count: count, failed: failed))
    }
}

/// The names of the fields of the desk's forms.
enum DeskField {
    static let (name, passphrase) = ("name", "passphrase")
    static let (course, roster) = ("course", "roster")
    static let (skip, order, encoding, column) = ("skip", "order", "encoding", "column.")
    static let (act, reason, id, query, confirmed) = ("act", "reason", "id", "query", "confirmed")
    static let seen = "seen"
}
