import Encodings
import Issuance
import Programs
import Signing

/// Puts the desk together: its routes, its jobs, its sessions.
struct DeskMaking {
    let routes: [Route]
    let jobs: DeskJobs
    let sessions: Sessions<Operator>

    /// - Parameters:
    ///   - programs: What signs for programs that issue through this server as well; nil where none do.
    ///   - unlock: Opens the workspace; nil for the key in it.
    /// - Throws: ``ServerError`` `server.file`; ``Programs/OperatorError`` for a file that is none of accounts.
    init(
        workspace: String, accounts: String, published: PublicFolder, settings: ServerSettings,
        clock: any InstantSource, time: any ElapsedTime, admission: Admission, assets: Assets,
        programs: ProgramOffice?, unlock: (@Sendable (SecretBytes) throws -> UnlockedWorkspace)?,
        readAgain: @escaping @Sendable () -> Void
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
            browsers: try KnownBrowsers(workspace: workspace, isBehindProxy: settings.isBehindProxy),
            clock: clock, admission: admission, limits: settings.limits, assets: assets,
            programs: programs, unlock: unlock ?? { try Self.unlocked(workspace, $0) }, readAgain: readAgain)
        let base = SessionRoutes(
            sessions: sessions, admission: admission, limits: settings.limits, isBehindProxy: settings.isBehindProxy)
        let deskRoutes = DeskRoutes(desk: desk, base: base)
        let batches = BatchPages(desk: desk, routes: deskRoutes)
        routes =
            SignInPages(desk: desk, base: base, routes: deskRoutes).all + batches.all
            + SigningPages(desk: desk, routes: deskRoutes, batches: batches).all
            + LearnerPages(desk: desk, routes: deskRoutes).all
            + CorrectionPages(desk: desk, routes: deskRoutes, batches: batches).all
            + OfficePages(desk: desk, routes: deskRoutes).all + KeyPages(desk: desk, routes: deskRoutes).all
    }

    /// A token that is open for one operator's act is open for the whole program, and asks nobody else for the PIN: such a key is
    /// used with the command line, where each act is a process of its own.
    private static func unlocked(_ path: String, _ passphrase: SecretBytes) throws -> UnlockedWorkspace {
        let workspace = try Workspace(path: path)
        guard try workspace.token() == nil else { throw ServerError(.deskToken) }
        return try workspace.unlock(passphrase: passphrase)
    }
}
