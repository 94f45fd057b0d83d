public import Encodings

extension Achievement {
    /// Everything that is wrong, doubtful or worth knowing about the record, the worst first.
    ///
    /// ```swift
    /// let problems = achievement.problems(sealedOn: clock.now().date(offsetMinutes: 120))
    /// guard !problems.contains(where: { $0.severity == .error }) else { return }      // not to be signed
    /// ```
    ///
    /// What needs the other rows of a batch (the same person twice, the order of day and month) is found by whoever reads the
    /// rows, exchanged name columns by ``NameColumns``; what is wrong with a text before it becomes a value is thrown where it
    /// becomes one (``ExactDecimal/init(_:)``, ``Workload/hours(duration:)``, ``LanguageTag/init(_:)``).
    ///
    /// - Parameter day: The day of sealing, where it is known: no award may be later.
    public func problems(sealedOn day: CalendarDate? = nil) -> [Problem] {
        var collector = ProblemCollector(achievement: self, sealingDay: day)
        collector.collect()
        // The severity is looked up once for each, not at each comparison: a plan judges a million learners.
        return collector.problems.enumerated().map { ($0.element.severity, $0.offset, $0.element) }
            .sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map { $0.2 }
    }
}

/// Asks a record one question after the other; the questions are in the extensions, an area each.
struct ProblemCollector {
    let achievement: Achievement
    let sealingDay: CalendarDate?
    var problems: [Problem] = []

    init(achievement: Achievement, sealingDay: CalendarDate?) {
        self.achievement = achievement
        self.sealingDay = sealingDay
    }

    mutating func add(_ code: Problem.Code, in field: String, facts: [String: String] = [:]) {
        problems.append(Problem(code, in: field, facts: facts))
    }

    mutating func collect() {
        checkLearner()
        checkTitle()
        checkLanguages()
        checkPlaces()
        checkAwardingBodies()
        checkDays()
        checkOutcomes()
        checkWorkload()
        checkLevel()
        checkAssessments()
        checkParticipation()
        checkQualityAssurance()
        checkOptionalElements()
        checkFiles()
        checkLinks()
    }
}
