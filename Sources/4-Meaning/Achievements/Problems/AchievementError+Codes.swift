extension AchievementError.Code {
    // Learner
    /// Neither a name nor an identifier.
    public static let learnerMissing = Self(rawValue: "learner.missing")
    /// Only one of given and family name.
    public static let learnerNameIncomplete = Self(rawValue: "learner.name_incomplete")
    /// The columns of given and family names look exchanged.
    public static let learnerNamesSwapped = Self(rawValue: "learner.names_swapped")
    /// Day and month of birth can be read both ways.
    public static let learnerBirthDateAmbiguous = Self(rawValue: "learner.birth_date_ambiguous")
    /// Born after the award, or under 10 or over 110 years before it.
    public static let learnerBirthDateImplausible = Self(rawValue: "learner.birth_date_implausible")
    /// Not an e-mail address, or a well-known slip of the keyboard.
    public static let learnerEmailInvalid = Self(rawValue: "learner.email_invalid")
    /// The same person twice in a batch.
    public static let learnerDuplicate = Self(rawValue: "learner.duplicate")
    /// A credential that names its learner by an address alone.
    public static let learnerIDOnly = Self(rawValue: "learner.id_only")

    // Title and languages
    /// No title in any language.
    public static let titleMissing = Self(rawValue: "title.missing")
    /// A title that does not say what was learned.
    public static let titleGeneric = Self(rawValue: "title.generic")
    /// A text in a language that the record does not declare.
    public static let languageUndeclared = Self(rawValue: "language.undeclared")
    /// Not a language tag.
    public static let languageMalformed = Self(rawValue: "language.malformed")

    // Place
    /// No country.
    public static let issuerPlaceMissing = Self(rawValue: "issuer_place.missing")
    /// Not the code of a country.
    public static let issuerPlaceUnknownCountry = Self(rawValue: "issuer_place.unknown_country")
    /// The code of a region of another country.
    public static let issuerPlaceRegionMismatch = Self(rawValue: "issuer_place.region_mismatch")

    // Awarding body
    /// No awarding body, or one without legal name.
    public static let awardingBodyMissing = Self(rawValue: "awarding_body.missing")
    /// An awarding body without any official number.
    public static let awardingBodyNoIdentifier = Self(rawValue: "awarding_body.no_identifier")
    /// A number that is made up or has the wrong form for its kind.
    public static let awardingBodyPlaceholderIdentifier = Self(rawValue: "awarding_body.placeholder_identifier")

    // Award date
    /// No day of award.
    public static let awardDateMissing = Self(rawValue: "award_date.missing")
    /// Awarded after the day of sealing.
    public static let awardDateFuture = Self(rawValue: "award_date.future")
    /// Awarded before the course ended.
    public static let awardDateBeforeActivity = Self(rawValue: "award_date.before_activity")
    /// A credential that gives the day of sealing only.
    public static let awardDateSealOnly = Self(rawValue: "award_date.seal_only")
    /// The course ends before it begins.
    public static let activityOrder = Self(rawValue: "activity.order")
    /// A day that was written as an instant of the evening before.
    public static let dayShift = Self(rawValue: "date.day_shift")

    // Outcomes
    /// No learning outcome.
    public static let outcomesMissing = Self(rawValue: "outcomes.missing")
    /// A description where an outcome is meant.
    public static let outcomesNotAnOutcome = Self(rawValue: "outcomes.not_an_outcome")

    // Workload
    /// Neither credits nor hours.
    public static let workloadMissing = Self(rawValue: "workload.missing")
    /// Not a positive decimal number with a dot.
    public static let workloadNotANumber = Self(rawValue: "workload.not_a_number")
    /// Hours per credit outside of 25 to 30.
    public static let workloadRatio = Self(rawValue: "workload.ratio")
    /// Months, years or days where hours are meant.
    public static let workloadDurationUnit = Self(rawValue: "workload.duration_unit")
    /// More or fewer credits than the named kind of course has.
    public static let workloadVolume = Self(rawValue: "workload.volume")
    /// Credits of a system that is not stated.
    public static let workloadUnknownUnit = Self(rawValue: "workload.unknown_unit")
    /// More than sixty hours a week between the first and the last day.
    public static let workloadIntensity = Self(rawValue: "workload.intensity")

    // Level
    /// Neither a level nor a reason why there is none.
    public static let levelNotStated = Self(rawValue: "level.not_stated")
    /// A qualifications framework of another country than the awarding body's.
    public static let levelNQFCountry = Self(rawValue: "level.nqf_country")
    /// Cycle and EQF level disagree.
    public static let levelInconsistent = Self(rawValue: "level.inconsistent")

    // Assessment and participation
    /// No type of assessment.
    public static let assessmentMissing = Self(rawValue: "assessment.missing")
    /// Attendance is the only assessment.
    public static let assessmentAttendanceOnly = Self(rawValue: "assessment.attendance_only")
    /// A type of assessment that the list does not have.
    public static let assessmentNotFromList = Self(rawValue: "assessment.not_from_list")
    /// No form of participation.
    public static let participationMissing = Self(rawValue: "participation.missing")
    /// A form of participation that can mean two entries of the list.
    public static let participationAmbiguous = Self(rawValue: "participation.ambiguous")
    /// Assessed without an identity check.
    public static let supervisionWeak = Self(rawValue: "supervision.weak")
    /// Words that are half of a value of the list.
    public static let supervisionUnclear = Self(rawValue: "supervision.unclear")
    /// A grade without its grading scheme.
    public static let gradeWithoutScheme = Self(rawValue: "grade.without_scheme")

    // Quality assurance
    /// None stated.
    public static let qualityAssuranceMissing = Self(rawValue: "quality_assurance.missing")
    /// None was valid on the day of award.
    public static let qualityAssuranceNotOnAwardDate = Self(rawValue: "quality_assurance.not_on_award_date")
    /// Internal quality assurance only.
    public static let qualityAssuranceInternalOnly = Self(rawValue: "quality_assurance.internal_only")

    // The rest
    /// Stackable, but towards nothing that is named.
    public static let stackabilityUnclear = Self(rawValue: "stackability.unclear")
    /// Words that say that there are no prerequisites.
    public static let prerequisitesPlaceholder = Self(rawValue: "prerequisites.placeholder")
    /// A file that is of another type than it is said to be.
    public static let furtherAttachmentType = Self(rawValue: "further.attachment_type")
    /// A picture over 64 KiB, or the same one twice.
    public static let imageTooLarge = Self(rawValue: "image.too_large")
    /// Words or another address where a term of a list is asked for.
    public static let vocabularyNotFromList = Self(rawValue: "vocabulary.not_from_list")
    /// A term that is newer than the list at hand.
    public static let vocabularyNewer = Self(rawValue: "vocabulary.newer")
    /// Not an absolute address.
    public static let linkMalformed = Self(rawValue: "link.malformed")

    // Open Badges
    /// Not an Open Badges 3.0 credential.
    public static let openBadgesProfile = Self(rawValue: "openbadges.profile")
    /// A member of another type than the profile gives it.
    public static let openBadgesType = Self(rawValue: "openbadges.type")
    /// More entries than the reader takes.
    public static let openBadgesLimit = Self(rawValue: "openbadges.limit")
}

