extension QualityAssurance.Scope {
    /// How an award lies to the limits of level, field and type of credential. The programme itself is how the decision
    /// was found; the country is a question of its own (``jurisdiction(of:)``).
    func standing(of award: AwardFacts) -> AccreditationStanding.Scope {
        var open: TrustError?
        // Cycles 0 to 3 are levels 5 to 8: a limit in one is a limit in the other.
        let levels = Set(eqf).union(cycles.map { $0 + 5 })
        if !levels.isEmpty {
            let limits = levels.sorted().map(String.init).joined(separator: ", ")
            guard let level = award.level else { return .open(Self.unknown("eqf", limits)) }
            if !levels.contains(level) { return .outside(Self.outside("eqf", "\(level)", limits)) }
        }
        if !iscedF.isEmpty {
            let limits = iscedF.joined(separator: ", ")
            if award.fields.isEmpty {
                open = open ?? Self.unknown("iscedF", limits)
            } else if let field = award.fields.first(where: { field in !iscedF.contains { Self.covers($0, field) } }) {
                return .outside(Self.outside("iscedF", field, limits))
            }
        }
        if !credentialTypes.isEmpty {
            let limits = credentialTypes.joined(separator: ", ")
            if let type = award.credentialType {
                if !credentialTypes.contains(where: { $0.hasSameBytes(as: type) }) {
                    return .outside(Self.outside("credentialType", type, limits))
                }
            } else {
                open = open ?? Self.unknown("credentialType", limits)
            }
        }
        return open.map(AccreditationStanding.Scope.open) ?? .inside
    }

    /// How the place of the award lies to the countries to which the decision is limited; nil where there is no such limit.
    func jurisdiction(of award: AwardFacts) -> AccreditationStanding.Scope? {
        guard !jurisdictions.isEmpty else { return nil }
        let limits = jurisdictions.joined(separator: ", ")
        guard let country = award.country else { return .open(Self.unknown("jurisdiction", limits)) }
        return jurisdictions.contains { $0.hasSameBytes(as: country) }
            ? .inside : .outside(Self.outside("jurisdiction", country, limits))
    }

    /// A broad field covers its narrow and detailed ones: `06` covers `061` and `0611`.
    private static func covers(_ limit: String, _ field: String) -> Bool {
        let (limit, field) = (digits(limit), digits(field))
        return !limit.isEmpty && field.starts(with: limit)
    }

    private static func digits(_ code: String) -> [UInt8] {
        code.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func outside(_ limit: String, _ stated: String, _ limits: String) -> TrustError {
        TrustError(.accreditationScope, facts: ["limit": limit, "stated": stated, "limits": limits])
    }

    private static func unknown(_ limit: String, _ limits: String) -> TrustError {
        TrustError(.accreditationScopeUnknown, facts: ["limit": limit, "limits": limits])
    }
}
