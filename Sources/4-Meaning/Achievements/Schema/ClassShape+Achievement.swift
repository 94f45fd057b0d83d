// What is awarded, and with which result.
//
// Sources: Open Badges 3.0 (https://www.imsglobal.org/spec/ob/v3p0/), CLR 2.0 (https://www.imsglobal.org/spec/clr/v2p0/).

extension ClassShape {
    static let achievementSubject = ClassShape(
        "AchievementSubject",
        [
            .strict("id", .identifier, .exactlyOne),
            .must("type", .classes, .list),
            .may("activityStartDate", .instant),
            .may("activityEndDate", .instant),
            .may("creditsEarned", .number),
            .must("achievement", .object(.achievement)),
            .may("identifier", .object(.identityObject), .list),
            .may("image", .object(.image)),
            .may("licenseNumber", .text),
            .may("narrative", .text),
            .may("result", .object(.result), .list),
            .may("role", .text),
            .may("source", .object(.profile)),
            .may("term", .text),
        ], oneOf: ["id", "identifier"])

    static let clrSubject = ClassShape(
        "ClrSubject",
        [
            .strict("id", .identifier, .exactlyOne),
            .must("type", .classes, .list),
            .may("identifier", .object(.identityObject), .list),
            .may("achievement", .object(.achievement), .list),
            // What is in each of them is judged when it is judged as a credential of its own.
            .must("verifiableCredential", .credential(.verifiableCredential), .list),
            .may("association", .object(.association), .list),
        ], oneOf: ["id", "identifier"])

    static let endorsementSubject = ClassShape(
        "EndorsementSubject",
        [
            .must("id", .identifier, .exactlyOne),
            .must("type", .classes, .list),
            .may("endorsementComment", .text),
        ])

    static let achievement = ClassShape(
        "Achievement",
        [
            .must("id", .identifier, .exactlyOne),
            .must("type", .classes, .list),
            .must("name", .displayText),
            .must("description", .displayText),
            .must("criteria", .object(.criteria)),
            .may("alignment", .object(.alignment), .list),
            .may("achievementType", .word(.achievementType)),
            .may("creator", .object(.profile)),
            .may("creditsAvailable", .number),
            .may("endorsement", .credential(.endorsement), .list),
            .may("endorsementJwt", .compactJWS, .list),
            .may("fieldOfStudy", .text),
            .may("humanCode", .text),
            .may("image", .object(.image)),
            .may("inLanguage", .language),
            // The name of `inLanguage` before version 3.0.1.
            .may("@language", .language),
            .may("otherIdentifier", .object(.identifierEntry), .list),
            .may("related", .object(.related), .list),
            .may("resultDescription", .object(.resultDescription), .list),
            .may("specialization", .text),
            .may("tag", .text, .list),
            .may("version", .text),
        ])

    static let criteria = ClassShape(
        "Criteria", [.may("id", .uri, .exactlyOne), .may("narrative", .text)], oneOf: ["id", "narrative"])

    static let alignment = ClassShape(
        "Alignment",
        [
            .must("type", .classes, .list),
            .may("targetCode", .text),
            .may("targetDescription", .text),
            .must("targetName", .text),
            .may("targetFramework", .text),
            .may("targetType", .word(.alignmentTarget)),
            .must("targetUrl", .uri),
        ])

    static let related = ClassShape(
        "Related",
        [
            .must("id", .identifier, .exactlyOne),
            .since2("type", .classes, .list),
            .may("inLanguage", .language),
            .may("@language", .language),
            .may("version", .text),
        ])

    static let resultDescription = ClassShape(
        "ResultDescription",
        [
            .must("id", .identifier, .exactlyOne),
            .must("type", .classes, .list),
            .may("alignment", .object(.alignment), .list),
            .may("allowedValue", .text, .list),
            .must("name", .text),
            .may("requiredLevel", .uri),
            .may("requiredValue", .text),
            .must("resultType", .word(.resultType)),
            .may("rubricCriterionLevel", .object(.rubricCriterionLevel), .list),
            .may("valueMax", .text),
            .may("valueMin", .text),
        ])

    static let rubricCriterionLevel = ClassShape(
        "RubricCriterionLevel",
        [
            .must("id", .identifier, .exactlyOne),
            .must("type", .classes, .list),
            .may("alignment", .object(.alignment), .list),
            .may("description", .text),
            .may("level", .text),
            .must("name", .text),
            .may("points", .text),
        ])

    static let result = ClassShape(
        "Result",
        [
            .must("type", .classes, .list),
            .may("achievedLevel", .uri),
            .may("alignment", .object(.alignment), .list),
            .may("resultDescription", .uri),
            .may("status", .word(.resultStatus)),
            .may("value", .text),
        ])

    static let association = ClassShape(
        "Association", typing: .single,
        [
            .must("type", .classes),
            .must("associationType", .word(.association)),
            .must("sourceId", .uri),
            .must("targetId", .uri),
        ])
}
