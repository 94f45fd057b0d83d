import Foundation
import TestSupport
import Testing

/// Three people apply: one award is forged, one has run out, one was revoked. The report alone says what to do next.
@Suite struct EmployerTrialTests {
    private static let header = "First name,Last name,Email address,ID number,Course total (Letter)\n"

    /// A day some days from now.
    private func day(_ days: Int) -> String {
        let instant = Date(timeIntervalSinceNow: Double(days) * 86_400)
        return String(instant.formatted(.iso8601).prefix(10))
    }

    private func issue(
        _ job: MainJob, _ person: String, course: String, out: String
    ) throws -> (file: String, id: String) {
        try job.tool.write("\(out).csv", Self.header + person)
        let arguments = ["issue", course, "\(out).csv", "--workspace", "office", "--out", out, "--again"]
        try MainJob.demand(job.tool.run(arguments + MainJob.pass))
        return try job.index(out)[0]
    }

    @Test func whatIsForgedRunOutOrRevokedIsToldWithTheWayOut() throws {
        let job = try MainJob()
        let tool = job.tool
        let course = try String(contentsOfFile: MainJob.course, encoding: .utf8)
        try tool.write("short.yaml", course + "\nvalid:\n  until: \(day(2))\n")
        let anna = try issue(job, "Anna,Müller,anna@mail.example,SW-1,1\n", course: MainJob.course, out: "one")
        let jo = try issue(job, "Jørgen,Ødegård,jo@mail.example,SW-2,1\n", course: MainJob.course, out: "two")
        let kai = try issue(job, "Kai,Lind,kai@mail.example,SW-3,1\n", course: "short.yaml", out: "three")
        let revoked = try issue(job, "Kai,Lind,kai@mail.example,SW-3,2\n", course: MainJob.course, out: "four")
        try MainJob.demand(
            tool.run(["revoke", revoked.id, "--workspace", "office", "--yes"] + MainJob.pass))
        try job.publish()
        for folder in ["apps/anna", "apps/jo", "apps/kai"] {
            try FileManager.default.createDirectory(atPath: tool.path(folder), withIntermediateDirectories: true)
        }
        for (from, to) in [
            (anna.file, "anna/award.json"), (jo.file, "jo/award.json"), (kai.file, "kai/award.json"),
            (revoked.file, "kai/second.json"),
        ] { try FileManager.default.copyItem(atPath: tool.path(from), toPath: tool.path("apps/" + to)) }
        try tool.write(
            "apps/jo/diploma.json",
            tool.text(jo.file).replacingOccurrences(of: "Reading and cleaning", with: "Doctor of cleaning"))

        func reasons(at day: String) throws -> [String: String] {
            let outcome = try tool.run(
                ["verify", "apps", "--format", "csv", "--at", day + "T12:00:00Z"] + job.trust)
            var told: [String: String] = [:]
            for line in outcome.output.split(separator: "\r\n").flatMap({ $0.split(separator: "\n") }).dropFirst() {
                let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                told[cells[0]] = [cells[1], cells[3]].filter { !$0.isEmpty }.joined(separator: " ")
                // Whatever is not valid has a sentence and a way out.
                if cells[1] != "valid" { #expect(!cells[4].isEmpty && !cells[5].isEmpty, "\(line)") }
            }
            return told
        }
        let others = [
            "apps/anna/award.json": "valid", "apps/jo/award.json": "valid",
            "apps/jo/diploma.json": "invalid proof.signature", "apps/kai/second.json": "invalid status.revoked",
        ]
        // On the day the award has not run out: the twin.
        #expect(try reasons(at: day(1)) == others.merging(["apps/kai/award.json": "valid"]) { $1 })
        #expect(
            try reasons(at: day(4)) == others.merging(["apps/kai/award.json": "invalid time.expired"]) { $1 })
    }
}
