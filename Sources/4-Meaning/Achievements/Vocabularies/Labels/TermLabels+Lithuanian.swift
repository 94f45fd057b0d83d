extension TermLabels {
    /// Lithuanian: list | code | label.
    static let lithuanian: StaticString =
        """
        assessmentType|peer_assessment|tarpusavio vertinimas
        assessmentType|marked_assignment|vertinama užduotis
        assessmentType|continuous_evaluation|nuolatinis vertinimas
        assessmentType|portfolio|aplankas
        assessmentType|group_performance|grupės pasirodymas
        assessmentType|practical|praktinis egzaminas
        assessmentType|written_examination|egzaminas raštu
        assessmentType|attendance|lankomumas
        assessmentType|project_work|projektinis darbas
        assessmentType|peer_review|tarpusavio peržiūra
        assessmentType|quiz|testas
        assessmentType|problem_based|probleminis mokymasis
        assessmentType|oral_examination|egzaminas žodžiu
        assessmentType|artefact|dirbinio vertinimas
        modeOfLearning|workbased|darbo vietoje
        modeOfLearning|project_based|projektinis
        modeOfLearning|presential|kontaktinis
        modeOfLearning|online|internetu
        modeOfLearning|blended|mišrus
        modeOfLearning|research_lab|mokslinių tyrimų laboratorijoje
        accreditationType|institutional_licence|institucijos licencija
        accreditationType|programme_qa|programos kokybės užtikrinimas
        accreditationType|institutional_qa|institucijos kokybės užtikrinimas
        accreditationType|institutional_accreditation|institucijos akreditacija
        accreditationType|programme_accreditation|programos akreditacija
        accreditationType|programme_licence|programos licencija
        supervision|supervised_no_id|prižiūrima nepatikrinant tapatybės
        supervision|supervised_id|prižiūrima patikrinant tapatybę
        supervision|unsupervised_no_id|neprižiūrima nepatikrinant tapatybės
        supervision|unsupervised_id|neprižiūrima patikrinant tapatybę
        skillType|knowledge|žinios
        skillType|skill|gebėjimas
        skillReuse|cross_sector|tarpsektoriniai gebėjimai
        skillReuse|occupation_specific|profesiniai gebėjimai
        skillReuse|sector_specific|sektoriniai gebėjimai
        skillReuse|transversal|universalieji gebėjimai
        learningOpportunity|course|kursai
        learningOpportunity|programme_module|programos modulis
        learningOpportunity|mentoring|mentorystė
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|pameistrystė
        learningOpportunity|study_visit|mokomasis vizitas
        learningOpportunity|short_learning_programme|trumpa mokymosi programa
        learningOpportunity|internship|stažuotė
        learningOpportunity|educational_programme|švietimo programa
        learningOpportunity|class|pamoka
        learningOpportunity|service_learning|mokymasis tarnaujant
        learningOpportunity|thesis|baigiamasis darbas
        """
}
