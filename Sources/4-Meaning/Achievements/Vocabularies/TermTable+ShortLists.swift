// The short lists of the European Learning Model, state 2024-02: last part of the address | code | English label.

extension TermTable {
    /// How outcomes were assessed.
    static let assessmentType = TermTable(
        """
        19a2e5e671|peer_assessment|peer assessment
        2939dae15f|marked_assignment|marked assignment
        3484bd7e51|continuous_evaluation|continuous evaluation
        4f03b91c0e|portfolio|portfolio
        56539a6507|group_performance|group performance
        6a4db9f11d|practical|practical assessment
        6e6cb2cc78|written_examination|written examination
        7331eb4762|attendance|level of attendance
        795dac4096|project_work|project work
        812e3b0ae1|peer_review|peer review
        b1b68f6735|quiz|quiz
        c4256a2726|problem_based|problem based learning
        d30284d7df|oral_examination|oral examination
        de4d165a6c|artefact|artefact assessment
        """)
}

extension TermTable {
    /// How people took part. The list lives under `learning-assessment`, its name notwithstanding.
    static let modeOfLearning = TermTable(
        """
        729f3bed4b|workbased|Workbased
        7813801c77|project_based|Project based
        9191af2ed9|presential|Presential
        920fbb3cbe|online|Online
        e92d221e4d|blended|Blended
        ed4c557045|research_lab|Research-Lab based
        """)
}

extension TermTable {
    /// What kind of quality assurance. The two `c_` terms are newer than the list; the DEQAR export writes them.
    static let accreditationType = TermTable(
        """
        003293d2ce|institutional_licence|Institutional License
        820101cba6|programme_qa|Program Quality Assurance
        bb4618238e|institutional_qa|Institutional Quality Assurance
        c_1f1a469a|institutional_accreditation|Institutional accreditation
        c_64666c29|programme_accreditation|Programme accreditation
        e57dddfcf3|programme_licence|Program License
        """)
}

extension TermTable {
    /// Who watched an assessment, and whether identity was checked.
    static let supervision = TermTable(
        """
        44314532f9|supervised_no_id|Supervised with no ID verification
        70be69aaf9|supervised_id|Supervised with ID verification
        c598449d64|unsupervised_no_id|Unsupervised with no ID verification
        df2880c5cb|unsupervised_id|Unsupervised with ID verification
        """)
}

extension TermTable {
    /// Systems of credit points.
    static let creditFramework = TermTable(
        """
        60b314e826|ecvet|European credit system for vocational education and training
        6fcec5c5af|ects|European Credit Transfer System
        """)
}

extension TermTable {
    /// Knowledge or skill.
    static let skillType = TermTable(
        """
        knowledge|knowledge|knowledge
        skill|skill|skill
        """)
}

extension TermTable {
    /// How widely an outcome can be used.
    static let skillReuse = TermTable(
        """
        cross-sector|cross_sector|cross-sector skills and competences
        occupation-specific|occupation_specific|occupation specific skills and competences
        sector-specific|sector_specific|sector specific skills and competences
        transversal|transversal|transversal skills and competences
        """)
}

extension TermTable {
    /// What kind of course it was.
    static let learningOpportunity = TermTable(
        """
        05053c1cbe|course|Course
        0f7dac46ca|programme_module|Programme module
        11252a5207|mentoring|Mentoring
        17744a2647|mooc|MOOC
        63f9f6180c|apprenticeship|Apprenticeship
        65a4cf5de2|study_visit|Study visit
        74a4a268e8|short_learning_programme|Short learning programme
        77b99de990|internship|Internship
        79343569f3|educational_programme|Educational programme
        7e1ac538db|class|Class
        8b965da2d4|service_learning|Service learning
        b2434ca358|thesis|Thesis
        """)
}

extension TermTable {
    /// Levels of the European Qualifications Framework.
    static let eqf = TermTable(
        """
        1|1|Level 1
        2|2|Level 2
        3|3|Level 3
        4|4|Level 4
        5|5|Level 5
        6|6|Level 6
        7|7|Level 7
        8|8|Level 8
        """)
}
