extension TermLabels {
    /// Hungarian: list | code | label.
    static let hungarian: StaticString =
        """
        assessmentType|peer_assessment|társértékelés
        assessmentType|marked_assignment|osztályozott feladat
        assessmentType|continuous_evaluation|folyamatos értékelés
        assessmentType|portfolio|portfólió
        assessmentType|group_performance|csoportos teljesítmény
        assessmentType|practical|gyakorlati vizsga
        assessmentType|written_examination|írásbeli vizsga
        assessmentType|attendance|részvétel
        assessmentType|project_work|projektmunka
        assessmentType|peer_review|társbírálat
        assessmentType|quiz|kvíz
        assessmentType|problem_based|problémaalapú tanulás
        assessmentType|oral_examination|szóbeli vizsga
        assessmentType|artefact|munkadarab értékelése
        modeOfLearning|workbased|munkahelyi
        modeOfLearning|project_based|projektalapú
        modeOfLearning|presential|jelenléti
        modeOfLearning|online|online
        modeOfLearning|blended|vegyes
        modeOfLearning|research_lab|kutatólaboratóriumi
        accreditationType|institutional_licence|intézményi engedély
        accreditationType|programme_qa|programszintű minőségbiztosítás
        accreditationType|institutional_qa|intézményi minőségbiztosítás
        accreditationType|institutional_accreditation|intézményi akkreditáció
        accreditationType|programme_accreditation|programakkreditáció
        accreditationType|programme_licence|programengedély
        supervision|supervised_no_id|felügyelt, személyazonosság ellenőrzése nélkül
        supervision|supervised_id|felügyelt, személyazonosság ellenőrzésével
        supervision|unsupervised_no_id|felügyelet és személyazonosság ellenőrzése nélkül
        supervision|unsupervised_id|felügyelet nélkül, személyazonosság ellenőrzésével
        skillType|knowledge|ismeret
        skillType|skill|készség
        skillReuse|cross_sector|ágazatközi készségek
        skillReuse|occupation_specific|foglalkozásspecifikus készségek
        skillReuse|sector_specific|ágazatspecifikus készségek
        skillReuse|transversal|transzverzális készségek
        learningOpportunity|course|tanfolyam
        learningOpportunity|programme_module|programmodul
        learningOpportunity|mentoring|mentorálás
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|tanoncképzés
        learningOpportunity|study_visit|tanulmányút
        learningOpportunity|short_learning_programme|rövid tanulási program
        learningOpportunity|internship|szakmai gyakorlat
        learningOpportunity|educational_programme|oktatási program
        learningOpportunity|class|tanóra
        learningOpportunity|service_learning|közösségi szolgálat útján tanulás
        learningOpportunity|thesis|szakdolgozat
        """
}
