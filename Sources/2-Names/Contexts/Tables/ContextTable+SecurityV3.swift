extension ContextTable {
    /// The security vocabulary, third version, never finished but in use.
    ///
    /// Source: [Security Vocabulary](https://w3c.github.io/vc-data-integrity/vocab/security/vocabulary.html).
    static let securityV3 = ContextTable(
        "https://w3id.org/security/v3-unstable",
        sha256: "311be32772d8e42f96c1a6ae899e3fa15efb06c27cfd207d86e8abb9951a3e74",
        sha384:
            "112855a97d1620f990700edf56afea561acb60d77eead2ceb6149e9ccd9b3a93e09a6f6c759b6a09731d9a1260c07eeb",
        """
        @short sec https://w3id.org/security#
        @short xsd http://www.w3.org/2001/XMLSchema#
        @protected @names @version
        @include jws-signature
        @include all-proof-purposes
        JsonWebKey2020                     sec:JsonWebKey2020
        JsonWebSignature2020               sec:JsonWebSignature2020
          @protected @names
          @include jws-signature
        Ed25519VerificationKey2020         sec:Ed25519VerificationKey2020
        Ed25519Signature2020               sec:Ed25519Signature2020
          @protected @names
          @include signature
          expires     sec:expiration  ^xsd:dateTime
          proofValue  sec:proofValue
        publicKeyJwk                       sec:publicKeyJwk                  ^@json
        ethereumAddress                    sec:ethereumAddress
        publicKeyHex                       sec:publicKeyHex
        blockchainAccountId                sec:blockchainAccountId
        MerkleProof2019                    sec:MerkleProof2019
        Bls12381G1Key2020                  sec:Bls12381G1Key2020
        Bls12381G2Key2020                  sec:Bls12381G2Key2020
        BbsBlsSignature2020                sec:BbsBlsSignature2020
          @protected @names
          @include signature
          proofValue  sec:proofValue
        BbsBlsSignatureProof2020           sec:BbsBlsSignatureProof2020
          @protected @names
          @include signature
          proofValue  sec:proofValue
        EcdsaKoblitzSignature2016          sec:EcdsaKoblitzSignature2016
        Ed25519Signature2018               sec:Ed25519Signature2018
          @protected @names
          @include jws-signature
          proofValue  sec:proofValue
        EncryptedMessage                   sec:EncryptedMessage
        GraphSignature2012                 sec:GraphSignature2012
        LinkedDataSignature2015            sec:LinkedDataSignature2015
        LinkedDataSignature2016            sec:LinkedDataSignature2016
        CryptographicKey                   sec:Key
        authenticationTag                  sec:authenticationTag
        canonicalizationAlgorithm          sec:canonicalizationAlgorithm
        cipherAlgorithm                    sec:cipherAlgorithm
        cipherData                         sec:cipherData
        cipherKey                          sec:cipherKey
        creator                            http://purl.org/dc/terms/creator  ^@id
        digestAlgorithm                    sec:digestAlgorithm
        digestValue                        sec:digestValue
        encryptionKey                      sec:encryptionKey
        expiration                         sec:expiration                    ^xsd:dateTime
        initializationVector               sec:initializationVector
        iterationCount                     sec:iterationCount
        normalizationAlgorithm             sec:normalizationAlgorithm
        owner                              sec:owner
        password                           sec:password
        privateKey                         sec:privateKey
        privateKeyPem                      sec:privateKeyPem
        publicKey                          sec:publicKey
        publicKeyBase58                    sec:publicKeyBase58
        publicKeyPem                       sec:publicKeyPem
        publicKeyWif                       sec:publicKeyWif
        publicKeyService                   sec:publicKeyService
        revoked                            sec:revoked                       ^xsd:dateTime
        salt                               sec:salt
        signature                          sec:signature
        signatureAlgorithm                 sec:signingAlgorithm
        signatureValue                     sec:signatureValue
        proofValue                         sec:proofValue
        AesKeyWrappingKey2019              sec:AesKeyWrappingKey2019
        DeleteKeyOperation                 sec:DeleteKeyOperation
        DeriveSecretOperation              sec:DeriveSecretOperation
        EcdsaSecp256k1Signature2019        sec:EcdsaSecp256k1Signature2019
          @protected @names
          @include jws-signature
          proofValue  sec:proofValue
        EcdsaSecp256r1Signature2019        sec:EcdsaSecp256r1Signature2019
          @protected @names
          @include jws-signature
          proofValue  sec:proofValue
        EcdsaSecp256k1VerificationKey2019  sec:EcdsaSecp256k1VerificationKey2019
        EcdsaSecp256r1VerificationKey2019  sec:EcdsaSecp256r1VerificationKey2019
        Ed25519VerificationKey2018         sec:Ed25519VerificationKey2018
        EquihashProof2018                  sec:EquihashProof2018
        ExportKeyOperation                 sec:ExportKeyOperation
        GenerateKeyOperation               sec:GenerateKeyOperation
        KmsOperation                       sec:KmsOperation
        RevokeKeyOperation                 sec:RevokeKeyOperation
        RsaSignature2018                   sec:RsaSignature2018
          @protected
          @include jws-signature
          proofValue  sec:proofValue
        RsaVerificationKey2018             sec:RsaVerificationKey2018
        Sha256HmacKey2019                  sec:Sha256HmacKey2019
        SignOperation                      sec:SignOperation
        UnwrapKeyOperation                 sec:UnwrapKeyOperation
        VerifyOperation                    sec:VerifyOperation
        WrapKeyOperation                   sec:WrapKeyOperation
        X25519KeyAgreementKey2019          sec:X25519KeyAgreementKey2019
        allowedAction                      sec:allowedAction
        capability                         sec:capability                    ^@id
        capabilityAction                   sec:capabilityAction
        capabilityChain                    sec:capabilityChain               ^@id @list
        caveat                             sec:caveat                        ^@id @set
        ciphertext                         sec:ciphertext
        controller                         sec:controller                    ^@id
        delegator                          sec:delegator                     ^@id
        equihashParameterK                 sec:equihashParameterK            ^xsd::integer
        equihashParameterN                 sec:equihashParameterN            ^xsd::integer
        invocationTarget                   sec:invocationTarget              ^@id
        invoker                            sec:invoker                       ^@id
        kmsModule                          sec:kmsModule
        parentCapability                   sec:parentCapability              ^@id
        plaintext                          sec:plaintext
        proof                              sec:proof                         ^@id @graph
        referenceId                        sec:referenceId
        unwrappedKey                       sec:unwrappedKey
        verifyData                         sec:verifyData
        wrappedKey                         sec:wrappedKey
        """)
}
