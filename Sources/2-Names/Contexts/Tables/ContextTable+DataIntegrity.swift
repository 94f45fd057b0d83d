extension ContextTable {
    /// Data integrity proofs, as first published.
    ///
    /// Source: [Verifiable Credential Data Integrity 1.0](https://www.w3.org/TR/vc-data-integrity/#contexts-and-vocabularies).
    static let dataIntegrityV1 = ContextTable(
        "https://w3id.org/security/data-integrity/v1",
        sha256: "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554",
        sha384:
            "1f7b51154c2cb596b804d3eedeabb7678c7ea4d36f5201496a681dbd868d5dc0cb90a8839f5142ccdc91fdb92c5adcf2",
        """
        @short sec https://w3id.org/security#
        @protected @names
        proof               sec:proof  ^@id @graph
        DataIntegrityProof  sec:DataIntegrityProof
          @protected @names
          @include signature
          expires      sec:expiration  ^http://www.w3.org/2001/XMLSchema#dateTime
          cryptosuite  sec:cryptosuite
          proofValue   sec:proofValue  ^sec:multibase
        """)

    /// Data integrity proofs.
    ///
    /// Source: [Verifiable Credential Data Integrity 1.0](https://www.w3.org/TR/vc-data-integrity/#contexts-and-vocabularies).
    static let dataIntegrityV2 = ContextTable(
        "https://w3id.org/security/data-integrity/v2",
        sha256: "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4",
        sha384:
            "0ee2d7626717f8b07cd449b525d5e2b71fe27209fc99e53089e0169dd2944d793feea4526fc60bb9cca1cd96512391f6",
        """
        @short sec https://w3id.org/security#
        @protected @names
        proof               sec:proof  ^@id @graph
        DataIntegrityProof  sec:DataIntegrityProof
          @protected @names
          @include data-integrity-proof
        """)
}
