/// Whether several credentials are about one person.
///
/// Same key, same identifier, or same name and day of birth: the same. Other names, other days of birth, or two numbers
/// where one issuer gives one: another. Anything else is not known.
struct SamePerson {
    enum Relation { case same, alike, unclear, different }

    /// What is known of two people. A key or a number in common says more than how a name is written.
    static func relation(_ left: StatedPerson, _ right: StatedPerson) -> Relation {
        if let key = left.key, key == right.key { return .same }
        // People have a few of them: a set would take longer to make than they take to compare.
        if left.identifiers.contains(where: right.identifiers.contains) { return .same }
        if left.hashes.contains(where: right.hashes.contains) { return .same }
        if !left.birthDates.isEmpty, !right.birthDates.isEmpty, left.birthDates != right.birthDates {
            return .different
        }
        if haveDifferentNumbers(left, right) { return .different }
        guard !left.names.isEmpty, !right.names.isEmpty else { return .unclear }
        switch left.names.comparison(with: right.names) {
        case .same: return left.birthDate != nil && right.birthDate != nil ? .same : .alike
        case .partial: return .alike
        case .different: return .different
        }
    }

    /// Two numbers of one kind, given by one issuer. An address of mail is no such number: people have several.
    private static func haveDifferentNumbers(_ left: StatedPerson, _ right: StatedPerson) -> Bool {
        left.identifiers.contains { mine in
            guard !mine.scope.isEmpty else { return false }
            return right.identifiers.contains {
                $0.scheme == mine.scheme && $0.scope == mine.scope && $0.value != mine.value
            }
        }
    }

    /// A credential of the bundle.
    struct Member {
        let file: String
        /// Nil for a credential that proves nothing, or names nobody.
        let person: StatedPerson?
        let isProven: Bool
    }

    /// Most people whose awards, one of each, may be somebody's who borrowed them; a place with more is no application.
    private static let mostBorrowed = 12

    /// One finding a credential of a learner record, in their order.
    ///
    /// A record is one person's: whom it names is asked before what most of the credentials say, and a record of many people is not one
    /// that is passed over.
    static func findings(_ members: [Member], inRecordOf record: Member) -> [Finding] {
        let among = findings(members, mayBeMany: false)
        guard let owner = record.person, owner.isNamed else { return among }
        return zip(members, among).map { member, finding in
            guard let person = member.person, person.isNamed else { return finding }
            switch (relation(owner, person), finding.outcome) {
            case (.different, _):
                let facts = ["learner": person.name ?? "", "other": owner.name ?? "", "file": record.file]
                let others = Evidence("others", .list(["\(owner.name ?? "?") (\(record.file))"]))
                return .failed(.holderDifferentPeople, facts: facts, [others])
            case (.same, .notApplicable): return Finding(.passed)
            default: return finding
            }
        }
    }

    /// One finding a member, in their order.
    ///
    /// - Parameter mayBeMany: Whether they lie where many people's may lie, so that nobody need be in it twice.
    static func findings(_ members: [Member], mayBeMany: Bool = true) -> [Finding] {
        let known = members.indices.filter { members[$0].person?.isNamed ?? false }
        guard known.count > 1 else {
            return members.map {
                $0.isProven
                    ? $0.person?.isNamed ?? false ? .notApplicable : .unknown(.holderNothingStated)
                    : .unknown(.checkSkipped)
            }
        }
        let people = known.compactMap { members[$0].person }
        let (sure, likely) = groups(people)
        let sizes = Dictionary(likely.map { ($0, 1) }, uniquingKeysWith: +)
        // A folder of many people, none of them twice, is no application.
        guard !mayBeMany || sizes.count <= mostBorrowed || sizes.count < people.count else {
            return members.map { _ in .notApplicable }
        }
        let largest = sizes.values.max() ?? 0
        let isMajority = sizes.values.count { $0 == largest } == 1
        return members.indices.map { member in
            guard members[member].isProven else { return .unknown(.checkSkipped) }
            guard let place = known.firstIndex(of: member) else { return .unknown(.holderNothingStated) }
            let mine = people[place]
            let others = people.indices.filter {
                likely[$0] != likely[place] && relation(mine, people[$0]) == .different
            }
            var evidence = [Evidence("credentials", .number(people.count))]
            if let name = mine.name { evidence.append(Evidence("learner", .text(name))) }
            if !others.isEmpty, !(isMajority && sizes[likely[place]] == largest) {
                let named = others.prefix(5).map { "\(people[$0].name ?? "?") (\(members[known[$0]].file))" }
                let facts = [
                    "learner": mine.name ?? "", "other": people[others[0]].name ?? "",
                    "file": members[known[others[0]]].file,
                ]
                return .failed(
                    .holderDifferentPeople, facts: facts, evidence + [Evidence("others", .list(Array(named)))])
            }
            // Whoever is of the larger part is compared with that part.
            let rest = people.indices.filter { $0 != place && (others.isEmpty || likely[$0] == likely[place]) }
            guard !rest.isEmpty, rest.allSatisfy({ sure[$0] == sure[place] }) else {
                return .unknown(.holderSamePersonUnclear, evidence)
            }
            return Finding(.passed, evidence)
        }
    }

    /// A number a person, the same for all whom a chain of relations joins: of those that leave no doubt, and of all that speak for it.
    private static func groups(_ people: [StatedPerson]) -> (sure: [Int], likely: [Int]) {
        var sure = Array(people.indices)
        var likely = sure
        func join(_ left: Int, _ right: Int, in group: inout [Int]) {
            let (old, new) = (group[right], group[left])
            guard old != new else { return }
            for index in group.indices where group[index] == old { group[index] = new }
        }
        for left in people.indices {
            for right in people.indices where right > left && sure[left] != sure[right] {
                switch relation(people[left], people[right]) {
                case .same:
                    join(left, right, in: &sure)
                    join(left, right, in: &likely)
                case .alike: join(left, right, in: &likely)
                case .unclear, .different: continue
                }
            }
        }
        return (sure, likely)
    }
}
