import Encodings
import Fetching
import Synchronization
import Verification

/// A file that was named by its address.
enum LinkedFile {
    /// Whether an argument is an address and no path.
    static func isNamed(by argument: String) -> Bool {
        let beginning = argument.prefix(8).lowercased().utf8
        return beginning.starts(with: "https://".utf8) || beginning.starts(with: "http://".utf8)
    }

    /// The file, which is asked for when its turn comes, once: a run may read a file twice, and it must be the same one.
    static func file(at link: String, _ fetcher: HelperFetcher) -> ReceivedFile {
        let answer = Answer()
        return ReceivedFile(name: link) { try answer.bytes { () throws(FetchError) in try fetcher.file(at: link) } }
    }

    private final class Answer: Sendable {
        private let kept = Mutex<Result<[UInt8], LinkError>?>(nil)

        func bytes(_ ask: () throws(FetchError) -> [UInt8]) throws -> [UInt8] {
            try kept.withLock { kept in
                if let kept { return try kept.get() }
                let result: Result<[UInt8], LinkError>
                do throws(FetchError) { result = .success(try ask()) } catch { result = .failure(LinkError(error)) }
                kept = result
                return try result.get()
            }
        }
    }
}

/// Why a file could not be had from its address: in the words of whoever named it, not of one who looks for an issuer's key.
struct LinkError: CodedError {
    let reason: String
    let place: Place?
    let facts: [String: String]

    init(_ error: FetchError) {
        reason = error.reason
        place = error.place
        facts = error.facts.merging(["words": "net.link"]) { $1 }
    }
}
