import Achievements
import Contexts
import DataIntegrity
import Encodings
import JSON

/// Whether the credential is built as its format says: Open Badges 3.0, CLR 2.0, or the W3C's data model alone.
///
/// What the format itself requires decides; what only its schema or its usage asks for is a finding.
struct SchemaCheck: Check {
    let id = CheckID.formatSchema

    func evaluate(_ examination: Examination) -> Finding {
        let judgement = SchemaJudgement(of: examination.credential.value, remembering: examination.memory.shapes)
        guard let format = judgement.format else { return .notApplicable }
        var evidence = format.evidence
        if examination.hasLinkedProof, let list = judgement.findings.first(where: \.isListForOne) {
            return Finding(.failed(Reason(list.reasonCode, at: list.value, facts: list.facts)), evidence)
        }
        if let finding = judgement.primary, finding.weight > .note {
            let reason = Reason(finding.reasonCode, at: finding.value, facts: finding.facts)
            let others = judgement.findings.count + judgement.omitted - 1
            return Finding(
                .failed(reason), others > 0 ? evidence + [Evidence("others", .number(others))] : evidence,
                atMost: finding.ceiling)
        }
        if let other = judgement.namedSchemas.first(where: { $0.standing == .unknown }) {
            return Finding(
                .unknown(Reason(.schemaUnavailable, at: other.value, facts: other.facts)), evidence,
                atMost: .significant)
        }
        // A list where the schema has room for one only says the same in linked data: noted, no more.
        if let note = judgement.primary { evidence.append(Evidence("finding", .text(note.reasonCode.rawValue))) }
        return Finding(.passed, evidence)
    }
}

extension CredentialFormat {
    /// By which schema it was judged: the same for all credentials of a format, and so made once.
    fileprivate var evidence: [Evidence] {
        switch self {
        case .openBadge, .endorsement: Self.openBadgeEvidence
        case .learnerRecord: Self.learnerRecordEvidence
        case .verifiableCredential: Self.verifiableCredentialEvidence
        }
    }

    private static let openBadgeEvidence = [Evidence("schema", .text(openBadge.name))]
    private static let learnerRecordEvidence = [Evidence("schema", .text(learnerRecord.name))]
    private static let verifiableCredentialEvidence = [Evidence("schema", .text(verifiableCredential.name))]
}

extension SchemaFinding {
    /// What is wrong. Of a text where an instant belongs that is the time, not the way in which texts are written.
    fileprivate var reasonCode: ReasonCode {
        guard code == .schemaFormat, expected == "dateTimeStamp" else {
            return ReasonCode(rawValue: code.rawValue) ?? .schemaFailed
        }
        let isTime = value.withUTF8 { (try? DateTimeStamp(parsing: $0)) != nil } ?? false
        return isTime ? .timeNoOffset : .timeMalformed
    }

    /// Whether there is a list where one value belongs, other than of types. A proof over linked data cannot tell them apart:
    /// whoever holds the credential could write one, and nobody would read what is in it.
    fileprivate var isListForOne: Bool {
        code == .schemaCardinality && weight > .note && found == "list" && !pointer.hasSuffix("/type")
    }

    fileprivate var ceiling: Verification.Weight {
        switch weight {
        case .decides: .decides
        case .significant: .significant
        case .note: .note
        }
    }
}

/// Whether every word of the document has a meaning that the signature covers.
struct TermsCheck: Check {
    let id = CheckID.formatTerms

    func evaluate(_ examination: Examination) -> Finding {
        if examination.hasLinkedProof, let own = examination.ownContext {
            return Finding(.failed(Reason(.contextNotTrusted, at: own)))
        }
        if !examination.setup.policy.allowsInlineContexts,
            let own = examination.proofs.unsignedInlineContext(of: examination.credential.value)
        {
            return Finding(.failed(Reason(.contextNotTrusted, at: own)))
        }
        switch examination.terms {
        case .notAsked: return .notApplicable
        case .defined: return .passed
        case .refused(let error):
            return Finding(error.reason == "context.unknown" ? .unknown(Reason(error)) : .failed(Reason(error)))
        }
    }
}

/// Whether files that the credential refers to, with a digest, are the ones it means.
///
/// Only what is at hand can be compared: contexts, and files written into the document. What is not at hand is not shown
/// and nothing rests on it: a finding.
struct ResourcesCheck: Check {
    let id = CheckID.formatResources

    func evaluate(_ examination: Examination) -> Finding {
        guard examination.rareMembers.mayHoldResources else { return .notApplicable }
        var isCompared = false
        var open: Finding?
        for reference in ResourceReference.all(in: examination.credential.value) {
            let standing = reference.standing(with: Self.known(reference))
            guard let code = standing.code else {
                isCompared = true
                continue
            }
            let reason = Reason(
                ReasonCode(rawValue: code.rawValue) ?? .internalError, at: reference.value, facts: reference.facts)
            switch standing {
            case .different, .malformed: return Finding(.failed(reason))
            default: open = open ?? Finding(.unknown(reason), atMost: .significant)
            }
        }
        return open ?? (isCompared ? .passed : .notApplicable)
    }

    private static func known(_ reference: ResourceReference) -> ResourceAtHand? {
        guard let published = reference.id?.utf8.flatMap(BundledContexts.published) else { return nil }
        return .digests([ResourceDigest(.sha256, published.sha256), ResourceDigest(.sha384, published.sha384)])
    }
}

/// Whether the pictures in the credential are what they say they are.
struct ImagesCheck: Check {
    let id = CheckID.contentImages

    func evaluate(_ examination: Examination) -> Finding {
        guard examination.badge != nil, examination.rareMembers.mayHoldPictures else { return .notApplicable }
        let pictures = BadgePictures(of: examination.credential.value)
        guard let finding = pictures.findings.first else { return pictures.pictures.isEmpty ? .notApplicable : .passed }
        let code = ReasonCode(rawValue: finding.code.rawValue) ?? .internalError
        return Finding(.failed(Reason(code, at: finding.value, facts: finding.facts)))
    }
}
