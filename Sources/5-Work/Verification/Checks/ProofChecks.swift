import Achievements
import DataIntegrity
import Encodings
import JSON

/// Whether the bytes are a credential in a shape that is known.
struct FormatCheck: Check {
    let id = CheckID.formatRecognised

    func evaluate(_ examination: Examination) -> Finding {
        let value = examination.credential.value
        guard let context = value["@context"] else { return .failed(.contextMissing) }
        // VCDM 2.0 and 1.1: the base context stands first, so that no other can give its terms a new meaning.
        let first = context.kind == .array ? context.elements.first { _ in true } : context
        guard let first, CredentialContext(first) != nil else {
            return Finding(.failed(Reason(.contextOrder, at: first ?? context)))
        }
        guard examination.issuerID != nil else {
            return Finding(.failed(Reason(.issuerMalformed, at: value["issuer"] ?? value)))
        }
        if let broken = examination.controlCharacter {
            return Finding(.failed(Reason(.identifierControlCharacter, at: broken)))
        }
        let profile = examination.profile
        if profile == .learnerRecord2, let reason = Self.objection(toRecord: examination.credential) {
            return Finding(.failed(reason))
        }
        var evidence = profile.evidence
        if let image = examination.credential.image {
            evidence.append(Evidence("picture", .text(image.format.rawValue)))
            evidence += image.notes.map { Evidence("finding", .text($0.rawValue)) }
        }
        return Finding(.passed, evidence)
    }

    /// A record with more in it than is judged: what nobody looked at must not stand under a good verdict.
    private static func objection(toRecord record: UnverifiedCredential) -> Reason? {
        let most = PresentationExamination.mostCredentials
        if record.innerCredentials.count > most {
            return Reason(.limitSize, at: record.value["credentialSubject"], facts: ["limit": String(most)])
        }
        let isTooDeep = record.recordDepth(upTo: Verifier.deepestRecord + 1) > Verifier.deepestRecord
        return isTooDeep ? Reason(.limitDepth, facts: ["limit": String(Verifier.deepestRecord)]) : nil
    }
}

extension CredentialProfile {
    /// What it is judged as: made once for all credentials.
    fileprivate var evidence: [Evidence] {
        switch self {
        case .openBadges3: Self.openBadgesEvidence
        case .learnerRecord2: Self.learnerRecordEvidence
        case .generic: Self.genericEvidence
        }
    }

    private static let openBadgesEvidence = [Evidence("profile", .text(openBadges3.rawValue))]
    private static let learnerRecordEvidence = [Evidence("profile", .text(learnerRecord2.rawValue))]
    private static let genericEvidence = [Evidence("profile", .text(generic.rawValue))]
}

/// Whether there is a proof of a kind that can be checked.
struct ProofPresentCheck: Check {
    let id = CheckID.proofPresent

    func evaluate(_ examination: Examination) -> Finding {
        Finding(Self.outcome(of: examination.proofs))
    }

    /// What could not be read as a proof is none; that one is wrong counts before that one is not known.
    static func outcome(of proofs: [ProofResult]) -> Outcome {
        var open: Reason?
        for result in proofs where result.proof == nil {
            switch result.outcome {
            case .failed(let error): return .failed(Reason(error))
            case .unknown(let error): open = open ?? Reason(error)
            case .passed: continue
            }
        }
        return open.map(Outcome.unknown) ?? .passed
    }
}

/// Whether every proof was made over these bytes with the key it names.
struct ProofSignatureCheck: Check {
    let id = CheckID.proofSignature

    func evaluate(_ examination: Examination) -> Finding {
        let outcome = Self.outcome(of: examination.proofs, isUnread: examination.ownContext != nil)
        return Finding(outcome, examination.proofs.compactMap(\.methodEvidence))
    }

    /// - Parameter isUnread: Whether the words of the document were not even read, so that no proof over them was checked.
    static func outcome(of proofs: [ProofResult], isUnread: Bool = false) -> Outcome {
        let anyPassed = proofs.contains(where: \.isPassed)
        var open: Reason?
        for result in proofs {
            switch result.outcome {
            case .passed: continue
            case .unknown(let error):
                let isOverWords = result.proof?.cryptosuite.canonicalization == .linkedData
                let isSkipped = isUnread && isOverWords && error.code == .unsupported
                open = open ?? (isSkipped ? Reason(.checkSkipped) : Reason(error))
            case .failed(let error):
                // One good proof does not cover for a bad one beside it. Of a chain it says what is wrong with the chain.
                guard anyPassed, error.code != .chain else { return .failed(Reason(error)) }
                return .failed(Reason(.proofSet, pointer: error.pointer, facts: ["cause": error.reason]))
            }
        }
        return open.map(Outcome.unknown) ?? .passed
    }
}

extension ProofResult {
    fileprivate var methodEvidence: Evidence? {
        proof.map { Evidence("method", .stated($0.verificationMethod)) }
    }
}
