import ArgumentParser
import CProcess
import Encodings
import Glibc
import Logging
import Metrics
import Programs
import Server
import ServiceLifecycle
import Texts
import UnixSignals

/// The server's program: options and a key become values, and the room `Server` does the rest.
@main
struct TestamurServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        // Under the name by which people start it.
        commandName: "serve", _superCommandName: "testamur", abstract: help("server"),
        discussion: help("server.discussion"), version: ServerVersion.text)

    @OptionGroup var options: ServerOptions
    @OptionGroup var receipts: ReceiptKeyOptions
    @OptionGroup var issuing: IssuingOptions

    static func main() async {
        ProcessHygiene.begin()
        testamur_steady_memory()
        do {
            var command = try parseAsRoot()
            if var command = command as? Self { try await command.run() } else { try command.run() }
        } catch let error as any CodedError {
            refuse(error)
        } catch {
            exit(withError: error)
        }
    }

    mutating func run() async throws {
        let configuration = try await ServerConfiguration(options: options)
        let level = try configuration.logLevel()
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        let logger = Logger(label: "testamur-server")
        let signer = try receipts.signer(configuration)
        let settings = try configuration.settings()
        try settings.check()
        let server = try TestamurServer(
            settings,
            receipts: signer.map { ReceiptMaker(signer: $0, software: "testamur " + ServerVersion.text) },
            access: issuing.access(configuration, settings), metrics: metrics, logger: logger
        ) { address in
            // The one line on standard output: scripts wait for it.
            ServerOutput.print(Texts()("server.ready", ["address": address]))
        }
        var services = ServiceGroupConfiguration(
            services: [server, HangUps(server: server)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        services.maximumGracefulShutdownDuration = .seconds(settings.limits.endSeconds)
        try await ServiceGroup(configuration: services).run()
    }

    private static func refuse(_ error: any CodedError) -> Never {
        let texts = Texts()
        ServerOutput.note("testamur-server: \(texts("cli.error")): \(texts.reason(of: error)) [\(error.reason)]")
        ServerOutput.note("testamur-server: \(texts("cli.hint")): \(texts.nextStep(after: error))")
        Glibc.exit(error.reason.hasPrefix("server.") ? 64 : 65)
    }
}

/// The number of this version, the same as that of `testamur`.
enum ServerVersion {
    static let text = "0.1.0"
}

/// A text of the help, by its key without `help.` in front.
func help(_ key: String) -> String { Texts()("help.\(key)") }
