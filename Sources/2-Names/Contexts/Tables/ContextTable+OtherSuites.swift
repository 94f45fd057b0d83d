extension ContextTable {
    /// Keys written as JWK and signatures written as JWS.
    ///
    /// Source: [JSON Web Signature 2020](https://w3c-ccg.github.io/lds-jws2020/).
    static let jwsSuite2020 = ContextTable(
        "https://w3id.org/security/suites/jws-2020/v1",
        sha256: "d648e05ddc6577827ca2bfd5e931f53e9ebc6e52a57a8da81df4ec8c46ffcd1e",
        sha384:
            "68ace96e5e688f4ed074ccf4dcd2952e12ae653510047fc0b067707600fa6e061b1ef3ecf15946d452ad4c9fd246173b",
        """
        @short sec https://w3id.org/security#
        privateKeyJwk         sec:privateKeyJwk  ^@json
        JsonWebKey2020        sec:JsonWebKey2020
          @protected @names
          publicKeyJwk  sec:publicKeyJwk  ^@json
        JsonWebSignature2020  sec:JsonWebSignature2020
          @protected @names
          @include jws-signature
        """)

    /// ECDSA keys and signatures over secp256k1.
    ///
    /// Source: [Security Vocabulary](https://w3c.github.io/vc-data-integrity/vocab/security/vocabulary.html).
    static let secp256k1Suite2019 = ContextTable(
        "https://w3id.org/security/suites/secp256k1-2019/v1",
        sha256: "8452efdde151151539b78d240f55cee7d9cc985bf078123ce310aa7ae04763b4",
        sha384:
            "5a8bbec34e760f9bdaf08b5ecbc5ecf8facd670fe80ebc804adc19ed7f0793a8fe0760967fdb9db2f24dac4e000610e6",
        """
        @short sec https://w3id.org/security#
        @protected @names
        proof                              sec:proof  ^@id @graph
        EcdsaSecp256k1VerificationKey2019  sec:EcdsaSecp256k1VerificationKey2019
          @protected @names
          controller           sec:controller          ^@id
          revoked              sec:revoked             ^http://www.w3.org/2001/XMLSchema#dateTime
          blockchainAccountId  sec:blockchainAccountId
          publicKeyJwk         sec:publicKeyJwk        ^@json
          publicKeyBase58      sec:publicKeyBase58
          publicKeyMultibase   sec:publicKeyMultibase  ^sec:multibase
        EcdsaSecp256k1Signature2019        sec:EcdsaSecp256k1Signature2019
          @protected @names
          @include jws-signature
        """)

    /// X25519 keys for key agreement.
    ///
    /// Source: [Security Vocabulary](https://w3c.github.io/vc-data-integrity/vocab/security/vocabulary.html).
    static let x25519Suite2019 = ContextTable(
        "https://w3id.org/security/suites/x25519-2019/v1",
        sha256: "d032497b819ad21259daaa11a1e0ce1153592fb58877751944d6b48768c0bf33",
        sha384:
            "a197db38f182f98b80b52d8688c9efa15a34221afbba8c4355646859d255f1443812a4f34b23433e78540498e3c71426",
        """
        @short sec https://w3id.org/security#
        @protected @names
        X25519KeyAgreementKey2019  sec:X25519KeyAgreementKey2019
          @protected @names
          controller       sec:controller  ^@id
          revoked          sec:revoked     ^http://www.w3.org/2001/XMLSchema#dateTime
          publicKeyBase58  sec:publicKeyBase58
        """)

    /// BBS+ signatures and proofs of 2020.
    ///
    /// Source: [BBS+ Signatures 2020](https://w3c-ccg.github.io/ldp-bbs2020/).
    static let bbsV1 = ContextTable(
        "https://w3id.org/security/bbs/v1",
        sha256: "13c9ca884f29b002e9440d2a9b7aaf8611cf8f5b06fefb82161f9b81a67cebf2",
        sha384:
            "57fd210e63ef484c50a94d00477ee70dfffa3abdbf6e9df021146d6cedb459daec937bfb3aceff1828608bedc1b81cb8",
        """
        @short sec https://w3id.org/security#
        @short xsd http://www.w3.org/2001/XMLSchema#
        @names @version
        BbsBlsSignature2020       sec:BbsBlsSignature2020
          @protected @names
          challenge           sec:challenge
          created             http://purl.org/dc/terms/created  ^xsd:dateTime
          domain              sec:domain
          proofValue          sec:proofValue
          nonce               sec:nonce
          proofPurpose        sec:proofPurpose                  ^@vocab
            @protected @names
            @include proof-purposes
          verificationMethod  sec:verificationMethod            ^@id
        BbsBlsSignatureProof2020  sec:BbsBlsSignatureProof2020
          @protected @names
          challenge           sec:challenge
          created             http://purl.org/dc/terms/created  ^xsd:dateTime
          domain              sec:domain
          nonce               sec:nonce
          proofPurpose        sec:proofPurpose                  ^@vocab
            @protected @names
            @include proof-purposes
            sec  https://w3id.org/security#
          proofValue          sec:proofValue
          verificationMethod  sec:verificationMethod            ^@id
        Bls12381G2Key2020         sec:Bls12381G2Key2020
        """)
}
