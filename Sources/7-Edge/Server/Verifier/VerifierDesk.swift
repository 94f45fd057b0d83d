import DataIntegrity
import Encodings
import Helper
import Metrics
import Programs
import Reports
import Signing
import Synchronization
import Verification

/// Judges what requests bring, and forgets it.
struct VerifierDesk: Sendable {
    let shelf: EvidenceShelf
    let limits: ServerLimits
    let receipts: ReceiptMaker?
    let metrics: PrometheusMetrics

    /// What came of files, and what it rests on.
    struct Outcome: Sendable {
        let files: [VerifiedFile]
        let evidence: Evidence
        let judged: Instant
    }

    /// The moment of judging, to the second.
    func now() -> Instant { Instant(seconds: shelf.current.verifier.environment.clock.now().seconds) }

    /// Judges files: containers are opened, and files that came together are taken for one person's.
    func judge(
        _ files: [UploadedFile], by verifier: Verifier? = nil, audience: ProofExpectation.Audience = .file
    ) -> Outcome {
        let evidence = shelf.current
        let verifier = verifier ?? evidence.verifier
        var bundle = BundleLimits.standard
        bundle.containerFiles = limits.containerFiles
        bundle.containerBytes = limits.containerBytes
        var run = FileRun(verifier, audience: audience, opener: HelperContainers(), limits: bundle)
        run.withDigests = receipts != nil
        let found = Found()
        run.judge(files.map { file in ReceivedFile(name: file.name) { file.bytes } }) { found.add($0) }
        count(found.files)
        return Outcome(files: found.files, evidence: evidence, judged: verifier.environment.clock.now())
    }

    private func count(_ files: [VerifiedFile]) {
        for file in files {
            Counter(
                label: "testamur_verdicts_total", dimensions: [("verdict", file.verdict.rawValue)], factory: metrics
            ).increment()
        }
    }

    /// Collects outcomes from a closure that outlives the call.
    private final class Found: Sendable {
        private let collected = Mutex(NumberedFiles<VerifiedFile>())

        var files: [VerifiedFile] { collected.withLock { $0.values } }

        func add(_ outcomes: [FileOutcome]) {
            collected.withLock { collected in
                for outcome in outcomes {
                    switch outcome {
                    case .verified(let file): collected.append(file, number: file.number)
                    case .again(let file): collected.replace(with: file, number: file.number)
                    // Bytes that are in memory can be read; what could not be opened again was given as such before.
                    case .unreadable: break
                    }
                }
            }
        }
    }
}
