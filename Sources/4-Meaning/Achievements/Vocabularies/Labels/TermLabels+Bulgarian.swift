extension TermLabels {
    /// Bulgarian: list | code | label.
    static let bulgarian: StaticString =
        """
        assessmentType|peer_assessment|взаимно оценяване
        assessmentType|marked_assignment|оценена задача
        assessmentType|continuous_evaluation|текущо оценяване
        assessmentType|portfolio|портфолио
        assessmentType|group_performance|групова изява
        assessmentType|practical|практически изпит
        assessmentType|written_examination|писмен изпит
        assessmentType|attendance|присъствие
        assessmentType|project_work|работа по проект
        assessmentType|peer_review|партньорска проверка
        assessmentType|quiz|тест
        assessmentType|problem_based|проблемно базирано обучение
        assessmentType|oral_examination|устен изпит
        assessmentType|artefact|оценка на изработен предмет
        modeOfLearning|workbased|на работното място
        modeOfLearning|project_based|базирано на проект
        modeOfLearning|presential|присъствено
        modeOfLearning|online|онлайн
        modeOfLearning|blended|смесено
        modeOfLearning|research_lab|в изследователска лаборатория
        accreditationType|institutional_licence|лиценз на институцията
        accreditationType|programme_qa|осигуряване на качеството на програмата
        accreditationType|institutional_qa|осигуряване на качеството на институцията
        accreditationType|institutional_accreditation|акредитация на институцията
        accreditationType|programme_accreditation|акредитация на програмата
        accreditationType|programme_licence|лиценз на програмата
        supervision|supervised_no_id|с надзор без проверка на самоличността
        supervision|supervised_id|с надзор и проверка на самоличността
        supervision|unsupervised_no_id|без надзор и без проверка на самоличността
        supervision|unsupervised_id|без надзор с проверка на самоличността
        skillType|knowledge|знания
        skillType|skill|умение
        skillReuse|cross_sector|междусекторни умения
        skillReuse|occupation_specific|умения за определена професия
        skillReuse|sector_specific|умения за определен сектор
        skillReuse|transversal|хоризонтални умения
        learningOpportunity|course|курс
        learningOpportunity|programme_module|модул от програма
        learningOpportunity|mentoring|наставничество
        learningOpportunity|mooc|масов отворен онлайн курс
        learningOpportunity|apprenticeship|чиракуване
        learningOpportunity|study_visit|учебно посещение
        learningOpportunity|short_learning_programme|кратка учебна програма
        learningOpportunity|internship|стаж
        learningOpportunity|educational_programme|образователна програма
        learningOpportunity|class|занятие
        learningOpportunity|service_learning|учене чрез доброволен труд
        learningOpportunity|thesis|дипломна работа
        """
}
