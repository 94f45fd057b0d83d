extension ContextTable {
    /// Open Badges 3.0, revision 2: all terms are protected, and texts are no longer typed.
    ///
    /// Source: [Open Badges 3.0](https://www.imsglobal.org/spec/ob/v3p0/).
    static let openBadges3Revision2 = ContextTable(
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
        sha256: "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53",
        sha384:
            "7e000a9c71becc13b359560470d4d1b00f8d154ca052c54cdd20c7de6b87af5afc82aa2d2e571a94bff762b9155ea874",
        """
        @short schema https://schema.org/
        @short xsd https://www.w3.org/2001/XMLSchema#
        @short ob https://purl.imsglobal.org/spec/vc/ob/vocab.html#
        @protected @names
        OpenBadgeCredential    ob:OpenBadgeCredential
        Achievement            ob:Achievement
          @protected @names
          achievementType    ob:achievementType
          alignment          ob:alignment          @set
          creator            ob:creator
          creditsAvailable   ob:creditsAvailable   ^xsd:float
          criteria           ob:Criteria           ^@id
          fieldOfStudy       ob:fieldOfStudy
          humanCode          ob:humanCode
          image              ob:Image              ^@id
          otherIdentifier    ob:otherIdentifier    @set
          related            ob:related            @set
          resultDescription  ob:resultDescription  @set
          specialization     ob:specialization
          tag                schema:keywords       @set
          version            ob:version
        AchievementCredential  OpenBadgeCredential
        AchievementSubject     ob:AchievementSubject
          @protected @names
          achievement        ob:achievement-0
          activityEndDate    ob:activityEndDate    ^xsd:date
          activityStartDate  ob:activityStartDate  ^xsd:date
          creditsEarned      ob:creditsEarned      ^xsd:float
          identifier         ob:identifier         @set
          image              ob:Image              ^@id
          licenseNumber      ob:licenseNumber
          result             ob:result             @set
          role               ob:role
          source             ob:source             ^@id
          term               ob:term
        Address                ob:Address
          @protected @names
          addressCountry       schema:addressCountry
          addressCountryCode   ob:CountryCode
          addressLocality      schema:addressLocality
          addressRegion        schema:addressRegion
          geo                  ob:GeoCoordinates
          postOfficeBoxNumber  schema:postOfficeBoxNumber
          postalCode           schema:postalCode
          streetAddress        schema:streetAddress
        Alignment              schema:AlignmentObject
          @protected @names
          targetCode         ob:targetCode
          targetDescription  schema:targetDescription
          targetFramework    schema:targetFramework
          targetName         schema:targetName
          targetType         ob:targetType
          targetUrl          schema:targetUrl  ^xsd:anyURI
        Criteria               ob:Criteria
        EndorsementCredential  ob:EndorsementCredential
        EndorsementSubject     ob:EndorsementSubject
          @protected @names
          endorsementComment  ob:endorsementComment
        Evidence               ob:Evidence
          @protected @names
          audience  schema:audience
          genre     schema:genre
        GeoCoordinates         ob:GeoCoordinates
          @protected @names
          latitude   schema:latitude
          longitude  schema:longitude
        IdentifierEntry        ob:IdentifierEntry
          @protected @names
          identifier      ob:identifier
          identifierType  ob:identifierType
        IdentityObject         ob:IdentityObject
          @protected @names
          hashed        ob:hashed  ^xsd:boolean
          identityHash  ob:identityHash
          identityType  ob:identityType
          salt          ob:salt
        Image                  ob:Image
          @protected @names
          caption  schema:caption
        Profile                ob:Profile
          @protected @names
          additionalName    schema:additionalName
          address           ob:address          ^@id
          dateOfBirth       ob:dateOfBirth      ^xsd:date
          email             schema:email
          familyName        schema:familyName
          familyNamePrefix  ob:familyNamePrefix
          givenName         schema:givenName
          honorificPrefix   schema:honorificPrefix
          honorificSuffix   schema:honorificSuffix
          image             ob:Image            ^@id
          otherIdentifier   ob:otherIdentifier  @set
          parentOrg         ob:parentOrg        ^@id
          patronymicName    ob:patronymicName
          phone             ob:phone
          official          ob:official
        Related                ob:Related
          @protected @names
          version  ob:version
        Result                 ob:Result
          @protected @names
          achievedLevel      ob:achievedLevel      ^xsd:anyURI
          resultDescription  ob:resultDescription  ^xsd:anyURI
          status             ob:status
          value              schema:value
        ResultDescription      ob:ResultDescription
          @protected @names
          allowedValue          ob:allowedValue          @list
          requiredLevel         ob:requiredLevel         ^xsd:anyURI
          requiredValue         ob:requiredValue
          resultType            ob:resultType
          rubricCriterionLevel  ob:rubricCriterionLevel  @set
          valueMax              ob:valueMax
          valueMin              ob:valueMin
        RubricCriterionLevel   ob:RubricCriterionLevel
          @protected @names
          level   ob:level
          points  ob:points
        alignment              ob:alignment    @set
        description            schema:description
        endorsement            ob:endorsement  @set
        image                  ob:Image        ^@id
        name                   schema:name
        narrative              ob:narrative
        url                    schema:url      ^xsd:anyURI
        """)

    /// Open Badges 3.0, revision 3: languages, the date of award, and small letters where they belong.
    ///
    /// Source: [Open Badges 3.0](https://www.imsglobal.org/spec/ob/v3p0/).
    static let openBadges3Revision3 = ContextTable(
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        sha256: "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761",
        sha384:
            "c859f6c00a1e0013ee79c1e5cc7566b6dfa6c28971c46ce1ab3221cdfba2b6c6d86e630e567d03c0c780bc2f9ad517a4",
        """
        @revises https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json
        @short schema https://schema.org/
        @short ob https://purl.imsglobal.org/spec/vc/ob/vocab.html#
        Achievement         ob:Achievement
          image       ob:image  ^@id
          inLanguage  schema:inLanguage
        AchievementSubject  ob:AchievementSubject
          achievement  ob:achievement
          image        ob:image  ^@id
        Profile             ob:Profile
          image  ob:image  ^@id
        Related             ob:Related
          inLanguage  schema:inLanguage
        image               ob:image        ^@id
        inLanguage          schema:inLanguage
        # No prefix `xsd` is defined here: unless another context defines it, the type is that text.
        awardedDate         ob:awardedDate  ^xsd:dateTime
        """)
}
