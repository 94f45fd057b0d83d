extension English {
    /// What a course description is asked for, element by element, and the comments of a new one.
    static let courses: [String: String] = [
        // What each element is for: the European approach in our own words.
        "element.learner": "Who earned it, so that somebody else can tell that it is this person.",
        "element.title": "What was awarded is called this, on the certificate and everywhere else.",
        "element.issuer_place": "The country, and if it helps the region, of whoever issues.",
        "element.awarding_body": "The body that awards it and answers for it, by its legal name.",
        "element.award_date": "The day on which it was awarded, not the day on which the file was made.",
        "element.outcomes": "What a learner knows, understands and can do afterwards.",
        "element.workload": "How much work it takes to get there, in ECTS credits wherever that is possible.",
        "element.level":
            "The level of the learning, as a level of the European or a national framework or a cycle of higher education, where one applies.",
        "element.assessment": "How it was found out that the outcomes were achieved.",
        "element.participation": "How people took part: on site, online, both, at work.",
        "element.quality_assurance": "What stands behind the quality of course and issuer.",
        "element.prerequisites": "What somebody needs in order to be let in.",
        "element.supervision": "Whether anybody watched the assessment, and whether identity was checked.",
        "element.grade": "The result that was achieved.",
        "element.stackability": "Whether it stands alone or counts towards something larger.",
        "element.further": "Anything else a reader should know.",

        "standing.stated": "stated",
        "standing.weak": "stated, but see below",
        "standing.notApplicable": "stated as not applicable",
        "standing.fromRoster": "from the roster",
        "standing.fromWorkspace": "from the issuer’s workspace",
        "standing.missing": "missing",
        "standing.leftOut": "not stated, which is allowed",

        "course.new.head": "A course as it is awarded: what is true of every learner. Fill in what is blank.",
        "course.new.extends": "What this file leaves out is taken from that one.",
        "course.new.id":
            "By this the course is known, whatever you mend below: keep it, and give every other course another one.",
        "course.new.language":
            "The language of everything below. A text can also be given by language: {en: Sensor data, de: Sensordaten}.",
        "course.new.title": "2. Title. What it is called on the certificate.",
        "course.new.awarded":
            "5. Day of award, as 2026-05-08; or: from roster, if the days differ from learner to learner.",
        "course.new.course": "The first and the last day, as 2026-02-02; the kind of course may stay blank.",
        "course.new.learning_outcomes":
            "6. Learning outcomes. One line for each thing that a learner can do afterwards.",
        "course.new.workload":
            "7. Workload. ECTS credits with a dot (2.5), hours, or both; one ECTS credit is 25 to 30 hours.",
        "course.new.level":
            "8. Level of the European Qualifications Framework, 1 to 8; or say why there is none: {not_applicable: …}.",
        "course.new.assessment":
            "9. Assessment. How the outcomes were tested; who watched (o2); and how grades are to be read (o3), which may stay blank. The grade itself comes from the roster.",
        "course.new.participation": "10. Form of participation; several with commas between them: [online, …].",
        "course.new.quality_assurance":
            "11. Quality assurance. The days are those between which it holds; the type may stay blank.",
        "course.new.terms": "{entry}, one of: {terms}",
        "course.new.optional":
            "Optional. Take the # away in front of what you use; element numbers o1 to o5 are those of the European approach.",
        "course.new.prerequisites": "o1. Prerequisites: what learners needed in order to be let in.",
        "course.new.stackability": "o4. Stackability: stand alone, or towards what it counts.",
        "course.new.further": "o5. Further information.",
        "course.new.place": "3. Place, where it is not the seat of the institution.",
        "course.new.institution":
            "4. Awarding body. It is the one whose workspace signs; named here, the two are compared.",
        "course.new.valid": "How long it is valid; without this for ever.",

        "cli.course.ready": "Nothing is missing: a batch can be issued with this description.",
        "cli.course.not_ready": "{count} {count|problem has|problems have} to be solved first.",
        "cli.course.problems": "{count} {count|problem|problems}:",
        "cli.course.elements": "{mandatory} of 11 elements, and {optional} of 5 optional ones",
        "cli.course.written": "{file} is ready to be filled in. Then: testamur course check {file}",
        "help.course": "Describe a course: begin a description, and see what it still lacks.",
        "help.course.new": "Write a course description to be filled in.",
        "help.course.new.discussion":
            "Every entry has a comment that says what it is for, with the terms that may be written in it.",
        "help.course.new.file": "The file to make; without it, the description goes to standard output.",
        "help.course.new.language": "The language of the course, as en, de or pl; lists are shown in it.",
        "help.course.new.extends": "A file that says what this one leaves out, such as institution.yaml.",
        "help.course.check": "Say what a course description still lacks.",
        "help.course.check.discussion":
            "Goes through the sixteen elements of the European approach. Ends with 0 if a batch could be issued with it, 65 if not.",
        "help.course.check.file": "The course description.",
        "help.course.check.workspace": "The issuer’s workspace, to see the awarding body and the place as well.",
        "help.course.check.format": "How to write it.",
    ]
}
