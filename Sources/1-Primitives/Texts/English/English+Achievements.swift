extension English {
    /// What is said about the content of a credential.
    static let achievements: [String: String] = [
        // The learner
        "reason.learner.missing": "Nothing says who earned this: there is neither a name nor an identification number.",
        "next.learner.missing": "Fill in the full name, or a number by which the learner can be recognised.",
        "reason.learner.name_incomplete": "For {name} only one of first and last name is filled in.",
        "next.learner.name_incomplete": "Confirm it if the person has a single name; otherwise add the other one.",
        "reason.learner.names_swapped": "First and last names seem to stand in each other’s column, as in “{sample}”.",
        "next.learner.names_swapped":
            "[Look at the two columns. If they are exchanged, change their headings; if they are right, say so with --column given_name=\"{given}\" --column family_name=\"{family}\".|Write the first name before the family name, without a comma, or each into a column of its own.]",
        "reason.learner.birth_date_ambiguous":
            "[The birth date {value}|A birth date] can be read with the day first or with the month first, and no other row settles it.",
        "next.learner.birth_date_ambiguous":
            "Say once for the whole column what comes first[ ({flag})], or write dates as 1994-04-03.",
        "reason.learner.birth_date_implausible":
            "A birth date of {birth} does not go together with an award on {award}.",
        "next.learner.birth_date_implausible":
            "Correct the birth date; learners are between 10 and 110 years old when something is awarded to them.",
        "reason.learner.email_invalid":
            "“{address}” does not look like an e-mail address[; probably {suggestion} was meant].",
        "next.learner.email_invalid": "Correct the address, or leave the cell empty.",
        "reason.learner.duplicate": "Rows {first} and {second} seem to be about the same person.",
        "next.learner.duplicate": "Remove one of the rows, or confirm that these are two people.",
        "reason.learner.id_only": "The credential names its learner by a technical address only.",
        "next.learner.id_only":
            "Ask the learner to prove that the address is theirs, or to show something with a name on it.",

        // Title and languages
        "reason.title.missing": "The award has no title.",
        "next.title.missing": "Give it the title under which the programme awards it.",
        "reason.title.generic": "The title “{title}” does not tell a reader what was learned.",
        "next.title.generic": "Name the subject: “Reading and cleaning sensor data” rather than “Certificate”.",
        "reason.language.undeclared":
            "There is a text in the language “{language}”, which the credential does not list.",
        "next.language.undeclared": "Add the language to the list of languages, or remove the text.",
        "reason.language.malformed": "“{value}” is not the code of a language.",
        "next.language.malformed": "Use a code such as en, de or pt-BR.",

        // Place and awarding body
        "reason.issuer_place.missing": "It is not said in which country the awarding body acts.",
        "next.issuer_place.missing": "Add the country of the awarding body.",
        "reason.issuer_place.unknown_country": "“{code}” is not the code of a country.",
        "next.issuer_place.unknown_country": "Use the two or three letters of a country, such as AT or AUT.",
        "reason.issuer_place.region_mismatch": "The region {region} lies in {other}, not in {country}.",
        "next.issuer_place.region_mismatch": "Correct the region or the country.",
        "reason.awarding_body.missing": "The body that awards has no name.",
        "next.awarding_body.missing": "Add the legal name of the awarding body.",
        "reason.awarding_body.no_identifier": "No official number is given for {name}, so that nobody can look it up.",
        "next.awarding_body.no_identifier":
            "Add a number from a public register: VAT, national register, PIC or Erasmus code.",
        "reason.awarding_body.placeholder_identifier":
            "“{value}” cannot be a real number of the kind {kind}[ in {country}].",
        "next.awarding_body.placeholder_identifier": "Replace it by the number in the register, or leave it out.",

        // Days
        "reason.award_date.missing": "It is not said on which day this was awarded.",
        "next.award_date.missing":
            "Add the day on which the award was decided; the day of signing does not replace it.",
        "reason.award_date.future": "The day of award, {date}, comes after the day of signing, {sealed}.",
        "next.award_date.future": "Correct the day of award, or sign on that day or later.",
        "reason.award_date.before_activity": "It was awarded on {date}, but the course went on until {end}.",
        "next.award_date.before_activity": "Correct the day of award or the dates of the course.",
        "reason.award_date.seal_only":
            "The day of award is not stated; shown is the day on which the credential was signed.",
        "next.award_date.seal_only": "If the day of award matters to you, ask the issuer for it.",
        "reason.activity.order": "The course begins on {start} and ends before that, on {end}.",
        "next.activity.order": "Correct the first or the last day of the course.",
        "reason.date.day_shift": "A day is written as a moment of the evening before: {written} stands for {day}.",
        "next.date.day_shift": "Nothing needs to be done; the later day is the one that is meant.",

        // Outcomes and workload
        "reason.outcomes.missing": "No learning outcome is listed.",
        "next.outcomes.missing": "Say in at least one line what the learner knows or can do now.",
        "reason.outcomes.not_an_outcome":
            "What stands as learning outcome only repeats the title, or describes the course.",
        "next.outcomes.not_an_outcome": "Write short lines that begin with a verb: “Find and mark faulty values”.",
        "reason.workload.missing": "The amount of work is not stated, neither in credits nor in hours.",
        "next.workload.missing": "Add ECTS credits, hours of work, or both.",
        "reason.workload.not_a_number": "“{value}” is not a positive number as it is needed here.",
        "next.workload.not_a_number":
            "Write[ {suggestion}, that is,] a number with a dot and without a unit, such as 2.5.",
        "reason.workload.ratio":
            "{hours} hours for {points} ECTS make {ratio} hours a credit; between 25 and 30 are usual.",
        "next.workload.ratio": "Check both numbers; they are about all the work, not only about lessons.",
        "reason.workload.duration_unit":
            "“{value}” is not a number of hours: in this form M before the T means months.",
        "next.workload.duration_unit": "Write sixty hours as PT60H, or simply as a number of hours.",
        "reason.workload.volume": "{points} ECTS are outside of what such a course usually has ({range} ECTS).",
        "next.workload.volume": "Check the credits, or the kind of course that is named.",
        "reason.workload.unknown_unit": "{points} credits are given, but not of which system.",
        "next.workload.unknown_unit": "Ask the issuer whether these are ECTS credits.",
        "reason.workload.intensity":
            "[{hours} hours in {days} {days|day|days} make {week} hours a week|The hours make more than sixty a week].",
        "next.workload.intensity": "Check the hours and the dates of the course.",

        // Level
        "reason.level.not_stated": "The level is not stated, nor why there is none.",
        "next.level.not_stated": "Choose a level of the European Qualifications Framework, or say why none applies.",
        "reason.level.nqf_country": "“{level}” belongs to {country}; the awarding body is in {body}.",
        "next.level.nqf_country": "Choose the level in the framework of the awarding body’s own country.",
        "reason.level.inconsistent": "[Cycle {cycle}|{nqf}] is EQF level {expected}, but level {eqf} is given as well.",
        "next.level.inconsistent": "Correct the cycle or the EQF level.",

        // Assessment and participation
        "reason.assessment.missing": "It is not said how the outcomes were assessed.",
        "next.assessment.missing": "Choose at least one type of assessment, such as a marked assignment.",
        "reason.assessment.attendance_only": "The only assessment is attendance, which shows no learning outcome.",
        "next.assessment.attendance_only":
            "Add the assessment of outcomes; without one this is a certificate of attendance.",
        "reason.assessment.not_from_list": "The type of assessment “{value}” is not an entry of the European list.",
        "next.assessment.not_from_list":
            "Choose the entry that comes closest, so that it is understood in every language.",
        "reason.participation.missing": "It is not said how people took part.",
        "next.participation.missing": "Choose online, presential (on site), blended, or another form from the list.",
        "reason.participation.ambiguous":
            "“{value}” can mean more than one form of participation of the European list.",
        "next.participation.ambiguous": "Ask the issuer which one is meant, if it matters.",
        "reason.supervision.weak": "Nobody checked who took the assessment ({value}).",
        "next.supervision.weak": "Boards of examiners may ask for more; decide whether it is enough for your purpose.",
        "reason.supervision.unclear": "“{value}” does not say clearly whether the identity was checked.",
        "next.supervision.unclear": "Ask the issuer how the assessment was supervised, if it matters.",
        "reason.grade.without_scheme": "The grade “{grade}” is given without the scheme that it belongs to.",
        "next.grade.without_scheme": "Add the grades that there are and the one needed to pass.",

        // Quality assurance
        "reason.quality_assurance.missing": "It is not said what stands behind the quality.",
        "next.quality_assurance.missing":
            "Name an accreditation, an external review or the institution’s own procedure.",
        "reason.quality_assurance.not_on_award_date":
            "“{title}” was valid[ from {from}][ until {to}], which leaves out the day of award, {award}.",
        "next.quality_assurance.not_on_award_date": "Name the quality assurance that was in force on the day of award.",
        "reason.quality_assurance.internal_only": "Only the institution’s own quality assurance is stated.",
        "next.quality_assurance.internal_only": "Name an external one as well, if there is one.",

        // The rest
        "reason.stackability.unclear": "It is said to be stackable, but not towards what.",
        "next.stackability.unclear": "Name the larger programme, or choose stand-alone.",
        "reason.prerequisites.placeholder": "“{text}” says that there are no prerequisites.",
        "next.prerequisites.placeholder": "Leave the field empty; that says the same in every language.",
        "reason.further.attachment_type": "A file is said to be {declared}, but its bytes are {real}.",
        "next.further.attachment_type": "Correct the type, or attach the right file.",
        "reason.image.too_large": "A picture of {size} KiB is larger than 64 KiB, or is in the file twice.",
        "next.image.too_large": "Use a smaller picture, or give its address instead.",
        "reason.vocabulary.not_from_list": "“{value}” stands where an entry of a European list is meant.",
        "next.vocabulary.not_from_list": "It can still be read by people; programs cannot compare it.",
        "reason.vocabulary.newer": "“{value}” is not in the state of the European list that this version knows.",
        "next.vocabulary.newer":
            "A newer version of this program may know it; until then it is shown as it is written.",
        "reason.link.malformed": "“{value}” is not a complete address.",
        "next.link.malformed": "Write the whole address, with https:// in front.",

        // Open Badges
        "reason.openbadges.profile": "The document is not an Open Badges 3.0 credential.",
        "next.openbadges.profile": "Look whether another file came with it; older badges have another form.",
        "reason.openbadges.type":
            "A part of the badge has another form than Open Badges 3.0 gives it ({expected} is expected).",
        "next.openbadges.type": "Ask the issuer for a badge that follows the specification.",
        "reason.openbadges.limit": "A list in the badge has {count} entries; at most {limit} are read.",
        "next.openbadges.limit": "Ask the issuer for a badge about this award alone.",

        // Elements
        "field.learner": "Learner",
        "field.title": "Title",
        "field.issuer_place": "Country and region of the issuer",
        "field.awarding_body": "Awarding body",
        "field.award_date": "Day of award",
        "field.outcomes": "Learning outcomes",
        "field.workload": "Workload",
        "field.level": "Level",
        "field.assessment": "Assessment",
        "field.participation": "Form of participation",
        "field.quality_assurance": "Quality assurance",
        "field.prerequisites": "Prerequisites",
        "field.supervision": "Supervision and identity check",
        "field.grade": "Grade",
        "field.stackability": "Stackability",
        "field.further": "Further information",
        "field.other_languages": "Other languages",
        "field.pictures": "Pictures",
        "field.activity": "Course",

        // What a format does not carry
        "loss.kept": "kept",
        "loss.reduced": "reduced",
        "loss.dropped": "left out",
        "loss.birth_date": "The birth date is left out.",
        "loss.email_hashed": "The e-mail address can only be compared: it is written as a hash.",
        "loss.further_holder_keys": "Of several keys of the learner the first is written.",
        "loss.identifier_country": "The country of an identification number is left out.",
        "loss.languages": "There is room for one language.",
        "loss.region_as_text": "The region is written as words.",
        "loss.identifiers_as_extensions":
            "Official numbers are written as extensions, which other programs may not understand.",
        "loss.joint_bodies_as_alignments":
            "Of the other awarding bodies name, country and homepage are kept, and their numbers as words.",
        "loss.further_locations": "Of several places of an organisation the first is written.",
        "loss.seat_from_place":
            "The place of award is written as the address of the awarding body, which has none of its own.",
        "loss.outcomes_as_text": "Learning outcomes are lines of a text.",
        "loss.outcome_kind": "Whether an outcome is knowledge or skill is left out.",
        "loss.outcome_reuse": "How widely an outcome can be used is left out.",
        "loss.hours_as_text": "Hours are written as words.",
        "loss.dates_as_text": "The dates of the quality assurance are written as words.",
        "loss.agency_as_text": "Of the agency the name is written.",
        "loss.section_of_text": "They become a section of the text on the criteria.",
        "loss.rank": "The rank is left out.",
        "loss.documents": "Attached files are left out.",
        "loss.languages_of_classes": "The languages of classes are left out.",
        "loss.note_is_title": "The note only repeats the title and is left out.",
        "loss.further_pictures": "There is room for one picture of each kind.",
        "loss.activity_place": "The place of the course is left out.",
        "loss.activity_provider": "The provider of the course is left out.",
    ]
}
