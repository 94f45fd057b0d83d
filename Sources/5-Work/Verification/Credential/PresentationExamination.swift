import DataIntegrity
import Encodings
import Identifiers
import JSON

/// What is found out about a presentation before its credentials are looked at.
struct PresentationExamination {
    /// More credentials than anybody shows at once.
    static let mostCredentials = 100

    let results: [CheckResult]
    let presenter: Presenter

    init(
        _ presentation: UnverifiedPresentation, audience: ProofExpectation.Audience, now: Instant,
        environment: VerificationEnvironment, policy: Policy
    ) {
        let expectation = ProofExpectation(
            purpose: .authentication, audience: audience, now: now, clockSkew: policy.clockSkew)
        let proofs = DataIntegrity.verify(
            presentation.value, expecting: expectation, resolver: environment.resolver,
            processor: policy.allowsInlineContexts || presentation.value.inlineContext == nil
                ? environment.processor : nil)
        let format = Self.format(of: presentation, proofs: proofs, policy: policy)
        let present = Self.present(proofs)
        var signature = ProofSignatureCheck.outcome(of: proofs)
        if proofs.allSatisfy({ $0.proof == nil }) { signature = .unknown(Reason(.checkSkipped)) }
        let evidence = proofs.compactMap { $0.proof.map { Evidence("method", .stated($0.verificationMethod)) } }
        results = [
            CheckResult(.formatRecognised, Finding(format), decides: true),
            CheckResult(.proofPresent, Finding(present), decides: true),
            CheckResult(.proofSignature, Finding(signature, evidence), decides: true),
        ]
        presenter = Presenter(
            controller: Self.controllers(of: proofs).first ?? "",
            isProven: present.isPassed && signature.isPassed && format.isPassed)
    }

    /// Whose keys signed it, each once.
    private static func controllers(of proofs: [ProofResult]) -> [String] {
        var controllers: [String] = []
        for result in proofs {
            guard case .passed(let method) = result.outcome else { continue }
            let controller = method.method.controller
            if !controllers.contains(where: { $0.utf8.elementsEqual(controller.utf8) }) {
                controllers.append(controller)
            }
        }
        return controllers
    }

    /// A presentation that nobody signed may be anybody's.
    private static func present(_ proofs: [ProofResult]) -> Outcome {
        let outcome = ProofPresentCheck.outcome(of: proofs)
        if case .failed(let reason) = outcome, reason.code == .proofMissing {
            return .failed(Reason(.presentationUnsigned))
        }
        return outcome
    }

    private static func format(
        of presentation: UnverifiedPresentation, proofs: [ProofResult], policy: Policy
    ) -> Outcome {
        let value = presentation.value
        guard let first = value["@context"]?.oneOrMany.first else { return .failed(Reason(.contextMissing)) }
        guard CredentialContext(first) != nil else { return .failed(Reason(.contextOrder, at: first)) }
        if !policy.allowsInlineContexts, let own = proofs.unsignedInlineContext(of: value) {
            return .failed(Reason(.contextNotTrusted, at: own))
        }
        let credentials = presentation.credentials
        guard policy.allowsEmptyPresentations || !credentials.isEmpty else {
            return .unknown(Reason(.presentationEmpty))
        }
        guard credentials.count <= mostCredentials else { return .failed(Reason(.limitSize)) }
        // What is wrong is told before what is not known, wherever it stands.
        var open: Reason?
        for credential in credentials where credential.value["type"]?.names("VerifiableCredential") != true {
            switch credential.stranger {
            case .envelope:
                open = open ?? Reason(.proofUnsupported, at: credential.value, facts: ["kind": "JWT"])
            case .value(let kind?) where kind.mayBeAnAward || kind == .presentation || kind == .address:
                open = open ?? Reason(.formatUnrecognised, at: credential.value, facts: ["kind": kind.rawValue])
            // Neither data model has room for a number or any other text there.
            case .value: return .failed(Reason(.formatUnrecognised, at: credential.value))
            case nil: open = open ?? Reason(.formatUnrecognised, at: credential.value)
            }
        }
        // Proofs stand in any order, and one of several can be taken away: of two who signed neither is the one who shows it.
        let controllers = controllers(of: proofs)
        if controllers.count > 1 {
            let facts = ["presenters": controllers.joined(separator: ", ")]
            return .failed(Reason(.holderMismatch, at: value["proof"], facts: facts))
        }
        // The holder who is named is the one who signed.
        if let holder = value["holder"], let controller = controllers.first {
            let named = holder.kind == .object ? holder["id"] : holder
            guard named?.equals(Array(controller.utf8)) == true else {
                return .failed(Reason(.holderMismatch, at: holder))
            }
        }
        return open.map { .unknown($0) } ?? .passed
    }
}

/// The base contexts of credentials; one of them stands first.
enum CredentialContext: Sendable {
    case version1
    case version2

    init?(_ value: JSONValue) {
        if value.equals("https://www.w3.org/ns/credentials/v2") {
            self = .version2
        } else if value.equals("https://www.w3.org/2018/credentials/v1") {
            self = .version1
        } else {
            return nil
        }
    }
}
