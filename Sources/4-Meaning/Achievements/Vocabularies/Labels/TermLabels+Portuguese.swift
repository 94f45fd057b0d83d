extension TermLabels {
    /// Portuguese: list | code | label.
    static let portuguese: StaticString =
        """
        assessmentType|peer_assessment|avaliação pelos pares
        assessmentType|marked_assignment|trabalho avaliado
        assessmentType|continuous_evaluation|avaliação contínua
        assessmentType|portfolio|portefólio
        assessmentType|group_performance|desempenho em grupo
        assessmentType|practical|prova prática
        assessmentType|written_examination|exame escrito
        assessmentType|attendance|assiduidade
        assessmentType|project_work|trabalho de projeto
        assessmentType|peer_review|revisão pelos pares
        assessmentType|quiz|questionário
        assessmentType|problem_based|aprendizagem baseada em problemas
        assessmentType|oral_examination|exame oral
        assessmentType|artefact|avaliação de um artefacto
        modeOfLearning|workbased|no local de trabalho
        modeOfLearning|project_based|baseado em projetos
        modeOfLearning|presential|presencial
        modeOfLearning|online|em linha
        modeOfLearning|blended|misto
        modeOfLearning|research_lab|em laboratório de investigação
        accreditationType|institutional_licence|licença institucional
        accreditationType|programme_qa|garantia de qualidade do programa
        accreditationType|institutional_qa|garantia de qualidade institucional
        accreditationType|institutional_accreditation|acreditação institucional
        accreditationType|programme_accreditation|acreditação do programa
        accreditationType|programme_licence|licença do programa
        supervision|supervised_no_id|supervisionado sem verificação de identidade
        supervision|supervised_id|supervisionado com verificação de identidade
        supervision|unsupervised_no_id|não supervisionado sem verificação de identidade
        supervision|unsupervised_id|não supervisionado com verificação de identidade
        skillType|knowledge|conhecimento
        skillType|skill|aptidão
        skillReuse|cross_sector|aptidões intersetoriais
        skillReuse|occupation_specific|aptidões específicas da profissão
        skillReuse|sector_specific|aptidões específicas do setor
        skillReuse|transversal|aptidões transversais
        learningOpportunity|course|curso
        learningOpportunity|programme_module|módulo de programa
        learningOpportunity|mentoring|mentoria
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|aprendizagem em contexto de trabalho
        learningOpportunity|study_visit|visita de estudo
        learningOpportunity|short_learning_programme|programa de aprendizagem curto
        learningOpportunity|internship|estágio
        learningOpportunity|educational_programme|programa educativo
        learningOpportunity|class|aula
        learningOpportunity|service_learning|aprendizagem em serviço
        learningOpportunity|thesis|tese
        """
}
