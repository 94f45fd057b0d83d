import Achievements
import JSON

/// The members of a credential that no other line before sharing tells of, by their names.
///
/// ```swift
/// UntoldMembers.names(in: root, read: achievement)      // ["termsOfUse", "medicalNote", "evidence.narrative"]
/// ```
///
/// A member of the root or of its subject stands by its own name, one further in with the object it is in. What only machines
/// read (`@context`, `proof`, `credentialSchema` and the like) is left out; whatever is not known here is named: rather once too
/// often.
struct UntoldMembers {
    /// More are not kept: the line says how many are left out.
    private static let mostKept = 1_000

    private var names: [String] = []
    private var known: Set<String> = []

    /// - Parameter award: What the reader made of it; nil for another kind of credential, whose subject is named whole.
    static func names(in root: JSONValue, read award: Achievement?) -> [String] {
        var members = UntoldMembers()
        let subjects = root["credentialSubject"]?.oneOrMany ?? []
        members.add(root, telling: award == nil ? technical : technical.union(["evidence"]))
        guard let award else {
            for subject in subjects { members.add(subject, telling: []) }
            return members.names
        }
        members.addRoot(root, award)
        for subject in subjects { members.addSubject(subject, award) }
        return members.names
    }

    /// What machines read, the dates that say when it was signed and ends, and what is looked into by itself.
    private static let technical: Set<String> = [
        "@context", "id", "type", "@type", "proof", "credentialSchema", "credentialStatus", "credentialSubject",
        "issuer",
        "validFrom", "validUntil", "issuanceDate", "expirationDate", "awardedDate", "name",
    ]

    // MARK: Parts of an award

    private mutating func addRoot(_ root: JSONValue, _ award: Achievement) {
        if let name = root["name"], !award.title.entries.contains(where: { name.equals(utf8Of: $0.text) }) {
            keep("name")
        }
        for evidence in root["evidence"]?.oneOrMany ?? [] {
            // One without an address is no link that is counted.
            guard evidence["id"]?.string != nil else {
                keep("evidence")
                continue
            }
            add(evidence, in: "evidence", telling: ["id", "type"])
        }
        if let issuer = root["issuer"] { add(issuer, in: "issuer", telling: Self.profile) }
    }

    private mutating func addSubject(_ subject: JSONValue, _ award: Achievement) {
        add(subject, telling: ["id", "type", "name", "identifier", "source", "achievement", "result", "creditsEarned"])
        let name = award.learner.name?.full
        if let stated = subject["name"], name.map({ stated.equals(utf8Of: $0) }) != true { keep("name") }
        for identifier in subject["identifier"]?.oneOrMany ?? [] where !Self.isTold(identifier, name) {
            keep("identifier")
        }
        addCredits(subject["creditsEarned"], "creditsEarned", award)
        if let source = subject["source"] { add(source, in: "source", telling: Self.profile) }
        for result in subject["result"]?.oneOrMany ?? [] {
            add(result, in: "result", telling: ["id", "type", "resultDescription", "value"])
        }
        for achievement in subject["achievement"]?.oneOrMany ?? [] { addDefinition(achievement, award) }
    }

    private mutating func addDefinition(_ definition: JSONValue, _ award: Achievement) {
        add(definition, in: "achievement", telling: Self.definition)
        addCredits(definition["creditsAvailable"], "achievement.creditsAvailable", award)
        for criteria in definition["criteria"]?.oneOrMany ?? [] {
            // Free words are read for outcomes and prerequisites; without those nothing of them is told.
            let isTold = !award.outcomes.isEmpty || !award.prerequisites.isEmpty
            add(criteria, in: "achievement.criteria", telling: isTold ? ["id", "type", "narrative"] : ["id", "type"])
        }
        for alignment in definition["alignment"]?.oneOrMany ?? []
        where !Self.alignments.contains(alignment["targetType"]?.string ?? "") {
            keep("achievement.alignment")
        }
        for description in definition["resultDescription"]?.oneOrMany ?? [] {
            add(description, in: "achievement.resultDescription", telling: Self.description)
        }
    }

    /// Credits are told once, as the workload.
    private mutating func addCredits(_ value: JSONValue?, _ name: String, _ award: Achievement) {
        guard let value else { return }
        let told = award.workload?.credits?.points.text
        if told == nil || (value.plainNumber ?? value.string) != told { keep(name) }
    }

    /// Whether the reader took an entry, and its name is part of the one that is told.
    private static func isTold(_ identifier: JSONValue, _ name: String?) -> Bool {
        guard let type = identifier["identityType"]?.string, let value = identifier["identityHash"]?.string else {
            return false
        }
        guard ["name", "ext:givenName", "ext:familyName"].contains(type), identifier["hashed"]?.bool != true else {
            return true
        }
        return name?.utf8.firstRange(of: value.utf8) != nil
    }

    private static let profile: Set<String> = ["id", "type", "name", "url", "address", "otherIdentifier"]

    private static let definition: Set<String> = [
        "id", "type", "achievementType", "name", "inLanguage", "criteria", "alignment", "resultDescription",
        "creditsAvailable", "ECTS", "SBU", "timeInvestment", "participationType", "assessmentType", "supervisionType",
        "identityChecked",
    ]

    /// How something is assessed and graded: one fact.
    private static let description: Set<String> = [
        "id", "type", "name", "resultType", "alignment", "allowedValue", "valueMin", "valueMax", "requiredValue",
    ]

    /// Kinds of alignments that a line of the notice stands for.
    private static let alignments: Set<String> = [
        "ext:EQF", "ext:NQF", "ext:QF-EHEA", "ext:LevelNotApplicable", "ext:QualityAssurance", "ext:CreditFramework",
        "ext:ModeOfLearning", "ext:ESCO", "ext:Skill", "ext:Stackability", "ext:AssessmentType",
        "ext:SupervisionVerification", "ext:GradingScheme", "ext:AwardPlace", "ext:AwardingBody",
    ]

    // MARK: Collecting

    private mutating func add(_ object: JSONValue, in place: String? = nil, telling told: Set<String>) {
        for (name, _) in object.members {
            guard let name = name.string, !told.contains(name) else { continue }
            keep(place.map { "\($0).\(name)" } ?? name)
        }
    }

    private mutating func keep(_ name: String) {
        guard names.count < Self.mostKept, known.insert(name).inserted else { return }
        names.append(name)
    }
}
