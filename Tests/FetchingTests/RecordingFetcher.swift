import Synchronization
import Verification

@testable import Fetching

/// Gives documents out of a table, and writes down who asked for what. It asks nobody.
final class RecordingFetcher: WebFetcher {
    private let documents: [String: Result<[UInt8], FetchError>]
    private let log = Mutex<[String]>([])

    init(_ documents: [String: Result<[UInt8], FetchError>]) { self.documents = documents }

    var asked: [String] { log.withLock { $0 } }

    func fetch(_ url: String, as kind: FetchedKind) throws(FetchError) -> [UInt8] {
        log.withLock { $0.append(url) }
        guard let document = documents[url] else {
            throw FetchError(.unavailable, facts: ["host": "", "status": "404"])
        }
        return try document.get()
    }

    func isAllowed(_ url: String) -> Bool { false }
}
