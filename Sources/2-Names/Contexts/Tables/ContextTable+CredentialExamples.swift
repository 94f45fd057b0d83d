extension ContextTable {
    /// The terms of the examples in Verifiable Credentials 1.1.
    ///
    /// Source: [Verifiable Credentials Data Model 1.1](https://www.w3.org/TR/vc-data-model-1.1/#base-context).
    static let credentialExamplesV1 = ContextTable(
        "https://www.w3.org/2018/credentials/examples/v1",
        sha256: "2070ae4e75bc3b4c2cfe2b8b6e86ec45119672bbb5da283f0399ea96c60a0104",
        sha384:
            "28011554bfae6f952a3bd28a921405b66c1a4d059e70d20cdb2424ca5f8a511a576960d56a70670be362633225122f28",
        """
        @version
        @after https://www.w3.org/ns/odrl.jsonld
        ex                          https://example.org/examples#
        schema                      http://schema.org/
        rdf                         http://www.w3.org/1999/02/22-rdf-syntax-ns#
        3rdPartyCorrelation         ex:3rdPartyCorrelation
        AllVerifiers                ex:AllVerifiers
        Archival                    ex:Archival
        BachelorDegree              ex:BachelorDegree
        Child                       ex:Child
        CLCredentialDefinition2019  ex:CLCredentialDefinition2019
        CLSignature2019             ex:CLSignature2019
        IssuerPolicy                ex:IssuerPolicy
        HolderPolicy                ex:HolderPolicy
        Mother                      ex:Mother
        RelationshipCredential      ex:RelationshipCredential
        UniversityDegreeCredential  ex:UniversityDegreeCredential
        AlumniCredential            ex:AlumniCredential
        DisputeCredential           ex:DisputeCredential
        PrescriptionCredential      ex:PrescriptionCredential
        ZkpExampleSchema2018        ex:ZkpExampleSchema2018
        issuerData                  ex:issuerData
        attributes                  ex:attributes
        signature                   ex:signature
        signatureCorrectnessProof   ex:signatureCorrectnessProof
        primaryProof                ex:primaryProof
        nonRevocationProof          ex:nonRevocationProof
        alumniOf                    schema:alumniOf  ^rdf:HTML
        child                       ex:child         ^@id
        degree                      ex:degree
        degreeType                  ex:degreeType
        degreeSchool                ex:degreeSchool
        college                     ex:college
        name                        schema:name      ^rdf:HTML
        givenName                   schema:givenName
        familyName                  schema:familyName
        parent                      ex:parent        ^@id
        referenceId                 ex:referenceId
        documentPresence            ex:documentPresence
        evidenceDocument            ex:evidenceDocument
        spouse                      schema:spouse
        subjectPresence             ex:subjectPresence
        verifier                    ex:verifier      ^@id
        currentStatus               ex:currentStatus
        statusReason                ex:statusReason
        prescription                ex:prescription
        """)

    /// The examples of Verifiable Credentials 2.0: whatever is not defined is a term of theirs.
    ///
    /// Source: [Verifiable Credentials Data Model 2.0](https://www.w3.org/TR/vc-data-model-2.0/#base-context).
    static let credentialExamplesV2 = ContextTable(
        "https://www.w3.org/ns/credentials/examples/v2",
        sha256: "57393fbc69d6efb9b9b5dc9cb6b9880b0944360abfe2eaf459c9e58cf2279d7c",
        sha384:
            "ccd35b4135824944a2d1b6f3edd6ee6be45c10dbfb0ba16f966609d58f88ef6ec7b0f387773c042cc60ef4ccfaf0cdba",
        """
        @vocab https://www.w3.org/ns/credentials/examples#
        """)

    /// Gives every term that is not defined a meaning, the same in all documents.
    ///
    /// Source: [Verifiable Credentials Data Model 2.0](https://www.w3.org/TR/vc-data-model-2.0/#base-context).
    static let undefinedTermsV2 = ContextTable(
        "https://www.w3.org/ns/credentials/undefined-terms/v2",
        sha256: "82dab514ba44eb18f5d1b0f638c5e140c6a556fbfb5089601bdc0fa5eb8b2581",
        sha384:
            "b2a66ccddba70ba67ad99c2ff52e60558df0063cea51c4ca886e25d9ea73cfabb878baf92dc2ad2bda26c31391850d68",
        """
        @vocab https://www.w3.org/ns/credentials/undefined-term#
        """)
}
