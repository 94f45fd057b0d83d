public import Achievements
public import Encodings

/// An award that a learner holds, with what verification found: what stacks are made of.
///
/// ```swift
/// let read = try OpenBadges3.read(credential.value)
/// var award = HeldAward(id: read.id ?? digest, achievement: read.achievement, standing: .valid)
/// award.issuerIDs = [read.issuerID ?? ""]
/// award.isAccredited = .yes
/// award.isGradeOrderSigned = true     // every byte of it was signed
/// ```
public struct HeldAward: Sendable, Hashable, Identifiable {
    /// The id of the credential; where it has none, the digest of its bytes. With ``issuerIDs`` it tells copies.
    public var id: String
    /// What the credential says, free of its format.
    public var achievement: Achievement
    public var standing: AwardStanding
    /// Names by which rules may know the issuer: its id, established by the proof, and its id in a registry.
    public var issuerIDs: [String] = []
    /// The issuer's name in law, from a registry.
    public var registeredName: String?
    /// Whether an accreditation covers it on the day of the award, as verification found. What the credential says about
    /// itself is no answer.
    public var isAccredited = Answer.unstated
    /// Whether it came from recognition of prior learning instead of a course.
    public var isPriorLearning = false
    /// Whether it is a full qualification, such as a degree.
    public var isFullQualification = false
    /// Whether somebody signed in which order the grades of its named scales stand. Without that they are shown, and none of them
    /// is better than another.
    public var isGradeOrderSigned = false
    /// Addresses of qualifications that it has counted towards already.
    public var countedTowards: [String] = []
    /// Which of two copies is newer.
    public var validFrom: Instant?
    /// Where it was found: a file, a record of a wallet.
    public var source = ""
    /// SHA-256 of the credential's bytes, in hexadecimal.
    public var digest = ""
    /// How far the issuer is known, 0 to 4, as the trust ladder counts; nil where no proof passed.
    public var rung: Int?
    /// The checks of the report, for the dossier.
    public var checks: [AwardCheck] = []

    public init(id: String, achievement: Achievement, standing: AwardStanding) {
        self.id = id
        self.achievement = achievement
        self.standing = standing
    }

    /// The title in a language, else in its own, else the id.
    public func title(in language: LanguageTag) -> String {
        achievement.title.text(preferring: language) ?? id
    }

    /// The issuer as people know it: by the registry, else as the credential says.
    public var issuerName: String {
        registeredName
            ?? achievement.awardingBodies.compactMap { $0.legalName.text(preferring: achievement.primaryLanguage) }
            .first ?? issuerIDs.first ?? ""
    }

    /// The EQF level: stated, or that of the stated cycle.
    public var eqf: Int? {
        guard case .stated(let eqf, _, let cycle) = achievement.level else { return nil }
        return eqf?.number ?? cycle?.eqf
    }

    /// The outcome of one check.
    public func check(_ id: String) -> AwardCheck? { checks.first { $0.id.utf8.elementsEqual(id.utf8) } }
}
