extension ContextTable {
    /// Verifiable Credentials 2.0.
    ///
    /// Source: [Verifiable Credentials Data Model 2.0](https://www.w3.org/TR/vc-data-model-2.0/#base-context).
    static let credentialsV2 = ContextTable(
        "https://www.w3.org/ns/credentials/v2",
        sha256: "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
        sha384:
            "97f1eb8e5042356c805fdd61afa2c557663785e0794dcafa21e138fd38def18cb360133c221aa31d6896a6bf3e65b614",
        """
        @short cred https://www.w3.org/2018/credentials#
        @short sec https://w3id.org/security#
        @short schema https://schema.org/
        @short xsd http://www.w3.org/2001/XMLSchema#
        @short xs https://www.w3.org/2001/XMLSchema#
        @short jwt https://www.iana.org/assignments/jwt#
        @short jose https://www.iana.org/assignments/jose#
        @protected @names
        @include bitstring-status-list
        description                      schema:description
        digestMultibase                  sec:digestMultibase  ^sec:multibase
        digestSRI                        cred:digestSRI       ^cred:sriString
        mediaType                        schema:encodingFormat
        name                             schema:name
        VerifiableCredential             cred:VerifiableCredential
          @protected @names
          confidenceMethod   cred:confidenceMethod   ^@id
          credentialSchema   cred:credentialSchema   ^@id
          credentialStatus   cred:credentialStatus   ^@id
          credentialSubject  cred:credentialSubject  ^@id
          description        schema:description
          evidence           cred:evidence           ^@id
          issuer             cred:issuer             ^@id
          name               schema:name
          proof              sec:proof               ^@id @graph
          refreshService     cred:refreshService     ^@id
          relatedResource    cred:relatedResource    ^@id
          renderMethod       cred:renderMethod       ^@id
          termsOfUse         cred:termsOfUse         ^@id
          validFrom          cred:validFrom          ^xsd:dateTime
          validUntil         cred:validUntil         ^xsd:dateTime
        EnvelopedVerifiableCredential    cred:EnvelopedVerifiableCredential
        VerifiablePresentation           cred:VerifiablePresentation
          @protected @names
          holder                cred:holder                ^@id
          proof                 sec:proof                  ^@id @graph
          termsOfUse            cred:termsOfUse            ^@id
          verifiableCredential  cred:verifiableCredential  ^@id @graph
            @null
        EnvelopedVerifiablePresentation  cred:EnvelopedVerifiablePresentation
        JsonSchemaCredential             cred:JsonSchemaCredential
        JsonSchema                       cred:JsonSchema
          @protected @names
          jsonSchema  cred:jsonSchema  ^@json
        DataIntegrityProof               sec:DataIntegrityProof
          @protected @names
          @include data-integrity-proof
        ...                              jwt:...
        _sd                              jwt:_sd              ^@json
        _sd_alg                          jwt:_sd_alg
        aud                              jwt:aud              ^@id
        cnf                              jwt:cnf
          @protected
          kid  jwt:kid  ^@id
          jwk  jwt:jwk  ^@json
        exp                              jwt:exp              ^xs:nonNegativeInteger
        iat                              jwt:iat              ^xs:nonNegativeInteger
        iss                              jose:iss             ^@id
        jku                              jose:jku             ^@id
        kid                              jose:kid             ^@id
        nbf                              jwt:nbf              ^xs:nonNegativeInteger
        sub                              jose:sub             ^@id
        x5u                              jose:x5u             ^@id
        """)
}
