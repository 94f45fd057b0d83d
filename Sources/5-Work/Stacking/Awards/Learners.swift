import Achievements
import Encodings

/// Tells whose awards they are.
///
/// A key, or a number of one issuer, that two awards share makes them one person's. A name does so only where nothing speaks
/// against it: two numbers of the same kind by the same issuer, or two days of birth, are two people of one name.
public enum Learners {
    /// The awards of one learner.
    public struct Group: Sendable {
        public private(set) var names: Set<String>
        public private(set) var awards: [HeldAward]
        /// What to call the learner: the name; where others are called so too, with a number or day that only she has.
        public fileprivate(set) var label = "?"
        /// Whether the label says who is meant: no other of those at hand has her name, or a number or day is there beside it.
        public fileprivate(set) var isTold = false
        /// All that the awards say of who their learner is, in one order: by it a group can be found again.
        public var traits: [String] { identity.traits }
        fileprivate var identity: LearnerIdentity

        fileprivate init(_ award: HeldAward) {
            identity = LearnerIdentity(award)
            names = Set([award.achievement.learner.name?.full].compactMap { $0 })
            awards = [award]
        }

        fileprivate mutating func join(_ other: Group) {
            names.formUnion(other.names)
            awards += other.awards
            identity.join(other.identity)
        }

        fileprivate var firstName: String? { names.min { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    }

    /// The awards by learner, the largest group first.
    public static func groups(_ awards: [HeldAward]) -> [Group] {
        var groups = awards.map(Group.init)
        groups = joined(groups) { $0.identity.keys }
        let names = Set(groups.flatMap(\.identity.names))
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let bearers = groups.filter { $0.identity.names.contains(name) }
            guard bearers.count > 1 else { continue }
            // Of several people of one name, an award that only has the name is nobody's who could be told. One that has a day of
            // birth as well is that one's of them.
            guard LearnerIdentity.contradict(bearers.map(\.identity)) else {
                groups = joined(groups) { $0.identity.names.contains(name) ? [name] : [] }
                continue
            }
            let days = Set(bearers.flatMap(\.identity.birthDays))
            for day in days.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
                func isBearer(_ group: Group) -> Bool {
                    group.identity.names.contains(name) && group.identity.birthDays.contains(day)
                }
                guard !LearnerIdentity.contradict(groups.filter(isBearer).map(\.identity)) else { continue }
                groups = joined(groups) { isBearer($0) ? [name] : [] }
            }
        }
        return labelled(groups).sorted { left, right in
            if left.awards.count != right.awards.count { return left.awards.count > right.awards.count }
            return left.label.utf8.lexicographicallyPrecedes(right.label.utf8)
        }
    }

    /// Puts groups together that share a key, in the order of the first of each.
    private static func joined(_ groups: [Group], by keys: (Group) -> Set<String>) -> [Group] {
        var kept: [Group?] = []
        var place: [String: Int] = [:]
        for group in groups {
            let own = keys(group)
            let places = Set(own.compactMap { place[$0] }).sorted()
            guard let first = places.first else {
                for key in own { place[key] = kept.count }
                kept.append(group)
                continue
            }
            for other in places.dropFirst() {
                guard let moved = kept[other] else { continue }
                kept[first]?.join(moved)
                kept[other] = nil
                for (key, at) in place where at == other { place[key] = first }
            }
            kept[first]?.join(group)
            for key in own { place[key] = first }
        }
        return kept.compactMap { $0 }
    }

    private static func labelled(_ groups: [Group]) -> [Group] {
        var bearers: [String: Int] = [:]
        for name in groups.flatMap(\.identity.names) { bearers[name, default: 0] += 1 }
        return groups.map { group in
            var group = group
            let marks = group.identity.marks
            // Rather one that nobody else has.
            let mark =
                marks.first { mark in groups.filter { $0.identity.isMarked(mark) }.count == 1 } ?? marks.first
            guard let name = group.firstName else {
                (group.label, group.isTold) = (mark ?? "?", mark != nil)
                return group
            }
            let isAlone = group.identity.names.allSatisfy { bearers[$0] == 1 }
            group.label = isAlone ? name : mark.map { "\(name) (\($0))" } ?? name
            group.isTold = isAlone || mark != nil
            return group
        }
    }

