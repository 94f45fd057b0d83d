/// Where on the ladder a credential stands, and what it took to get there.
public final class LadderPosition: Sendable {
    /// The highest rung that holds.
    public let rung: Rung
    /// Why the next rung was not reached.
    public let next: TrustError
    /// The signer as a registry lists it; from rung 2.
    public let signer: RegistryListing?
    /// The awarding body's entry; from rung 3. Another one than the signer's under a mandate.
    public let awardingBody: RegistryEntry?
    /// The registry that knows the awarding body; from rung 3.
    public let registry: TrustRegistry?
    /// The official numbers by which the awarding body was matched; from rung 3.
    public let matched: [LegalIdentifier]
    /// The mandate under which the signer acted, if it did.
    public let mandate: Mandate?
    /// What the quality assurance of the awarding body says about the award; from rung 4, where somebody asked.
    public let accreditation: AccreditationStanding?
    /// Remarks that do not climb: `ladder.name_only`.
    public let hints: [TrustError]

    init(
        _ rung: Rung, next: TrustError, signer: RegistryListing? = nil, body: AwardingBody? = nil,
        accreditation: AccreditationStanding? = nil, hints: [TrustError] = []
    ) {
        self.rung = rung
        self.next = next
        self.signer = signer
        awardingBody = body?.entry
        registry = body?.registry
        matched = body?.matched ?? []
        mandate = body?.mandate
        self.accreditation = accreditation
        self.hints = hints
    }
}
