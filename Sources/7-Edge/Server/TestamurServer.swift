import Encodings
import Glibc
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Issuance
public import Logging
import NIOCore
import Programs
import Reports
public import ServiceLifecycle
import Signing
import Texts

/// A server of Testamur: routes, limits, what verdicts rest on. It keeps nothing of what it is sent.
///
/// ```swift
/// let server = try TestamurServer(settings, logger: logger) { address in print(address) }
/// let group = ServiceGroup(configuration: .init(services: [server], gracefulShutdownSignals: [.sigterm], logger: logger))
/// try await group.run()
/// ```
///
/// As a service it ends when it is asked to: no new connections, and requests under way are answered.
public struct TestamurServer: Service {
    private let settings: ServerSettings
    private let logger: Logger
    private let shelf: EvidenceShelf
    let admission: Admission
    private let jobs: DeskJobs?
    private let operators: Sessions<Operator>?
    private let isReady: @Sendable (String) -> Void
    let routes: RouteList
    let assets: Assets
    let wallet: WalletRole?
    /// What is counted.
    public let metrics: PrometheusMetrics

    /// - Parameters:
    ///   - receipts: Who signs receipts; nil for none.
    ///   - access: Who may issue through the interface for programs; nil for nobody.
    ///   - isReady: Is told the address when connections are taken.
    /// - Throws: What ``ServerSettings/check()`` throws; `server.file` and what files are refused for.
    public init(
        _ settings: ServerSettings, receipts: ReceiptMaker? = nil, access: IssuingAccess? = nil,
        metrics: PrometheusMetrics = PrometheusMetrics(), logger: Logger,
        isReady: @escaping @Sendable (String) -> Void = { _ in }
    ) throws {
        try self.init(
            settings, receipts: receipts, access: access, metrics: metrics, logger: logger, clock: SystemClock(),
            isReady: isReady)
    }

    init(
        _ settings: ServerSettings, receipts: ReceiptMaker?, access: IssuingAccess? = nil, metrics: PrometheusMetrics,
        logger: Logger, clock: any InstantSource, time: any ElapsedTime = MachineTime(),
        unlock: (@Sendable (SecretBytes) throws -> UnlockedWorkspace)? = nil,
        isReady: @escaping @Sendable (String) -> Void
    ) throws {
        try settings.check()
        Texts.gather()
        self.settings = settings
        self.logger = logger
        self.metrics = metrics
        self.isReady = isReady
        admission = Admission(settings.limits)
        assets = Assets(role: settings.role == .wallet ? .wallet : .verifier)
        guard settings.role != .wallet else {
            shelf = try EvidenceShelf(settings.evidence, clock: clock)
            let role = try WalletRole(
                settings, shelf: shelf, admission: admission, assets: assets, clock: clock, time: time)
            wallet = role
            (jobs, operators) = (nil, nil)
            routes = RouteList(routes: role.routes + assets.routes)
            logProblems()
            return
        }
        wallet = nil
        // What was published while the server runs counts at once.
        let later = LaterEvidence()
        let issuer = try IssuerRoutes(
            settings, access: access, clock: clock, time: time, admission: admission, assets: assets, unlock: unlock,
            readAgain: later.readAgain)
        shelf = try EvidenceShelf(settings.evidenceOfAll, clock: clock)
        later.keep(shelf)
        (jobs, operators) = (issuer.jobs, issuer.sessions)
        let desk = VerifierDesk(shelf: shelf, limits: settings.limits, receipts: receipts, metrics: metrics)
        let page = VerifierPage(
            desk: desk, admission: admission, assets: assets, isBehindProxy: settings.isBehindProxy,
            published: issuer.published)
        let api = VerifierAPI(desk: desk, admission: admission, isBehindProxy: settings.isBehindProxy)
        var own = OwnRoutes(metrics: metrics)
        let answered = page.routes + api.routes + issuer.routes + assets.routes
        // Clients can be told apart behind a proxy alone, and the host is looked at where there are sessions.
        var never: Set<String> = settings.isBehindProxy ? [] : ["429"]
        if !Self.guardsHost(settings, hasDesk: operators != nil) { never.insert("421") }
        if settings.isInterop { never.insert("401") }
        own.description = try OpenAPIDocument.bytes(
            of: answered + own.routes, places: issuer.published?.places ?? [:], never: never)
        routes = RouteList(routes: answered + own.routes)
        logProblems()
    }

