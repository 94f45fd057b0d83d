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
        var evidence = [Evidence("profile", .text(examination.profile.rawValue))]
        if let image = examination.credential.image {
            evidence.append(Evidence("picture", .text(image.format.rawValue)))
            evidence += image.notes.map { Evidence("finding", .text($0.rawValue)) }
        }
        return Finding(.passed, evidence)
    }
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
        Finding(Self.outcome(of: examination.proofs), examination.proofs.compactMap(\.methodEvidence))
    }

    static func outcome(of proofs: [ProofResult]) -> Outcome {
        let anyPassed = proofs.contains(where: \.isPassed)
        var open: Reason?
        for result in proofs {
            switch result.outcome {
            case .passed: continue
            case .unknown(let error): open = open ?? Reason(error)
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
