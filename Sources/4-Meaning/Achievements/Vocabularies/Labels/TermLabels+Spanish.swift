extension TermLabels {
    /// Spanish: list | code | label.
    static let spanish: StaticString =
        """
        assessmentType|peer_assessment|evaluación entre iguales
        assessmentType|marked_assignment|trabajo calificado
        assessmentType|continuous_evaluation|evaluación continua
        assessmentType|portfolio|portafolio
        assessmentType|group_performance|rendimiento en grupo
        assessmentType|practical|prueba práctica
        assessmentType|written_examination|examen escrito
        assessmentType|attendance|asistencia
        assessmentType|project_work|trabajo de proyecto
        assessmentType|peer_review|revisión entre iguales
        assessmentType|quiz|cuestionario
        assessmentType|problem_based|aprendizaje basado en problemas
        assessmentType|oral_examination|examen oral
        assessmentType|artefact|evaluación de un producto
        modeOfLearning|workbased|en el trabajo
        modeOfLearning|project_based|basado en proyectos
        modeOfLearning|presential|presencial
        modeOfLearning|online|en línea
        modeOfLearning|blended|semipresencial
        modeOfLearning|research_lab|en laboratorio de investigación
        accreditationType|institutional_licence|licencia institucional
        accreditationType|programme_qa|garantía de calidad del programa
        accreditationType|institutional_qa|garantía de calidad institucional
        accreditationType|institutional_accreditation|acreditación institucional
        accreditationType|programme_accreditation|acreditación del programa
        accreditationType|programme_licence|licencia del programa
        supervision|supervised_no_id|supervisado sin verificación de identidad
        supervision|supervised_id|supervisado con verificación de identidad
        supervision|unsupervised_no_id|no supervisado sin verificación de identidad
        supervision|unsupervised_id|no supervisado con verificación de identidad
        skillType|knowledge|conocimiento
        skillType|skill|capacidad
        skillReuse|cross_sector|capacidades intersectoriales
        skillReuse|occupation_specific|capacidades específicas de la ocupación
        skillReuse|sector_specific|capacidades específicas del sector
        skillReuse|transversal|capacidades transversales
        learningOpportunity|course|curso
        learningOpportunity|programme_module|módulo de programa
        learningOpportunity|mentoring|tutoría
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|aprendizaje en empresa
        learningOpportunity|study_visit|visita de estudio
        learningOpportunity|short_learning_programme|programa de aprendizaje breve
        learningOpportunity|internship|prácticas
        learningOpportunity|educational_programme|programa educativo
        learningOpportunity|class|clase
        learningOpportunity|service_learning|aprendizaje-servicio
        learningOpportunity|thesis|tesis
        """
}
