extension TermLabels {
    /// Romanian: list | code | label.
    static let romanian: StaticString =
        """
        assessmentType|peer_assessment|evaluare colegială
        assessmentType|marked_assignment|lucrare notată
        assessmentType|continuous_evaluation|evaluare continuă
        assessmentType|portfolio|portofoliu
        assessmentType|group_performance|prestație de grup
        assessmentType|practical|probă practică
        assessmentType|written_examination|examen scris
        assessmentType|attendance|prezență
        assessmentType|project_work|lucrare de proiect
        assessmentType|peer_review|recenzie colegială
        assessmentType|quiz|chestionar
        assessmentType|problem_based|învățare bazată pe probleme
        assessmentType|oral_examination|examen oral
        assessmentType|artefact|evaluarea unui produs
        modeOfLearning|workbased|la locul de muncă
        modeOfLearning|project_based|bazat pe proiecte
        modeOfLearning|presential|față în față
        modeOfLearning|online|online
        modeOfLearning|blended|mixt
        modeOfLearning|research_lab|în laborator de cercetare
        accreditationType|institutional_licence|licența instituției
        accreditationType|programme_qa|asigurarea calității programului
        accreditationType|institutional_qa|asigurarea calității instituției
        accreditationType|institutional_accreditation|acreditarea instituției
        accreditationType|programme_accreditation|acreditarea programului
        accreditationType|programme_licence|licența programului
        supervision|supervised_no_id|supravegheat fără verificarea identității
        supervision|supervised_id|supravegheat cu verificarea identității
        supervision|unsupervised_no_id|nesupravegheat fără verificarea identității
        supervision|unsupervised_id|nesupravegheat cu verificarea identității
        skillType|knowledge|cunoștințe
        skillType|skill|aptitudine
        skillReuse|cross_sector|aptitudini intersectoriale
        skillReuse|occupation_specific|aptitudini specifice ocupației
        skillReuse|sector_specific|aptitudini specifice sectorului
        skillReuse|transversal|aptitudini transversale
        learningOpportunity|course|curs
        learningOpportunity|programme_module|modul de program
        learningOpportunity|mentoring|mentorat
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|ucenicie
        learningOpportunity|study_visit|vizită de studiu
        learningOpportunity|short_learning_programme|program scurt de învățare
        learningOpportunity|internship|stagiu
        learningOpportunity|educational_programme|program educațional
        learningOpportunity|class|oră de curs
        learningOpportunity|service_learning|învățare prin serviciu
        learningOpportunity|thesis|teză
        """
}
