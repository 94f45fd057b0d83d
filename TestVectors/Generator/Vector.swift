import Encodings
import JSON

/// One question to a verifier, and the answer that it must give.
struct Vector {
    let id: String
    /// The vector that passes and differs in one thing; nil for one that has no twin.
    let twin: String?
    /// What is different from the twin, or what is shown; one sentence.
    let differs: String
    /// Rows of the catalogue of attacks.
    let attacks: [String]
    let file: String
    let setting: Setting
    let expected: Expected
}

/// Everything that a verdict rests on beside the file.
struct Setting {
    var at = World.now.description
    /// A policy that ships with the library, or a file.
    var policy = "employer"
    var registries = [World.registry("complete")]
    var anchors = [TestKey.anchor.multikey]
    var trustsUnsigned = false
    var statusLists: [String] = []
    var didDocuments: [String] = []
    /// What was asked before it was shown.
    var challenge: String?
    var domain: String?

    func with(_ change: (inout Setting) -> Void) -> Setting {
        var setting = self
        change(&setting)
        return setting
    }
}

/// What must come out.
struct Expected {
    var verdict: String
    /// The first deciding reason; nil for a valid one.
    var primary: String?
    /// Every check that failed or is unknown, but for those that were skipped.
    var findings: [Finding]
    /// For a presentation, one a credential.
    var credentials: [Expected]?
}

struct Finding {
    let check: String
    let outcome: String
    let reason: String
}

/// A check that failed.
func failed(_ check: String, _ reason: String) -> Finding {
    Finding(check: check, outcome: "failed", reason: reason)
}

/// A check that could not be decided.
func unknown(_ check: String, _ reason: String) -> Finding {
    Finding(check: check, outcome: "unknown", reason: reason)
}

extension Expected {
    /// Valid; findings do not decide under the policy.
    static func valid(_ findings: Finding...) -> Expected {
        Expected(verdict: "valid", primary: nil, findings: findings)
    }

    /// Invalid, for the reason of the first finding.
    static func invalid(_ findings: Finding...) -> Expected {
        Expected(verdict: "invalid", primary: findings[0].reason, findings: findings)
    }

    /// Not known, for the reason of the first finding.
    static func unknown(_ findings: Finding...) -> Expected {
        Expected(verdict: "unknown", primary: findings[0].reason, findings: findings)
    }

    /// The same with further findings, which are not the first reason.
    func and(_ findings: Finding...) -> Expected {
        var expected = self
        expected.findings += findings
        return expected
    }

    /// What a presentation or a learner record gives: its own findings, then what each credential in it gives.
    func showing(_ credentials: Expected...) -> Expected {
        var expected = self
        expected.credentials = credentials
        return expected
    }

    /// What a learner record gives that is good itself: the worst of what the credentials in it give.
    func holding(_ credentials: Expected...) -> Expected {
        var expected = self
        expected.credentials = credentials
        for verdict in ["unknown", "invalid"] {
            guard let worst = credentials.first(where: { $0.verdict == verdict }) else { continue }
            (expected.verdict, expected.primary) = (worst.verdict, worst.primary)
        }
        return expected
    }

    var json: JSON {
        .object(omittingNil: [
            ("verdict", .string(verdict)),
            ("primary", primary.map(JSON.string)),
            ("reasons", .object(findings.map { JSONMember($0.check, .string($0.reason)) })),
            ("outcomes", .object(findings.map { JSONMember($0.check, .string($0.outcome)) })),
            ("credentials", credentials.map { .array($0.map(\.json)) }),
        ])
    }
}

extension Vector {
    /// As the manifest has it.
    var json: JSON {
        func list(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
        var json = JSON.object(omittingNil: [
            ("id", .string(id)),
            ("file", .string(file)),
            ("twin", twin.map(JSON.string)),
            ("differs", .string(differs)),
            ("attacks", list(attacks)),
            ("policy", .string(setting.policy)),
            ("at", .string(setting.at)),
            ("registries", list(setting.registries)),
            ("anchors", list(setting.anchors)),
            ("trustUnsigned", setting.trustsUnsigned ? true : nil),
            ("statusLists", list(setting.statusLists)),
            ("didDocuments", list(setting.didDocuments)),
            ("challenge", setting.challenge.map(JSON.string)),
            ("domain", setting.domain.map(JSON.string)),
        ])
        guard case .object(let members) = json, case .object(let expectedMembers) = expected.json else { return json }
        json = .object(members + expectedMembers)
        return json
    }
}
