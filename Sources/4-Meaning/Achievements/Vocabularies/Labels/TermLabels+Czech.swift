extension TermLabels {
    /// Czech: list | code | label.
    static let czech: StaticString =
        """
        assessmentType|peer_assessment|vzájemné hodnocení
        assessmentType|marked_assignment|hodnocený úkol
        assessmentType|continuous_evaluation|průběžné hodnocení
        assessmentType|portfolio|portfolio
        assessmentType|group_performance|skupinový výkon
        assessmentType|practical|praktická zkouška
        assessmentType|written_examination|písemná zkouška
        assessmentType|attendance|účast
        assessmentType|project_work|projektová práce
        assessmentType|peer_review|vzájemné posouzení
        assessmentType|quiz|kvíz
        assessmentType|problem_based|problémové učení
        assessmentType|oral_examination|ústní zkouška
        assessmentType|artefact|hodnocení výrobku
        modeOfLearning|workbased|na pracovišti
        modeOfLearning|project_based|projektové
        modeOfLearning|presential|prezenční
        modeOfLearning|online|online
        modeOfLearning|blended|kombinované
        modeOfLearning|research_lab|ve výzkumné laboratoři
        accreditationType|institutional_licence|licence instituce
        accreditationType|programme_qa|zajišťování kvality programu
        accreditationType|institutional_qa|zajišťování kvality instituce
        accreditationType|institutional_accreditation|akreditace instituce
        accreditationType|programme_accreditation|akreditace programu
        accreditationType|programme_licence|licence programu
        supervision|supervised_no_id|s dohledem bez ověření totožnosti
        supervision|supervised_id|s dohledem a ověřením totožnosti
        supervision|unsupervised_no_id|bez dohledu a bez ověření totožnosti
        supervision|unsupervised_id|bez dohledu s ověřením totožnosti
        skillType|knowledge|znalost
        skillType|skill|dovednost
        skillReuse|cross_sector|meziodvětvové dovednosti
        skillReuse|occupation_specific|dovednosti pro určité povolání
        skillReuse|sector_specific|odvětvové dovednosti
        skillReuse|transversal|průřezové dovednosti
        learningOpportunity|course|kurz
        learningOpportunity|programme_module|modul programu
        learningOpportunity|mentoring|mentorování
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|učňovská příprava
        learningOpportunity|study_visit|studijní návštěva
        learningOpportunity|short_learning_programme|krátký studijní program
        learningOpportunity|internship|stáž
        learningOpportunity|educational_programme|vzdělávací program
        learningOpportunity|class|výuková hodina
        learningOpportunity|service_learning|učení službou
        learningOpportunity|thesis|závěrečná práce
        """
}
