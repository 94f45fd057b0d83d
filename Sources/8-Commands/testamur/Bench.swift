import ArgumentParser
import Benchmarks
import DataIntegrity
import Helper
import Issuance
import Programs

/// What `testamur bench` measures, by the name that `--only` takes: the help is made of it.
private enum Figure: String, CaseIterable {
    case jcsIssuing = "P1"
    case jcsVerifying = "P2"
    case rdfcIssuing = "P3"
    case rdfcVerifying = "P4"
    case canonicalization = "P5"
    case walletRecords = "P8"
    case walletOfMany = "P8b"
    case walletUnlock = "P9"
    case startUp = "P10"
    case secondCore = "P11"
    case memory = "P12"
    case batch = "P13"
    case certificates = "P15"
    case folder = "P16"
    case registryStart = "R1"

    /// All names, as `--only` takes them.
    static let names = allCases.map(\.rawValue).joined(separator: ",")

    func measured(by bench: Bench) throws -> BenchResult {
        switch self {
        case .jcsIssuing: try bench.issue(.eddsaJCS2022)
        case .jcsVerifying: try bench.verify(.eddsaJCS2022)
        case .rdfcIssuing: try bench.issue(.eddsaRDFC2022)
        case .rdfcVerifying: try bench.verify(.eddsaRDFC2022)
        case .canonicalization: try bench.canonicalize()
        case .walletRecords: try bench.walletRecords()
        case .walletOfMany: try bench.walletOfMany()
        case .walletUnlock: try bench.walletUnlock()
        case .startUp: try bench.startUp()
        case .secondCore: try bench.secondCore()
        case .memory: try bench.memory()
        case .batch: try bench.batch()
        case .certificates: try bench.certificates(drawnBy: Self.drawer())
        case .folder: try bench.folder()
        case .registryStart: try bench.registryStart()
        }
    }

    /// Draws with the design that comes with the program.
    private static func drawer() throws -> HelperDrawer {
        HelperDrawer(try Design(pages: BuiltInDesigns.certificate, helper: .found()), digest: [])
    }
}

/// `testamur bench`: how fast this machine is, beside what is budgeted.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: help("bench"), discussion: help("bench.discussion"))

    @Option(help: ArgumentHelp(help("bench.only", ["figures": Figure.names]), valueName: "P1,P2"))
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
        let wanted = try only.map(Self.figures)
        let bench = try Bench(quick: quick, peers: peers)
        for figure in Figure.allCases where wanted?.contains(figure) ?? true {
            let result = try figure.measured(by: bench)
            let mark = result.isKept ? Colour.green("✓") : Colour.red("✗")
            Console.print("\(mark) \(result.line)")
        }
    }

    /// - Throws: Wrong usage for a name that nothing has: nothing would be measured, and nobody told.
    private static func figures(_ names: String) throws -> Set<Figure> {
        Set(
            try names.split(separator: ",", omittingEmptySubsequences: false).map { name in
                guard let figure = Figure(rawValue: String(name)) else {
                    throw CommandError.usage(
                        "usage.unknown_figure", ["figure": String(name), "figures": Figure.names])
                }
                return figure
            })
    }
}
