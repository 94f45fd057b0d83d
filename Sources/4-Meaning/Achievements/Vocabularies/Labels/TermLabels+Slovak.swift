extension TermLabels {
    /// Slovak: list | code | label.
    static let slovak: StaticString =
        """
        assessmentType|peer_assessment|vzájomné hodnotenie
        assessmentType|marked_assignment|hodnotené zadanie
        assessmentType|continuous_evaluation|priebežné hodnotenie
        assessmentType|portfolio|portfólio
        assessmentType|group_performance|skupinový výkon
        assessmentType|practical|praktická skúška
        assessmentType|written_examination|písomná skúška
        assessmentType|attendance|účasť
        assessmentType|project_work|projektová práca
        assessmentType|peer_review|vzájomné posúdenie
        assessmentType|quiz|kvíz
        assessmentType|problem_based|problémové učenie
        assessmentType|oral_examination|ústna skúška
        assessmentType|artefact|hodnotenie výrobku
        modeOfLearning|workbased|na pracovisku
        modeOfLearning|project_based|projektové
        modeOfLearning|presential|prezenčné
        modeOfLearning|online|online
        modeOfLearning|blended|kombinované
        modeOfLearning|research_lab|vo výskumnom laboratóriu
        accreditationType|institutional_licence|licencia inštitúcie
        accreditationType|programme_qa|zabezpečovanie kvality programu
        accreditationType|institutional_qa|zabezpečovanie kvality inštitúcie
        accreditationType|institutional_accreditation|akreditácia inštitúcie
        accreditationType|programme_accreditation|akreditácia programu
        accreditationType|programme_licence|licencia programu
        supervision|supervised_no_id|s dohľadom bez overenia totožnosti
        supervision|supervised_id|s dohľadom a overením totožnosti
        supervision|unsupervised_no_id|bez dohľadu a bez overenia totožnosti
        supervision|unsupervised_id|bez dohľadu s overením totožnosti
        skillType|knowledge|vedomosť
        skillType|skill|zručnosť
        skillReuse|cross_sector|medzisektorové zručnosti
        skillReuse|occupation_specific|zručnosti pre určité povolanie
        skillReuse|sector_specific|sektorové zručnosti
        skillReuse|transversal|prierezové zručnosti
        learningOpportunity|course|kurz
        learningOpportunity|programme_module|modul programu
        learningOpportunity|mentoring|mentorstvo
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|učňovská príprava
        learningOpportunity|study_visit|študijná návšteva
        learningOpportunity|short_learning_programme|krátky vzdelávací program
        learningOpportunity|internship|stáž
        learningOpportunity|educational_programme|študijný program
        learningOpportunity|class|vyučovacia hodina
        learningOpportunity|service_learning|učenie službou
        learningOpportunity|thesis|záverečná práca
        """
}
