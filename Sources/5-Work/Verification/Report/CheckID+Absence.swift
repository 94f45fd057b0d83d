/// What it means that a check has nothing to look at, where a policy names the check.
extension CheckID {
    /// Whether nothing can be wrong in this respect with a credential that lacks what the check looks at.
    ///
    /// A picture that is not there cannot be a wrong one, and an award that is under no status list was not revoked. A level or
    /// a day of birth that is not there was not compared: a policy that asks for that is not satisfied (`docs/checks.md`).
    public var isSatisfiedByAbsence: Bool {
        switch self {
        case .formatTerms, .formatSchema, .formatResources, .formatConsistency, .proofKeyWindow, .issuerMandate,
            .issuerNotCompromised, .dateValidity, .dateDayShift, .placeRegion, .placeNQF, .placeJurisdiction,
            .statusRevocation, .statusSuspension, .statusFreshness, .statusReplacement, .contentVocabulary,
            .contentWorkload, .contentVolume, .contentLanguages, .contentIdentifiers, .contentImages, .contentLookalike,
            .policyRequirements:
            true
        case .formatRecognised, .proofPresent, .proofSignature, .proofCertificate, .proofTimestamp, .proofLongTerm,
            .issuerKeyBinding, .issuerRegistered, .issuerLegalIdentifier, .issuerName, .issuerAccredited,
            .issuerAccreditationScope, .dateOrder, .dateFuture, .dateBirth, .placeIssuerCountry,
            .placeAwardingCountry, .placeTrustTerritory, .holderBinding, .holderIdentifier, .holderName,
            .holderSamePerson, .contentComplete, .contentOptional, .contentLevel,
            .contentAssessment:
            false
        }
    }

    /// Whether it is made of formats only that are still to come.
    var isToCome: Bool {
        switch self {
        case .proofCertificate, .proofTimestamp, .proofLongTerm, .placeTrustTerritory: true
        default: false
        }
    }

    /// Whether it reads what was awarded, and so can say nothing about a credential of another kind.
    var readsAchievement: Bool {
        switch self {
        case .dateOrder, .dateDayShift, .dateBirth, .placeIssuerCountry,
            .placeAwardingCountry, .placeRegion, .placeNQF, .contentComplete, .contentOptional, .contentVocabulary,
            .contentWorkload, .contentVolume, .contentLevel, .contentAssessment, .contentLanguages,
            .contentIdentifiers, .contentImages:
            true
        default: false
        }
    }
}

extension Finding {
    /// The same, but for a check that the policy names and that had nothing to look at: what was asked for is not there.
    ///
    /// - Parameter examination: The credential; nil for what is said of all alike.
    func answering(_ check: CheckID, under policy: Policy, _ examination: Examination? = nil) -> Finding {
        guard case .notApplicable = outcome, policy.names(check) else { return self }
        if check.isToCome { return .unknown(.checkNotAvailable, evidence) }
        if check.readsAchievement, let examination, examination.badge == nil {
            // The awards in a learner record answer for it, each in a report of its own.
            return examination.credential.innerCredentials.isEmpty ? .unknown(.checkNotAvailable, evidence) : self
        }
        return check.isSatisfiedByAbsence ? self : .failed(.checkNothingStated, evidence)
    }
}
