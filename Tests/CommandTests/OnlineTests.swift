import Foundation
import TestSupport
import Testing

/// `verify --online` from end to end: an issuer's own server, which lies on this machine.
@Suite(.enabled(if: WebServer.isAvailable, "openssl and python3 are needed: script/setup openssl python3"))
struct OnlineTests {
    private let server: WebServer
    private let job: MainJob
    private let awards: [(file: String, id: String)]

    init() throws {
        server = try WebServer()
        job = try MainJob()
        awards = try job.issue(
            "First name,Last name,ID number,Course total (Letter)\nMira,Kallio-Brandt,SW-1,1\nJon,Ek,SW-2,1\n")
        try publish()
    }

    /// Puts what the issuer publishes on its server.
    private func publish() throws {
        try server.serve(job.tool.bytes("office/did.json"), at: "/.well-known/did.json")
        for file in try FileManager.default.contentsOfDirectory(atPath: job.tool.path("lists")) {
            let bytes = try job.tool.bytes("lists/" + file)
            let root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
            guard let id = root?["id"] as? String, let path = URL(string: id)?.path else { continue }
            try server.serve(bytes, at: path)
        }
    }

    /// A registry that lists the issuer and its keys by name, without the keys.
    private func registryWithoutKeys() throws -> [String] {
        let bytes = try job.tool.bytes("office/registry-entry.json")
        var entry = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let keys = try #require(entry["keys"] as? [[String: Any]])
        entry["keys"] = keys.map { $0.filter { $0.key != "publicKeyMultibase" } }
        try JSONSerialization.data(withJSONObject: entry)
            .write(to: URL(fileURLWithPath: job.tool.path("bare.json")))
        try MainJob.demand(
            job.tool.run(
                [
                    "trust", "build", "bare.json", "--id", "tr:bare", "--number", "1", "--key", "anchor.key", "--out",
                    "bare-registry.json",
                ] + MainJob.pass))
        return ["--trust", "bare-registry.json", "--anchor", job.anchor]
    }

    private var here: [String] {
        [
            "--online", "--online-allow", "sonnwald.example=127.0.0.1:\(server.port)", "--online-ca", server.authority,
            "--format", "json",
        ]
    }

    private func verify(_ file: String, _ options: [String]) throws -> (CommandLineTool.Outcome, [String: Any]) {
        let outcome = try job.tool.run(["verify", file] + options)
        return (outcome, outcome.json as? [String: Any] ?? [:])
    }

    @Test func keysAndListsAreAskedOfTheIssuer() throws {
        let trust = try registryWithoutKeys()
        let (offline, _) = try verify(awards[0].file, trust + ["--format", "json"])
        #expect(offline.status == 2)
        #expect(server.requests.isEmpty)

        let (outcome, json) = try verify(awards[0].file, trust + here)
        #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
        let asked = try #require(json["asked"] as? [[String: Any]])
        #expect(asked.first?["url"] as? String == "https://sonnwald.example/.well-known/did.json")
        #expect(asked.allSatisfy { $0["outcome"] as? String == "received" && $0["allowed"] as? Bool == true })
        #expect(server.requests.count == asked.count && asked.count > 1)
    }

