extension ContextTable {
    /// Every context that is bundled; those that most documents name come first.
    static let all: [ContextTable] = [
        .credentialsV2, .openBadges3Revision3, .credentialsV1, .ed25519Suite2020, .dataIntegrityV2,
        .credentialExamplesV1, .credentialExamplesV2, .undefinedTermsV2, .dataIntegrityV1, .multikeyV1, .jwkV1,
        .didV1, .cidV1, .statusList2021V1, .credentialStatusV1, .ed25519Suite2018, .jwsSuite2020, .secp256k1Suite2019,
        .x25519Suite2019, .bbsV1, .securityV1, .securityV2, .securityV3, .odrl, .openBadges3Revision0,
        .openBadges3Revision1, .openBadges3Revision2, .openBadges3Extensions, .learnerRecord2Revision0,
        .learnerRecord2Revision1, .openBadges2, .europeanLearningModel, .citizenshipV4,
    ]
}