    /// The awards of the only learner, or of the one who is named; somebody may have several names.
    ///
    /// Awards that are not valid come last. A name in them is no person: they are with the one who is asked about, or where
    /// they share something with the one who is named and nothing speaks against it.
    ///
    /// - Parameter learners: Names, numbers or days of birth, which together are one person. A name that several people have says
    ///   not who is meant: a number or day does. A number or day that several people have says it with a name beside it.
    /// - Throws: ``StackingError`` `stack.several_learners`, `stack.unknown_learner`.
    static func only(_ awards: [HeldAward], named learners: [String]) throws(StackingError) -> [HeldAward] {
        let invalid = awards.filter(\.standing.isInvalid)
        let groups = groups(awards.filter { !$0.standing.isInvalid })
        guard !learners.isEmpty else {
            guard groups.count > 1 else { return groups.flatMap(\.awards) + invalid }
            throw several(groups)
        }
        let identities = groups.map(\.identity) + invalid.map(LearnerIdentity.init)
        for learner in learners where !identities.contains(where: { $0.isMarked(learner) || $0.isNamed(learner) }) {
            throw StackingError(.stackUnknownLearner, facts: ["learner": learner])
        }
        var sure: [Group] = []
        for learner in learners {
            let meant = try marked(learner, of: groups, learners)
            sure += meant.filter { group in !sure.contains { $0.traits == group.traits } }
        }
        let others = groups.filter { group in
            !learners.contains(where: group.identity.isMarked)
                && !sure.contains { LearnerIdentity.contradict([$0.identity, group.identity]) }
        }
        for learner in learners {
            let named = others.filter { $0.identity.isNamed(learner) }
            guard !LearnerIdentity.contradict(named.map(\.identity)) else { throw several(named) }
        }
        let chosen = sure + others.filter { learners.contains(where: $0.identity.isNamed) }
        return chosen.flatMap(\.awards)
            + invalid.filter { isOf($0, chosen.map(\.identity), named: Set(learners.map(LearnerIdentity.nameKey))) }
    }

    /// The awards of one of the ``groups(_:)``, with those that are not valid and seem to be hers.
    public static func awards(of group: Group, among awards: [HeldAward]) -> [HeldAward] {
        group.awards + awards.filter { $0.standing.isInvalid && isOf($0, [group.identity], named: []) }
    }

    /// Whether an award that is not valid seems to be the chosen one's. A key that she has says so; a name does where nothing in
    /// the award speaks against it.
    private static func isOf(_ award: HeldAward, _ chosen: [LearnerIdentity], named names: Set<String>) -> Bool {
        let identity = LearnerIdentity(award)
        guard var whole = chosen.first else { return !identity.names.isDisjoint(with: names) }
        for other in chosen.dropFirst() { whole.join(other) }
        guard identity.keys.isDisjoint(with: whole.keys) else { return true }
        return !identity.names.isDisjoint(with: whole.names.union(names))
            && !LearnerIdentity.contradict([whole, identity])
    }

    /// Who has a number or day of birth: one person, by what else was named where several have it.
    private static func marked(
        _ mark: String, of groups: [Group], _ learners: [String]
    ) throws(StackingError) -> [Group] {
        let bearers = groups.filter { $0.identity.isMarked(mark) }
        guard !areOne(bearers) else { return bearers }
        let beside = learners.filter { !$0.utf8.elementsEqual(mark.utf8) }
        let meant = bearers.filter { group in
            beside.contains { group.identity.isNamed($0) || group.identity.isMarked($0) }
        }
        guard !meant.isEmpty, areOne(meant) else { throw several(meant.isEmpty ? bearers : meant) }
        return meant
    }

    /// Whether groups with one mark are one person: they have a name in common as well, and nothing speaks against it.
    private static func areOne(_ groups: [Group]) -> Bool {
        guard let first = groups.first, groups.count > 1 else { return true }
        let shared = groups.dropFirst().reduce(first.identity.names) { $0.intersection($1.identity.names) }
        return !shared.isEmpty && !LearnerIdentity.contradict(groups.map(\.identity))
    }

    private static func several(_ groups: [Group]) -> StackingError {
        StackingError(
            .stackSeveralLearners,
            facts: ["count": String(groups.count), "learners": groups.prefix(8).map(\.label).joined(separator: ", ")])
    }
}

/// What awards say about who their learner is.
struct LearnerIdentity {
    /// What one person alone has: holder keys, numbers with their issuer, hashes.
    private(set) var keys: Set<String> = []
    private(set) var names: Set<String> = []
    /// Numbers of which an issuer gives everybody one: by kind and issuer.
    private var numbers: [String: Set<String>] = [:]
    private(set) var birthDays: Set<String> = []
    /// How numbers are written, by how they are compared.
    private var written: [String: String] = [:]
    private var told: Set<String> = []