    /// What was asked for one line is at hand for the next.
    @Test func aStreamAsksAsWell() throws {
        let trust = try registryWithoutKeys()
        let lines = try awards.map { try job.tool.text($0.file).replacing("\n", with: "") }
        let forged = lines[0].replacing("Mira", with: "Mara")
        let options = here.filter { $0 != "--format" && $0 != "json" }
        let outcome = try job.tool.run(
            ["verify", "--stream"] + trust + options, input: [forged, lines[0], lines[1]].joined(separator: "\n"))
        #expect(outcome.status == 1, "\(outcome.errors)")
        let reports = outcome.output.split(separator: "\n").compactMap {
            try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        #expect(reports.map { $0["verdict"] as? String } == ["invalid", "valid", "valid"])
        let asked = reports.flatMap { $0["asked"] as? [[String: Any]] ?? [] }.compactMap { $0["url"] as? String }
        #expect(Set(asked).count == asked.count && asked.count == server.requests.count)
    }

    @Test func aRevocationIsSeen() throws {
        try MainJob.demand(
            job.tool.run(["revoke", awards[0].id, "--workspace", "office", "--yes"] + MainJob.pass))
        try job.publish()
        try publish()
        let trust = ["--trust", "registry.json", "--anchor", job.anchor]
        let (revoked, json) = try verify(awards[0].file, trust + here)
        #expect(revoked.status == 1, "\(revoked.errors)")
        #expect(json["primary"] as? String == "status.revoked")
        #expect(try verify(awards[1].file, trust + here).0.status == 0)
    }

    /// A file is judged the same wherever it lies; without --online nobody is asked for it.
    @Test func aFileMayBeNamedByItsAddress() throws {
        let trust = ["--trust", "registry.json", "--anchor", job.anchor]
        let link = "https://sonnwald.example/awards/mira"
        try server.serve(job.tool.bytes(awards[0].file), at: "/awards/mira")
        let offline = try job.tool.run(["verify", link] + trust)
        #expect(offline.status == 64 && offline.errors.contains("--online"), "\(offline.errors)")
        #expect(server.requests.isEmpty)
        let (outcome, json) = try verify(link, trust + here)
        #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
        #expect(json["verdict"] as? String == "valid")
        #expect(server.requests.count { $0.contains("/awards/mira") } == 1)
        try server.serve(Array(job.tool.text(awards[0].file).replacing("Mira", with: "Mara").utf8), at: "/awards/mara")
        let (forged, report) = try verify("https://sonnwald.example/awards/mara", trust + here)
        #expect(forged.status == 1 && report["primary"] as? String == "proof.signature", "\(forged.output)")
    }

    @Test func whatCannotBeHadFromItsAddressHasNoVerdict() throws {
        let allowed = Array(here.dropLast(2))
        for (link, code) in [
            ("https://sonnwald.example/awards/none", "net.unavailable"),
            ("https://127.0.0.1/a.json", "net.forbidden_host"),
        ] {
            let outcome = try job.tool.run(["verify", link] + allowed)
            #expect(outcome.status == 66 && outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
            #expect(outcome.output.isEmpty && outcome.errors.contains("in a browser"), "\(outcome.errors)")
        }
        let plain = try job.tool.run(["verify", "http://sonnwald.example/awards/mira"] + allowed)
        #expect(plain.status == 65 && plain.errors.contains("[url.malformed]"), "\(plain.errors)")
    }

    @Test func nobodyIsAskedAboutAnIssuerWhomNobodyLists() throws {
        let (outcome, json) = try verify(awards[0].file, here)
        #expect(outcome.status == 2, "\(outcome.errors)")
        #expect(json["asked"] == nil)
        #expect(server.requests.isEmpty)
    }

    @Test func nobodyIsAskedAboutAForgery() throws {
        let trust = ["--trust", "registry.json", "--anchor", job.anchor]
        try job.tool.write("forged.json", job.tool.text(awards[0].file).replacing("Mira", with: "Mara"))
        let (outcome, json) = try verify("forged.json", trust + here)
        #expect(outcome.status == 1)
        #expect(json["asked"] == nil)
        #expect(server.requests.isEmpty)
    }

    @Test func aServerThatIsNotThereLeavesItOpen() throws {
        let trust = ["--trust", "registry.json", "--anchor", job.anchor]
        let (outcome, json) = try verify(
            awards[0].file,
            trust + ["--online", "--online-allow", "sonnwald.example=127.0.0.1:1", "--format", "json"])
        #expect(outcome.status == 2, "\(outcome.errors)")
        #expect(json["primary"] as? String == "net.unavailable")
        #expect(server.requests.isEmpty)
    }

    @Test(
        arguments: [
            ["--online-allow", "a.example:8443"], ["--online-ca", "ca.pem"], ["--online", "--online-ca", "ca.pem"],
            ["--online", "--online-allow", "127.0.0.1:1"], ["--online", "--at", "2026-05-12T10:00:00Z"],
        ])
    func optionsThatDoNotFitAreRefused(_ options: [String]) throws {
        #expect(try job.tool.run(["verify", awards[0].file] + options).status == 64)
    }
}
