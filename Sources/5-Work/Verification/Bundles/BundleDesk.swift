import Identifiers

/// Keeps the files of one application until all of them are there, compares them, and hands them on.
///
/// Of one that is too large to be kept, files are handed on as they come; what became of older copies of a credential is
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

        var holdsCredential: Bool {
            if case .verified(let file) = outcome { !file.reports.isEmpty } else { false }
        }
    }

    private let limit: Int
    /// Whether learners were compared with a list.
    private let knowsApplicants: Bool
    private let handOn: ([FileOutcome]) -> Void
    /// Judges a file once more, and what is in it: each with its bundle.
    private let judgeAgain: (ReceivedFile) -> [(outcome: FileOutcome, bundle: String)]
    /// Files that were handed on, of all folders.
    private var given = 0
    /// The folder whose files are kept, with everything in it if it is one person's.
    private var unit: String?
    private var root: String?
    /// Whether awards lie directly in the folder that was named: then all of it is one person's.
    private var isRootOne = false
    private var copies = AwardCopies()
    private var waiting: [Waiting] = []
    /// Set when the folder has more files than one person's application.
    private var memory: CopyMemory?
    /// How many of those that are kept hold a credential: others hide none of them by their number.
    private var held = 0
    /// Set when what is too large to be compared may be one person's all the same.
    private var isUncompared = false

    init(
        limit: Int, knowsApplicants: Bool = false,
        judgeAgain: @escaping (ReceivedFile) -> [(outcome: FileOutcome, bundle: String)],
        handOn: @escaping ([FileOutcome]) -> Void
    ) {
        self.limit = limit
        self.knowsApplicants = knowsApplicants
        self.judgeAgain = judgeAgain
        self.handOn = handOn
    }

    func take(_ outcome: FileOutcome, of source: ReceivedFile, at position: Int, bundle: String) {
        let unit = unit(of: source)
        if self.unit.map({ isSameIdentifier($0, unit) }) != true {
            close()
            self.unit = unit
            copies = AwardCopies()
        }
        let item = Waiting(outcome: outcome, source: source, position: position, bundle: bundle)
        if let root, isSameIdentifier(unit, root), item.holdsCredential, isSameIdentifier(bundle, source.folder) {
            isRootOne = true
        }
        waiting.append(item)
        if item.holdsCredential { held += 1 }
        guard memory != nil || held > limit || waiting.count > Self.mostOthers * limit else { return }
        if memory == nil {
            memory = CopyMemory()
            isUncompared = !isPile
        }
        handOnRemembering()
    }

    /// Files without a credential are kept while there are not this many times as many as are compared.
    private static let mostOthers = 20

    /// Whether what is kept is so many people's that nobody's application lies here.
    private var isPile: Bool {
        let findings = SamePerson.findings(members(waiting.indices.map { $0 }))
        return findings.allSatisfy { finding in
            switch finding.outcome {
            case .notApplicable: true
            case .unknown(let reason): reason.code == .checkSkipped
            case .passed, .failed: false
            }
        }
    }

    /// What is told of files that are too many to be compared: that they were not.
    private func told(_ file: VerifiedFile) -> VerifiedFile {
        guard isUncompared else { return file }
        var file = file
        let limit = limit
        file.mapReports {
            $0.deciding(.holderSamePerson, as: .unknown(.holderTooMany, facts: ["count": String(limit)]))
        }
        return file
    }

    /// Of a folder that was named files come before folders: what lies in these is seen when it is known whose they are.
    private func unit(of source: ReceivedFile) -> String {
        guard let root = source.root else {
            (self.root, isRootOne) = (nil, false)
            return source.folder
        }
        if self.root.map({ isSameIdentifier($0, root) }) != true {
            self.root = root
            isRootOne = false
        }
        guard !isRootOne, !isSameIdentifier(source.folder, root) else { return root }
        let inner = source.folder.utf8.dropFirst(root.utf8.count).drop { $0 == UInt8(ascii: "/") }
        let end = inner.firstIndex(of: UInt8(ascii: "/")) ?? inner.endIndex
        return String(source.folder[..<end])
    }

    /// Whether what is kept lies in no folder of the one that was named.
    private var isOnTop: Bool {
        guard let root, let unit else { return true }
        return isSameIdentifier(unit, root)
    }

    /// Whether everything that is kept is one application, archives included.
    private var isOne: Bool { isRootOne || !isOnTop }

    /// Hands on what is left.
    func close() {
        if memory != nil {
            handOnRemembering()
            tellOutdated()
            (memory, isUncompared) = (nil, false)
        } else {
            compare()
            let applications = applications
            if !waiting.isEmpty {
                handOn(zip(waiting, applications).map { numbered($0.outcome, $1) })
            }
            waiting.removeAll(keepingCapacity: true)
            held = 0
        }
    }

    private func handOnRemembering() {
        guard !waiting.isEmpty else { return }
        let unit = isOne ? unit : nil
        handOn(
            waiting.map { item in
                let application = unit ?? item.bundle
                guard case .verified(let file) = numbered(item.outcome, application) else { return item.outcome }
                let place = CopyMemory.Place(source: item.source, position: item.position, bundle: application)
                return .verified(told(memory?.settled(file, at: place) ?? file))
            })
        waiting.removeAll(keepingCapacity: true)
        held = 0
    }

    /// The application of each file that is kept.
    private var applications: [String] {
        if isOne, let unit { return waiting.map { _ in unit } }
        return ApplicationFolders.names(
            waiting.map {
                ApplicationFolders.Item(
                    source: $0.source.name, folder: $0.source.folder, bundle: $0.bundle,
                    holdsCredential: $0.holdsCredential)
            })
    }

    private func numbered(_ outcome: FileOutcome, _ application: String) -> FileOutcome {
        guard case .verified(var file) = outcome else { return outcome }
        file.application = application
        file.sameAs = copies.first(with: file)
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
            var retold = memory?.retold(file, bundle: member.bundle) ?? file
            retold = told(retold)
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
        let applications = applications
        for places in Dictionary(grouping: waiting.indices, by: { Array(applications[$0].utf8) }).values {
            settleReplacements(places)
            for people in byApplicant(places) { compare(people) }
        }
    }

    /// Of files that lie beside one another and are no one person's for sure, those of one applicant on the list each; what
    /// is of nobody on it is compared with one another. In a folder of its own everything is the applicant's.
    private func byApplicant(_ places: [Int]) -> [[Int]] {
        guard knowsApplicants, isOnTop else { return [places] }
        return Array(
            Dictionary(grouping: places) { place -> Int? in
                guard case .verified(let file) = waiting[place].outcome else { return nil }
                return file.reports.lazy.compactMap(\.applicantRow).first
            }.values)
    }

    /// The learners of all credentials in these files.
    private func members(_ places: [Int]) -> [SamePerson.Member] {
        var members: [SamePerson.Member] = []
        for case .verified(let file) in places.map({ waiting[$0].outcome }) {
            members += file.reports.map {
                SamePerson.Member(
                    file: file.name, person: $0.isProven ? StatedPerson($0) : nil, isProven: $0.isProven)
            }
        }
        return members
    }

    private func compare(_ places: [Int]) {
        let count = places.reduce(0) { count, place in
            if case .verified(let file) = waiting[place].outcome { count + file.reports.count } else { count }
        }
        // One alone is nobody else's, and who it names need not be looked for.
        guard count > 1 else { return }
        let members = members(places)
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
