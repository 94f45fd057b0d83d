/// The name of a check, `group.thing`; stable, and the order in which a report lists them.
public enum CheckID: String, Sendable, Hashable, CaseIterable, Comparable {
    case formatRecognised = "format.recognised"
    case formatTerms = "format.terms"
    case proofPresent = "proof.present"
    case proofSignature = "proof.signature"
    case proofKeyWindow = "proof.key_window"
    // Behind the proof: that nobody signed it is the better reason than how it is built.
    case formatSchema = "format.schema"
    case formatResources = "format.resources"
    case issuerKeyBinding = "issuer.key_binding"
    case issuerRegistered = "issuer.registered"
    case issuerLegalIdentifier = "issuer.legal_identifier"
    case issuerNotCompromised = "issuer.not_compromised"
    case dateOrder = "date.order"
    case dateFuture = "date.future"
    case dateValidity = "date.validity"
    case placeIssuerCountry = "place.issuer_country"
    case placeAwardingCountry = "place.awarding_country"
    case statusRevocation = "status.revocation"
    case statusSuspension = "status.suspension"
    case statusFreshness = "status.freshness"
    case holderBinding = "holder.binding"
    case holderName = "holder.name"
    case holderSamePerson = "holder.same_person"
    case contentComplete = "content.complete"
    case contentVocabulary = "content.vocabulary"
    case contentWorkload = "content.workload"
    case contentImages = "content.images"

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
            .issuerNotCompromised,
            .dateFuture, .dateValidity, .statusRevocation, .statusSuspension:
            .decides
        case .issuerRegistered, .issuerLegalIdentifier, .dateOrder, .placeIssuerCountry, .placeAwardingCountry,
            .statusFreshness, .holderBinding, .holderName, .holderSamePerson, .contentComplete:
            .significant
        case .contentVocabulary, .contentWorkload, .contentImages:
            .note
        }
    }
}
