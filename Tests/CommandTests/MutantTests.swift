import Foundation
import TestSupport
import Testing

/// The faults of `script/mutate` (docs/decisions/0023-mutants.md) follow the code, and stay out of the programs.
@Suite struct MutantTests {
    /// Every edit finds its text, every check times every kind has faults or a reason: else the run would mean nothing.
    @Test func everyFaultHasItsPlace() throws {
        let tool = try CommandLineTool()
        let list = [repositoryRoot + "/Tests/Mutants/mutate.py", "--list"]
        let outcome = try tool.finish(tool.start(["python3"] + list, program: "/usr/bin/env"))
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.split(separator: "\n").last?.contains("faults in") == true)
    }

    /// Nobody can switch a check off in what is shipped: the programs do not know the switch.
    @Test(arguments: ["testamur", "testamur-helper"])
    func noProgramHasTheSwitch(_ name: String) throws {
        let beside = URL(fileURLWithPath: CommandLineTool.executable).deletingLastPathComponent()
        let built = [beside.appendingPathComponent(name).path, repositoryRoot + "/.build/release/" + name]
        let programs = built.filter { FileManager.default.fileExists(atPath: $0) }
        #expect(!programs.isEmpty)
        for path in programs {
            let program = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
            #expect(program.range(of: Data("TESTAMUR_MUTANT".utf8)) == nil, "\(path)")
            #expect(program.range(of: Data("no mutant is called".utf8)) == nil, "\(path)")
            // The search finds what is there.
            if name == "testamur" { #expect(program.range(of: Data("issuer.key_binding".utf8)) != nil, "\(path)") }
        }
    }
}
