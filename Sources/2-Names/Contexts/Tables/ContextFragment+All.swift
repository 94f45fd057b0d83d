extension ContextFragment {
    /// Every fragment that tables include.
    static let all: [ContextFragment] = [
        .proofPurposes, .allProofPurposes, .signature, .jwsSignature, .dataIntegrityProof, .multikey, .jsonWebKey,
        .controlledDocument, .bitstringStatusList, .credentialsV1Signature,
    ]

    /// The two uses that the first suites knew.
    static let proofPurposes = ContextFragment(
        "proof-purposes",
        """
        @short sec https://w3id.org/security#
        assertionMethod  sec:assertionMethod       ^@id @set
        authentication   sec:authenticationMethod  ^@id @set
        """)

    /// What a key may be used for: the relationships of controlled documents.
    static let allProofPurposes = ContextFragment(
        "all-proof-purposes",
        """
        @short sec https://w3id.org/security#
        @include proof-purposes
        capabilityDelegation  sec:capabilityDelegationMethod  ^@id @set
        capabilityInvocation  sec:capabilityInvocationMethod  ^@id @set
        keyAgreement          sec:keyAgreementMethod          ^@id @set
        """)

    /// The members that proofs of nearly every suite have.
    static let signature = ContextFragment(
        "signature",
        """
        @short sec https://w3id.org/security#
        challenge           sec:challenge
        created             http://purl.org/dc/terms/created  ^http://www.w3.org/2001/XMLSchema#dateTime
        domain              sec:domain
        nonce               sec:nonce
        proofPurpose        sec:proofPurpose                  ^@vocab
          @protected @names
          @include all-proof-purposes
        verificationMethod  sec:verificationMethod            ^@id
        """)

    /// The members of a proof whose signature is a JWS.
    static let jwsSignature = ContextFragment(
        "jws-signature",
        """
        @short sec https://w3id.org/security#
        @include signature
        expires  sec:expiration  ^http://www.w3.org/2001/XMLSchema#dateTime
        jws      sec:jws
        """)

    /// The members of a data integrity proof.
    static let dataIntegrityProof = ContextFragment(
        "data-integrity-proof",
        """
        @short sec https://w3id.org/security#
        @include signature
        expires        sec:expiration     ^http://www.w3.org/2001/XMLSchema#dateTime
        cryptosuite    sec:cryptosuite    ^sec:cryptosuiteString
        previousProof  sec:previousProof  ^@id
        proofValue     sec:proofValue     ^sec:multibase
        """)

    /// A key written as a Multikey.
    static let multikey = ContextFragment(
        "multikey",
        """
        @short sec https://w3id.org/security#
        @short xsd http://www.w3.org/2001/XMLSchema#
        controller          sec:controller          ^@id
        revoked             sec:revoked             ^xsd:dateTime
        expires             sec:expiration          ^xsd:dateTime
        publicKeyMultibase  sec:publicKeyMultibase  ^sec:multibase
        secretKeyMultibase  sec:secretKeyMultibase  ^sec:multibase
        """)

    /// A key written as a JWK.
    static let jsonWebKey = ContextFragment(
        "json-web-key",
        """
        @short sec https://w3id.org/security#
        @short xsd http://www.w3.org/2001/XMLSchema#
        controller    sec:controller    ^@id
        revoked       sec:revoked       ^xsd:dateTime
        expires       sec:expiration    ^xsd:dateTime
        publicKeyJwk  sec:publicKeyJwk  ^@json
        secretKeyJwk  sec:secretKeyJwk  ^@json
        """)

    /// What a controlled document, such as a DID document, says.
    static let controlledDocument = ContextFragment(
        "controlled-document",
        """
        @short sec https://w3id.org/security#
        @short did https://www.w3.org/ns/did#
        @include all-proof-purposes
        alsoKnownAs         https://www.w3.org/ns/activitystreams#alsoKnownAs  ^@id
        controller          sec:controller          ^@id
        service             did:service             ^@id
          @protected @names
          serviceEndpoint  did:serviceEndpoint  ^@id
        verificationMethod  sec:verificationMethod  ^@id
        """)

    /// Bitstring status lists and the entries that point to them.
    static let bitstringStatusList = ContextFragment(
        "bitstring-status-list",
        """
        @short status https://www.w3.org/ns/credentials/status#
        BitstringStatusListCredential  status:BitstringStatusListCredential
        BitstringStatusList            status:BitstringStatusList
          @protected @names
          encodedList    status:encodedList  ^https://w3id.org/security#multibase
          statusPurpose  status:statusPurpose
          ttl            status:ttl
        BitstringStatusListEntry       status:BitstringStatusListEntry
          @protected @names
          statusListCredential  status:statusListCredential  ^@id
          statusListIndex       status:statusListIndex
          statusPurpose         status:statusPurpose
          statusMessage         status:statusMessage
            @protected @names
            message  status:message
            status   status:status
          statusReference       status:statusReference       ^@id
          statusSize            status:statusSize            ^https://www.w3.org/2001/XMLSchema#integer
        """)

    /// The members of a signature in Verifiable Credentials 1.1. What `sec` and `xsd` mean is up to the context around.
    static let credentialsV1Signature = ContextFragment(
        "credentials-v1-signature",
        """
        challenge           sec:challenge
        created             http://purl.org/dc/terms/created  ^xsd:dateTime
        domain              sec:domain
        expires             sec:expiration                    ^xsd:dateTime
        jws                 sec:jws
        nonce               sec:nonce
        proofPurpose        sec:proofPurpose                  ^@vocab
          @protected @names
          sec  https://w3id.org/security#
          @include proof-purposes
        proofValue          sec:proofValue
        verificationMethod  sec:verificationMethod            ^@id
        """)
}
