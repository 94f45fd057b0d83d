extension ContextTable {
    /// Open Badges 2.x.
    ///
    /// Source: [Open Badges 2.0](https://www.imsglobal.org/spec/ob/v2p0/).
    static let openBadges2 = ContextTable(
        "https://w3id.org/openbadges/v2",
        sha256: "393a890d7d95eb3a86f5f12309648a64c2d0676e5270e2967b5341a2dcea13d2",
        sha384:
            "50c4d1c295b3b0ed10e0c29ad19693c21c429b8d082cf26861294afdcc5d7597313fb4483060f089657268045d499a62",
        """
        @names
        extensions            https://w3id.org/openbadges/extensions#
        obi                   https://w3id.org/openbadges#
        validation            obi:validation
        cred                  https://w3id.org/credentials#
        dc                    http://purl.org/dc/terms/
        schema                http://schema.org/
        sec                   https://w3id.org/security#
        xsd                   http://www.w3.org/2001/XMLSchema#
        AlignmentObject       schema:AlignmentObject
        CryptographicKey      sec:Key
        Endorsement           cred:Credential
        Assertion             obi:Assertion
        BadgeClass            obi:BadgeClass
        Criteria              obi:Criteria
        Evidence              obi:Evidence
        Extension             obi:Extension
        FrameValidation       obi:FrameValidation
        IdentityObject        obi:IdentityObject
        Image                 obi:Image
        HostedBadge           obi:HostedBadge
        hosted                obi:HostedBadge
        Issuer                obi:Issuer
        Profile               obi:Profile
        RevocationList        obi:RevocationList
        SignedBadge           obi:SignedBadge
        signed                obi:SignedBadge
        TypeValidation        obi:TypeValidation
        VerificationObject    obi:VerificationObject
        author                schema:author       ^@id
        caption               schema:caption
        claim                 cred:claim          ^@id
        created               dc:created          ^xsd:dateTime
        creator               dc:creator          ^@id
        description           schema:description
        email                 schema:email
        endorsement           cred:credential     ^@id
        expires               sec:expiration      ^xsd:dateTime
        genre                 schema:genre
        image                 schema:image        ^@id
        name                  schema:name
        owner                 sec:owner           ^@id
        publicKey             sec:publicKey       ^@id
        publicKeyPem          sec:publicKeyPem
        related               dc:relation         ^@id
        startsWith            http://purl.org/dqm-vocabulary/v1/dqm#startsWith
        tags                  schema:keywords
        targetDescription     schema:targetDescription
        targetFramework       schema:targetFramework
        targetName            schema:targetName
        targetUrl             schema:targetUrl
        telephone             schema:telephone
        url                   schema:url          ^@id
        version               schema:version
        alignment             obi:alignment       ^@id
        allowedOrigins        obi:allowedOrigins
        audience              obi:audience
        badge                 obi:badge           ^@id
        criteria              obi:criteria        ^@id
        endorsementComment    obi:endorsementComment
        evidence              obi:evidence        ^@id
        hashed                obi:hashed          ^xsd:boolean
        identity              obi:identityHash
        issuedOn              obi:issueDate       ^xsd:dateTime
        issuer                obi:issuer          ^@id
        narrative             obi:narrative
        recipient             obi:recipient       ^@id
        revocationList        obi:revocationList  ^@id
        revocationReason      obi:revocationReason
        revoked               obi:revoked         ^xsd:boolean
        revokedAssertions     obi:revoked
        salt                  obi:salt
        targetCode            obi:targetCode
        uid                   obi:uid
        validatesType         obi:validatesType
        validationFrame       obi:validationFrame
        validationSchema      obi:validationSchema
        verification          obi:verify          ^@id
        verificationProperty  obi:verificationProperty
        verify                verification
        """)
}
