import DataIntegrity
import Encodings
import Signing
import Verification

extension Bench {
    /// P16: a folder of many files, start to end, beside judging the same bytes when they are in memory already, both on all
    /// processors.
    ///
    /// Wall time, since a person waits for it. The folder lies in memory, so that no disk is measured: what is left is opening and
    /// reading files, comparing those of one folder, and the table.
    public func folder() throws -> BenchResult {
        let count = isQuick ? 2_000 : 10_000
        let suite = Cryptosuite.eddsaJCS2022
        let folder = try ScratchFolder(in: ScratchFolder.memory)
        defer { folder.remove() }
        let files = try course.verifierFiles(suite)
        let credentials = try course.credentials(count, suite)
        let received = try ScratchFolder(in: folder.path)
        for (number, bytes) in credentials.enumerated() { _ = try received.write("\(number).json", bytes) }
        let command = [
            "/proc/self/exe", "verify", received.path, "--trust", try folder.write("registry.json", files.registry),
            "--anchor", files.anchor.multikey, "--status", try folder.write("list.json", files.statusList),
            "--at", files.now.description, "--state", folder.path,
        ]
        let verifier = try course.verifier(suite)
        let run = FileRun(verifier)
        let inMemory = credentials.map { bytes in ReceivedFile(name: "") { bytes } }
        let raw = RawSodium()
        var ratios: [Double] = []
        var best = (own: Double.infinity, memory: Double.infinity, raw: Double.infinity)
        for _ in 0..<(isQuick ? 3 : 11) {
            let own = try Measurement.wallTime { try Process.run(command) }
            var valid = 0
            let memory = Measurement.wallTime {
                run.judge(inMemory) { outcomes in
                    for case .verified(let file) in outcomes where file.verdict == .valid { valid += 1 }
                }
            }
            precondition(valid == count, "the sample is valid")
            ratios.append(own / memory)
            let once = Measurement.processorTime { raw.verify() } / Double(RawSodium.count)
            best = (min(best.own, own), min(best.memory, memory), min(best.raw, once))
        }
        let value = Measurement.median(ratios)
        let each = 1e6 / Double(count)
        return BenchResult(
            name: "P16", work: "verify a folder of \(count) files, start to end", value: value,
            unit: "× judging them in memory", budget: "≤ 1.2", aim: "1.1", isKept: value <= 1.2,
            detail: "\(Figures.one(best.own * each)) µs beside \(Figures.one(best.memory * each)) µs a file on all "
                + "processors; a raw verify takes \(Figures.one(best.raw * 1e6)) µs on one")
    }
}
