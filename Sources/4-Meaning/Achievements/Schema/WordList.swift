/// The vocabularies of the formats.
///
/// Source: [Open Badges 3.0, appendix B](https://www.imsglobal.org/spec/ob/v3p0/#data-models), CLR 2.0, `AssociationType`.
enum WordList: UInt8, CaseIterable {
    case achievementType, alignmentTarget, identifierType, resultType, resultStatus, association

    /// The name of the vocabulary in the specification.
    var name: String {
        switch self {
        case .achievementType: "AchievementType"
        case .alignmentTarget: "AlignmentTargetType"
        case .identifierType: "IdentifierTypeEnum"
        case .resultType: "ResultType"
        case .resultStatus: "ResultStatusType"
        case .association: "AssociationType"
        }
    }

    /// Whether issuers may add words of their own, which begin with `ext:`.
    var isExtensible: Bool { self != .resultStatus && self != .association }

    var words: [StaticString] {
        switch self {
        case .achievementType:
            [
                "Achievement", "ApprenticeshipCertificate", "Assessment", "Assignment", "AssociateDegree", "Award",
                "Badge", "BachelorDegree", "Certificate", "CertificateOfCompletion", "Certification",
                "CommunityService", "Competency", "Course", "CoCurricular", "Degree", "Diploma", "DoctoralDegree",
                "Fieldwork", "GeneralEducationDevelopment", "JourneymanCertificate", "LearningProgram", "License",
                "Membership", "ProfessionalDoctorate", "QualityAssuranceCredential", "MasterCertificate",
                "MasterDegree", "MicroCredential", "ResearchDoctorate", "SecondarySchoolDiploma",
            ]
        case .alignmentTarget:
            [
                "ceasn:Competency", "ceterms:Credential", "CFItem", "CFRubric", "CFRubricCriterion",
                "CFRubricCriterionLevel", "CTDL",
            ]
        case .identifierType:
            [
                "name", "sourcedId", "systemId", "productId", "userName", "accountId", "emailAddress",
                "nationalIdentityNumber", "isbn", "issn", "lisSourcedId", "oneRosterSourcedId", "sisSourcedId",
                "ltiContextId", "ltiDeploymentId", "ltiToolId", "ltiPlatformId", "ltiUserId", "identifier",
            ]
        case .resultType:
            [
                "GradePointAverage", "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore",
                "Result", "RubricCriterion", "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status",
            ]
        case .resultStatus:
            ["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"]
        case .association:
            [
                "exactMatchOf", "isChildOf", "isParentOf", "isPartOf", "isPeerOf", "isRelatedTo", "precedes",
                "replacedBy",
            ]
        }
    }
}
