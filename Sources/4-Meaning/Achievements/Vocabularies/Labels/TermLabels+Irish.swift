extension TermLabels {
    /// Irish: list | code | label.
    static let irish: StaticString =
        """
        assessmentType|peer_assessment|piarmheasúnú
        assessmentType|marked_assignment|tasc marcáilte
        assessmentType|continuous_evaluation|measúnú leanúnach
        assessmentType|portfolio|punann
        assessmentType|group_performance|feidhmíocht ghrúpa
        assessmentType|practical|measúnú praiticiúil
        assessmentType|written_examination|scrúdú scríofa
        assessmentType|attendance|tinreamh
        assessmentType|project_work|obair thionscadail
        assessmentType|peer_review|piarmheas
        assessmentType|quiz|tráth na gceist
        assessmentType|problem_based|foghlaim bunaithe ar fhadhbanna
        assessmentType|oral_examination|scrúdú béil
        assessmentType|artefact|measúnú ar dhéantán
        modeOfLearning|workbased|san ionad oibre
        modeOfLearning|project_based|bunaithe ar thionscadal
        modeOfLearning|presential|i láthair
        modeOfLearning|online|ar líne
        modeOfLearning|blended|cumaisc
        modeOfLearning|research_lab|i saotharlann taighde
        accreditationType|institutional_licence|ceadúnas institiúide
        accreditationType|programme_qa|dearbhú cáilíochta an chláir
        accreditationType|institutional_qa|dearbhú cáilíochta na hinstitiúide
        accreditationType|institutional_accreditation|creidiúnú institiúide
        accreditationType|programme_accreditation|creidiúnú cláir
        accreditationType|programme_licence|ceadúnas cláir
        supervision|supervised_no_id|faoi mhaoirseacht gan fíorú céannachta
        supervision|supervised_id|faoi mhaoirseacht le fíorú céannachta
        supervision|unsupervised_no_id|gan mhaoirseacht gan fíorú céannachta
        supervision|unsupervised_id|gan mhaoirseacht le fíorú céannachta
        skillType|knowledge|eolas
        skillType|skill|scil
        skillReuse|cross_sector|scileanna trasearnála
        skillReuse|occupation_specific|scileanna gairme ar leith
        skillReuse|sector_specific|scileanna earnála ar leith
        skillReuse|transversal|scileanna traschuraclaim
        learningOpportunity|course|cúrsa
        learningOpportunity|programme_module|modúl cláir
        learningOpportunity|mentoring|meantóireacht
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|printíseacht
        learningOpportunity|study_visit|cuairt staidéir
        learningOpportunity|short_learning_programme|clár foghlama gairid
        learningOpportunity|internship|intéirneacht
        learningOpportunity|educational_programme|clár oideachais
        learningOpportunity|class|rang
        learningOpportunity|service_learning|foghlaim trí sheirbhís
        learningOpportunity|thesis|tráchtas
        """
}
