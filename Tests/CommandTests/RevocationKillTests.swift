import Foundation
import TestSupport
import Testing

/// Batches and revocations that are killed: what was acknowledged is in the lists. `script/soak issuer --kills N` goes on.
@Suite("killed revocations", .serialized)
struct RevocationKillTests {
    private static let python = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    private func trial(_ tool: CommandLineTool, program: String) throws -> CommandLineTool.Outcome {
        try tool.finish(
            tool.start(
                [
                    MainJob.repository + "/Tests/Soak/issuer_kills.py", "--program", program, "--kills", "20", "--rows",
                    "100",
                ], program: "/usr/bin/python3"))
    }

    @Test(.enabled(if: python, "python3 is needed: script/setup python3"))
    func noneThatWasAcknowledgedIsLost() throws {
        let outcome = try trial(CommandLineTool(), program: CommandLineTool.executable)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let figures = outcome.output.split(separator: "\n").last.map(String.init) ?? ""
        // Where a kill falls depends on how busy the machine is: a few may find nothing left to interrupt.
        let expected = /^kills: (1[0-9]|20), batches 1 of 100, .* acknowledged [1-9][0-9]*, lost 0,/
        #expect(figures.firstMatch(of: expected) != nil, "\(figures)")
        print(figures)
    }

    @Test(.enabled(if: python, "python3 is needed: script/setup python3"))
    func oneThatIsAcknowledgedTooEarlyIsNoticed() throws {
        let tool = try CommandLineTool()
        // Says that it is done before it begins.
        try tool.write(
            "hasty",
            """
            #!/bin/sh
            if [ "$1" = revoke ]; then for word in "$@"; do case $word in urn:*) echo "$word" ;; esac; done; fi
            exec "\(CommandLineTool.executable)" "$@"

            """)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path("hasty"))
        let outcome = try trial(tool, program: tool.path("hasty"))
        #expect(outcome.status == 1 && outcome.errors.contains("revocations are lost"), "\(outcome.errors)")
    }
}
