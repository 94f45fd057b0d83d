import Encodings
import Issuance
import Programs
import Signing

/// Puts the desk together: its routes, its jobs, its sessions.
struct DeskMaking {
    let routes: [Route]
    let jobs: DeskJobs
    let sessions: Sessions<Operator>

    /// - Parameter unlock: Opens the workspace; nil for the key in it.
    /// - Throws: ``ServerError`` `server.file`; ``Programs/OperatorError`` for a file that is none of accounts.
    init(
        workspace: String, accounts: String, published: PublicFolder, settings: ServerSettings,
        clock: any InstantSource, time: any ElapsedTime, admission: Admission, assets: Assets,
        unlock: (@Sendable (SecretBytes) throws -> UnlockedWorkspace)?, readAgain: @escaping @Sendable () -> Void
    ) throws {
        // A desk at which nobody could sign in is a mistake in the settings.
        guard try OperatorAccounts(reading: accounts) != nil else {
            throw ServerError(.file, at: .file(accounts), facts: ["file": accounts])
        }
        var policy = SessionPolicy(name: "issuer")
        policy.isBehindProxy = settings.isBehindProxy
        sessions = Sessions<Operator>(policy, time: time)
        jobs = DeskJobs()
        let desk = Desk(
            workspace: workspace, accounts: accounts, store: try DeskStore(workspace: workspace),
            log: try AuditLog(workspace: workspace), jobs: jobs, published: published, sessions: sessions,
            guesses: GuessLimit(time: time), strangers: GuessLimit(time: time),
            clock: clock, admission: admission, limits: settings.limits, assets: assets,
            unlock: unlock ?? { try Workspace(path: workspace).unlock(passphrase: $0) }, readAgain: readAgain)
        let base = SessionRoutes(
            sessions: sessions, admission: admission, limits: settings.limits, isBehindProxy: settings.isBehindProxy)
        let deskRoutes = DeskRoutes(desk: desk, base: base)
        let batches = BatchPages(desk: desk, routes: deskRoutes)
        routes =
            SignInPages(desk: desk, base: base, routes: deskRoutes).all + batches.all
            + SigningPages(desk: desk, routes: deskRoutes, batches: batches).all
            + LearnerPages(desk: desk, routes: deskRoutes).all
            + CorrectionPages(desk: desk, routes: deskRoutes, batches: batches).all
            + OfficePages(desk: desk, routes: deskRoutes).all
    }
}
