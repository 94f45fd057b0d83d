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
        return ReceivedFile(name: link) { try answer.bytes(at: link, fetcher) }
    }

    private final class Answer: Sendable {
        private let kept = Mutex<Result<[UInt8], CommandError>?>(nil)

        func bytes(at link: String, _ fetcher: HelperFetcher) throws(CommandError) -> [UInt8] {
            try kept.withLock { kept throws(CommandError) in
                if let kept { return try kept.get() }
                let result = LinkedFile.ask(link, fetcher)
                kept = result
                return try result.get()
            }
        }
    }

    /// What cannot be had is told in the words of whoever named it, not of one who looks for an issuer's key.
    private static func ask(_ link: String, _ fetcher: HelperFetcher) -> Result<[UInt8], CommandError> {
        do throws(FetchError) {
            return .success(try fetcher.file(at: link))
        } catch {
            let facts = error.facts.merging(["words": "net.link"]) { $1 }
            return .failure(CommandError(error.reason, at: .file(link), facts: facts))
        }
    }
}
