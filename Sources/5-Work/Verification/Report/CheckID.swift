/// The name of a check, `group.thing`; stable, and the order in which a report lists them.
public enum CheckID: String, Sendable, Hashable, CaseIterable, Comparable {
    case formatRecognised = "format.recognised"
    case formatTerms = "format.terms"
    case proofPresent = "proof.present"
    case proofSignature = "proof.signature"
    case proofKeyWindow = "proof.key_window"
    case proofCertificate = "proof.certificate"
    case proofTimestamp = "proof.timestamp"
    case proofLongTerm = "proof.long_term"
    // Behind the proof: that nobody signed it is the better reason than how it is built.
    case formatSchema = "format.schema"
    case formatResources = "format.resources"
    case formatConsistency = "format.consistency"
    case issuerKeyBinding = "issuer.key_binding"
    case issuerRegistered = "issuer.registered"
    case issuerLegalIdentifier = "issuer.legal_identifier"
    case issuerName = "issuer.name"
    case issuerMandate = "issuer.mandate"
    case issuerAccredited = "issuer.accredited"
    case issuerAccreditationScope = "issuer.accreditation_scope"
    case issuerNotCompromised = "issuer.not_compromised"
    case dateOrder = "date.order"
    case dateFuture = "date.future"
    case dateValidity = "date.validity"
    case dateDayShift = "date.day_shift"
    case dateBirth = "date.birth"
    case placeIssuerCountry = "place.issuer_country"
    case placeAwardingCountry = "place.awarding_country"
    case placeRegion = "place.region"
    case placeNQF = "place.nqf"
    case placeJurisdiction = "place.jurisdiction"
    case placeTrustTerritory = "place.trust_territory"
    case statusRevocation = "status.revocation"
    case statusSuspension = "status.suspension"
    case statusFreshness = "status.freshness"
    case statusReplacement = "status.replacement"
    case holderBinding = "holder.binding"
    case holderIdentifier = "holder.identifier"
    case holderName = "holder.name"
    case holderSamePerson = "holder.same_person"
    case contentComplete = "content.complete"
    case contentOptional = "content.optional"
    case contentVocabulary = "content.vocabulary"
    case contentWorkload = "content.workload"
    case contentVolume = "content.volume"
    case contentLevel = "content.level"
    case contentAssessment = "content.assessment"
    case contentLanguages = "content.languages"
    case contentIdentifiers = "content.identifiers"
    case contentImages = "content.images"
    case contentLookalike = "content.lookalike"
    case policyRequirements = "policy.requirements"

    var position: Int { Self.positions[self] ?? 0 }

    private static let positions = Dictionary(
        uniqueKeysWithValues: Self.allCases.enumerated().map { ($0.element, $0.offset) })

    public static func < (left: CheckID, right: CheckID) -> Bool { left.position < right.position }
}

/// How much a check weighs where the policy says nothing else.
public enum Weight: String, Sendable, Hashable, Comparable {
    /// Decides in every policy.
    case decides = "B"
    /// A finding that needs somebody's decision.
    case significant = "S"
    /// A note.
    case note = "N"

    /// The heavier one comes first, as in a report.
    public static func < (left: Weight, right: Weight) -> Bool { left.order < right.order }

    private var order: Int {
        switch self {
        case .decides: 0
        case .significant: 1
        case .note: 2
        }
    }
}

extension CheckID {
    /// The weight it has before a policy adds to it (`docs/checks.md`).
    public var weight: Weight {
        switch self {
        case .formatRecognised, .formatSchema, .formatTerms, .formatResources, .proofPresent, .proofSignature,
            .proofKeyWindow, .issuerKeyBinding,
            .issuerNotCompromised, .proofCertificate,
            .dateFuture, .dateValidity, .statusRevocation, .statusSuspension, .policyRequirements:
            .decides
        case .issuerRegistered, .issuerLegalIdentifier, .dateOrder, .placeIssuerCountry, .placeAwardingCountry,
            .statusFreshness, .holderBinding, .contentComplete, .formatConsistency, .proofTimestamp, .issuerMandate,
            .issuerAccredited, .issuerAccreditationScope, .placeNQF, .placeJurisdiction, .statusReplacement,
            .holderIdentifier, .holderName, .holderSamePerson, .contentLookalike:
            .significant
        case .contentVocabulary, .contentWorkload, .contentImages, .proofLongTerm, .issuerName, .dateDayShift,
            .dateBirth, .placeRegion, .placeTrustTerritory, .contentOptional, .contentVolume, .contentLevel,
            .contentAssessment, .contentLanguages, .contentIdentifiers:
            .note
        }
    }
}
