extension ContextTable {
    /// The security vocabulary, second version.
    ///
    /// Source: [Security Vocabulary](https://w3c.github.io/vc-data-integrity/vocab/security/vocabulary.html).
    static let securityV2 = ContextTable(
        "https://w3id.org/security/v2",
        sha256: "611bd81151d5efe53ec9aed78f5a813e577287bc9451ee26d6879b1b8b46bc3b",
        sha384:
            "0389bcd5f3cca9ab75aaed6d240089759f0ccf1f38de5823421196e9ca38633dbbb0b394356a793060dc47dd847a2529",
        """
        @version
        @after https://w3id.org/security/v1
        AesKeyWrappingKey2019              sec:AesKeyWrappingKey2019
        DeleteKeyOperation                 sec:DeleteKeyOperation
        DeriveSecretOperation              sec:DeriveSecretOperation
        EcdsaSecp256k1Signature2019        sec:EcdsaSecp256k1Signature2019
        EcdsaSecp256r1Signature2019        sec:EcdsaSecp256r1Signature2019
        EcdsaSecp256k1VerificationKey2019  sec:EcdsaSecp256k1VerificationKey2019
        EcdsaSecp256r1VerificationKey2019  sec:EcdsaSecp256r1VerificationKey2019
        Ed25519Signature2018               sec:Ed25519Signature2018
        Ed25519VerificationKey2018         sec:Ed25519VerificationKey2018
        EquihashProof2018                  sec:EquihashProof2018
        ExportKeyOperation                 sec:ExportKeyOperation
        GenerateKeyOperation               sec:GenerateKeyOperation
        KmsOperation                       sec:KmsOperation
        RevokeKeyOperation                 sec:RevokeKeyOperation
        RsaSignature2018                   sec:RsaSignature2018
        RsaVerificationKey2018             sec:RsaVerificationKey2018
        Sha256HmacKey2019                  sec:Sha256HmacKey2019
        SignOperation                      sec:SignOperation
        UnwrapKeyOperation                 sec:UnwrapKeyOperation
        VerifyOperation                    sec:VerifyOperation
        WrapKeyOperation                   sec:WrapKeyOperation
        X25519KeyAgreementKey2019          sec:X25519KeyAgreementKey2019
        allowedAction                      sec:allowedAction
        assertionMethod                    sec:assertionMethod             ^@id @set
        authentication                     sec:authenticationMethod        ^@id @set
        capability                         sec:capability                  ^@id
        capabilityAction                   sec:capabilityAction
        capabilityChain                    sec:capabilityChain             ^@id @list
        capabilityDelegation               sec:capabilityDelegationMethod  ^@id @set
        capabilityInvocation               sec:capabilityInvocationMethod  ^@id @set
        caveat                             sec:caveat                      ^@id @set
        challenge                          sec:challenge
        ciphertext                         sec:ciphertext
        controller                         sec:controller                  ^@id
        delegator                          sec:delegator                   ^@id
        equihashParameterK                 sec:equihashParameterK          ^xsd:integer
        equihashParameterN                 sec:equihashParameterN          ^xsd:integer
        invocationTarget                   sec:invocationTarget            ^@id
        invoker                            sec:invoker                     ^@id
        jws                                sec:jws
        keyAgreement                       sec:keyAgreementMethod          ^@id @set
        kmsModule                          sec:kmsModule
        parentCapability                   sec:parentCapability            ^@id
        plaintext                          sec:plaintext
        proof                              sec:proof                       ^@id @graph
        proofPurpose                       sec:proofPurpose                ^@vocab
        proofValue                         sec:proofValue
        referenceId                        sec:referenceId
        unwrappedKey                       sec:unwrappedKey
        verificationMethod                 sec:verificationMethod          ^@id
        verifyData                         sec:verifyData
        wrappedKey                         sec:wrappedKey
        """)
}
