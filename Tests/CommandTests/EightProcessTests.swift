import Foundation
import TestSupport
import Testing

/// Eight programs at once on one ledger: nothing given twice, nothing lost.
@Suite("eight processes", .serialized)
struct EightProcessTests {
    private let workspace = ["--workspace", "office"] + MainJob.pass

    private static let server = ProcessInfo.processInfo.environment["TESTAMUR_POSTGRESQL"]

    private func learners(_ worker: Int) -> String {
        (0..<1_000).map { #"{"full_name":"Mira Kallio","id_number":"\#(worker)-\#($0)","grade":"1"}"# + "\n" }.joined()
    }

    private func issueEightThousand(_ job: MainJob) throws -> (ids: [String], indexes: Set<String>) {
        let running = try (0..<8).map { worker in
            try job.tool.start(
                ["issue", MainJob.course, "--stream", "--cryptosuite", "eddsa-jcs-2022"] + workspace,
                input: learners(worker))
        }
        var ids: [String] = []
        var indexes: Set<String> = []
        for process in running {
            for line in try MainJob.demand(job.tool.finish(process)).output.split(separator: "\n") {
                let root = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                ids.append(try #require(root["id"] as? String))
                let status = try #require(root["credentialStatus"] as? [[String: Any]])
                indexes.insert(try #require(status[0]["id"] as? String))
            }
        }
        return (ids, indexes)
    }

    @Test func onSQLiteAndAThousandRevocationsAreAllSet() throws {
        let job = try MainJob()
        let (ids, indexes) = try issueEightThousand(job)
        #expect(Set(ids).count == 8_000)
        #expect(indexes.count == 8_000)
        let chosen = (0..<1_000).map { ids[$0 * 8] }
        // Several commands each of the eight, so that they meet often.
        for part in 0..<5 {
            let running = try (0..<8).map { worker in
                try job.tool.start(
                    ["revoke"] + chosen[(part * 8 + worker) * 25..<(part * 8 + worker + 1) * 25] + workspace)
            }
            for process in running { try MainJob.demand(job.tool.finish(process)) }
        }
        let published = try MainJob.demand(
            job.tool.run(["status", "publish", "--out", "lists"] + workspace)
        ).output
        #expect(published.contains("1000 entries"), "\(published)")
        #expect(try job.tool.run(["issuer", "audit"] + workspace).status == 0)
    }

    @Test(.enabled(if: server != nil, "no PostgreSQL server: see script/postgresql"))
    func onPostgreSQL() throws {
        let job = try MainJob()
        let server = try #require(Self.server)
        let name = "t" + UUID().uuidString.lowercased().replacing("-", with: "")
        let making = [server.replacing("DATABASE", with: "postgres"), "-qc", "CREATE DATABASE \(name)"]
        try #expect(ChildProgram.run("/usr/bin/psql", making) == .exited(0))
        try FileManager.default.removeItem(atPath: job.tool.path("office"))
        try MainJob.demand(
            job.tool.run(
                [
                    "issuer", "init", "office", "--name", "Hochschule Sonnwald", "--country", "AT", "--place",
                    "Sonnwald", "--identifier", "eidas:VATAT-U00000000", "--base-url", "https://sonnwald.example",
                    "--ledger", server.replacing("DATABASE", with: name),
                ] + MainJob.pass + MainJob.cheap))
        let (ids, indexes) = try issueEightThousand(job)
        #expect(Set(ids).count == 8_000)
        #expect(indexes.count == 8_000)
        #expect(try job.tool.run(["issuer", "audit"] + workspace).status == 0)
    }
}
