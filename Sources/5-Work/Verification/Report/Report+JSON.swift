import Achievements
import Encodings
public import JSON
public import Texts
import Trust

extension Report {
    /// The report as scripts read it; its member names, codes and spellings are public API.
    ///
    /// - Parameter texts: The language of the sentences in it.
    public func json(_ texts: Texts) -> JSON {
        .object(omittingNil: [
            ("verdict", .string(verdict.rawValue)),
            ("format", .string(Self.format)),
            ("profile", .string(profile.rawValue)),
            ("primary", primary.map { .string($0.rawValue) }),
            ("record", recordJSON),
            ("only", policy.onlyJSON),
            ("policy", policy.json),
            ("judgedAt", .string(judged.description)),
            ("claimed", claimed.json),
            ("established", established.json),
            ("checks", .array(checks.map { $0.json(texts) })),
            ("endorsements", endorsementsJSON),
            ("credentials", credentials.isEmpty ? nil : .array(credentials.map { $0.json(texts) })),
        ])
    }

    /// What a learner record's own checks say, beside the verdict over everything in it.
    private var recordJSON: JSON? {
        guard !credentials.isEmpty else { return nil }
        return .object(omittingNil: [
            ("verdict", .string(ownVerdict.rawValue)), ("primary", ownPrimary.map { .string($0.rawValue) }),
        ])
    }

    private var endorsementsJSON: JSON? {
        let all = endorsements
        guard !all.isEmpty else { return nil }
        return .array(
            all.map { endorsement in
                .object(omittingNil: [
                    ("at", .string(endorsement.value.pointer)), ("by", endorsement.endorser.map(JSON.string)),
                    ("of", endorsement.endorsed.map { .string($0.rawValue) }),
                    ("comment", endorsement.comment.map(JSON.string)), ("verified", false),
                ])
            })
    }

    static let format = "vc-data-integrity"

    /// What the credential says about itself, whether or not it is true.
    public var claimed: ClaimedFacts { ClaimedFacts(credential, seenAs: badge) }
}

extension PresentationReport {
    /// The report as scripts read it: the presentation's own checks, then a report a credential.
    public func json(_ texts: Texts) -> JSON {
        .object(omittingNil: [
            ("verdict", .string(verdict.rawValue)),
            ("format", .string(Report.format)),
            ("profile", "presentation"),
            ("primary", primary.map { .string($0.rawValue) }),
            ("only", policy.onlyJSON),
            ("policy", policy.json),
            ("checks", .array(checks.map { $0.json(texts) })),
            ("credentials", .array(credentials.map { $0.json(texts) })),
        ])
    }
}

extension RefusedInput {
    /// Wrong if a reader recognised its format, otherwise not known.
    public var verdict: Verdict { isClaimed ? .invalid : .unknown }

    /// The same shape as a report, with the one check that could be made.
    public func json(_ texts: Texts) -> JSON {
        let outcome: Outcome = isClaimed ? .failed(reason) : .unknown(reason)
        let result = CheckResult(.formatRecognised, Finding(outcome), decides: true)
        return [
            "verdict": .string(verdict.rawValue), "primary": .string(reason.code.rawValue),
            "checks": [result.json(texts)],
        ]
    }
}

extension Policy {
    var json: JSON {
        .object(omittingNil: [
            ("name", .string(name)), ("version", .integer(version)),
            ("sha256", fileDigest.map { .string(Hex.encode($0)) }),
        ])
    }

    var onlyJSON: JSON? {
        only.map { .array($0.sorted().map { JSON.string($0.rawValue) }) }
    }
}

extension CheckResult {
    /// One line of the report.
    public func json(_ texts: Texts) -> JSON {
        // A report has fifty of these: their members are put in one by one, without a list of what may be missing.
        let reason = outcome.reason
        var members: [JSONMember] = []
        members.reserveCapacity(reason == nil ? 4 : 8)
        members.append(JSONMember("check", .string(check.rawValue)))
        members.append(JSONMember("outcome", .string(outcome.name)))
        if let reason { members.append(JSONMember("reason", .string(reason.code.rawValue))) }
        members.append(JSONMember("weight", .string(weight.rawValue)))
        if let reason { members.append(JSONMember("message", .string(reason.message(texts)))) }
        if !evidence.isEmpty { members.append(JSONMember("evidence", Evidence.json(evidence))) }
        if let pointer = reason?.pointer { members.append(JSONMember("at", .string(pointer))) }
        if let reason { members.append(JSONMember("next", .string(reason.nextStep(texts)))) }
        if let note {
            members.append(
                JSONMember(
                    "note",
                    [
                        "reason": .string(note.code.rawValue), "message": .string(note.message(texts)),
                        "next": .string(note.nextStep(texts)),
                    ]))
        }
        return .object(members)
    }
}

extension Reason {
    /// What is wrong, in one sentence.
    public func message(_ texts: Texts) -> String { texts("reason.\(code.rawValue)", facts(in: texts)) }

    /// The facts as people read them: elements by their names, moments as days and hours.
    private func facts(in texts: Texts) -> [String: String] {
        var facts = facts
        if code == .contentIncomplete, let elements = facts["elements"] {
            let names = elements.split(separator: ",").map { $0.drop { $0 == " " } }
            facts["elements"] = texts.list(names.map { texts("field.\($0)") })
        }
        if code == .requirementMissing || code == .requirementUnclear, let element = facts["what"],
            texts.has("field.\(element)")
        {
            facts["what"] = texts("field.\(element)")
        }
        if [.formatUnrecognised, .formatNoCredential, .helperTimeout, .helperLimit].contains(code) {
            facts["kind"] = facts["kind"].map { texts("file_kind.\($0)") }
        }
        for name in ["until", "from"] where code == .timeExpired || code == .timeNotYetValid {
            facts[name] = facts[name].map { text in (try? Instant(text)).map(texts.instant) ?? text }
        }
        return facts
    }

    /// What to do about it.
    ///
    /// Some reasons are those of the room that issues; whoever reads an award can do something else about them.
    public func nextStep(_ texts: Texts) -> String {
        if code == .formatUnrecognised, let kind = self.facts["kind"], texts.has("file_kind.next.\(kind)") {
            return texts("file_kind.next.\(kind)")
        }
        let forReaders = "reader.\(code.rawValue)"
        return texts(texts.has(forReaders) ? forReaders : "next.\(code.rawValue)", facts(in: texts))
    }
}

extension Evidence {
    /// One member a name; several of the same name become a list.
    static func json(_ evidence: [Evidence]) -> JSON {
        var members: [JSONMember] = []
        members.reserveCapacity(evidence.count)
        for item in evidence {
            guard let place = members.firstIndex(where: { $0.name == item.name }) else {
                members.append(JSONMember(item.name, item.json))
                continue
            }
            switch members[place].value {
            case .array(let list): members[place].value = .array(list + [item.json])
            case let first where first != item.json: members[place].value = [first, item.json]
            default: break
            }
        }
        return .object(members)
    }
}

extension Established {
    var json: JSON {
        [
            "issuer": .object(omittingNil: [
                ("rung", rung.map { .integer($0.rawValue) }),
                ("next", nextRung.map(JSON.string)),
                ("legalName", legalName.map(JSON.string)),
                ("legalNameToday", legalNameToday.map(JSON.string)),
                ("country", country.map(JSON.string)),
                ("identifiers", .array(identifiers.map(\.json))),
            ])
        ]
    }
}
