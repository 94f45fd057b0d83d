import CConfinement
import Glibc
import Helper

/// The worker: confines itself, greets, and answers one request after the other until its input ends.
///
/// It is started by `testamur` with the name of its trade; by hand it is of no use.
@main
struct TestamurHelper {
    static func main() {
        guard CommandLine.arguments.count == 2, let trade = Trade(rawValue: CommandLine.arguments[1]) else {
            exit(WorkerExit.usage)
        }
        guard Confinement.enter(trade) else { exit(WorkerExit.unconfined) }
        // A server that hangs up while it is written to is an error of the transfer, not the end of the worker.
        signal(SIGPIPE, SIG_IGN)
        let connection = Connection()
        connection.greet()
        let office = Office(trade: trade, connection: connection)
        while let (request, content) = connection.nextRequest() {
            guard let request, request.trade == trade else { exit(WorkerExit.usage) }
            office.answer(request, content)
        }
    }
}

/// What a worker gives up before it looks at anything.
private enum Confinement {
    static func enter(_ trade: Trade) -> Bool {
        guard testamur_limit_resources(WorkerLimits.addressSpace, WorkerLimits.processorSeconds) == 0,
            testamur_end_with(STDIN_FILENO) == 0, restrictFiles(trade.readablePaths),
            testamur_restrict_calls(trade == .fetch ? 1 : 0) == 0
        else { return false }
        return true
    }

    private static func restrictFiles(_ paths: [String]) -> Bool {
        let names = paths.map { strdup($0) }
        defer { for name in names { free(name) } }
        return names.map { UnsafePointer($0) }.withUnsafeBufferPointer {
            testamur_restrict_files($0.baseAddress, Int32($0.count)) >= 0
        }
    }
}

extension Trade {
    /// What may be read: fonts, certificates, how names are resolved, and what the libraries load when they first need it.
    fileprivate var readablePaths: [String] {
        switch self {
        case .unpack: []
        case .draw:
            [
                "/etc/fonts", "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/fontconfig",
                "/var/cache/fontconfig", "/usr/lib", "/lib", "/lib64", "/usr/share/mime",
            ]
        case .fetch:
            [
                "/etc/ssl/certs", "/etc/ssl/openssl.cnf", "/usr/share/ca-certificates",
                "/usr/local/share/ca-certificates", "/etc/resolv.conf", "/etc/nsswitch.conf", "/etc/hosts",
                "/etc/host.conf", "/etc/gai.conf", "/etc/ld.so.cache", "/usr/lib", "/lib", "/lib64",
            ]
        }
    }
}
