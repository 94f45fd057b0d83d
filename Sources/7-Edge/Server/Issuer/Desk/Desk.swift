import Encodings
import Hummingbird
import Issuance
import Logging
import Programs
import Reports
import Signing
import Texts

/// The registrar's desk: who is there, what lies on it, and what is being done.
///
/// Everything here may wait for a disk or a derivation: it is called on a thread of the admission.
struct Desk: Sendable {
    let workspace: String
    let accounts: String
    let store: DeskStore
    let log: AuditLog
    let jobs: DeskJobs
    let published: PublicFolder
    let sessions: Sessions<Operator>
    let guesses: GuessLimit
    /// Tries under names that nobody has.
    let strangers: GuessLimit
    /// Those from which somebody has signed in before.
    let browsers: KnownBrowsers
    let clock: any InstantSource
    let admission: Admission
    let limits: ServerLimits
    let assets: Assets
    /// What signs for programs that issue through this server as well; nil where none do.
    let programs: ProgramOffice?
    /// Opens the workspace for one act.
    let unlock: @Sendable (SecretBytes) throws -> UnlockedWorkspace
    /// Has the evidence read again: what was published counts from then on.
    let readAgain: @Sendable () -> Void

    func now() -> Instant { Instant(seconds: clock.now().seconds) }

    /// The account of somebody who has signed in, as it is now; nil when it was removed.
    func current(_ person: Operator) throws -> Operator? {
        do {
            let now = try OperatorAccounts(reading: accounts)?.person(named: person.name)
            // Another passphrase is another account: who signed in with the old one is out.
            return now?.secretDigest == person.secretDigest ? now : nil
        } catch {
            throw WorkspaceFault.shown(error)
        }
    }

    /// Opens the workspace with the passphrase of a form.
    ///
    /// - Throws: `keyfile.wrong_passphrase`, ``ServerError`` `signin.delayed`; what opening a workspace throws.
    func opened(_ form: PostedForm, by person: Operator) throws -> UnlockedWorkspace {
        let secret = try form.secret(DeskField.passphrase)
        // Counted for each operator: nobody locks the key for her colleagues.
        do {
            return try guesses.trying("key " + person.name) {
                try unlock(secret)
            } isWrong: { error in
                (error as? any CodedError)?.reason == Self.wrongKey
            }
        } catch let error as any CodedError {
            if error.reason == Self.wrongKey { try note("key", by: person, failed: Self.wrongKey) }
            throw error
        }
    }

    private static let wrongKey = "keyfile.wrong_passphrase"

    /// Notes an act.
    func note(
        _ act: String, by person: Operator, batch: String? = nil, count: Int? = nil, failed: String? = nil,
        credentials: [String] = []
    ) throws {
        try log.note(
            AuditLog.Entry(
                instant: now(), by: person.name, act: act, batch: batch, count: count, failed: failed,
                credentials: credentials))
    }

    /// Notes that somebody could not sign in.
    ///
    /// - Parameter person: Whose name it was; nil where nobody has it: what nobody is called may be a passphrase in the wrong field.
    func noteFailedSignIn(as person: Operator?) throws {
        try log.noteFailedSignIn(
            AuditLog.Entry(
                instant: now(), by: person?.name ?? "", act: "sign-in", batch: nil, count: nil,
                failed: OperatorError.wrong))
    }

    /// Does what is noted before it begins, and again when it has ended, as `act.done` or `act.stopped`.
    func noting<Value>(
        _ act: String, by person: Operator, batch: String? = nil, credentials: [String] = [],
        counting: (Value) -> Int? = { _ in nil }, doing body: () throws -> Value
    ) throws -> Value {
        try note(act, by: person, batch: batch, credentials: credentials)
        let value: Value
        do { value = try body() } catch {
            let reason = (error as? any CodedError)?.reason ?? ServerError(.internal).reason
            try? note(act + ".stopped", by: person, batch: batch, failed: reason, credentials: credentials)
            throw error
        }
        try note(act + ".done", by: person, batch: batch, count: counting(value), credentials: credentials)
        return value
    }
}

/// The names of the fields of the desk's forms.
enum DeskField {
    static let (name, passphrase) = ("name", "passphrase")
    static let (course, roster) = ("course", "roster")
    static let (skip, order, encoding, column) = ("skip", "order", "encoding", "column.")
    static let (sheet, output, onlyNew, alsoRevoked) = ("sheet", "output.", "only_new", "also_revoked")
    static let (act, reason, id, query, confirmed) = ("act", "reason", "id", "query", "confirmed")
    static let (seen, also) = ("seen", "also")
    static let (passing, although) = ("passing", "although")
    static let type = "type"
}
