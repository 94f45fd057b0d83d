extension TermLabels {
    /// German: list | code | label.
    static let german: StaticString =
        """
        assessmentType|peer_assessment|Bewertung durch Mitlernende
        assessmentType|marked_assignment|benotete Arbeit
        assessmentType|continuous_evaluation|laufende Bewertung
        assessmentType|portfolio|Portfolio
        assessmentType|group_performance|Gruppenleistung
        assessmentType|practical|praktische Prüfung
        assessmentType|written_examination|schriftliche Prüfung
        assessmentType|attendance|Anwesenheit
        assessmentType|project_work|Projektarbeit
        assessmentType|peer_review|Begutachtung durch Mitlernende
        assessmentType|quiz|Quiz
        assessmentType|problem_based|problembasiertes Lernen
        assessmentType|oral_examination|mündliche Prüfung
        assessmentType|artefact|Bewertung eines Werkstücks
        modeOfLearning|workbased|am Arbeitsplatz
        modeOfLearning|project_based|projektbasiert
        modeOfLearning|presential|Präsenz
        modeOfLearning|online|online
        modeOfLearning|blended|gemischt
        modeOfLearning|research_lab|Forschungslabor
        accreditationType|institutional_licence|institutionelle Zulassung
        accreditationType|programme_qa|Qualitätssicherung des Programms
        accreditationType|institutional_qa|institutionelle Qualitätssicherung
        accreditationType|institutional_accreditation|institutionelle Akkreditierung
        accreditationType|programme_accreditation|Programmakkreditierung
        accreditationType|programme_licence|Programmzulassung
        supervision|supervised_no_id|beaufsichtigt ohne Identitätsprüfung
        supervision|supervised_id|beaufsichtigt mit Identitätsprüfung
        supervision|unsupervised_no_id|unbeaufsichtigt ohne Identitätsprüfung
        supervision|unsupervised_id|unbeaufsichtigt mit Identitätsprüfung
        skillType|knowledge|Kenntnis
        skillType|skill|Fertigkeit
        skillReuse|cross_sector|sektorübergreifende Fähigkeiten und Kompetenzen
        skillReuse|occupation_specific|berufsspezifische Fähigkeiten und Kompetenzen
        skillReuse|sector_specific|sektorspezifische Fähigkeiten und Kompetenzen
        skillReuse|transversal|übergreifende Fähigkeiten und Kompetenzen
        learningOpportunity|course|Kurs
        learningOpportunity|programme_module|Programmmodul
        learningOpportunity|mentoring|Mentoring
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|Lehre
        learningOpportunity|study_visit|Studienbesuch
        learningOpportunity|short_learning_programme|Kurzprogramm
        learningOpportunity|internship|Praktikum
        learningOpportunity|educational_programme|Bildungsprogramm
        learningOpportunity|class|Lehrveranstaltung
        learningOpportunity|service_learning|Lernen durch Engagement
        learningOpportunity|thesis|Abschlussarbeit
        """
}
