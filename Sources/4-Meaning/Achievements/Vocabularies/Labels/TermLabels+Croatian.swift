extension TermLabels {
    /// Croatian: list | code | label.
    static let croatian: StaticString =
        """
        assessmentType|peer_assessment|vršnjačko vrednovanje
        assessmentType|marked_assignment|ocijenjeni zadatak
        assessmentType|continuous_evaluation|kontinuirano vrednovanje
        assessmentType|portfolio|portfelj
        assessmentType|group_performance|grupna izvedba
        assessmentType|practical|praktična provjera
        assessmentType|written_examination|pisani ispit
        assessmentType|attendance|pohađanje
        assessmentType|project_work|projektni rad
        assessmentType|peer_review|vršnjačka recenzija
        assessmentType|quiz|kviz
        assessmentType|problem_based|problemsko učenje
        assessmentType|oral_examination|usmeni ispit
        assessmentType|artefact|vrednovanje izratka
        modeOfLearning|workbased|na radnome mjestu
        modeOfLearning|project_based|projektno
        modeOfLearning|presential|uživo
        modeOfLearning|online|na internetu
        modeOfLearning|blended|mješovito
        modeOfLearning|research_lab|u istraživačkom laboratoriju
        accreditationType|institutional_licence|dopusnica ustanove
        accreditationType|programme_qa|osiguravanje kvalitete programa
        accreditationType|institutional_qa|osiguravanje kvalitete ustanove
        accreditationType|institutional_accreditation|akreditacija ustanove
        accreditationType|programme_accreditation|akreditacija programa
        accreditationType|programme_licence|dopusnica programa
        supervision|supervised_no_id|pod nadzorom bez provjere identiteta
        supervision|supervised_id|pod nadzorom s provjerom identiteta
        supervision|unsupervised_no_id|bez nadzora i bez provjere identiteta
        supervision|unsupervised_id|bez nadzora s provjerom identiteta
        skillType|knowledge|znanje
        skillType|skill|vještina
        skillReuse|cross_sector|međusektorske vještine
        skillReuse|occupation_specific|vještine svojstvene zanimanju
        skillReuse|sector_specific|vještine svojstvene sektoru
        skillReuse|transversal|transverzalne vještine
        learningOpportunity|course|tečaj
        learningOpportunity|programme_module|modul programa
        learningOpportunity|mentoring|mentorstvo
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|naukovanje
        learningOpportunity|study_visit|studijski posjet
        learningOpportunity|short_learning_programme|kratki program učenja
        learningOpportunity|internship|stručna praksa
        learningOpportunity|educational_programme|obrazovni program
        learningOpportunity|class|nastavni sat
        learningOpportunity|service_learning|učenje zalaganjem u zajednici
        learningOpportunity|thesis|završni rad
        """
}