    init(_ award: HeldAward) {
        let learner = award.achievement.learner
        keys = Set(learner.holderKeys.map { "key " + $0 })
        if let name = learner.name { names.insert(Self.nameKey(name.full)) }
        if let day = learner.birthDate { birthDays.insert(day.description) }
        // Of an award that names no issuer nothing is known but the number.
        let issuers = award.issuerIDs.isEmpty ? [""] : award.issuerIDs
        for identifier in learner.identifiers {
            let kind = identifier.scheme.rawValue
            guard !Self.shared.contains(kind) else { continue }
            switch identifier.value {
            case .plain(let value):
                let folded = Self.folded(value)
                let isWorldwide = Self.worldwide.contains(kind)
                for issuer in isWorldwide ? [""] : issuers { keys.insert("number \(kind) \(issuer) \(folded)") }
                guard Self.single.contains(kind) else { continue }
                for issuer in issuers { numbers[kind + " " + issuer, default: []].insert(folded) }
                written[folded] = value
                // What a state gives stands in no list of people, unless nothing else tells them apart.
                if !isWorldwide { told.insert(value) }
            case .hashed(let hash, let salt): keys.insert("hash " + hash + " " + (salt ?? ""))
            }
        }
    }

    mutating func join(_ other: Self) {
        keys.formUnion(other.keys)
        names.formUnion(other.names)
        birthDays.formUnion(other.birthDays)
        numbers.merge(other.numbers) { $0.union($1) }
        written.merge(other.written) { first, _ in first }
        told.formUnion(other.told)
    }

    /// Everything that is known of her, in one order.
    var traits: [String] {
        let days = birthDays.map { "day " + $0 }
        let numbers = numbers.flatMap { kind, values in values.map { "number \(kind) \($0)" } }
        return keys.union(names).union(days).union(numbers).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Numbers and days of birth, as they are written, by which a person can say which of several is meant; the best first.
    var marks: [String] {
        [told, birthDays, Set(written.values)].flatMap { marks in
            marks.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
    }

    func isMarked(_ text: String) -> Bool {
        written[Self.folded(text)] != nil || birthDays.contains(text)
    }

    func isNamed(_ text: String) -> Bool { names.contains(Self.nameKey(text)) }

    /// Whether some of these cannot be one person: an issuer gave them different numbers of one kind, or they were born on
    /// different days. Different keys say nothing: a wallet has one for each issuer.
    static func contradict(_ identities: [Self]) -> Bool {
        var numbers: [String: Set<String>] = [:]
        var days: Set<String> = []
        for identity in identities {
            for (kind, values) in identity.numbers {
                let others = numbers[kind] ?? []
                if !others.isEmpty, others.isDisjoint(with: values) { return true }
                numbers[kind] = others.union(values)
            }
            if !days.isEmpty, !identity.birthDays.isEmpty, days.isDisjoint(with: identity.birthDays) { return true }
            days.formUnion(identity.birthDays)
        }
        return false
    }

    /// A name without regard to the order of its parts and to capitals.
    static func nameKey(_ name: String) -> String {
        "name "
            + FoldedText.of(name).split(whereSeparator: { $0 == " " || $0 == "," }).sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }.joined(separator: " ")
    }

    /// Without the capitals and blanks in which people write one number differently.
    private static func folded(_ number: String) -> String { FoldedText.of(number).filter { $0 != " " } }

    /// Kinds whose values stand in the credentials of everybody: of a platform, a course, a book. A day of birth is many people's.
    private static let shared: Set<String> = [
        "systemId", "productId", "ltiContextId", "ltiDeploymentId", "ltiToolId", "ltiPlatformId", "isbn", "issn",
        "ext:birthDate", "ext:dateOfBirth",
    ]

    /// Kinds whose values no two issuers give to two people.
    private static let worldwide: Set<String> = ["emailAddress", "nationalIdentityNumber"]

    /// Kinds of which an issuer gives a person one. An address of mail is none: people have several.
    private static let single: Set<String> = [
        "sourcedId", "userName", "accountId", "nationalIdentityNumber", "lisSourcedId", "oneRosterSourcedId",
        "sisSourcedId", "ltiUserId", "identifier",
    ]
}
