extension ContextTable {
    /// The security vocabulary, as first published.
    ///
    /// Source: [Security Vocabulary](https://w3c.github.io/vc-data-integrity/vocab/security/vocabulary.html).
    static let securityV1 = ContextTable(
        "https://w3id.org/security/v1",
        sha256: "abaf97e107d1925503c433dcaf3ffd2831697cacc1ed2a293e1bc8030d5bcb47",
        sha384:
            "5600a6491c9d259eb3fa605a471d096f51f8821f025e3ac4068743a3d01dc7b68787718620c6cfaca0a3e9c614d6d242",
        """
        @names
        dc                         http://purl.org/dc/terms/
        sec                        https://w3id.org/security#
        xsd                        http://www.w3.org/2001/XMLSchema#
        EcdsaKoblitzSignature2016  sec:EcdsaKoblitzSignature2016
        Ed25519Signature2018       sec:Ed25519Signature2018
        EncryptedMessage           sec:EncryptedMessage
        GraphSignature2012         sec:GraphSignature2012
        LinkedDataSignature2015    sec:LinkedDataSignature2015
        LinkedDataSignature2016    sec:LinkedDataSignature2016
        CryptographicKey           sec:Key
        authenticationTag          sec:authenticationTag
        canonicalizationAlgorithm  sec:canonicalizationAlgorithm
        cipherAlgorithm            sec:cipherAlgorithm
        cipherData                 sec:cipherData
        cipherKey                  sec:cipherKey
        created                    dc:created            ^xsd:dateTime
        creator                    dc:creator            ^@id
        digestAlgorithm            sec:digestAlgorithm
        digestValue                sec:digestValue
        domain                     sec:domain
        encryptionKey              sec:encryptionKey
        expiration                 sec:expiration        ^xsd:dateTime
        expires                    sec:expiration        ^xsd:dateTime
        initializationVector       sec:initializationVector
        iterationCount             sec:iterationCount
        nonce                      sec:nonce
        normalizationAlgorithm     sec:normalizationAlgorithm
        owner                      sec:owner             ^@id
        password                   sec:password
        privateKey                 sec:privateKey        ^@id
        privateKeyPem              sec:privateKeyPem
        publicKey                  sec:publicKey         ^@id
        publicKeyBase58            sec:publicKeyBase58
        publicKeyPem               sec:publicKeyPem
        publicKeyWif               sec:publicKeyWif
        publicKeyService           sec:publicKeyService  ^@id
        revoked                    sec:revoked           ^xsd:dateTime
        salt                       sec:salt
        signature                  sec:signature
        signatureAlgorithm         sec:signingAlgorithm
        signatureValue             sec:signatureValue
        """)
}
