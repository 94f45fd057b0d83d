import Achievements

extension Achievement {
    /// Whether two records say the same of an element.
    func says(_ element: Element, as other: Achievement) -> Bool {
        switch element {
        case .learner: learner.isSaidAs(other.learner)
        case .title: title == other.title
        case .issuerPlace: issuerPlace == other.issuerPlace
        case .awardingBody: awardingBodies == other.awardingBodies && sealer == other.sealer
        case .awardDate: awardDate == other.awardDate
        case .outcomes: outcomes == other.outcomes
        case .workload: workload == other.workload
        case .level: level == other.level
        case .assessment:
            assessments.map(\.type) == other.assessments.map(\.type)
                && assessments.map(\.title) == other.assessments.map(\.title)
        case .participation: participation == other.participation
        case .qualityAssurance: qualityAssurance == other.qualityAssurance
        case .prerequisites: prerequisites == other.prerequisites
        case .supervision: assessments.compactMap(\.supervision) == other.assessments.compactMap(\.supervision)
        case .grade:
            assessments.compactMap(\.grade) == other.assessments.compactMap(\.grade)
                && assessments.compactMap(\.scheme) == other.assessments.compactMap(\.scheme)
        case .stackability: stackability == other.stackability
        case .further: further == other.further
        }
    }
}

extension Learner {
    /// Hashes with different salts cannot be compared, and are passed over.
    fileprivate func isSaidAs(_ other: Learner) -> Bool {
        func plain(_ learner: Learner) -> [LearnerIdentifier] {
            learner.identifiers.filter { if case .plain = $0.value { true } else { false } }
        }
        return name == other.name && birthDate == other.birthDate && holderKeys == other.holderKeys
            && plain(self) == plain(other) && hashes.agree(with: other.hashes)
    }

    /// The hashed identifiers, by what they can be compared within.
    private var hashes: [HashGroup: Set<String>] {
        var hashes: [HashGroup: Set<String>] = [:]
        for identifier in identifiers {
            guard case .hashed(let hash, let salt) = identifier.value else { continue }
            hashes[HashGroup(scheme: identifier.scheme, salt: salt ?? ""), default: []].insert(hash.lowercased())
        }
        return hashes
    }
}

/// Hashes of one kind of identifier with one salt.
private struct HashGroup: Hashable {
    let scheme: LearnerIdentifier.Scheme
    let salt: String
}

extension [HashGroup: Set<String>] {
    fileprivate func agree(with other: Self) -> Bool {
        allSatisfy { group, hashes in other[group].map { $0 == hashes } ?? true }
    }
}
