extension ContextTable {
    /// Verifiable Credentials 1.1.
    ///
    /// Source: [Verifiable Credentials Data Model 1.1](https://www.w3.org/TR/vc-data-model-1.1/#base-context).
    static let credentialsV1 = ContextTable(
        "https://www.w3.org/2018/credentials/v1",
        sha256: "ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc",
        sha384:
            "82c3b3eab863754bbfd2b9f17d8d6db9f61169f301cbf0b05e1fc4beb5f5c51dd4d2e888c274f49c3fbb2408f61faed1",
        """
        @protected @names @version
        VerifiableCredential         https://www.w3.org/2018/credentials#VerifiableCredential
          @protected @names
          cred               https://www.w3.org/2018/credentials#
          sec                https://w3id.org/security#
          xsd                http://www.w3.org/2001/XMLSchema#
          credentialSchema   cred:credentialSchema   ^@id
            @protected @names
            cred                     https://www.w3.org/2018/credentials#
            JsonSchemaValidator2018  cred:JsonSchemaValidator2018
          credentialStatus   cred:credentialStatus   ^@id
          credentialSubject  cred:credentialSubject  ^@id
          evidence           cred:evidence           ^@id
          expirationDate     cred:expirationDate     ^xsd:dateTime
          holder             cred:holder             ^@id
          issued             cred:issued             ^xsd:dateTime
          issuer             cred:issuer             ^@id
          issuanceDate       cred:issuanceDate       ^xsd:dateTime
          proof              sec:proof               ^@id @graph
          refreshService     cred:refreshService     ^@id
            @protected @names
            cred                      https://www.w3.org/2018/credentials#
            ManualRefreshService2018  cred:ManualRefreshService2018
          termsOfUse         cred:termsOfUse         ^@id
          validFrom          cred:validFrom          ^xsd:dateTime
          validUntil         cred:validUntil         ^xsd:dateTime
        VerifiablePresentation       https://www.w3.org/2018/credentials#VerifiablePresentation
          @protected @names
          cred                  https://www.w3.org/2018/credentials#
          sec                   https://w3id.org/security#
          holder                cred:holder                ^@id
          proof                 sec:proof                  ^@id @graph
          verifiableCredential  cred:verifiableCredential  ^@id @graph
        EcdsaSecp256k1Signature2019  https://w3id.org/security#EcdsaSecp256k1Signature2019
          @protected @names
          sec  https://w3id.org/security#
          xsd  http://www.w3.org/2001/XMLSchema#
          @include credentials-v1-signature
        EcdsaSecp256r1Signature2019  https://w3id.org/security#EcdsaSecp256r1Signature2019
          @protected @names
          sec  https://w3id.org/security#
          xsd  http://www.w3.org/2001/XMLSchema#
          @include credentials-v1-signature
        Ed25519Signature2018         https://w3id.org/security#Ed25519Signature2018
          @protected @names
          sec  https://w3id.org/security#
          xsd  http://www.w3.org/2001/XMLSchema#
          @include credentials-v1-signature
        # Published without the prefix `sec` inside.
        RsaSignature2018             https://w3id.org/security#RsaSignature2018
          @protected
          @include credentials-v1-signature
        proof                        https://w3id.org/security#proof  ^@id @graph
        """)
}
