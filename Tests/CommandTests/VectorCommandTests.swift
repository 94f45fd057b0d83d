import Foundation
import JSON
import TestSupport
import Testing

/// The vectors through the command line: the same verdicts and reasons as from the library, and the exit status of each.
@Suite struct VectorCommandTests {
    /// What a command judges together: vectors with the same setting and the same verdict.
    private struct Group: CustomTestStringConvertible {
        var arguments: [String]
        var verdict: String
        var vectors: [JSON] = []

        var testDescription: String { "\(vectors.count) × \(verdict), \(vectors.first?["id"]?.string ?? "")" }
    }

    private static func groups() throws -> [Group] {
        let limits = JSONLimits(bytes: 4 << 20, members: 200_000)
        let bytes = try repositoryFile("TestVectors/vectors/manifest.json")
        let manifest = try JSONDocument(parsing: bytes, limits: limits).root.tree
        var groups: [Group] = []
        for vector in manifest["vectors"]?.array ?? [] {
            let arguments = Self.arguments(of: vector)
            let verdict = worst(in: vector)
            let position = groups.firstIndex { $0.arguments == arguments && $0.verdict == verdict } ?? groups.count
            if position == groups.count { groups.append(Group(arguments: arguments, verdict: verdict)) }
            groups[position].vectors.append(vector)
        }
        return groups
    }

    private static func path(_ name: String) -> String { repositoryRoot + "/TestVectors/" + name }

    /// The setting of a vector in the words of the command line.
    private static func arguments(of vector: JSON) -> [String] {
        func texts(_ name: String) -> [String] { vector[name]?.array?.compactMap(\.string) ?? [] }
        let policy = vector["policy"]?.string ?? ""
        var arguments = ["--at", vector["at"]?.string ?? "", "--policy", policy.contains("/") ? path(policy) : policy]
        for (member, option) in [
            ("registries", "--trust"), ("statusLists", "--status"), ("didDocuments", "--did-document"),
        ] {
            arguments += texts(member).flatMap { [option, path($0)] }
        }
        arguments += texts("anchors").flatMap { ["--anchor", $0] }
        if vector["trustUnsigned"] == true { arguments.append("--trust-unsigned") }
        for name in ["challenge", "domain"] {
            if let text = vector[name]?.string { arguments += ["--" + name, text] }
        }
        return arguments
    }

    /// The exit status tells the worst of a file, what is inside a learner record included.
    private static func worst(in expected: JSON) -> String {
        let verdicts = [expected["verdict"]?.string ?? ""] + (expected["credentials"]?.array ?? []).map(worst)
        return verdicts.contains("invalid") ? "invalid" : verdicts.contains("unknown") ? "unknown" : "valid"
    }

    /// All that can be judged together, and some of those that need a command each: starting it is what takes the time.
    @Test func vectorsGetTheirVerdictReasonAndExitStatus() throws {
        let tool = try CommandLineTool()
        var count = 0
        var areas: Set<Substring> = []
        for (number, group) in try Self.groups().enumerated() where group.vectors.count > 1 || number % 4 == 0 {
            let files = group.vectors.map { Self.path($0["file"]?.string ?? "") }
            // A memory of its own for each: some registries are other editions of the same one.
            let outcome = try tool.run(
                ["verify"] + files + group.arguments + ["--state", "state-\(number)", "--format", "json"])
            let status = ["valid": Int32(0), "invalid": 1, "unknown": 2][group.verdict]
            #expect(outcome.status == status, "\(group.testDescription): \(outcome.errors)")
            let limits = JSONLimits(bytes: 64 << 20, members: 1_000_000)
            let output = try JSONDocument(parsing: Array(outcome.output.utf8), limits: limits).root.tree
            let reports = output.array ?? [output]
            #expect(reports.count == group.vectors.count, "\(group.testDescription)")
            for (vector, report) in zip(group.vectors, reports) {
                let id = vector["id"]?.string ?? ""
                areas.insert(id.prefix { $0 != "/" })
                #expect(report["verdict"] == vector["verdict"], "\(id)")
                #expect(report["primary"] == vector["primary"], "\(id)")
                let inner = report["credentials"]?.array?.map { $0["verdict"] }
                // Of a presentation without credentials the list is empty on both sides.
                #expect(inner ?? [] == vector["credentials"]?.array?.map { $0["verdict"] } ?? [], "\(id)")
                count += 1
            }
        }
        #expect(count >= 700 && areas.count == 29, "\(count) vectors of \(areas.count) areas")
    }
}
