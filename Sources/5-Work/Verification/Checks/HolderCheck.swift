import JSON

/// Whether whoever showed the credential has the key that it names as its subject.
struct HolderBindingCheck: Check {
    let id = CheckID.holderBinding

    func evaluate(_ examination: Examination) -> Finding {
        guard let presenter = examination.presenter else {
            // A file says nothing about who hands it over. Where the policy asks, that is not enough.
            return examination.setup.asksForPresenter
                ? Finding(.failed(Reason(.presentationUnsigned))) : .notApplicable
        }
        guard presenter.isProven else { return .unknown(.checkSkipped) }
        guard let subject = examination.subjectID else { return .unknown(.holderUnbound) }
        let evidence = [Evidence("subject", .stated(subject)), Evidence("presenter", .text(presenter.controller))]
        guard subject.equals(utf8Of: presenter.controller) else {
            return Finding(.failed(Reason(.holderMismatch, at: subject)), evidence)
        }
        return Finding(.passed, evidence)
    }
}

/// Who showed a presentation.
struct Presenter: Sendable {
    /// The identifier that controls the key with which the presentation was signed.
    let controller: String
    /// Whether that signature passed.
    let isProven: Bool
}
