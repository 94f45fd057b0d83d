extension TermLabels {
    /// Italian: list | code | label.
    static let italian: StaticString =
        """
        assessmentType|peer_assessment|valutazione tra pari
        assessmentType|marked_assignment|compito valutato
        assessmentType|continuous_evaluation|valutazione continua
        assessmentType|portfolio|portfolio
        assessmentType|group_performance|prestazione di gruppo
        assessmentType|practical|prova pratica
        assessmentType|written_examination|esame scritto
        assessmentType|attendance|frequenza
        assessmentType|project_work|lavoro di progetto
        assessmentType|peer_review|revisione tra pari
        assessmentType|quiz|quiz
        assessmentType|problem_based|apprendimento basato su problemi
        assessmentType|oral_examination|esame orale
        assessmentType|artefact|valutazione di un manufatto
        modeOfLearning|workbased|sul lavoro
        modeOfLearning|project_based|basato su progetti
        modeOfLearning|presential|in presenza
        modeOfLearning|online|online
        modeOfLearning|blended|misto
        modeOfLearning|research_lab|in laboratorio di ricerca
        accreditationType|institutional_licence|licenza dell’istituzione
        accreditationType|programme_qa|assicurazione della qualità del programma
        accreditationType|institutional_qa|assicurazione della qualità dell’istituzione
        accreditationType|institutional_accreditation|accreditamento dell’istituzione
        accreditationType|programme_accreditation|accreditamento del programma
        accreditationType|programme_licence|licenza del programma
        supervision|supervised_no_id|sorvegliato senza verifica dell’identità
        supervision|supervised_id|sorvegliato con verifica dell’identità
        supervision|unsupervised_no_id|non sorvegliato senza verifica dell’identità
        supervision|unsupervised_id|non sorvegliato con verifica dell’identità
        skillType|knowledge|conoscenza
        skillType|skill|abilità
        skillReuse|cross_sector|abilità intersettoriali
        skillReuse|occupation_specific|abilità specifiche della professione
        skillReuse|sector_specific|abilità specifiche del settore
        skillReuse|transversal|abilità trasversali
        learningOpportunity|course|corso
        learningOpportunity|programme_module|modulo di programma
        learningOpportunity|mentoring|mentoring
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|apprendistato
        learningOpportunity|study_visit|visita di studio
        learningOpportunity|short_learning_programme|programma di apprendimento breve
        learningOpportunity|internship|tirocinio
        learningOpportunity|educational_programme|programma di istruzione
        learningOpportunity|class|lezione
        learningOpportunity|service_learning|apprendimento-servizio
        learningOpportunity|thesis|tesi
        """
}
