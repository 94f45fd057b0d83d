import Foundation

/// An issuer, a registry and a learner, as the README sets them up.
struct MainJob {
    let tool: CommandLineTool
    let anchor: String

    static let pass = ["--passphrase-file", "pass"]
    /// The floor of the key derivation: these tests are about something else.
    static let cheap = ["--kdf-memory", "64"]

    /// - Parameter keyType: What issuer and registry sign with.
    init(
        baseURL: String? = "https://sonnwald.example", complete: Bool = false, keyType: String = "ed25519"
    ) throws {
        tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple\n")
        var arguments = [
            "issuer", "init", "office", "--name", "Hochschule Sonnwald", "--country", "AT", "--place", "Sonnwald",
            "--identifier", "eidas:VATAT-U60042007", "--time-zone", "Europe/Vienna",
            "--key-type", keyType,
        ]
        if let baseURL { arguments += ["--base-url", baseURL] }
        try Self.demand(tool.run(arguments + Self.pass + Self.cheap))
        anchor = try Self.registry(with: tool, complete: complete, keyType: keyType)
    }

    /// Around an issuer that stands in `office` already.
    init(tool: CommandLineTool) throws {
        self.tool = tool
        anchor = try Self.registry(with: tool, complete: false, keyType: "ed25519")
    }

    /// Makes a registry that knows the issuer; the key it is signed with.
    private static func registry(with tool: CommandLineTool, complete: Bool, keyType: String) throws -> String {
        try Self.demand(
            tool.run(["key", "generate", "--type", keyType, "--out", "anchor.key"] + Self.pass + Self.cheap))
        let anchor = try tool.run("key", "show", "anchor.key").output.trimmingCharacters(in: .newlines)
        let coverage = complete ? ["--complete-for", "AT"] : []
        try Self.demand(
            tool.run(
                [
                    "trust", "build", "office/registry-entry.json", "--id", "tr:test", "--number", "1", "--key",
                    "anchor.key", "--out",
                    "registry.json",
                ] + coverage + Self.pass))
        return anchor
    }

    var trust: [String] { ["--trust", "registry.json", "--anchor", anchor, "--status", "lists"] }

    struct Unexpected: Error { let outcome: CommandLineTool.Outcome }

    @discardableResult
    static func demand(_ outcome: CommandLineTool.Outcome, status: Int32 = 0) throws -> CommandLineTool.Outcome {
        guard outcome.status == status else { throw Unexpected(outcome: outcome) }
        return outcome
    }

    /// Issues a roster with the example course and publishes the lists.
    @discardableResult
    func issue(_ roster: String, out: String = "awards") throws -> [(file: String, id: String)] {
        try tool.write("roster.csv", roster)
        try Self.demand(
            tool.run(["issue", Self.course, "roster.csv", "--workspace", "office", "--out", out] + Self.pass))
        try publish()
        return try index(out)
    }

    func publish() throws {
        try Self.demand(tool.run(["status", "publish", "--workspace", "office", "--out", "lists"] + Self.pass))
    }

    func index(_ out: String) throws -> [(file: String, id: String)] {
        try tool.text(out + "/index.csv").split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let position = cells.firstIndex { $0.hasPrefix("urn:uuid:") } ?? 0
            return (out + "/" + cells[position + 1], cells[position])
        }
    }

    static let course = repository + "/Examples/sonnwald/course.yaml"
    static let repository: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url.path
    }()
}
