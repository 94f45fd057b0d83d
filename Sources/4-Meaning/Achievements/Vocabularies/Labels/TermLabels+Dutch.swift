extension TermLabels {
    /// Dutch: list | code | label.
    static let dutch: StaticString =
        """
        assessmentType|peer_assessment|beoordeling door medestudenten
        assessmentType|marked_assignment|beoordeelde opdracht
        assessmentType|continuous_evaluation|doorlopende beoordeling
        assessmentType|portfolio|portfolio
        assessmentType|group_performance|groepsprestatie
        assessmentType|practical|praktijkexamen
        assessmentType|written_examination|schriftelijk examen
        assessmentType|attendance|aanwezigheid
        assessmentType|project_work|projectwerk
        assessmentType|peer_review|intercollegiale toetsing
        assessmentType|quiz|quiz
        assessmentType|problem_based|probleemgestuurd leren
        assessmentType|oral_examination|mondeling examen
        assessmentType|artefact|beoordeling van een werkstuk
        modeOfLearning|workbased|op de werkplek
        modeOfLearning|project_based|projectgebaseerd
        modeOfLearning|presential|op locatie
        modeOfLearning|online|online
        modeOfLearning|blended|gemengd
        modeOfLearning|research_lab|in een onderzoekslaboratorium
        accreditationType|institutional_licence|licentie van de instelling
        accreditationType|programme_qa|kwaliteitsborging van het programma
        accreditationType|institutional_qa|kwaliteitsborging van de instelling
        accreditationType|institutional_accreditation|accreditatie van de instelling
        accreditationType|programme_accreditation|accreditatie van het programma
        accreditationType|programme_licence|licentie van het programma
        supervision|supervised_no_id|met toezicht zonder identiteitscontrole
        supervision|supervised_id|met toezicht en identiteitscontrole
        supervision|unsupervised_no_id|zonder toezicht en zonder identiteitscontrole
        supervision|unsupervised_id|zonder toezicht met identiteitscontrole
        skillType|knowledge|kennis
        skillType|skill|vaardigheid
        skillReuse|cross_sector|sectoroverschrijdende vaardigheden
        skillReuse|occupation_specific|beroepsspecifieke vaardigheden
        skillReuse|sector_specific|sectorspecifieke vaardigheden
        skillReuse|transversal|transversale vaardigheden
        learningOpportunity|course|cursus
        learningOpportunity|programme_module|programmamodule
        learningOpportunity|mentoring|mentoring
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|leerlingwezen
        learningOpportunity|study_visit|studiebezoek
        learningOpportunity|short_learning_programme|kort leerprogramma
        learningOpportunity|internship|stage
        learningOpportunity|educational_programme|onderwijsprogramma
        learningOpportunity|class|les
        learningOpportunity|service_learning|dienend leren
        learningOpportunity|thesis|scriptie
        """
}
