// What goes with a credential: pictures, evidence, proofs, status.
//
// Sources: Open Badges 3.0 (https://www.imsglobal.org/spec/ob/v3p0/), Verifiable Credentials 2.0
// (https://www.w3.org/TR/vc-data-model-2.0/).

extension ClassShape {
    static let image = ClassShape(
        "Image", typing: .single, isClosed: true,
        [
            .must("id", .uri),
            .must("type", .classes),
            .may("caption", .text),
        ])

    static let evidence = ClassShape(
        "Evidence",
        [
            .may("id", .uri, .exactlyOne),
            .must("type", .classes, .list),
            .may("narrative", .text),
            .may("name", .displayText),
            .may("description", .displayText),
            .may("genre", .text),
            .may("audience", .text),
        ])

    /// Whether it proves anything is the business of the checks of proofs.
    static let proof = ClassShape(
        "Proof",
        [
            .must("type", .text),
            .may("created", .instant),
            .may("cryptosuite", .text),
            .may("challenge", .text),
            .may("domain", .text, .either),
            .may("nonce", .text),
            .may("proofPurpose", .text),
            .may("proofValue", .text),
            .may("verificationMethod", .uri),
        ])

    static let credentialSchema = ClassShape(
        "CredentialSchema",
        [.must("id", .identifier, .exactlyOne), .must("type", .anyClasses, .oneRatherThanList)])

    static let status1 = ClassShape(
        "CredentialStatus",
        [.must("id", .identifier, .exactlyOne), .must("type", .anyClasses, .oneRatherThanList)])

    /// The data model 2.0 does without the id of an entry; the profile asks for it.
    static let status2 = ClassShape(
        "CredentialStatus",
        [.should("id", .identifier, .exactlyOne), .must("type", .anyClasses, .oneRatherThanList)])

    static let refreshService = ClassShape(
        "RefreshService",
        [.must("id", .identifier, .exactlyOne), .must("type", .anyClasses, .oneRatherThanList)])

    static let termsOfUse = ClassShape(
        "TermsOfUse",
        [.strict("id", .identifier, .exactlyOne), .must("type", .anyClasses, .oneRatherThanList)])
}
