extension ContextTable {
    /// Open Badges 3.0, as first published.
    ///
    /// Source: [Open Badges 3.0](https://www.imsglobal.org/spec/ob/v3p0/).
    static let openBadges3Revision0 = ContextTable(
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
        sha256: "b077fa134d909d92c1dcd1c153f2af1b244aeb415967fdc1467d7fc5dd48ac10",
        sha384:
            "cc77157457841319e05ab0d9657fe144150a626c1f0fd89c0e639f58d468edb5513597d9f14459310c86ec6b975b74cc",
        """
        @short schema https://schema.org/
        @short ob https://purl.imsglobal.org/spec/vc/ob/vocab.html#
        @names
        xsd                    https://www.w3.org/2001/XMLSchema#
        OpenBadgeCredential    ob:OpenBadgeCredential
        Achievement            ob:Achievement
          achievementType    ob:achievementType    ^xsd:string
          alignment          ob:alignment          ^ob:Alignment @set
          creator            ob:Profile
          creditsAvailable   ob:creditsAvailable   ^xsd:float
          criteria           ob:Criteria           ^@id
          fieldOfStudy       ob:fieldOfStudy       ^xsd:string
          humanCode          ob:humanCode          ^xsd:string
          otherIdentifier    ob:otherIdentifier    ^ob:IdentifierEntry @set
          related            ob:related            ^ob:Related @set
          resultDescription  ob:resultDescription  ^ob:ResultDescription @set
          specialization     ob:specialization     ^xsd:string
          tag                schema:keywords       ^xsd:string @set
          version            ob:version            ^xsd:string
        AchievementCredential  OpenBadgeCredential
        AchievementSubject     ob:AchievementSubject
          achievement        ob:Achievement
          activityEndDate    ob:activityEndDate    ^xsd:date
          activityStartDate  ob:activityStartDate  ^xsd:date
          creditsEarned      ob:creditsEarned      ^xsd:float
          identifier         ob:identifier         ^ob:IdentityObject @set
          licenseNumber      ob:licenseNumber      ^xsd:string
          result             ob:result             ^ob:Result @set
          role               ob:role               ^xsd:string
          source             ob:source             ^ob:Profile
          term               ob:term               ^xsd:string
        Address                ob:Address
          addressCountry       schema:addressCountry       ^xsd:string
          addressCountryCode   ob:CountryCode              ^xsd:string
          addressLocality      schema:addressLocality      ^xsd:string
          addressRegion        schema:addressRegion        ^xsd:string
          geo                  ob:GeoCoordinates
          postOfficeBoxNumber  schema:postOfficeBoxNumber  ^xsd:string
          postalCode           schema:postalCode           ^xsd:string
          streetAddress        schema:streetAddress        ^xsd:string
        Alignment              schema:Alignment
          targetCode         ob:targetCode             ^xsd:string
          targetDescription  schema:targetDescription  ^xsd:string
          targetFramework    schema:targetFramework    ^xsd:string
          targetName         schema:targetName         ^xsd:string
          targetType         ob:targetType             ^xsd:string
          targetUrl          schema:targetUrl          ^xsd:anyURI
        Criteria               ob:Criteria
        EndorsementCredential  ob:EndorsementCredential
        EndorsementSubject     ob:EndorsementSubject
          endorsementComment  ob:endorsementComment  ^xsd:string
        Evidence               ob:Evidence
          audience  schema:audience  ^xsd:string
          genre     schema:genre     ^xsd:string
        GeoCoordinates         ob:GeoCoordinates
          latitude   schema:latitude   ^xsd:string
          longitude  schema:longitude  ^xsd:string
        IdentifierEntry        ob:IdentifierEntry
          identifier      ob:identifier      ^xsd:string
          identifierType  ob:identifierType  ^xsd:string
        IdentityObject         ob:IdentityObject
          hashed        ob:hashed        ^xsd:boolean
          identityHash  ob:identityHash  ^xsd:string
          identityType  ob:identityType  ^xsd:string
          salt          ob:salt          ^xsd:string
        Image                  ob:Image
          caption  schema:caption  ^xsd:string
        Profile                ob:Profile
          additionalName    schema:additionalName   ^xsd:string
          address           ob:Address
          dateOfBirth       ob:dateOfBirth          ^xsd:date
          email             schema:email            ^xsd:string
          familyName        schema:familyName       ^xsd:string
          familyNamePrefix  ob:familyNamePrefix     ^xsd:string
          givenName         schema:givenName        ^xsd:string
          honorificPrefix   schema:honorificPrefix  ^xsd:string
          honorificSuffix   schema:honorificSuffix  ^xsd:string
          otherIdentifier   ob:otherIdentifier      ^ob:IdentifierEntry @set
          parentOrg         ob:parentOrg            ^xsd:string
          patronymicName    ob:patronymicName       ^xsd:string
          phone             ob:PhoneNumber          ^xsd:string
          official          ob:official             ^xsd:string
        Related                ob:Related
          version  ob:version  ^xsd:string
        Result                 ob:Result
          achievedLevel      ob:achievedLevel      ^xsd:anyURI
          resultDescription  ob:resultDescription  ^xsd:anyURI
          status             ob:status             ^xsd:string
          value              schema:value          ^xsd:string
        ResultDescription      ob:ResultDescription
          allowedValue          ob:allowedValue          ^xsd:string @set
          requiredLevel         ob:requiredLevel         ^xsd:anyURI
          requiredValue         ob:requiredValue         ^xsd:string
          resultType            ob:resultType            ^xsd:string
          rubricCriterionLevel  ob:rubricCriterionLevel  ^ob:RubricCriterionLevel @set
          valueMax              ob:valueMax              ^xsd:string
          valueMin              ob:valueMin              ^xsd:string
        RubricCriterionLevel   ob:RubricCriterionLevel
          level   ob:level   ^xsd:string
          points  ob:points  ^xsd:string
        alignment              ob:alignment        ^ob:Alignment @set
        description            schema:description  ^xsd:string
        endorsement            ob:endorsement      ^ob:EndorsementCredential @set
        image                  ob:image            ^ob:Image
        name                   schema:name         ^xsd:string
        narrative              ob:narrative        ^xsd:string
        url                    schema:url          ^xsd:anyURI
        """)

