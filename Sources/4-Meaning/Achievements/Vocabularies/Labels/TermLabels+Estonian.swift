extension TermLabels {
    /// Estonian: list | code | label.
    static let estonian: StaticString =
        """
        assessmentType|peer_assessment|vastastikune hindamine
        assessmentType|marked_assignment|hinnatav töö
        assessmentType|continuous_evaluation|jooksev hindamine
        assessmentType|portfolio|portfoolio
        assessmentType|group_performance|rühmatöö tulemus
        assessmentType|practical|praktiline hindamine
        assessmentType|written_examination|kirjalik eksam
        assessmentType|attendance|osalemine
        assessmentType|project_work|projektitöö
        assessmentType|peer_review|kaasõppijate tagasiside
        assessmentType|quiz|viktoriin
        assessmentType|problem_based|probleemõpe
        assessmentType|oral_examination|suuline eksam
        assessmentType|artefact|eseme hindamine
        modeOfLearning|workbased|töökohapõhine
        modeOfLearning|project_based|projektipõhine
        modeOfLearning|presential|kontaktõpe
        modeOfLearning|online|veebis
        modeOfLearning|blended|põimõpe
        modeOfLearning|research_lab|teaduslaboris
        accreditationType|institutional_licence|asutuse tegevusluba
        accreditationType|programme_qa|õppekava kvaliteedi tagamine
        accreditationType|institutional_qa|asutuse kvaliteedi tagamine
        accreditationType|institutional_accreditation|asutuse akrediteerimine
        accreditationType|programme_accreditation|õppekava akrediteerimine
        accreditationType|programme_licence|õppekava tegevusluba
        supervision|supervised_no_id|järelevalvega isikusamasust kontrollimata
        supervision|supervised_id|järelevalvega isikusamasust kontrollides
        supervision|unsupervised_no_id|järelevalveta isikusamasust kontrollimata
        supervision|unsupervised_id|järelevalveta isikusamasust kontrollides
        skillType|knowledge|teadmine
        skillType|skill|oskus
        skillReuse|cross_sector|valdkondadevahelised oskused
        skillReuse|occupation_specific|kutsespetsiifilised oskused
        skillReuse|sector_specific|valdkonnaspetsiifilised oskused
        skillReuse|transversal|ülekantavad oskused
        learningOpportunity|course|kursus
        learningOpportunity|programme_module|õppekava moodul
        learningOpportunity|mentoring|mentorlus
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|õpipoisiõpe
        learningOpportunity|study_visit|õppekülastus
        learningOpportunity|short_learning_programme|lühike õppekava
        learningOpportunity|internship|praktika
        learningOpportunity|educational_programme|haridusprogramm
        learningOpportunity|class|õppetund
        learningOpportunity|service_learning|ühiskondlikult kasulik õpe
        learningOpportunity|thesis|lõputöö
        """
}
