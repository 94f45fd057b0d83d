extension TermLabels {
    /// Maltese: list | code | label.
    static let maltese: StaticString =
        """
        assessmentType|peer_assessment|valutazzjoni bejn il-pari
        assessmentType|marked_assignment|xogħol immarkat
        assessmentType|continuous_evaluation|valutazzjoni kontinwa
        assessmentType|portfolio|portafoll
        assessmentType|group_performance|prestazzjoni fi grupp
        assessmentType|practical|eżami prattiku
        assessmentType|written_examination|eżami bil-miktub
        assessmentType|attendance|attendenza
        assessmentType|project_work|xogħol ta’ proġett
        assessmentType|peer_review|reviżjoni bejn il-pari
        assessmentType|quiz|kwiżż
        assessmentType|problem_based|tagħlim ibbażat fuq problemi
        assessmentType|oral_examination|eżami orali
        assessmentType|artefact|valutazzjoni ta’ oġġett
        modeOfLearning|workbased|fuq il-post tax-xogħol
        modeOfLearning|project_based|ibbażat fuq proġett
        modeOfLearning|presential|preżenzjali
        modeOfLearning|online|onlajn
        modeOfLearning|blended|imħallat
        modeOfLearning|research_lab|f’laboratorju tar-riċerka
        accreditationType|institutional_licence|liċenzja istituzzjonali
        accreditationType|programme_qa|assigurazzjoni tal-kwalità tal-programm
        accreditationType|institutional_qa|assigurazzjoni tal-kwalità istituzzjonali
        accreditationType|institutional_accreditation|akkreditazzjoni istituzzjonali
        accreditationType|programme_accreditation|akkreditazzjoni tal-programm
        accreditationType|programme_licence|liċenzja tal-programm
        supervision|supervised_no_id|sorveljat mingħajr verifika tal-identità
        supervision|supervised_id|sorveljat b’verifika tal-identità
        supervision|unsupervised_no_id|mhux sorveljat mingħajr verifika tal-identità
        supervision|unsupervised_id|mhux sorveljat b’verifika tal-identità
        skillType|knowledge|għarfien
        skillType|skill|ħila
        skillReuse|cross_sector|ħiliet transsettorjali
        skillReuse|occupation_specific|ħiliet speċifiċi għal mestier
        skillReuse|sector_specific|ħiliet speċifiċi għal settur
        skillReuse|transversal|ħiliet trasversali
        learningOpportunity|course|kors
        learningOpportunity|programme_module|modulu ta’ programm
        learningOpportunity|mentoring|mentoraġġ
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|apprendistat
        learningOpportunity|study_visit|żjara ta’ studju
        learningOpportunity|short_learning_programme|programm qasir ta’ tagħlim
        learningOpportunity|internship|internship
        learningOpportunity|educational_programme|programm edukattiv
        learningOpportunity|class|klassi
        learningOpportunity|service_learning|tagħlim permezz tas-servizz
        learningOpportunity|thesis|teżi
        """
}
