import ArgumentParser
import Benchmarks
import DataIntegrity

/// `testamur bench`: how fast this machine is, beside what is budgeted.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: help("bench"), discussion: help("bench.discussion"))

    @Option(help: ArgumentHelp(help("bench.only"), valueName: "P1,P2"))
    var only: String?

    @Flag(help: ArgumentHelp(help("bench.quick")))
    var quick = false

    @Option(help: ArgumentHelp(help("bench.peers"), valueName: "folder"))
    var peers: String?

    /// Issues so many credentials in this process and prints its peak memory; `P12` runs it in a process of its own.
    @Option(help: .hidden)
    var memoryOf: Int?

    func run() throws {
        if let memoryOf { return Console.print(String(try MemoryBench.peak(issuing: memoryOf))) }
        let wanted = only.map { Set($0.split(separator: ",").map(String.init)) }
        let bench = try Bench(quick: quick, peers: peers)
        let figures: [(String, () throws -> BenchResult)] = [
            ("P1", { try bench.issue(.eddsaJCS2022) }), ("P2", { try bench.verify(.eddsaJCS2022) }),
            ("P3", { try bench.issue(.eddsaRDFC2022) }), ("P4", { try bench.verify(.eddsaRDFC2022) }),
            ("P5", bench.canonicalize), ("P8", bench.walletRecords), ("P8b", bench.walletOfMany),
            ("P9", bench.walletUnlock), ("P10", bench.startUp), ("P11", bench.secondCore), ("P12", bench.memory),
            ("P13", bench.batch), ("P15", { try bench.certificates(drawnBy: OutputOptions.parse([]).certificates()) }),
            ("P16", bench.folder), ("R1", { try bench.registryStart() }),
        ]
        for (name, measure) in figures where wanted?.contains(name) ?? true {
            let result = try measure()
            let mark = result.isKept ? Colour.green("✓") : Colour.red("✗")
            Console.print("\(mark) \(result.line)")
        }
    }
}
