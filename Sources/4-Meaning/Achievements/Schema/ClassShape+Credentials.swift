// The credentials themselves, once for each data model.
//
// Sources: Open Badges 3.0 (https://www.imsglobal.org/spec/ob/v3p0/), CLR 2.0 (https://www.imsglobal.org/spec/clr/v2p0/),
// Verifiable Credentials 2.0 (https://www.w3.org/TR/vc-data-model-2.0/) and 1.1
// (https://www.w3.org/TR/vc-data-model-1.1/).

extension ClassShape {
    static let badge2 = ClassShape(
        "OpenBadgeCredential", aliases: ["AchievementCredential"], isCredential: true,
        frame2
            + [
                .may("name", .displayText),
                .must("credentialSubject", .object(.achievementSubject), .oneRatherThanList),
            ] + badgeExtras)

    static let badge1 = ClassShape(
        "OpenBadgeCredential", aliases: ["AchievementCredential"], isCredential: true,
        frame1
            + [
                .must("id", .identifier, .exactlyOne),
                // Required as long as the format stood on this data model, not any more.
                .should("name", .displayText),
                .must("credentialSubject", .object(.achievementSubject), .oneRatherThanList),
            ] + badgeExtras)

    static let record2 = ClassShape(
        "ClrCredential", isCredential: true,
        frame2
            + [
                .must("name", .displayText),
                .must("credentialSubject", .object(.clrSubject), .oneRatherThanList),
                .may("partial", .boolean),
            ] + badgeExtras)

    static let record1 = ClassShape(
        "ClrCredential", isCredential: true,
        frame1
            + [
                .must("id", .identifier, .exactlyOne),
                .must("name", .displayText),
                .must("credentialSubject", .object(.clrSubject), .oneRatherThanList),
                .may("partial", .boolean),
            ] + badgeExtras)

    static let endorsement2 = ClassShape(
        "EndorsementCredential", isCredential: true,
        frame2
            + [
                .must("name", .displayText),
                .may("description", .displayText),
                .may("awardedDate", .instant),
                .must("credentialSubject", .object(.endorsementSubject), .oneRatherThanList),
            ])

    static let endorsement1 = ClassShape(
        "EndorsementCredential", isCredential: true,
        frame1
            + [
                // Endorsements inside badges of that time often have none.
                .should("id", .identifier, .exactlyOne),
                .may("name", .displayText),
                .may("description", .displayText),
                .must("credentialSubject", .object(.endorsementSubject), .oneRatherThanList),
            ])

    /// What all education credentials have in the data model 2.0.
    private static let frame2: [MemberRule] = [
        .must("@context", .contexts, .list),
        .must("id", .identifier, .exactlyOne),
        .must("type", .classes, .list),
        .must("issuer", .objectOrAddress(.profile), .exactlyOne),
        .must("validFrom", .instant),
        .strict("validUntil", .instant),
        // The data model takes one proof or several, and nearly everybody writes the one alone.
        .may("proof", .object(.proof), .either),
        .may("credentialSchema", .object(.credentialSchema), .list),
        .may("credentialStatus", .object(.status2), .either),
        .may("refreshService", .object(.refreshService), .oneRatherThanList),
        .may("termsOfUse", .object(.termsOfUse), .list),
    ]

    /// The same in the data model 1.1.
    private static let frame1: [MemberRule] = [
        .must("@context", .contexts, .list),
        .must("type", .classes, .list),
        .must("issuer", .objectRatherThanAddress(.profile), .exactlyOne),
        .must("issuanceDate", .instant),
        .strict("expirationDate", .instant),
        // The data model takes one proof or several, and nearly everybody writes the one alone.
        .may("proof", .object(.proof), .either),
        .may("credentialSchema", .object(.credentialSchema), .list),
        .may("credentialStatus", .object(.status1), .either),
        .may("refreshService", .object(.refreshService), .oneRatherThanList),
        .may("termsOfUse", .object(.termsOfUse), .list),
    ]

    /// What badges and learner records add.
    private static let badgeExtras: [MemberRule] = [
        .may("description", .displayText),
        .may("image", .object(.image)),
        .may("awardedDate", .instant),
        .may("endorsement", .credential(.endorsement), .list),
        .may("endorsementJwt", .compactJWS, .list),
        .may("evidence", .object(.evidence), .list),
    ]
}

// A credential of which only the W3C's rules are known.
extension ClassShape {
    static let credential2 = ClassShape(
        "VerifiableCredential", isCredential: true,
        [
            .strict("validFrom", .instant),
            .strict("validUntil", .instant),
            .must("issuer", .objectOrAddress(.issuer), .exactlyOne),
            .strict("credentialStatus", .object(.typed), .either),
            .strict("credentialSchema", .object(.credentialSchema), .either),
            .strict("refreshService", .object(.typed), .either),
            .strict("termsOfUse", .object(.typed), .either),
            .strict("evidence", .object(.typed), .either),
            .strict("relatedResource", .object(.resource), .either),
            // Names that the data model keeps for later, and of which it asks a type already.
            .strict("confidenceMethod", .object(.typed), .either),
            .strict("renderMethod", .object(.typed), .either),
        ] + generic)

    static let credential1 = ClassShape(
        "VerifiableCredential", isCredential: true,
        [
            .must("issuanceDate", .instant),
            .strict("expirationDate", .instant),
            .must("issuer", .objectOrAddress(.issuer1), .exactlyOne),
            .may("credentialStatus", .object(.status1), .either),
            .may("credentialSchema", .object(.credentialSchema), .either),
            .may("refreshService", .object(.typed), .either),
            .may("termsOfUse", .object(.typed), .either),
            .may("evidence", .object(.typed), .either),
        ] + generic)

    private static let generic: [MemberRule] = [
        .must("@context", .contexts, .list),
        .strict("id", .identifier, .exactlyOne),
        .must("type", .classes, .either),
        .strict("name", .displayText, .either),
        .strict("description", .displayText, .either),
        .must("credentialSubject", .object(.subject), .either),
        .may("proof", .object(.proof), .either),
    ]

    /// The issuer of such a credential; the data model 2.0 says what its name and its description are.
    static let issuer = ClassShape(
        "issuer",
        [
            .must("id", .identifier, .exactlyOne),
            .strict("name", .displayText, .either),
            .strict("description", .displayText, .either),
        ])

    static let issuer1 = ClassShape("issuer", [.must("id", .identifier, .exactlyOne)])

    /// The subject of such a credential: about whatever it likes, but about something.
    static let subject = ClassShape("subject", needsMembers: true, [.strict("id", .identifier, .exactlyOne)])

    /// Anything of which the data model asks only what kind of thing it is.
    static let typed = ClassShape(
        "object", [.must("type", .anyClasses, .either), .strict("id", .identifier, .exactlyOne)])

    /// Another file, by its address; the digests are the business of ``ResourceReference``.
    static let resource = ClassShape(
        "relatedResource", [.must("id", .identifier, .exactlyOne), .strict("mediaType", .text, .exactlyOne)])
}
