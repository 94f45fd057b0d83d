import Foundation
import TestSupport
import Testing

/// `bake` and `unbake`, as people use them.
@Suite("bake and unbake")
struct BakeTests {
    private let tool: CommandLineTool

    init() throws {
        tool = try CommandLineTool()
        for (name, path) in [
            ("award.json", "good/linked.json"), ("unsigned.json", "proof/missing.json"),
            ("plain.png", "baked/png-absent.png"), ("plain.svg", "baked/svg-absent.svg"),
            ("badge.png", "good/png.png"), ("badge.svg", "good/svg.svg"), ("earlier.png", "baked/png-earlier-json.png"),
            ("two.png", "baked/png-two-badges.png"), ("crc.png", "baked/png-crc.png"), ("cut.png", "baked/png-cut.png"),
            ("dtd.svg", "baked/svg-internal-dtd.svg"), ("bomb.png", "baked/png-bomb.png"),
            ("token.png", "baked/png-token.png"), ("presentation.json", "holder/presentation.json"),
            ("compressed.png", "baked/png-compressed.png"),
        ] {
            try Data(repositoryFile("TestVectors/vectors/" + path)).write(to: URL(fileURLWithPath: tool.path(name)))
        }
    }

    private static let trust = [
        "--at", "2026-06-15T08:00:00Z", "--policy", "proof-only", "--format", "json",
    ]

    private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: tool.path(name)) }

    @Test(arguments: ["png", "svg"]) func whatGoesInComesOut(_ kind: String) throws {
        let baked = try tool.run("bake", "award.json", "plain.\(kind)", "--out", "award.\(kind)")
        #expect(baked.status == 0 && baked.errors.isEmpty, "\(baked.errors)")
        #expect(baked.output.contains("award.\(kind)"))
        let taken = try tool.run("unbake", "award.\(kind)", "--out", "back.json")
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(try tool.bytes("back.json") == tool.bytes("award.json"))
        // A picture is judged as the file in it is.
        func verdict(_ file: String) throws -> Any? {
            try (tool.run(["verify", file] + Self.trust).json as? [String: Any])?["verdict"]
        }
        #expect(try verdict("award.\(kind)") as? String == verdict("award.json") as? String)
        #expect(try tool.run("inspect", "award.\(kind)").output == tool.run("inspect", "award.json").output)
        let mode = try FileManager.default.attributesOfItem(atPath: tool.path("award.\(kind)"))[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test(arguments: ["badge.png", "badge.svg", "earlier.png"])
    func aBadgeThatWasThereIsReplacedAndThatIsSaid(_ picture: String) throws {
        let outcome = try tool.run("bake", "award.json", picture, "--out", "new")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("testamur: note: "))
        #expect(try tool.run("unbake", "new", "--out", "back.json").status == 0)
        #expect(try tool.bytes("back.json") == tool.bytes("award.json"))
    }

    @Test func aTokenTravelsAsWell() throws {
        let token = "eyJhbGciOiJFZERTQSJ9.eyJhIjoxfQ.c2lnbmF0dXJl"
        try tool.write("award.jws", token + "\n")
        #expect(try tool.run("bake", "award.jws", "plain.png", "--out", "token").status == 0)
        let outcome = try tool.run("unbake", "token", "--out", "back.jws")
        #expect(outcome.status == 0 && outcome.errors.contains("testamur: note: "))
        #expect(try tool.text("back.jws") == token)
    }

    @Test func whatIsUnusualIsSaid() throws {
        let outcome = try tool.run("unbake", "compressed.png", "--out", "back.json")
        #expect(outcome.status == 0 && outcome.errors.contains("testamur: note: "))
    }

    @Test(arguments: [
        (["bake", "award.json", "award.json"], Int32(65), "baked.format"),
        (["bake", "unsigned.json", "plain.png"], 65, "proof.missing"),
        (["bake", "presentation.json", "plain.png"], 65, "format.no_credential"),
        (["bake", "plain.png", "plain.png"], 65, "format.unrecognised"),
        (["bake", "broken.json", "plain.png"], 65, "json.syntax"),
        (["bake", "award.json", "two.png"], 65, "png.ambiguous"),
        (["bake", "award.json", "crc.png"], 65, "png.crc"),
        (["bake", "award.json", "cut.png"], 65, "png.truncated"),
        (["bake", "award.json", "bomb.png"], 65, "png.too_large"),
        (["bake", "award.json", "dtd.svg"], 65, "xml.dtd"),
        (["bake", "missing.json", "plain.png"], 66, "file.unreadable"),
        (["bake", "award.json", "missing.png"], 66, "file.unreadable"),
        (["unbake", "plain.png"], 65, "baked.absent"), (["unbake", "plain.svg"], 65, "baked.absent"),
        (["unbake", "award.json"], 65, "baked.format"), (["unbake", "two.png"], 65, "png.ambiguous"),
        (["unbake", "missing.png"], 66, "file.unreadable"),
    ])
    func aRefusalLeavesNothingBehind(_ arguments: [String], _ status: Int32, _ code: String) throws {
        try tool.write("broken.json", "{")
        let outcome = try tool.run(arguments + ["--out", "new"])
        #expect(outcome.status == status)
        #expect(outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
        #expect(outcome.errors.contains("testamur: hint: ") && outcome.output.isEmpty)
        #expect(!exists("new"))
    }

    /// Neither command overwrites anything, its own input included.
    @Test(arguments: [["bake", "award.json", "plain.png"], ["unbake", "badge.png"]])
    func nothingIsOverwritten(_ arguments: [String]) throws {
        for name in ["plain.svg", arguments[1], arguments.last ?? ""] {
            let before = try tool.bytes(name)
            let outcome = try tool.run(arguments + ["--out", name])
            #expect(outcome.status == 73 && outcome.errors.contains("[file.exists]"))
            #expect(try tool.bytes(name) == before)
        }
        #expect(try tool.run(arguments).status == 64)
    }

    @Test(arguments: [("plain.png", "baked.absent"), ("token.png", "proof.unsupported"), ("crc.png", "png.crc")])
    func inspectNamesWhatItCannotShow(_ picture: String, _ code: String) throws {
        let outcome = try tool.run("inspect", picture)
        #expect(outcome.status == 65 && outcome.errors.contains("[\(code)]") && outcome.output.isEmpty)
    }
}
