import Achievements
import DataIntegrity
import Encodings
import Glibc
import JSON

/// Peak memory while many credentials are issued, in a process of its own.
public enum MemoryBench {
    /// Issues credentials one after the other and throws them away.
    ///
    /// - Returns: The peak of this process's resident memory, in KiB.
    public static func peak(issuing count: Int) throws -> Int {
        let course = try SampleCourse()
        let template = try course.batch.template(for: course.award(0), envelope: course.envelope(0), gap: "proof")
        let proofs = try course.proofs(.eddsaJCS2022)
        var bytes = 0
        for number in 0..<count {
            let values = course.batch.values(for: course.award(number), envelope: course.envelope(number))
            bytes += try proofs.secured(template.filled(values)).count
        }
        precondition(bytes > count, "nothing was issued")
        return try peakOfThisProgram()
    }

    /// What the kernel counted since the program was started: `getrusage` goes on from the process that started it.
    private static func peakOfThisProgram() throws -> Int {
        guard let file = fopen("/proc/self/status", "r") else { throw BenchError.folder }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = line.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
            let words = text.split(whereSeparator: \.isWhitespace)
            if words.first == "VmHWM:", words.count > 1, let kibibytes = Int(words[1]) { return kibibytes }
        }
        throw BenchError.folder
    }
}

extension Bench {
    /// P12: memory stays flat, whatever the number.
    public func memory() throws -> BenchResult {
        let few = 10_000
        let many = isQuick ? 100_000 : 1_000_000
        let small = try peak(few)
        let large = try peak(many)
        let value = Double(large) / 1024
        return BenchResult(
            name: "P12", work: "peak memory issuing \(many) credentials", value: value, unit: "MB",
            budget: "≤ 40, and ≤ 1.1 × that of \(few)", aim: "25",
            isKept: value <= 40 && Double(large) <= 1.1 * Double(small),
            detail: "\(Figures.one(Double(small) / 1024)) MB at \(few)")
    }

    private func peak(_ count: Int) throws -> Int {
        let output = try Process.run(["/proc/self/exe", "bench", "--memory-of", String(count)], collecting: true)
        return Int(String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)) ?? .max
    }
}
