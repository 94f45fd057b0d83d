public import Encodings

/// What a credential with a good signature brings for the question who signed it.
///
/// ```swift
/// var evidence = LadderEvidence(methodID: methodID, issuer: issuerID)
/// evidence.awardingBodies = [[LegalIdentifier(kind: "eidas", value: "VATAT-U00000000", country: "AUT")]]
/// evidence.awardDate = try CalendarDate("2026-05-08")
/// let position = Ladder.position(evidence, in: registries)
/// ```
public struct LadderEvidence: Sendable {
    /// The id of the verification method that signed, in UTF-8.
    public var methodID: [UInt8]
    /// The id of the issuer, in UTF-8. That the method is the issuer's was established before.
    public var issuer: [UInt8]
    /// The issuer's name as the credential states it: for hints only.
    public var issuerName: String?
    /// The legal identifiers that the credential states, for each awarding body.
    public var awardingBodies: [[LegalIdentifier]]
    /// The day of the award.
    public var awardDate: CalendarDate?
    /// When it was signed, as far as that is known.
    public var signedAt: Instant?
    /// The id of the credential, in UTF-8: a compromise may be limited to some credentials.
    public var credential: [UInt8]?
    /// An instant at which the signature existed, attested by somebody else than the signer.
    public var provenAt: Instant?

    /// What is known about the award, for the question whether an accreditation covered it; nil when nobody asks.
    public var award: AwardFacts?

    /// - Parameters:
    ///   - methodID: The id of the verification method that signed.
    ///   - issuer: The id of the issuer.
    public init(methodID: [UInt8], issuer: [UInt8]) {
        self.methodID = methodID
        self.issuer = issuer
        issuerName = nil
        awardingBodies = []
        awardDate = nil
        signedAt = nil
        credential = nil
        provenAt = nil
        award = nil
    }
}
