extension TermLabels {
    /// Polish: list | code | label.
    static let polish: StaticString =
        """
        assessmentType|peer_assessment|ocena koleżeńska
        assessmentType|marked_assignment|oceniana praca
        assessmentType|continuous_evaluation|ocena ciągła
        assessmentType|portfolio|portfolio
        assessmentType|group_performance|występ grupowy
        assessmentType|practical|egzamin praktyczny
        assessmentType|written_examination|egzamin pisemny
        assessmentType|attendance|obecność
        assessmentType|project_work|praca projektowa
        assessmentType|peer_review|recenzja koleżeńska
        assessmentType|quiz|test
        assessmentType|problem_based|uczenie się oparte na problemach
        assessmentType|oral_examination|egzamin ustny
        assessmentType|artefact|ocena wytworu
        modeOfLearning|workbased|w miejscu pracy
        modeOfLearning|project_based|oparte na projekcie
        modeOfLearning|presential|stacjonarnie
        modeOfLearning|online|online
        modeOfLearning|blended|mieszane
        modeOfLearning|research_lab|w laboratorium badawczym
        accreditationType|institutional_licence|zezwolenie instytucji
        accreditationType|programme_qa|zapewnianie jakości programu
        accreditationType|institutional_qa|zapewnianie jakości instytucji
        accreditationType|institutional_accreditation|akredytacja instytucji
        accreditationType|programme_accreditation|akredytacja programu
        accreditationType|programme_licence|zezwolenie na program
        supervision|supervised_no_id|z nadzorem bez weryfikacji tożsamości
        supervision|supervised_id|z nadzorem i weryfikacją tożsamości
        supervision|unsupervised_no_id|bez nadzoru i bez weryfikacji tożsamości
        supervision|unsupervised_id|bez nadzoru z weryfikacją tożsamości
        skillType|knowledge|wiedza
        skillType|skill|umiejętność
        skillReuse|cross_sector|umiejętności międzysektorowe
        skillReuse|occupation_specific|umiejętności właściwe dla zawodu
        skillReuse|sector_specific|umiejętności właściwe dla sektora
        skillReuse|transversal|umiejętności przekrojowe
        learningOpportunity|course|kurs
        learningOpportunity|programme_module|moduł programu
        learningOpportunity|mentoring|mentoring
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|nauka zawodu
        learningOpportunity|study_visit|wizyta studyjna
        learningOpportunity|short_learning_programme|krótki program uczenia się
        learningOpportunity|internship|staż
        learningOpportunity|educational_programme|program kształcenia
        learningOpportunity|class|zajęcia
        learningOpportunity|service_learning|uczenie się przez służbę
        learningOpportunity|thesis|praca dyplomowa
        """
}
