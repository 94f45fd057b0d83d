internal import Encodings
internal import JSON

extension EntryReader {
    mutating func qualityAssurance(_ value: JSONValue) -> QualityAssurance? {
        with { members in
            let known: [StaticString] = [
                "level", "agency", "decision", "status", "from", "to", "toKind", "report", "flag", "scope",
                "assessment",
            ]
            guard members.isObject(value, known) else { return nil }
            let level: QualityAssurance.Level? = members.choice(value, "level")
            let agency = members.text(value, "agency")
            let decision: QualityAssurance.Decision? = members.number(value, "decision")
            let status: QualityAssurance.Status? = members.number(value, "status")
            let flag: QualityAssurance.Flag? = members.number(value, "flag", or: QualityAssurance.Flag.none)
            let period = members.period(value)
            if value["from"] == nil { members.report(.missing, at: value, ["member": "from"]) }
            let report = members.optionalText(value, "report")
            let endKind = Self.endKind(value, &members)
            let assessment: QualityAssurance.Assessment? =
                value["assessment"] == nil ? nil : members.number(value, "assessment")
            let scope = value["scope"].map { Self.scope($0, &members) } ?? QualityAssurance.Scope()
            guard let level, let agency, let decision, let status, let flag, value["from"] != nil else { return nil }
            return QualityAssurance(
                level: level, agency: agency, decision: decision, status: status, period: period, endKind: endKind,
                report: report, flag: flag, assessment: assessment, scope: scope)
        }
    }

    mutating func awardingPower(_ value: JSONValue) -> AwardingPower? {
        with { members in
            guard members.isObject(value, ["fullDegrees", "cycles", "from", "to"]) else { return nil }
            let fullDegrees = members.flag(value, "fullDegrees")
            let cycles = members.numbers(value, "cycles", in: 0...3)
            let period = members.period(value)
            return fullDegrees.map { AwardingPower(fullDegrees: $0, cycles: cycles, period: period) }
        }
    }

    /// Where the last day comes from: said exactly when there is one, because a computed day is not counted as included.
    private static func endKind(_ value: JSONValue, _ members: inout MemberReader) -> QualityAssurance.EndKind? {
        guard value["to"] != nil else {
            if let kind = value["toKind"] { members.report(.unknownMember, at: kind, ["member": "toKind"]) }
            return nil
        }
        return members.choice(value, "toKind")
    }

    private static func scope(_ value: JSONValue, _ members: inout MemberReader) -> QualityAssurance.Scope {
        var scope = QualityAssurance.Scope()
        let known: [StaticString] = ["eqf", "cycles", "iscedF", "credentialTypes", "programmes", "jurisdictions"]
        guard members.isObject(value, known) else { return scope }
        scope.eqf = members.numbers(value, "eqf", in: 1...8)
        scope.cycles = members.numbers(value, "cycles", in: 0...3)
        scope.iscedF = members.texts(value, "iscedF")
        scope.credentialTypes = members.texts(value, "credentialTypes")
        scope.jurisdictions = members.countries(value, "jurisdictions")
        for programme in members.list(value, "programmes") where members.isObject(programme, ["ids", "titles"]) {
            let ids = members.texts(programme, "ids")
            let titles = members.texts(programme, "titles")
            if ids.isEmpty, titles.isEmpty { members.report(.missing, at: programme, ["member": "titles"]) }
            scope.programmes.append(QualityAssurance.Programme(ids: ids, titles: titles))
        }
        return scope
    }
}
