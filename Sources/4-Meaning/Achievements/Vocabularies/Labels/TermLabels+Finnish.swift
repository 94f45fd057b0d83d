extension TermLabels {
    /// Finnish: list | code | label.
    static let finnish: StaticString =
        """
        assessmentType|peer_assessment|vertaisarviointi
        assessmentType|marked_assignment|arvosteltu tehtävä
        assessmentType|continuous_evaluation|jatkuva arviointi
        assessmentType|portfolio|portfolio
        assessmentType|group_performance|ryhmäsuoritus
        assessmentType|practical|käytännön koe
        assessmentType|written_examination|kirjallinen koe
        assessmentType|attendance|läsnäolo
        assessmentType|project_work|projektityö
        assessmentType|peer_review|vertaispalaute
        assessmentType|quiz|tietovisa
        assessmentType|problem_based|ongelmalähtöinen oppiminen
        assessmentType|oral_examination|suullinen koe
        assessmentType|artefact|tuotoksen arviointi
        modeOfLearning|workbased|työssä
        modeOfLearning|project_based|projektimuotoinen
        modeOfLearning|presential|lähiopetus
        modeOfLearning|online|verkossa
        modeOfLearning|blended|monimuoto
        modeOfLearning|research_lab|tutkimuslaboratoriossa
        accreditationType|institutional_licence|oppilaitoksen lupa
        accreditationType|programme_qa|ohjelman laadunvarmistus
        accreditationType|institutional_qa|oppilaitoksen laadunvarmistus
        accreditationType|institutional_accreditation|oppilaitoksen akkreditointi
        accreditationType|programme_accreditation|ohjelman akkreditointi
        accreditationType|programme_licence|ohjelman lupa
        supervision|supervised_no_id|valvottu ilman henkilöllisyyden tarkistusta
        supervision|supervised_id|valvottu ja henkilöllisyys tarkistettu
        supervision|unsupervised_no_id|valvomaton ilman henkilöllisyyden tarkistusta
        supervision|unsupervised_id|valvomaton mutta henkilöllisyys tarkistettu
        skillType|knowledge|tieto
        skillType|skill|taito
        skillReuse|cross_sector|alojen väliset taidot
        skillReuse|occupation_specific|ammattikohtaiset taidot
        skillReuse|sector_specific|alakohtaiset taidot
        skillReuse|transversal|laaja-alaiset taidot
        learningOpportunity|course|kurssi
        learningOpportunity|programme_module|ohjelman moduuli
        learningOpportunity|mentoring|mentorointi
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|oppisopimus
        learningOpportunity|study_visit|opintovierailu
        learningOpportunity|short_learning_programme|lyhyt oppimisohjelma
        learningOpportunity|internship|harjoittelu
        learningOpportunity|educational_programme|koulutusohjelma
        learningOpportunity|class|oppitunti
        learningOpportunity|service_learning|palveluoppiminen
        learningOpportunity|thesis|opinnäytetyö
        """
}
