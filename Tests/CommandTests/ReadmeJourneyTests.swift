import Foundation
import TestSupport
import Testing

/// The README's commands, taken literally.
@Suite("README")
struct ReadmeJourneyTests {
    @Test func itsCommandsWorkAsTheyStand() throws {
        let readme = String(decoding: try repositoryFile("README.md"), as: UTF8.self)
        let blocks = readme.components(separatedBy: "```sh\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
        #expect(blocks.count == 3)
        let tool = try CommandLineTool()
        let bin = URL(fileURLWithPath: CommandLineTool.executable).deletingLastPathComponent().path
        try tool.write("journey.sh", "set -eu\nexport PATH=\"\(bin):$PATH\"\n" + blocks.joined(separator: "\n"))
        let outcome = try tool.finish(tool.start(["journey.sh"], program: "/bin/sh"))
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("VALID"))
        #expect(!outcome.output.contains("INVALID"))
        #expect(outcome.output.contains("Reading and cleaning sensor data"))
        let awards = try FileManager.default.contentsOfDirectory(atPath: tool.path("awards"))
        #expect(awards.filter { $0.hasSuffix(".json") && $0.contains("-") }.count == 2)
    }

    @Test func itOpensWithTheTwoCommands() throws {
        let readme = String(decoding: try repositoryFile("README.md"), as: UTF8.self)
        let commands = readme.split(separator: "\n").filter { $0.hasPrefix("    script/") }
        #expect(commands.map { $0.split(separator: " ")[0] } == ["script/demo", "script/test"])
    }
}
