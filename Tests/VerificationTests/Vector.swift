import Encodings
import Foundation
import JSON
import TestSupport
import Testing

/// One vector of `TestVectors/vectors/manifest.json`; the format is told in `TestVectors/README.md`.
struct Vector: Sendable, CustomTestStringConvertible {
    let id: String
    let file: String
    let twin: String?
    let differs: String
    let attacks: [String]
    let policy: String
    let at: String
    let registries: [String]
    let anchors: [String]
    let trustsUnsigned: Bool
    let statusLists: [String]
    let didDocuments: [String]
    let challenge: String?
    let domain: String?
    let expected: Expected

    var testDescription: String { id }

    struct Expected: Sendable, Equatable {
        let verdict: String
        let primary: String?
        /// `check outcome reason`, sorted.
        let findings: [String]
        let credentials: [Expected]?
    }

    init(_ value: JSONValue) throws {
        func text(_ name: String) throws -> String {
            guard let text = value.member(named: name)?.string else { throw ManifestError(value.pointer + "/" + name) }
            return text
        }
        func list(_ name: String) throws -> [String] {
            guard let list = value.member(named: name), list.kind == .array else {
                throw ManifestError(value.pointer + "/" + name)
            }
            return list.elements.compactMap(\.string)
        }
        id = try text("id")
        file = try text("file")
        twin = value["twin"]?.string
        differs = try text("differs")
        attacks = try list("attacks")
        policy = try text("policy")
        at = try text("at")
        registries = try list("registries")
        anchors = try list("anchors")
        trustsUnsigned = value["trustUnsigned"]?.bool ?? false
        statusLists = try list("statusLists")
        didDocuments = try list("didDocuments")
        challenge = value["challenge"]?.string
        domain = value["domain"]?.string
        expected = try Expected(value)
    }

    var bytes: [UInt8] { get throws { try Vectors.bytes(file) } }
}

extension Vector.Expected {
    init(_ value: JSONValue) throws {
        guard let verdict = value["verdict"]?.string, ["valid", "invalid", "unknown"].contains(verdict),
            let reasons = value["reasons"], let outcomes = value["outcomes"], reasons.count == outcomes.count
        else { throw ManifestError(value.pointer) }
        self.verdict = verdict
        primary = value["primary"]?.string
        findings = try reasons.members.map { name, reason in
            guard let check = name.string, let outcome = outcomes.member(named: check)?.string,
                let reason = reason.string,
                ["failed", "unknown"].contains(outcome)
            else { throw ManifestError(value.pointer) }
            return "\(check) \(outcome) \(reason)"
        }.sorted()
        credentials = try value["credentials"].map { try $0.elements.map(Vector.Expected.init) }
    }
}

struct ManifestError: Error {
    let place: String
    init(_ place: String) { self.place = place }
}

/// The manifest, read once.
enum Vectors {
    private static let manifest = Result {
        let limits = JSONLimits(bytes: 4 << 20, members: 200_000)
        let root = try JSONDocument(parsing: bytes("vectors/manifest.json"), limits: limits).root
        guard root["format"]?.equals("testamur-test-vectors") == true, root["version"]?.integer == 1,
            let list = root["vectors"], root["count"]?.integer == list.count
        else { throw ManifestError("") }
        return try list.elements.map(Vector.init)
    }

    /// All of them; none if the manifest cannot be read, which ``read()`` says. With `TESTAMUR_VECTORS` those whose ids it lists,
    /// for a closer look at a few: the tests that count them then fail.
    static let all: [Vector] = {
        let all = (try? manifest.get()) ?? []
        guard let chosen = ProcessInfo.processInfo.environment["TESTAMUR_VECTORS"] else { return all }
        let ids = Set(chosen.split(separator: ",").map(String.init))
        return all.filter { ids.contains($0.id) }
    }()

    /// All of them.
    ///
    /// - Throws: Why the manifest cannot be read. Tests that run once a vector would otherwise run for none and pass.
    static func read() throws -> [Vector] { try manifest.get() }

    static func named(_ id: String) throws -> Vector {
        guard let vector = byID[id] else { throw ManifestError(id) }
        return vector
    }

    static let byID = Dictionary(uniqueKeysWithValues: ((try? manifest.get()) ?? []).map { ($0.id, $0) })

    static func bytes(_ path: String) throws -> [UInt8] { try repositoryFile("TestVectors/" + path) }
}