    /// Open Badges 3.0, revision 1: values that are objects have no types of their own any more.
    ///
    /// Source: [Open Badges 3.0](https://www.imsglobal.org/spec/ob/v3p0/).
    static let openBadges3Revision1 = ContextTable(
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
        sha256: "d582f3564282fb3b709136d28412e78e70b678b4dbc2f0221f67d84932748355",
        sha384:
            "410e4d78c8f236cd46b8bfd16d9ae498dae1fc4eebef0ef679bd821b87fc3334d96f6b585dde226471a7ba2cc9367195",
        """
        @revises https://purl.imsglobal.org/spec/ob/v3p0/context.json
        @short schema https://schema.org/
        @short ob https://purl.imsglobal.org/spec/vc/ob/vocab.html#
        Achievement         ob:Achievement
          alignment          ob:alignment          @set
          creator            ob:creator
          image              ob:Image              ^@id
          otherIdentifier    ob:otherIdentifier    @set
          related            ob:related            @set
          resultDescription  ob:resultDescription  @set
        AchievementSubject  ob:AchievementSubject
          achievement  ob:achievement-0
          identifier   ob:identifier  @set
          image        ob:Image       ^@id
          result       ob:result      @set
          source       ob:source      ^@id
        Alignment           schema:AlignmentObject
        Profile             ob:Profile
          address          ob:address          ^@id
          image            ob:Image            ^@id
          otherIdentifier  ob:otherIdentifier  @set
          parentOrg        ob:parentOrg        ^@id
          phone            ob:phone            ^xsd:string
        ResultDescription   ob:ResultDescription
          rubricCriterionLevel  ob:rubricCriterionLevel  @set
        alignment           ob:alignment    @set
        awardedDate         ob:awardedDate  ^xsd:dateTime
        endorsement         ob:endorsement  @set
        image               ob:image        ^@id
        """)
}
