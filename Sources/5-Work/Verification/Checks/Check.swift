import StatusLists

/// One question asked of a credential.
///
/// A check is a small value: it looks at what an ``Examination`` has gathered, compares, and says what it compared. It
/// never throws and never decides the verdict; the policy does.
///
/// ```swift
/// struct ValidityCheck: Check {
///     let id = CheckID.dateValidity
///     func evaluate(_ examination: Examination) -> Finding { … }
/// }
/// ```
public protocol Check: Sendable {
    var id: CheckID { get }

    /// - Returns: The outcome, with what was compared whatever it is.
    func evaluate(_ examination: Examination) -> Finding

    /// What it says of every credential alike under one policy, so that it is asked once; nil if it has to look.
    func findingForAll(under policy: Policy) -> Finding?
}

extension Check {
    public func findingForAll(under policy: Policy) -> Finding? { nil }
}

/// Every check this version has, in the order of a report.
public enum AllChecks {
    public static let list: [any Check] = [
        FormatCheck(), TermsCheck(), ProofPresentCheck(), ProofSignatureCheck(),
        KeyWindowCheck(), ComingCheck(.proofCertificate), ComingCheck(.proofTimestamp), ComingCheck(.proofLongTerm),
        SchemaCheck(), ResourcesCheck(), ConsistencyCheck(), KeyBindingCheck(),
        RegisteredCheck(), AwardCheck(.issuerLegalIdentifier), AwardCheck(.issuerName), AwardCheck(.issuerMandate),
        AwardCheck(.issuerAccredited), AwardCheck(.issuerAccreditationScope), NotCompromisedCheck(), DateOrderCheck(),
        DateFutureCheck(), ValidityCheck(), DayShiftCheck(), BirthCheck(),
        AwardCheck(.placeIssuerCountry), AwardCheck(.placeAwardingCountry), AwardCheck(.placeRegion),
        AwardCheck(.placeNQF), AwardCheck(.placeJurisdiction), ComingCheck(.placeTrustTerritory),
        StatusCheck(.revocation), StatusCheck(.suspension), StatusFreshnessCheck(),
        ElsewhereCheck(.statusReplacement),
        HolderBindingCheck(), ComparedElsewhereCheck(.holderIdentifier), ComparedElsewhereCheck(.holderName),
        ComparedElsewhereCheck(.holderSamePerson),
        CompletenessCheck(), OptionalElementsCheck(), VocabularyCheck(), WorkloadCheck(), AwardCheck(.contentVolume),
        AwardCheck(.contentLevel), AwardCheck(.contentAssessment), LanguagesCheck(), AwardCheck(.contentIdentifiers),
        ImagesCheck(), AwardCheck(.contentLookalike), RequirementsCheck(),
    ]
}
