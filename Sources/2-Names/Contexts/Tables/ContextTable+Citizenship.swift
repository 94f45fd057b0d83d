extension ContextTable {
    /// Residence, naturalisation and citizenship.
    ///
    /// Source: [Citizenship Vocabulary](https://w3c-ccg.github.io/citizenship-vocab/).
    static let citizenshipV4 = ContextTable(
        "https://w3id.org/citizenship/v4rc1",
        sha256: "5038c7383afd7ab2158f1b997913a8f60978a0abcf96e0b0d08e29f146d2db1e",
        sha384:
            "694d11903ad55bee8551d5cffb32492110f23164ecf29ad828a64260963483cc9ede95ebb739bfd54cf772e5b2a21133",
        """
        @short sec https://w3id.org/security#
        @short schema https://schema.org/
        @short xsd http://www.w3.org/2001/XMLSchema#
        @short citizenship https://w3id.org/citizenship#
        @protected
        image                                      schema:image  ^@id
        QuantitativeValue                          schema:QuantitativeValue
          @protected
          unitCode  schema:unitCode
          value     schema:value
        PostalAddress                              schema:PostalAddress
          @protected
          addressCountry   schema:addressCountry
          addressLocality  schema:addressLocality
          addressRegion    schema:addressRegion
        Person                                     schema:Person
          @protected @names
          additionalName             schema:additionalName
          birthCountry               citizenship:birthCountry
          birthDate                  schema:birthDate              ^xsd:dateTime
          familyName                 schema:familyName
          gender                     schema:gender
          givenName                  schema:givenName
          height                     schema:height
          image                      schema:image                  ^@id
          maritalStatus              citizenship:maritalStatus
          marriageCertificateNumber  citizenship:marriageCertificateNumber
          marriageLocation           citizenship:marriageLocation  ^@id
        PermanentResident                          citizenship:PermanentResident
          @protected @names
          commuterClassification  citizenship:commuterClassification
          formerNationality       citizenship:formerNationality
          permanentResidentCard   citizenship:permanentResidentCard  ^@id
          residence               citizenship:residence              ^@id
          residentSince           citizenship:residentSince          ^xsd:dateTime
        PermanentResidentCard                      citizenship:PermanentResidentCard
          @protected @names
          filingLocation  citizenship:filingLocation  ^@id
          identifier      schema:identifier
          lprCategory     citizenship:lprCategory
          lprNumber       citizenship:lprNumber
          mrzHash         citizenship:mrzHash         ^sec:multibase
        PermanentResidentCardCredential            citizenship:PermanentResidentCardCredential
        EmployablePerson                           citizenship:EmployablePerson
          @protected @names
          commuterClassification           citizenship:commuterClassification
          employmentAuthorizationDocument  citizenship:employmentAuthorizationDocument  ^@id
          formerNationality                citizenship:formerNationality
          residence                        citizenship:residence      ^@id
          residentSince                    citizenship:residentSince  ^xsd:dateTime
        EmploymentAuthorizationDocument            citizenship:EmploymentAuthorizationDocument
          @protected @names
          filingLocation  citizenship:filingLocation  ^@id
          identifier      schema:identifier
          lprCategory     citizenship:lprCategory
          lprNumber       citizenship:lprNumber
          mrzHash         citizenship:mrzHash         ^sec:multibase
        EmploymentAuthorizationDocumentCredential  citizenship:EmploymentAuthorizationDocumentCredential
        NaturalizedPerson                          citizenship:NaturalizedPerson
          @protected @names
          formerNationality            citizenship:formerNationality
          certificateOfNaturalization  citizenship:certificateOfNaturalization  ^@id
          residence                    citizenship:residence                    ^@id
          residentSince                citizenship:residentSince                ^xsd:dateTime
          commuterClassification       citizenship:commuterClassification
        CertificateOfNaturalization                citizenship:CertificateOfNaturalization
          @protected @names
          ceremonyDate            citizenship:ceremonyDate            ^xsd:dateTime
          ceremonyLocation        citizenship:ceremonyLocation        ^@id
          filingLocation          citizenship:filingLocation          ^@id
          naturalizationLocation  citizenship:naturalizationLocation  ^@id
          naturalizedBy           citizenship:naturalizedBy
          identifier              schema:identifier
          insRegistrationNumber   citizenship:insRegistrationNumber
        CertificateOfNaturalizationCredential      citizenship:CertificateOfNaturalizationCredential
        Citizen                                    citizenship:Citizen
          @protected @names
          certificateOfCitizenship  citizenship:certificateOfCitizenship  ^@id
        CertificateOfCitizenship                   citizenship:CertificateOfCitizenship
          @protected @names
          filingLocation         citizenship:filingLocation    ^@id
          identifier             schema:identifier
          ceremonyDate           citizenship:ceremonyDate      ^xsd:dateTime
          ceremonyLocation       citizenship:ceremonyLocation  ^@id
          cisRegistrationNumber  citizenship:cisRegistrationNumber
        CertificateOfCitizenshipCredential         citizenship:CertificateOfCitizenshipCredential
        """)
}
