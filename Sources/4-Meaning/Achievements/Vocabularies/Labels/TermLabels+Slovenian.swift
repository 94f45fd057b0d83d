extension TermLabels {
    /// Slovenian: list | code | label.
    static let slovenian: StaticString =
        """
        assessmentType|peer_assessment|medsebojno ocenjevanje
        assessmentType|marked_assignment|ocenjena naloga
        assessmentType|continuous_evaluation|sprotno ocenjevanje
        assessmentType|portfolio|portfolijo
        assessmentType|group_performance|skupinski nastop
        assessmentType|practical|praktični preizkus
        assessmentType|written_examination|pisni izpit
        assessmentType|attendance|prisotnost
        assessmentType|project_work|projektno delo
        assessmentType|peer_review|medsebojni pregled
        assessmentType|quiz|kviz
        assessmentType|problem_based|problemsko učenje
        assessmentType|oral_examination|ustni izpit
        assessmentType|artefact|ocenjevanje izdelka
        modeOfLearning|workbased|na delovnem mestu
        modeOfLearning|project_based|projektno
        modeOfLearning|presential|v živo
        modeOfLearning|online|na spletu
        modeOfLearning|blended|kombinirano
        modeOfLearning|research_lab|v raziskovalnem laboratoriju
        accreditationType|institutional_licence|dovoljenje ustanove
        accreditationType|programme_qa|zagotavljanje kakovosti programa
        accreditationType|institutional_qa|zagotavljanje kakovosti ustanove
        accreditationType|institutional_accreditation|akreditacija ustanove
        accreditationType|programme_accreditation|akreditacija programa
        accreditationType|programme_licence|dovoljenje programa
        supervision|supervised_no_id|nadzorovano brez preverjanja identitete
        supervision|supervised_id|nadzorovano s preverjanjem identitete
        supervision|unsupervised_no_id|nenadzorovano brez preverjanja identitete
        supervision|unsupervised_id|nenadzorovano s preverjanjem identitete
        skillType|knowledge|znanje
        skillType|skill|spretnost
        skillReuse|cross_sector|medsektorske spretnosti
        skillReuse|occupation_specific|poklicne spretnosti
        skillReuse|sector_specific|sektorske spretnosti
        skillReuse|transversal|prečne spretnosti
        learningOpportunity|course|tečaj
        learningOpportunity|programme_module|modul programa
        learningOpportunity|mentoring|mentorstvo
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|vajeništvo
        learningOpportunity|study_visit|študijski obisk
        learningOpportunity|short_learning_programme|kratek učni program
        learningOpportunity|internship|pripravništvo
        learningOpportunity|educational_programme|izobraževalni program
        learningOpportunity|class|učna ura
        learningOpportunity|service_learning|učenje z delom v skupnosti
        learningOpportunity|thesis|diplomsko delo
        """
}
