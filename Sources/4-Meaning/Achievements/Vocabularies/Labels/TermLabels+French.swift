extension TermLabels {
    /// French: list | code | label.
    static let french: StaticString =
        """
        assessmentType|peer_assessment|évaluation par les pairs
        assessmentType|marked_assignment|devoir noté
        assessmentType|continuous_evaluation|contrôle continu
        assessmentType|portfolio|portfolio
        assessmentType|group_performance|prestation de groupe
        assessmentType|practical|épreuve pratique
        assessmentType|written_examination|examen écrit
        assessmentType|attendance|assiduité
        assessmentType|project_work|travail de projet
        assessmentType|peer_review|relecture par les pairs
        assessmentType|quiz|questionnaire
        assessmentType|problem_based|apprentissage par problèmes
        assessmentType|oral_examination|examen oral
        assessmentType|artefact|évaluation d’un objet réalisé
        modeOfLearning|workbased|en situation de travail
        modeOfLearning|project_based|par projet
        modeOfLearning|presential|en présentiel
        modeOfLearning|online|en ligne
        modeOfLearning|blended|hybride
        modeOfLearning|research_lab|en laboratoire de recherche
        accreditationType|institutional_licence|autorisation de l’établissement
        accreditationType|programme_qa|assurance qualité du programme
        accreditationType|institutional_qa|assurance qualité de l’établissement
        accreditationType|institutional_accreditation|accréditation de l’établissement
        accreditationType|programme_accreditation|accréditation du programme
        accreditationType|programme_licence|autorisation du programme
        supervision|supervised_no_id|surveillé sans vérification d’identité
        supervision|supervised_id|surveillé avec vérification d’identité
        supervision|unsupervised_no_id|non surveillé sans vérification d’identité
        supervision|unsupervised_id|non surveillé avec vérification d’identité
        skillType|knowledge|connaissance
        skillType|skill|aptitude
        skillReuse|cross_sector|compétences intersectorielles
        skillReuse|occupation_specific|compétences propres à une profession
        skillReuse|sector_specific|compétences propres à un secteur
        skillReuse|transversal|compétences transversales
        learningOpportunity|course|cours
        learningOpportunity|programme_module|module de programme
        learningOpportunity|mentoring|mentorat
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|apprentissage en alternance
        learningOpportunity|study_visit|visite d’étude
        learningOpportunity|short_learning_programme|formation courte
        learningOpportunity|internship|stage
        learningOpportunity|educational_programme|programme d’enseignement
        learningOpportunity|class|séance de cours
        learningOpportunity|service_learning|apprentissage par le service
        learningOpportunity|thesis|mémoire
        """
}
