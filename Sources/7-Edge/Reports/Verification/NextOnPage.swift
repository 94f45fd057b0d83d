import Texts
import Verification

extension Reason {
    /// What whoever reads a page can do: he has no command line with options before him.
    func nextOnPage(_ texts: Texts) -> String {
        let facts = self.facts
        return Self.pageSteps[code].map { texts("page.next.\($0)", facts) } ?? nextStep(texts)
    }

    private static let pageSteps: [ReasonCode: String] = [
        .issuerUntrusted: "registry", .issuerNotListed: "registry", .issuerMandateUnclear: "registry",
        .accreditationUnmatched: "registry", .keyUnconfirmed: "registry", .registryUnsigned: "registry",
        .registryAnchor: "registry", .didUnavailable: "key_document", .netRedirect: "key_document",
        .netTimeout: "key_document", .netTLS: "key_document", .netUnavailable: "key_document",
        .statusUnavailable: "status_list", .statusRollbackUnchecked: "state", .presentationChallenge: "challenge",
        .presentationDomain: "challenge", .holderNotCompared: "applicants",
    ]
}
