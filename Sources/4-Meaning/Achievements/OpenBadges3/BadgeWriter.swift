import Encodings
public import JSON

/// Writes one achievement as an unsigned Open Badges 3.0 credential.
struct BadgeWriter {
    let achievement: Achievement
    let envelope: CredentialEnvelope

    var language: LanguageTag { achievement.primaryLanguage }
    var time: LocalTime { LocalTime(offsetMinutes: envelope.utcOffsetMinutes) }

    /// Without `credentialSchema`: the type that the profile gives it is a term of a third context, and a document with an
    /// undefined term cannot be processed as linked data.
    func credential() -> JSON {
        .object(omittingNil: [
            ("@context", .array(OpenBadges3.contexts.map(JSON.string))),
            ("id", .string(envelope.id)),
            ("type", ["VerifiableCredential", "OpenBadgeCredential"]),
            ("name", .string(text(achievement.title))),
            ("image", picture(.credential)),
            ("awardedDate", achievement.awardDate.map { .string(time.text($0)) }),
            ("validFrom", .string(time.text(envelope.validFrom ?? envelope.issuedAt))),
            ("validUntil", envelope.validUntil.map { .string(time.text($0)) }),
            ("issuer", issuer()),
            ("credentialSubject", subject()),
            ("evidence", list(evidence())),
            ("credentialStatus", status()),
        ])
    }

    func text(_ texts: LanguageText) -> String { texts.text(preferring: language) ?? "" }

    func list(_ elements: [JSON]) -> JSON? { elements.isEmpty ? nil : .array(elements) }

    /// One entry stands alone, as the JSON Schema of the profile wants it; several need the list that VCDM 2.0 allows.
    private func status() -> JSON? {
        envelope.statusEntries.count == 1 ? envelope.statusEntries[0] : list(envelope.statusEntries)
    }

    private func evidence() -> [JSON] {
        achievement.evidence.map { evidence($0, genre: nil) }
            + achievement.further.links.map { evidence($0, genre: OpenBadges3.furtherGenre) }
    }

    private func evidence(_ link: Link, genre: String?) -> JSON {
        .object(omittingNil: [
            ("id", .string(link.url)),
            ("type", ["Evidence"]),
            ("name", link.title.text(preferring: language).map(JSON.string)),
            ("genre", genre.map(JSON.string)),
        ])
    }

    func picture(_ role: Picture.Role) -> JSON? {
        achievement.pictures.first { $0.role == role }.map { picture in
            .object(omittingNil: [
                ("id", .string(picture.source)),
                ("type", "Image"),
                ("caption", picture.caption.text(preferring: language).map(JSON.string)),
            ])
        }
    }
}

extension OpenBadges3 {
    /// What sets links of the further information apart from the learner's work, both being `evidence`.
    static let furtherGenre = "Further information"

    /// Writes an achievement as an unsigned credential.
    ///
    /// In it always are the awarding body's legal name, country and legal identifiers, the place and the day of the award,
    /// and the instant of sealing: as `validFrom`, or, where that is another one, as `created` of the proof.
    ///
    /// - Parameters:
    ///   - achievement: The record. What cannot be carried is named by ``losses(of:)``.
    ///   - envelope: What the credential says about itself.
    /// - Returns: The document without `proof`, ready to be signed. It satisfies the JSON Schema of Open Badges 3.0 as long
    ///   as there is at most one status entry (the schema has room for one, VCDM 2.0 for several).
    /// - Throws: ``AchievementError`` where one of those is missing: `title.missing`, `issuer_place.missing`,
    ///   `awarding_body.missing`, `award_date.missing`; `link.malformed` if an id is not absolute.
    public static func credential(
        _ achievement: Achievement, envelope: CredentialEnvelope
    ) throws(AchievementError) -> JSON {
        try requireEssentials(of: achievement)
        for (field, id) in [
            ("id", achievement.id), ("envelope.id", envelope.id), ("envelope.issuerID", envelope.issuerID),
        ]
        where !URIText.isAbsolute(id) {
            throw AchievementError(.linkMalformed, facts: ["field": field, "value": id])
        }
        return BadgeWriter(achievement: achievement, envelope: envelope).credential()
    }

    /// What *Authentic* asks for. Everything else that is missing makes a poor credential, this none at all.
    private static func requireEssentials(of achievement: Achievement) throws(AchievementError) {
        guard !achievement.title.isEmpty else { throw AchievementError(.titleMissing) }
        guard let place = achievement.issuerPlace, !place.country.text.isEmpty else {
            throw AchievementError(.issuerPlaceMissing)
        }
        guard let body = achievement.awardingBodies.first, !body.legalName.isEmpty else {
            throw AchievementError(.awardingBodyMissing)
        }
        guard achievement.awardDate != nil else { throw AchievementError(.awardDateMissing) }
    }
}
