/// Keeps the files of one folder until all of them are there, compares them, and hands them on.
//
// A class: readers of containers write to it from inside of closures.
final class BundleDesk {
    private let limit: Int
    private let handOn: ([FileOutcome]) -> Void
    private var folder: String?
    private var waiting: [(outcome: FileOutcome, bundle: String)] = []
    /// Whether the folder has more files than one person's application.
    private var isTooLarge = false

    init(limit: Int, handOn: @escaping ([FileOutcome]) -> Void) {
        self.limit = limit
        self.handOn = handOn
    }

    func take(_ outcome: FileOutcome, folder: String, bundle: String) {
        if self.folder != folder {
            close()
            self.folder = folder
        }
        waiting.append((outcome, bundle))
        guard waiting.count > limit else { return }
        isTooLarge = true
        handOn(waiting.map(\.outcome))
        waiting.removeAll(keepingCapacity: true)
    }

    /// Hands on what is left.
    func close() {
        if !isTooLarge { compare() }
        if !waiting.isEmpty { handOn(waiting.map(\.outcome)) }
        waiting.removeAll(keepingCapacity: true)
        isTooLarge = false
    }

    /// Tells each copy of a credential whether a newer one lies beside it.
    private func settleReplacements(_ places: [Int]) {
        var reports: [Report] = []
        for case .verified(let file) in places.map({ waiting[$0].outcome }) { reports += file.reports }
        guard reports.count > 1 else { return }
        var settled = reports.settlingReplacements()[...]
        for place in places {
            guard case .verified(var file) = waiting[place].outcome else { continue }
            file.mapReports { settled.popFirst() ?? $0 }
            waiting[place].outcome = .verified(file)
        }
    }

    private func compare() {
        for places in Dictionary(grouping: waiting.indices, by: { waiting[$0].bundle }).values {
            settleReplacements(places)
            var members: [SamePerson.Member] = []
            for case .verified(let file) in places.map({ waiting[$0].outcome }) {
                members += file.reports.map {
                    SamePerson.Member(
                        file: file.name, person: $0.isProven ? StatedPerson($0) : nil, isProven: $0.isProven)
                }
            }
            guard members.count > 1 else { continue }
            var findings = SamePerson.findings(members)[...]
            for place in places {
                guard case .verified(var file) = waiting[place].outcome else { continue }
                file.mapReports { report in
                    findings.popFirst().map { report.deciding(.holderSamePerson, as: $0) } ?? report
                }
                waiting[place].outcome = .verified(file)
            }
        }
    }
}
