extension ContextTable {
    /// European Digital Credentials for Learning, on the European Learning Model.
    ///
    /// Source: [European Learning Model](https://github.com/european-commission-empl/European-Learning-Model).
    static let europeanLearningModel = ContextTable(
        "http://data.europa.eu/snb/model/context/edc-ap",
        sha256: "528f8a0e86dbbec7db2216c61806e6311feedac77a51d1a38b0a1d49e4c337fb",
        sha384:
            "893f21e8d617c217f8e415ef4eb7bc0c1896b0929a0b4ec328b43156c448a91e2627f179b0169b4abd4989b285e741eb",
        """
        cred                              https://www.w3.org/2018/credentials#
        elm                               http://data.europa.eu/snb/model/elm/
        adms                              http://www.w3.org/ns/adms#
        dc                                http://purl.org/dc/terms/
        xsd                               http://www.w3.org/2001/XMLSchema#
        foaf                              http://xmlns.com/foaf/0.1/
        rdf                               http://www.w3.org/1999/02/22-rdf-syntax-ns#
        rdfs                              http://www.w3.org/2000/01/rdf-schema#
        org                               http://www.w3.org/ns/org#
        rov                               http://www.w3.org/ns/regorg#
        skos                              http://www.w3.org/2004/02/skos/core#
        person                            http://www.w3.org/ns/person#
        # Published without a slash at the end, so this is no prefix.
        clv                               http://data.europa.eu/m8g
        locn                              http://www.w3.org/ns/locn#
        vc                                http://data.europa.eu/snb/model/w3c/vc/
        Accreditation                     elm:Accreditation
        Agent                             elm:Agent
        Amount                            elm:Amount
        Address                           elm:Address
        AwardingOpportunity               elm:AwardingOpportunity
        AwardingProcess                   elm:AwardingProcess
        Claim                             elm:Claim
        Concept                           skos:Concept
        ConceptScheme                     skos:ConceptScheme
        ContactPoint                      elm:ContactPoint
        CreditPoint                       elm:CreditPoint
        DisplayParameter                  elm:DisplayParameter
        DisplayDetail                     elm:DisplayDetail
        EuropeanDigitalCredential         elm:EuropeanDigitalCredential
        EuropeanDigitalPresentation       elm:EuropeanDigitalPresentation
        Evidence                          elm:Evidence
        Geometry                          locn:Geometry
        GradingScheme                     elm:GradingScheme
        Grant                             elm:Grant
        Group                             elm:Group
        Identifier                        elm:Identifier
        IndividualDisplay                 elm:IndividualDisplay
        LearningAchievement               elm:LearningAchievement
        LearningAchievementSpecification  elm:LearningAchievementSpecification
        LearningActivity                  elm:LearningActivity
        LearningActivitySpecification     elm:LearningActivitySpecification
        LearningAssessment                elm:LearningAssessment
        LearningAssessmentSpecification   elm:LearningAssessmentSpecification
        LearningEntitlement               elm:LearningEntitlement
        LearningEntitlementSpecification  elm:LearningEntitlementSpecification
        LearningOpportunity               elm:LearningOpportunity
        LearningOutcome                   elm:LearningOutcome
        LegalIdentifier                   elm:LegalIdentifier
        Location                          dc:Location
        Mailbox                           elm:Mailbox
        MediaObject                       elm:MediaObject
        Note                              elm:Note
        Organisation                      elm:Organisation
        PeriodOfTime                      dc:PeriodOfTime
        Person                            elm:Person
        Phone                             elm:Phone
        PriceDetail                       elm:PriceDetail
        Qualification                     elm:Qualification
        ResultCategory                    elm:ResultCategory
        ResultDistribution                elm:ResultDistribution
        ShaclValidator2017                elm:ShaclValidator2017
        ShortenedGrading                  elm:ShortenedGrading
        Specification                     elm:Specification
        VerificationCheck                 elm:VerificationCheck
        WebResource                       elm:WebResource
        accreditation                     elm:accreditation                     ^@id
        accreditingAgent                  elm:accreditingAgent                  ^@id
        admissionProcedure                elm:admissionProcedure                ^@id
        additionalNote                    elm:additionalNote                    ^@id
        address                           elm:address                           ^@id
        altLabel                          skos:altLabel                         @language
        applicationDeadline               elm:applicationDeadline               ^xsd:dateTime
        areaDialingCode                   elm:areaDialingCode                   ^xsd:string
        assessedBy                        elm:assessedBy                        ^@id
        attachment                        elm:attachment                        ^@id
        attachmentType                    elm:attachmentType                    ^@id
        awardingBody                      elm:awardingBody                      ^@id
        awardingDate                      elm:awardingDate                      ^xsd:dateTime
        awardingOpportunity               elm:awardingOpportunity               ^@id
        awardedBy                         elm:awardedBy                         ^@id
        awards                            elm:awards                            ^@id
        bannerImage                       elm:bannerImage                       ^@id
        birthName                         person:birthName                      @language
        category                          elm:category                          @language
        citizenshipCountry                elm:citizenshipCountry                ^@id
        hasSubOrganization                org:hasSubOrganization                ^@id
        contactForm                       elm:contactForm                       ^@id
        contactHour                       elm:contactHour                       ^xsd:string
        contactPoint                      elm:contactPoint                      ^@id
        content                           elm:content                           ^xsd:string
        contentEncoding                   elm:contentEncoding                   ^@id
        contentSize                       elm:contentSize                       ^xsd:integer
        contentType                       elm:contentType                       ^@id
        contentURL                        elm:contentUrl                        ^xsd:anyURI
        count                             elm:count                             ^xsd:positiveInteger
        countryCode                       elm:countryCode                       ^@id
        countryDialing                    elm:countryDialing                    ^xsd:string
        creator                           dc:creator                            ^@id
        creditPoint                       elm:creditPoint                       ^@id
        creditReceived                    elm:creditReceived                    ^@id
        dateCreated                       dc:created                            ^xsd:dateTime
        dateIssued                        dc:issued                             ^xsd:dateTime
        dateModified                      dc:modified                           ^@id
        dateOfBirth                       elm:dateOfBirth                       ^xsd:dateTime
        credentialProfiles                elm:credentialProfiles                ^@id
        decision                          elm:decision                          ^@id
        description                       dc:description                        @language
        descriptionHtml                   elm:descriptionHtml                   ^@id
        definition                        skos:definition                       @language
        dialNumber                        elm:dialNumber                        ^xsd:string
        directedBy                        elm:directedBy                        ^@id
        dcType                            dc:type                               ^@id
        displayParameter                  elm:displayParameter                  ^@id
        displayDetail                     elm:displayDetail                     ^@id
        duration                          elm:duration                          ^xsd:duration
        educationLevel                    elm:educationLevel                    ^@id
        educationSubject                  elm:educationSubject                  ^@id
        eIDASIdentifier                   elm:eidasLegalIdentifier              ^@id
        elmSubject                        elm:subject                           ^@id
        emailAddress                      elm:emailAddress                      ^@id
        embeddedEvidence                  elm:embeddedEvidence                  ^@id
        endDate                           elm:endDate                           ^xsd:dateTime
        entitlesTo                        elm:entitlesTo                        ^@id
        entitledBy                        elm:entitledBy                        ^@id
        entitlementStatus                 elm:entitlementStatus                 ^@id
        entryRequirement                  elm:entryRequirement                  ^@id
        eqfLevel                          elm:EQFLevel                          ^@id
        evidenceStatement                 elm:evidenceStatement                 ^xsd:string
        evidenceTarget                    elm:evidenceTarget                    ^@id
        expiryDate                        elm:expiryDate                        ^xsd:dateTime
        familyName                        foaf:familyName                       @language
        fullName                          foaf:fullName                         @language
        priceDetail                       elm:priceDetail                       ^@id
        amount                            elm:amount                            ^@id
        framework                         elm:framework                         ^@id
        fullAddress                       elm:fullAddress                       ^@id
        geographicName                    elm:geographicName                    @language
        gender                            elm:gender                            ^@id
        generalisationOf                  elm:generalisationOf                  ^@id
        givenName                         foaf:givenName                        @language
        grade                             elm:grade                             ^@id
        gradeStatus                       elm:gradeStatus                       ^@id
        gradingScheme                     elm:gradingScheme                     ^@id
        grant                             elm:grant                             ^@id
        groupMemberOf                     elm:groupMemberOf                     ^@id
        hasClaim                          elm:hasClaim                          ^@id
        hasCredential                     elm:hasCredential                     ^@id
        hasPart                           elm:hasPart                           ^@id
        homepage                          foaf:homepage                         ^@id
        image                             elm:image                             ^@id
        identifier                        adms:identifier                       ^@id
        idVerification                    elm:idVerification                    ^@id
        influencedBy                      elm:influencedBy                      ^@id
        influences                        elm:influences                        ^@id
        inScheme                          skos:inScheme                         ^@id
        individualDisplay                 elm:individualDisplay                 ^@id
        isPartOf                          elm:isPartOf                          ^@id
        isPartialQualification            elm:isPartialQualification            ^xsd:boolean
        label                             elm:label                             ^xsd:string
        landingPage                       elm:landingPage                       ^@id
        language                          dc:language                           ^@id
        latitude                          clv:latitude                          ^xsd:string
        learningAchievementSpecification  elm:learningAchievementSpecification  ^@id
        legalName                         rov:legalName                         @language
        longitude                         clv:longitude                         ^xsd:string
        learningActivitySpecification     elm:learningActivitySpecification     ^@id
        learningOpportunity               elm:learningOpportunity               ^@id
        learningOutcome                   elm:learningOutcome                   ^@id
        learningOutcomeSummary            elm:learningOutcomeSummary            ^@id
        learningSetting                   elm:learningSetting                   ^@id
        learningSchedule                  elm:learningSchedule                  ^@id
        levelOfCompletion                 elm:levelOfCompletion                 ^xsd:positiveInteger
        limitCredentialType               elm:limitCredentialType               ^@id
        limitEQFLevel                     elm:limitEQFLevel                     ^@id
        limitField                        elm:limitField                        ^@id
        limitJurisdiction                 elm:limitJurisdiction                 ^@id
        limitNationalOccupation           elm:limitNationalOccupation           ^@id
        limitOccupation                   elm:limitOccupation                   ^@id
        limitOrganisation                 elm:limitOrganisation                 ^@id
        limitQualification                elm:limitQualification                ^@id
        location                          elm:location                          ^@id
        logo                              elm:logo                              ^@id
        maximumDuration                   elm:maximumDuration                   ^xsd:duration
        maximumScore                      elm:maxScore                          ^xsd:string
        minimumScore                      elm:minScore                          ^xsd:string
        member                            foaf:member                           ^@id
        memberOf                          org:memberOf                          ^@id
        mode                              elm:mode                              ^@id
        educationalSystemNote             elm:educationalSystemNote             ^@id
        nationalID                        elm:nationalID                        ^@id
        notation                          skos:notation
        noteFormat                        elm:noteFormat                        ^@id
        noteLiteral                       elm:noteLiteral                       @language
        nqfLevel                          elm:NQFLevel                          ^@id
        organisation                      elm:organisation                      ^@id
        page                              elm:page                              ^xsd:positiveInteger
        patronymicName                    person:patronymicName                 @language
        percentageEqual                   elm:percentageEqual                   ^xsd:integer
        percentageHigher                  elm:percentageHigher                  ^xsd:integer
        percentageLower                   elm:percentageLower                   ^xsd:integer
        placeOfBirth                      elm:placeOfBirth                      ^@id
        primaryLanguage                   elm:primaryLanguage                   ^@id
        point                             elm:point                             ^xsd:string
        phone                             elm:phone                             ^@id
        provenBy                          elm:provenBy                          ^@id
        proves                            elm:proves                            ^@id
        publisher                         dc:publisher                          ^@id
        prefLabel                         skos:prefLabel                        @language
        phoneNumber                       elm:phoneNumber                       ^xsd:string
        providedBy                        elm:providedBy                        ^@id
        qualificationCode                 elm:qualificationCode                 ^@id
        registration                      rov:registration                      ^@id
        relatedESCOSkill                  elm:relatedESCOSkill                  ^@id
        relatedSkill                      elm:relatedSkill                      ^@id
        report                            elm:report                            ^@id
        reviewDate                        elm:reviewDate                        ^xsd:dateTime
        # Published so.
        resultDestribution                elm:resultDestribution                ^@id
        resultCategory                    elm:resultCategory                    ^@id
        reusabilityLevel                  elm:reusabilityLevel                  ^@id
        scheduleInformation               elm:scheduleInformation               ^@id
        schemeAgency                      adms:schemeAgency                     @language
        schemeName                        elm:schemeName                        ^xsd:string
        schemeVersion                     elm:schemeVersion                     ^xsd:string
        schemeId                          elm:schemeId                          ^xsd:anyURI
        score                             elm:score                             ^xsd:string
        shortenedGrading                  elm:shortenedGrading                  ^@id
        spatial                           dc:spatial                            ^@id
        spatialCode                       elm:spatialCode                       ^@id
        specialisationOf                  elm:specialisationOf                  ^@id
        specifiedBy                       elm:specifiedBy                       ^@id
        startDate                         elm:startDate                         ^xsd:dateTime
        status                            elm:status                            ^xsd:string
        subject                           dc:subject                            ^@id
        subOrganizationOf                 org:subOrganizationOf                 ^@id
        summaryDisplay                    elm:summaryDisplay                    ^xsd:string
        supplementaryDocument             elm:supplementaryDocument             ^@id
        targetGroup                       elm:targetGroup                       ^@id
        taxIdentifier                     elm:taxIdentifier                     ^@id
        temporal                          dc:temporal                           ^@id
        thematicArea                      elm:ISCEDFCode                        ^@id
        title                             dc:title                              @language
        unit                              elm:unit                              ^@id
        used                              elm:used                              ^@id
        valid                             dc:valid                              ^xsd:dateTime
        value                             elm:value                             ^xsd:decimal
        vatIdentifier                     elm:vatIdentifier                     ^@id
        verificationCheck                 elm:verificationCheck                 ^@id
        verificationStatus                elm:verificationStatus                ^@id
        volumeOfLearning                  elm:volumeOfLearning                  ^xsd:duration
        workload                          elm:workload                          ^xsd:duration
        """)
}
