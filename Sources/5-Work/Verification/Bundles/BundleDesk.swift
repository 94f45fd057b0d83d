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
        /// Which one of those that are in the source, from 0.
        let position: Int
        let bundle: String
    }

    private let limit: Int
    private let handOn: ([FileOutcome]) -> Void
    /// Judges a file once more, and what is in it: each with its bundle.
    private let judgeAgain: (ReceivedFile) -> [(outcome: FileOutcome, bundle: String)]
    /// Files that were handed on, of all folders.
    private var given = 0
    private var folder: String?
    private var waiting: [Waiting] = []
    /// Set when the folder has more files than one person's application.
    private var memory: CopyMemory?

    init(
        limit: Int, judgeAgain: @escaping (ReceivedFile) -> [(outcome: FileOutcome, bundle: String)],
        handOn: @escaping ([FileOutcome]) -> Void
    ) {
        self.limit = limit
        self.judgeAgain = judgeAgain
        self.handOn = handOn
    }

    func take(_ outcome: FileOutcome, of source: ReceivedFile, at position: Int, bundle: String) {
        if folder?.utf8.elementsEqual(source.folder.utf8) != true {
            close()
            folder = source.folder
        }
        waiting.append(Waiting(outcome: outcome, source: source, position: position, bundle: bundle))
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
            if !waiting.isEmpty { handOn(waiting.map { numbered($0.outcome) }) }
            waiting.removeAll(keepingCapacity: true)
        }
    }

    private func handOnRemembering() {
        guard !waiting.isEmpty else { return }
        handOn(
            waiting.map { item in
                guard case .verified(let file) = numbered(item.outcome) else { return item.outcome }
                let place = CopyMemory.Place(source: item.source, position: item.position, bundle: item.bundle)
                return .verified(memory?.settled(file, at: place) ?? file)
            })
        waiting.removeAll(keepingCapacity: true)
    }

    private func numbered(_ outcome: FileOutcome) -> FileOutcome {
        guard case .verified(var file) = outcome else { return outcome }
        file.number = given
        given += 1
        return .verified(file)
    }

    /// What a file holds now is not what it held.
    private struct ChangedMeanwhile: Error {}

    private func tellOutdated() {
        for (source, members) in memory?.outdated ?? [] {
            let again = judgeAgain(source)
            handOn(
                members.flatMap { member in
                    again.indices.contains(member.position)
                        ? retold(member, again[member.position]) : gone(member, ChangedMeanwhile())
                })
        }
    }

    private func retold(_ member: CopyMemory.Member, _ again: (outcome: FileOutcome, bundle: String)) -> [FileOutcome] {
        switch again.outcome {
        case .verified(let file), .again(let file):
            guard file.name.utf8.elementsEqual(member.name.utf8) else { return gone(member, ChangedMeanwhile()) }
            var retold = memory?.retold(file, bundle: again.bundle) ?? file
            retold.number = member.number
            return [.again(retold)]
        case .unreadable(_, let error): return gone(member, error)
        }
    }

    /// A replaced copy that cannot be looked at again: what was said of it before is taken back.
    private func gone(_ member: CopyMemory.Member, _ error: any Error) -> [FileOutcome] {
        var file = VerifiedFile(name: member.name, result: .refused(RefusedInput(.internalError, isClaimed: false)))
        file.number = member.number
        return [.again(file), .unreadable(name: member.name, error: error)]
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
