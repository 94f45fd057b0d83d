import Foundation
import TestSupport
import Testing

/// Places spread over all system calls of a batch of five, failed and killed; `script/soak issuer --rows 5` takes every one.
@Suite("sweep", .serialized)
struct SweepTests {
    private static let tools = ["/usr/bin/strace", "/usr/bin/python3"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(.enabled(if: tools, "strace and python3 are needed: script/setup strace python3"))
    func aBatchIsWholeAfterAnyFailedCall() throws {
        let tool = try CommandLineTool()
        let running = try tool.start(
            [
                MainJob.repository + "/Tests/Soak/issuer_sweep.py", "--program", CommandLineTool.executable, "--rows",
                "5", "--most", "3",
            ], program: "/usr/bin/python3")
        let outcome = try tool.finish(running)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let figures = outcome.output.split(separator: "\n").last.map(String.init) ?? ""
        #expect(figures.hasPrefix("sweep: rows 5, calls 13"), "\(figures)")
        print(figures)
    }
}