extension AchievementError {
    /// Every code this room gives.
    public static let allCodes: [Code] = [
        .learnerMissing, .learnerNameIncomplete, .learnerNamesSwapped, .learnerBirthDateAmbiguous,
        .learnerBirthDateImplausible, .learnerEmailInvalid, .learnerDuplicate, .learnerIDOnly,
        .titleMissing, .titleGeneric, .languageUndeclared, .languageMalformed,
        .issuerPlaceMissing, .issuerPlaceUnknownCountry, .issuerPlaceRegionMismatch,
        .awardingBodyMissing, .awardingBodyNoIdentifier, .awardingBodyPlaceholderIdentifier,
        .awardDateMissing, .awardDateFuture, .awardDateBeforeActivity, .awardDateSealOnly, .activityOrder, .dayShift,
        .outcomesMissing, .outcomesNotAnOutcome,
        .workloadMissing, .workloadNotANumber, .workloadRatio, .workloadDurationUnit, .workloadVolume,
        .workloadUnknownUnit, .workloadIntensity,
        .levelNotStated, .levelNQFCountry, .levelInconsistent,
        .assessmentMissing, .assessmentAttendanceOnly, .assessmentNotFromList, .participationMissing,
        .participationAmbiguous, .supervisionWeak, .supervisionUnclear, .gradeWithoutScheme,
        .qualityAssuranceMissing, .qualityAssuranceNotOnAwardDate, .qualityAssuranceInternalOnly,
        .stackabilityUnclear, .prerequisitesPlaceholder, .furtherAttachmentType, .imageTooLarge,
        .vocabularyNotFromList, .vocabularyNewer, .linkMalformed,
        .openBadgesProfile, .openBadgesType, .openBadgesLimit,
    ]
}

extension AchievementError.Code {
    /// How much a problem with this code weighs before signing.
    public var severity: Problem.Severity {
        switch self {
        case .learnerNameIncomplete, .learnerNamesSwapped, .learnerBirthDateAmbiguous, .learnerEmailInvalid,
            .learnerDuplicate, .titleGeneric, .languageUndeclared, .awardingBodyNoIdentifier,
            .awardingBodyPlaceholderIdentifier, .workloadRatio, .workloadVolume, .levelNotStated, .levelNQFCountry,
            .assessmentAttendanceOnly, .assessmentNotFromList, .furtherAttachmentType, .imageTooLarge:
            .warning
        case .learnerIDOnly, .awardDateSealOnly, .dayShift, .outcomesNotAnOutcome, .workloadUnknownUnit,
            .workloadIntensity, .participationAmbiguous, .supervisionWeak, .supervisionUnclear, .gradeWithoutScheme,
            .qualityAssuranceInternalOnly, .stackabilityUnclear, .prerequisitesPlaceholder, .vocabularyNotFromList,
            .vocabularyNewer:
            .note
        default: .error
        }
    }
}
