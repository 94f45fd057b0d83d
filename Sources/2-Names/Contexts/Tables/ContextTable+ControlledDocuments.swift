extension ContextTable {
    /// DID documents.
    ///
    /// Source: [Decentralized Identifiers 1.0](https://www.w3.org/TR/did-core/#json-ld).
    static let didV1 = ContextTable(
        "https://www.w3.org/ns/did/v1",
        sha256: "adefa50311393eb1bd788a38ac9fe2696c65367928f6996812cd54577394f4da",
        sha384:
            "cc09b798f1bd332f30fe0faa10c6c55cb1b4a9cbae04865d6a3ddcf7099bbe05b9e9ee982d2afcf782a3005a527bbab7",
        """
        @protected @names
        @include controlled-document
        """)

    /// Controlled identifier documents.
    ///
    /// Source: [Controlled Identifiers 1.0](https://www.w3.org/TR/cid-1.0/#contexts-and-vocabularies).
    static let cidV1 = ContextTable(
        "https://www.w3.org/ns/cid/v1",
        sha256: "ea216ecc1cb02cd39b693dba2250141e270ba0bf95890be107dd9a9e8e43de85",
        sha384:
            "327d924d4a48518eb5425e8a9430a3f20d9678bb1111cddbf0ff2a67b854ee485c2ef149dfcd4516dfc1af7e733bec18",
        """
        @short sec https://w3id.org/security#
        @protected @names
        @include controlled-document
        Multikey    sec:Multikey
          @protected @names
          @include multikey
        JsonWebKey  sec:JsonWebKey
          @protected @names
          @include json-web-key
        """)
}
