extension TermLabels {
    /// Swedish: list | code | label.
    static let swedish: StaticString =
        """
        assessmentType|peer_assessment|kamratbedömning
        assessmentType|marked_assignment|bedömd uppgift
        assessmentType|continuous_evaluation|löpande bedömning
        assessmentType|portfolio|portfolio
        assessmentType|group_performance|gruppprestation
        assessmentType|practical|praktiskt prov
        assessmentType|written_examination|skriftligt prov
        assessmentType|attendance|närvaro
        assessmentType|project_work|projektarbete
        assessmentType|peer_review|kamratgranskning
        assessmentType|quiz|frågesport
        assessmentType|problem_based|problembaserat lärande
        assessmentType|oral_examination|muntligt prov
        assessmentType|artefact|bedömning av ett alster
        modeOfLearning|workbased|arbetsplatsförlagd
        modeOfLearning|project_based|projektbaserad
        modeOfLearning|presential|på plats
        modeOfLearning|online|online
        modeOfLearning|blended|blandad
        modeOfLearning|research_lab|i forskningslaboratorium
        accreditationType|institutional_licence|lärosätets tillstånd
        accreditationType|programme_qa|kvalitetssäkring av programmet
        accreditationType|institutional_qa|kvalitetssäkring av lärosätet
        accreditationType|institutional_accreditation|ackreditering av lärosätet
        accreditationType|programme_accreditation|programackreditering
        accreditationType|programme_licence|programmets tillstånd
        supervision|supervised_no_id|övervakad utan identitetskontroll
        supervision|supervised_id|övervakad med identitetskontroll
        supervision|unsupervised_no_id|oövervakad utan identitetskontroll
        supervision|unsupervised_id|oövervakad med identitetskontroll
        skillType|knowledge|kunskap
        skillType|skill|färdighet
        skillReuse|cross_sector|sektorsövergripande färdigheter
        skillReuse|occupation_specific|yrkesspecifika färdigheter
        skillReuse|sector_specific|sektorsspecifika färdigheter
        skillReuse|transversal|övergripande färdigheter
        learningOpportunity|course|kurs
        learningOpportunity|programme_module|programmodul
        learningOpportunity|mentoring|mentorskap
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|lärlingsutbildning
        learningOpportunity|study_visit|studiebesök
        learningOpportunity|short_learning_programme|kort utbildningsprogram
        learningOpportunity|internship|praktik
        learningOpportunity|educational_programme|utbildningsprogram
        learningOpportunity|class|lektion
        learningOpportunity|service_learning|lärande genom samhällstjänst
        learningOpportunity|thesis|examensarbete
        """
}
