extension TermLabels {
    /// Danish: list | code | label.
    static let danish: StaticString =
        """
        assessmentType|peer_assessment|gensidig bedømmelse
        assessmentType|marked_assignment|bedømt opgave
        assessmentType|continuous_evaluation|løbende evaluering
        assessmentType|portfolio|portfolio
        assessmentType|group_performance|gruppepræstation
        assessmentType|practical|praktisk prøve
        assessmentType|written_examination|skriftlig eksamen
        assessmentType|attendance|fremmøde
        assessmentType|project_work|projektarbejde
        assessmentType|peer_review|fagfællebedømmelse
        assessmentType|quiz|quiz
        assessmentType|problem_based|problembaseret læring
        assessmentType|oral_examination|mundtlig eksamen
        assessmentType|artefact|bedømmelse af et produkt
        modeOfLearning|workbased|arbejdsbaseret
        modeOfLearning|project_based|projektbaseret
        modeOfLearning|presential|fysisk fremmøde
        modeOfLearning|online|online
        modeOfLearning|blended|blandet
        modeOfLearning|research_lab|forskningslaboratorium
        accreditationType|institutional_licence|institutionslicens
        accreditationType|programme_qa|kvalitetssikring af uddannelsen
        accreditationType|institutional_qa|kvalitetssikring af institutionen
        accreditationType|institutional_accreditation|institutionsakkreditering
        accreditationType|programme_accreditation|uddannelsesakkreditering
        accreditationType|programme_licence|uddannelseslicens
        supervision|supervised_no_id|under opsyn uden identitetskontrol
        supervision|supervised_id|under opsyn med identitetskontrol
        supervision|unsupervised_no_id|uden opsyn og uden identitetskontrol
        supervision|unsupervised_id|uden opsyn med identitetskontrol
        skillType|knowledge|viden
        skillType|skill|færdighed
        skillReuse|cross_sector|tværsektorielle færdigheder
        skillReuse|occupation_specific|erhvervsspecifikke færdigheder
        skillReuse|sector_specific|sektorspecifikke færdigheder
        skillReuse|transversal|tværgående færdigheder
        learningOpportunity|course|kursus
        learningOpportunity|programme_module|uddannelsesmodul
        learningOpportunity|mentoring|mentorordning
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|lærlingeuddannelse
        learningOpportunity|study_visit|studiebesøg
        learningOpportunity|short_learning_programme|kort læringsforløb
        learningOpportunity|internship|praktik
        learningOpportunity|educational_programme|uddannelsesprogram
        learningOpportunity|class|hold
        learningOpportunity|service_learning|læring gennem frivilligt arbejde
        learningOpportunity|thesis|speciale
        """
}
