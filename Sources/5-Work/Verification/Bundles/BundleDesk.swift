/// Keeps the files of one folder until all of them are there, compares them, and hands them on.
///
/// Of a folder that is too large to be kept, files are handed on as they come; what became of older copies of a credential is
/// told in the end.
//
// A class: readers of containers write to it from inside of closures.
final class BundleDesk {
    private struct Waiting {
        var outcome: FileOutcome
        let source: ReceivedFile
        let bundle: String
    }

    private let limit: Int
    private let handOn: ([FileOutcome]) -> Void
    /// Judges a file once more, and what is in it: each with its bundle.
    private let judgeAgain: (ReceivedFile) -> [(file: VerifiedFile, bundle: String)]
    private var folder: String?
    private var waiting: [Waiting] = []
    /// Set when the folder has more files than one person's application.
    private var memory: CopyMemory?

    init(
        limit: Int, judgeAgain: @escaping (ReceivedFile) -> [(file: VerifiedFile, bundle: String)],
        handOn: @escaping ([FileOutcome]) -> Void
    ) {
        self.limit = limit
        self.judgeAgain = judgeAgain
        self.handOn = handOn
    }

    func take(_ outcome: FileOutcome, of source: ReceivedFile, bundle: String) {
        if folder?.utf8.elementsEqual(source.folder.utf8) != true {
            close()
            folder = source.folder
        }
        waiting.append(Waiting(outcome: outcome, source: source, bundle: bundle))
        guard waiting.count > limit else { return }
        if memory == nil { memory = CopyMemory() }
        handOnRemembering()
    }

    /// Hands on what is left.
    func close() {
        if memory != nil {
            handOnRemembering()
            tellOutdated()
            memory = nil
        } else {
            compare()
            if !waiting.isEmpty { handOn(waiting.map(\.outcome)) }
            waiting.removeAll(keepingCapacity: true)
        }
    }

    private func handOnRemembering() {
        guard !waiting.isEmpty else { return }
        handOn(
            waiting.map { item in
                guard case .verified(let file) = item.outcome else { return item.outcome }
                return .verified(memory?.settled(file, from: item.source, bundle: item.bundle) ?? file)
            })
        waiting.removeAll(keepingCapacity: true)
    }

    private func tellOutdated() {
        for (source, names) in memory?.outdated ?? [] {
            let again = judgeAgain(source).filter { names.contains(Array($0.file.name.utf8)) }
            guard !again.isEmpty else { continue }
            handOn(again.map { .again(memory?.retold($0.file, bundle: $0.bundle) ?? $0.file) })
        }
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
        for places in Dictionary(grouping: waiting.indices, by: { Array(waiting[$0].bundle.utf8) }).values {
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
