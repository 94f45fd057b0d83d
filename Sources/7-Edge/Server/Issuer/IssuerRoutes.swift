import Encodings
import Issuance
import Programs
import Signing

/// What the role `issuer` adds: each part is there when it was asked for.
struct IssuerRoutes: Sendable {
    let routes: [Route]
    /// What everybody may read; nil without a workspace.
    let published: PublishedRoutes?
    /// What is done at the desk; nil without one.
    let jobs: DeskJobs?
    let sessions: Sessions<Operator>?

    /// - Parameters:
    ///   - access: Who may issue through the interface for programs.
    ///   - unlock: Opens the workspace; nil for the key in it.
    ///   - readAgain: Has the evidence read again.
    /// - Throws: What opening the workspace throws.
    init(
        _ settings: ServerSettings, access: IssuingAccess?, clock: any InstantSource, time: any ElapsedTime,
        admission: Admission, assets: Assets, unlock: (@Sendable (SecretBytes) throws -> UnlockedWorkspace)? = nil,
        readAgain: @escaping @Sendable () -> Void
    ) throws {
        guard settings.role == .issuer else {
            routes = []
            published = nil
            (jobs, sessions) = (nil, nil)
            return
        }
        var routes: [Route] = []
        let programs = settings.isInterop ? nil : try access.map { try ProgramOffice($0.office, clock: clock) }
        if let path = settings.issuer.workspace {
            let folder = try PublicFolder(path: settings.issuer.publicFolder(of: path))
            let published = try PublishedRoutes(Workspace(path: path), folder: folder, admission: admission)
            routes += published.routes
            self.published = published
            if let accounts = settings.issuer.accounts {
                let made = try DeskMaking(
                    workspace: path, accounts: accounts, published: folder, settings: settings, clock: clock,
                    time: time, admission: admission, assets: assets, programs: programs, unlock: unlock,
                    readAgain: readAgain)
                routes += made.routes
                (jobs, sessions) = (made.jobs, made.sessions)
            } else {
                (jobs, sessions) = (nil, nil)
            }
        } else {
            published = nil
            (jobs, sessions) = (nil, nil)
        }
        if settings.isInterop {
            routes += try IssuerAPI(interopWith: clock, settings: settings, admission: admission).routes
        } else if let access, let programs {
            routes +=
                IssuerAPI(access, office: programs, clock: clock, settings: settings, admission: admission).routes
        }
        self.routes = routes
    }
}
