import Achievements
import DataIntegrity
import Dispatch
import JSON
import Verification

extension Bench {
    /// P11: what a second thread gains, beside what it gains libsodium alone.
    public func secondCore() throws -> BenchResult {
        let files = try course.credentials(RawSodium.count, .eddsaJCS2022)
        let verifier = try course.verifier(.eddsaJCS2022)
        let template = try course.batch.template(for: course.award(0), envelope: course.envelope(0), gap: "proof")
        let proofs = try course.proofs(.eddsaJCS2022)
        let course = course
        // Two of them: what a thread signs into is its own.
        let raw = [RawSodium(), RawSodium()]
        let issue: (Int) -> Void = { _ in
            for number in 0..<RawSodium.count {
                let values = course.batch.values(for: course.award(number), envelope: course.envelope(number))
                guard (try? proofs.secured(template.filled(values))) != nil else {
                    preconditionFailure("the sample is not signed")
                }
            }
        }
        let verify: (Int) -> Void = { _ in
            for file in files {
                let verdict = (try? UnverifiedCredential(parsing: file)).map { verifier.verify($0).verdict }
                precondition(verdict == .valid, "the sample is not valid")
            }
        }
        let sodium = gain { raw[$0].sign() }
        let issuing = gain(issue)
        let verifying = gain(verify)
        let value = min(issuing, verifying) / sodium
        return BenchResult(
            name: "P11", work: "a second core, issue and verify", value: value, unit: "of what it gains libsodium",
            budget: "≥ 0.90", aim: "0.95", isKept: value >= 0.9,
            detail:
                "issue ×\(Figures.two(issuing)), verify ×\(Figures.two(verifying)), libsodium ×\(Figures.two(sodium))")
    }

    /// How much more two threads do than one in the same time, the median of several tries.
    private func gain(_ work: (Int) -> Void) -> Double {
        // Each iteration works on values of its own.
        nonisolated(unsafe) let work = work
        var gains: [Double] = []
        for _ in 0..<(isQuick ? 5 : 21) {
            let one = Measurement.wallTime { work(0) }
            let two = Measurement.wallTime { DispatchQueue.concurrentPerform(iterations: 2) { work($0) } }
            gains.append(2 * one / two)
        }
        return Measurement.median(gains)
    }
}
