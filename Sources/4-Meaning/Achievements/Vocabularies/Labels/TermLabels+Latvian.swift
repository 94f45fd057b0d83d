extension TermLabels {
    /// Latvian: list | code | label.
    static let latvian: StaticString =
        """
        assessmentType|peer_assessment|savstarpēja vērtēšana
        assessmentType|marked_assignment|vērtēts uzdevums
        assessmentType|continuous_evaluation|nepārtraukta vērtēšana
        assessmentType|portfolio|portfolio
        assessmentType|group_performance|grupas sniegums
        assessmentType|practical|praktiskais pārbaudījums
        assessmentType|written_examination|rakstisks eksāmens
        assessmentType|attendance|apmeklējums
        assessmentType|project_work|projekta darbs
        assessmentType|peer_review|savstarpēja recenzēšana
        assessmentType|quiz|viktorīna
        assessmentType|problem_based|problēmbalstīta mācīšanās
        assessmentType|oral_examination|mutisks eksāmens
        assessmentType|artefact|darinājuma vērtēšana
        modeOfLearning|workbased|darba vietā
        modeOfLearning|project_based|projektā balstīta
        modeOfLearning|presential|klātienē
        modeOfLearning|online|tiešsaistē
        modeOfLearning|blended|jaukta
        modeOfLearning|research_lab|pētniecības laboratorijā
        accreditationType|institutional_licence|iestādes licence
        accreditationType|programme_qa|programmas kvalitātes nodrošināšana
        accreditationType|institutional_qa|iestādes kvalitātes nodrošināšana
        accreditationType|institutional_accreditation|iestādes akreditācija
        accreditationType|programme_accreditation|programmas akreditācija
        accreditationType|programme_licence|programmas licence
        supervision|supervised_no_id|uzraudzīts bez identitātes pārbaudes
        supervision|supervised_id|uzraudzīts ar identitātes pārbaudi
        supervision|unsupervised_no_id|neuzraudzīts bez identitātes pārbaudes
        supervision|unsupervised_id|neuzraudzīts ar identitātes pārbaudi
        skillType|knowledge|zināšanas
        skillType|skill|prasme
        skillReuse|cross_sector|starpnozaru prasmes
        skillReuse|occupation_specific|profesijai raksturīgas prasmes
        skillReuse|sector_specific|nozarei raksturīgas prasmes
        skillReuse|transversal|caurviju prasmes
        learningOpportunity|course|kurss
        learningOpportunity|programme_module|programmas modulis
        learningOpportunity|mentoring|mentorēšana
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|mācekļa apmācība
        learningOpportunity|study_visit|mācību vizīte
        learningOpportunity|short_learning_programme|īsa mācību programma
        learningOpportunity|internship|prakse
        learningOpportunity|educational_programme|izglītības programma
        learningOpportunity|class|nodarbība
        learningOpportunity|service_learning|mācīšanās sabiedriskā darbā
        learningOpportunity|thesis|noslēguma darbs
        """
}
