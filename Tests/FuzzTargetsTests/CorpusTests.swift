import Foundation
import FuzzTargets
import TestSupport
import Testing

/// The examples that fuzzing starts from, and everything it ever found, through the same entries: without a fuzzer, in every
/// run of the tests.
@Suite struct CorpusTests {
    private static let folder = repositoryRoot + "/Tests/Fuzz/Corpus"

    private static func examples(of target: String) throws -> [(name: String, bytes: [UInt8])] {
        try FileManager.default.contentsOfDirectory(atPath: folder + "/" + target).sorted().map {
            ($0, try repositoryFile("Tests/Fuzz/Corpus/\(target)/\($0)"))
        }
    }

    /// Each example as it is, cut anywhere, and with a hundred bytes changed at random: every one comes back.
    @Test(arguments: FuzzTarget.all.map(\.name))
    func everyExampleComesBack(_ name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        let examples = try Self.examples(of: name)
        #expect(!examples.isEmpty)
        var generator = SeededGenerator(seed: 26)
        for (_, bytes) in examples {
            target.run(bytes)
            for _ in 0..<100 where !bytes.isEmpty {
                var changed = bytes
                changed[Int.random(in: changed.indices, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
                target.run(changed)
                target.run(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator))))
            }
        }
        target.run([])
    }

    /// The table of the guide names every target, in the order in which they run, and no other.
    @Test func everyTargetIsToldInTheGuide() throws {
        let guide = String(decoding: try repositoryFile("docs/fuzzing.md"), as: UTF8.self)
        let told = guide.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap { line in
            line.split(separator: "`").dropFirst().first.map(String.init)
        }
        #expect(told == FuzzTarget.all.map(\.name))
    }

    /// Small and ours: a reader's first examples, and no more than that.
    @Test func examplesAreFewAndSmall() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
        #expect(folders == FuzzTarget.all.map(\.name).sorted())
        var sum = 0
        for folder in folders {
            #expect(try Self.examples(of: folder).count >= 2, "\(folder)")
            for (name, bytes) in try Self.examples(of: folder) {
                #expect(bytes.count <= 16 << 10, "\(folder)/\(name)")
                sum += bytes.count
            }
        }
        #expect(sum < 512 << 10)
    }
}