    /// Reads registries, key documents and status lists again; what cannot be read leaves what was there.
    public func readAgain() {
        let texts = Texts()
        do {
            try shelf.readAgain()
            logger.notice("\(texts("server.reloaded"))")
            logProblems()
        } catch {
            let code = (error as? any CodedError)?.reason ?? ServerError(.internal).reason
            logger.error("\(texts("server.reload_failed"))", metadata: ["code": "\(code)"])
        }
    }

    public func run() async throws {
        let application = Application(
            responder: responder, server: .http1(configuration: channel), configuration: configuration,
            services: services,
            onServerRunning: { channel in isReady(Self.address(channel)) }, logger: logger)
        do {
            try await application.run()
        } catch let error as IOError {
            try? await admission.end()
            let facts = [
                "host": settings.host, "port": String(settings.port),
                "cause": String(cString: strerror(error.errnoCode)),
            ]
            throw ServerError(.listen, facts: facts)
        } catch {
            try? await admission.end()
            throw error
        }
        try await admission.end()
    }

    private var services: [any Service] {
        var services: [any Service] = [
            EvidenceClock(minutes: settings.reloadMinutes, admission: admission, readAgain: readAgain)
        ]
        if let jobs { services.append(jobs) }
        if let operators {
            services.append(
                IdleClock(
                    endIdle: operators.endOver, endAll: { operators.end { _ in true } }, admission: admission))
        }
        return services + (wallet?.services ?? [])
    }

    /// Everything behind the connections.
    private var responder: RouterResponder<ServerContext> {
        let router = Router(context: ServerContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestCounts(routes: routes, metrics: metrics, logger: logger))
        router.add(middleware: SecurityHeaders(hasSessions: wallet != nil))
        router.add(middleware: ErrorAnswers(routes: routes, assets: assets))
        router.add(middleware: HostField())
        if wallet != nil || Self.guardsHost(settings, hasDesk: operators != nil) {
            router.add(middleware: HostGuard())
        }
        for route in routes.routes {
            router.on(RouterPath(route.path), method: route.method, use: route.answer)
        }
        return router.buildResponder()
    }

    private static func guardsHost(_ settings: ServerSettings, hasDesk: Bool) -> Bool {
        hasDesk && !settings.isBehindProxy
    }

    private var configuration: ApplicationConfiguration {
        ApplicationConfiguration(
            address: .hostname(settings.host, port: settings.port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(settings.limits.connections, logger: logger))
    }

    private var channel: HTTP1Channel.Configuration {
        let limits = settings.limits
        return HTTP1Channel.Configuration(
            additionalChannelHandlers: [
                ConnectionGuard(time: .seconds(Int64(limits.requestSeconds)), bytes: 2 * limits.upload)
            ],
            idleTimeout: .seconds(Int64(limits.idleSeconds)),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.headerField, maxHeaderListSize: limits.headerBytes,
                maxHeaderFieldCount: limits.headerFields))
    }

    private func logProblems() {
        for problem in shelf.current.problems {
            logger.warning(
                "\(Texts().reason(of: problem.error))",
                metadata: ["file": "\(problem.file)", "code": "\(problem.error.reason)"])
        }
    }

    private static func address(_ channel: any Channel) -> String {
        guard let address = channel.localAddress, let port = address.port else { return "" }
        let host = address.ipAddress ?? ""
        return host.contains(":") ? "http://[\(host)]:\(port)/" : "http://\(host):\(port)/"
    }
}

extension TestamurServer: CustomStringConvertible {
    /// Its name alone: whoever logs which services run would log every page and setting with it.
    public var description: String { "TestamurServer" }
}
