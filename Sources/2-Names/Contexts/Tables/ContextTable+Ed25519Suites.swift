extension ContextTable {
    /// Ed25519 keys and signatures of 2018.
    ///
    /// Source: [Security Vocabulary](https://w3c.github.io/vc-data-integrity/vocab/security/vocabulary.html).
    static let ed25519Suite2018 = ContextTable(
        "https://w3id.org/security/suites/ed25519-2018/v1",
        sha256: "166c6abb9e08176cee5f6c87c9c1bbfefa5717da391bcac525e5437f93eab809",
        sha384:
            "2534f079fbec59edaa674cfd3094d0952972a48cc3e8fbe2f84eb24431c3afb5bb41fa385f184f2c9de831347acb7c0c",
        """
        @short sec https://w3id.org/security#
        @protected @names
        proof                       sec:proof  ^@id @graph
        Ed25519VerificationKey2018  sec:Ed25519VerificationKey2018
          @protected @names
          controller       sec:controller  ^@id
          revoked          sec:revoked     ^http://www.w3.org/2001/XMLSchema#dateTime
          publicKeyBase58  sec:publicKeyBase58
        Ed25519Signature2018        sec:Ed25519Signature2018
          @protected @names
          @include jws-signature
        """)

    /// Ed25519 keys and signatures of 2020.
    ///
    /// Source: [Data Integrity EdDSA Cryptosuites 1.0](https://www.w3.org/TR/vc-di-eddsa/).
    static let ed25519Suite2020 = ContextTable(
        "https://w3id.org/security/suites/ed25519-2020/v1",
        sha256: "3db5c19efb0047a6edfd3b36e24346a8a3caad369d749e3c2d69e862696403e5",
        sha384:
            "670775c61738e293bc64bb2bc459557e10e1a1d3972dfcb9b958afda2891dabce64f72b3a4525795a0e7dc859ce21304",
        """
        @short sec https://w3id.org/security#
        @protected @names
        Ed25519VerificationKey2020  sec:Ed25519VerificationKey2020
          publicKeyMultibase  sec:publicKeyMultibase
        Ed25519Signature2020        sec:Ed25519Signature2020
          verificationMethod  sec:verificationMethod            ^@id
          proofPurpose        sec:proofPurpose                  ^@vocab
            @include proof-purposes
          domain              sec:domain
          challenge           sec:challenge
          nonce               sec:nonce
          created             http://purl.org/dc/terms/created  ^http://www.w3.org/2001/XMLSchema#dateTime
          signature           sec:proofValue
          proofValue          sec:proofValue                    ^sec:multibase
        """)
}
