import Contexts
import Encodings
import Identifiers
import JSON
import Signing
import StatusLists
import Synchronization
import TestSupport
import Testing
import Texts
import Trust
import Verification

/// The snippets of `docs/verifying.md`, compiled and run. Each stands here between the same marks, letter by letter.
@Suite struct VerifyingGuideTests {
    private static func verifier(
        _ registryBytes: [UInt8], _ anchor: String, _ statusListFiles: [(name: String, bytes: [UInt8])],
        _ clock: FixedClock
    ) throws -> (verifier: Verifier, lists: StatusListShelf) {
        // snippet: setup
        let registry = try TrustRegistry(
            opening: registryBytes, anchors: [PublicKey(multikey: anchor)], now: clock.now())
        let registries = TrustRegistries([registry])
        let resolver = RegistryResolver(registries, base: OfflineResolver())
        let lists = StatusListShelf(files: statusListFiles, resolver: resolver, processor: .bundled, now: clock.now())
        let verifier = Verifier(
            environment: VerificationEnvironment(
                clock: clock, registries: registries, statusLists: lists, resolver: resolver),
            policy: .employer)
        // end
        return (verifier, lists)
    }

    private static func judge(_ verifier: Verifier, _ uploadedBytes: [UInt8]) -> (file: VerifiedFile, answer: [UInt8]) {
        // snippet: judge
        let file = verifier.verify(file: "upload", uploadedBytes)
        let answer = file.json(Texts()).bytes()
        // end
        return (file, answer)
    }

    private static func act(_ file: VerifiedFile) -> [UInt8]? {
        // snippet: act
        guard case .credential(let report) = file.result, let credential = report.verified else { return nil }
        return credential.bytes
        // end
    }

    private final class Table: Sendable {
        private let lines = Mutex<[FileLine]>([])
        func add(_ line: FileLine) { lines.withLock { $0.append(line) } }
        var count: Int { lines.withLock { $0.count } }
    }

    private static func many(_ verifier: Verifier, _ received: [ReceivedFile]) -> Int {
        let table = Table()
        // snippet: many
        var run = FileRun(verifier)
        run.applicants = ApplicantList([Applicant(row: 2, names: ["Jürgen Müller"], identifiers: ["SW-204417"])])
        run.judge(received) { outcomes in
            for case .verified(let file) in outcomes { table.add(FileLine(file)) }
        }
        // end
        return table.count
    }

    private static func receipt(
        _ verifier: Verifier, _ lists: StatusListShelf, _ files: [VerifiedFile], _ key: any Signer, _ clock: FixedClock
    ) throws -> [UInt8] {
        // snippet: receipt
        let basis = ReceiptBasis(verifier, statusLists: lists.all, policyFile: nil, software: "our server 1.0")
        let receipt = Receipt(basis: basis, entries: files.compactMap { ReceiptEntry($0) })
        let signed = try receipt.signed(by: key, at: clock.now())
        // end
        return signed
    }

    @Test func theLinesOfTheGuideJudge() throws {
        let vector = try Vectors.named("good/status")
        let clock = FixedClock(try Instant(vector.at))
        let lists = try vector.statusLists.map { (name: $0, bytes: try Vectors.bytes($0)) }
        let (verifier, shelf) = try Self.verifier(
            Vectors.bytes(vector.registries[0]), vector.anchors[0], lists, clock)
        let bytes = try vector.bytes
        let (file, answer) = Self.judge(verifier, bytes)
        #expect(file.verdict == .valid && !answer.isEmpty)
        #expect(Self.act(file) == bytes)
        let forged = Self.judge(verifier, BundleFixture.forged(bytes)).file
        #expect(forged.verdict == .invalid && Self.act(forged) == nil)
        #expect(Self.many(verifier, [ReceivedFile(name: "a") { bytes }, ReceivedFile(name: "b") { bytes }]) == 2)
        let digested = verifier.verify(file: "a", bytes, withDigest: true)
        let signed = try Self.receipt(verifier, shelf, [digested], TestKeys.signer("holder"), clock)
        #expect(try Receipt.opening(signed, at: clock.now()).receipt.entries.count == 1)
    }

    /// What the guide shows is what stands above.
    @Test func theGuideShowsTheseLines() throws {
        func snippets(_ text: String, begin: String, end: String, skipping: Int) -> [String: [String]] {
            var snippets: [String: [String]] = [:]
            var name: String?
            var skip = 0
            for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
                let trimmed = line.trimmingPrefix { $0 == " " }
                if trimmed.hasPrefix(begin) {
                    let found = String(trimmed.dropFirst(begin.count).prefix { $0.isLetter })
                    name = found
                    snippets[found] = []
                    skip = skipping
                } else if skip > 0 {
                    skip -= 1
                } else if let open = name {
                    if trimmed.hasPrefix(end) { name = nil } else { snippets[open]?.append(line) }
                }
            }
            return snippets
        }
        let guide = snippets(
            String(decoding: try repositoryFile("docs/verifying.md"), as: UTF8.self), begin: "<!-- snippet: ",
            end: "```",
            skipping: 1)
        let source = snippets(
            String(decoding: try repositoryFile("Tests/VerificationTests/VerifyingGuideTests.swift"), as: UTF8.self),
            begin: "// snippet: ", end: "// end", skipping: 0)
        #expect(Set(guide.keys) == ["setup", "judge", "act", "many", "receipt"] && guide.count == source.count)
        for (name, lines) in guide {
            #expect(source[name]?.map { String($0.dropFirst(8)) } == lines, "\(name)")
        }
    }
}
