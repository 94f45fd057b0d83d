import Achievements
import ArgumentParser
import JSON
import Texts
import Verification

/// `testamur policy`: what `verify` asks for.
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: help("policy"), subcommands: [PolicyList.self, PolicyExplain.self])
}

/// `policy list`: the policies that ship.
struct PolicyList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: help("policy.list"))

    func run() throws {
        let width = Policy.shippedNames.map(\.count).max() ?? 0
        for policy in Policy.shippedNames.compactMap(Policy.shipped) {
            let gap = String(repeating: " ", count: width - policy.name.count + 2)
            Console.print(Colour.bold(policy.name) + gap + policy.description)
        }
    }
}

/// `policy explain`: one policy in words.
struct PolicyExplain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: help("policy.explain"), discussion: help("policy.explain.discussion"))

    @Argument(help: ArgumentHelp(help("policy.name"), valueName: "name-or-file"))
    var policy: String

    @OptionGroup var spoken: SpokenLanguage

    @Flag(help: ArgumentHelp(help("policy.json")))
    var json = false

    func run() throws {
        let policy = try Policy.shipped(policy) ?? Policy(parsing: Files.read(policy, limit: 1 << 16))
        guard !json else { return Console.print(policy.document.text(pretty: true)) }
        for line in PolicyText(texts: Console.texts).lines(of: policy) { Console.print(line) }
    }
}

/// A policy as people read it.
struct PolicyText {
    let texts: Texts

    func lines(of policy: Policy) -> [String] {
        let name = VisibleText.of(policy.name)
        var lines = [Colour.bold(name) + "  " + texts("policy.version", ["number": String(policy.version)])]
        if !policy.description.isEmpty { lines.append("  " + VisibleText.of(policy.description)) }
        lines += ["", texts("policy.always")] + checks { $0.weight == .decides && policy.counts($0) }
        let added = checks { $0.weight != .decides && policy.counts($0) }
        lines += ["", texts(added.isEmpty ? "policy.nothing_added" : "policy.added")] + added
        let ignored = checks { $0.weight == .decides && !policy.counts($0) }
        if !ignored.isEmpty { lines += ["", Colour.yellow(texts("policy.ignored"))] + ignored }
        lines += ["", texts("policy.findings")] + checks { $0.weight == .significant && !policy.counts($0) }
        lines += ["", texts("policy.settings")] + settings(policy).map { "  " + $0 }
        return lines
            + [Policy.employer, Policy.shipped("strict")].compactMap { $0 }.flatMap { looser(policy, than: $0) }
    }

    /// What another policy asks and this one does not.
    private func looser(_ policy: Policy, than other: Policy) -> [String] {
        guard !policy.name.utf8.elementsEqual(other.name.utf8) else { return [] }
        let left = checks { other.counts($0) && !policy.counts($0) }
        let settings = looserSettings(policy, than: other).map { "  " + $0 }
        let asked = texts("policy.looser", ["policy": other.name])
        return ["", Colour.yellow(asked)]
            + (left.isEmpty && settings.isEmpty ? ["  " + texts("policy.looser.nothing")] : left + settings)
    }

    private func looserSettings(_ policy: Policy, than other: Policy) -> [String] {
        var lines: [String] = []
        /// A setting of this policy, and behind it what the other one asks.
        func compare(_ isLooser: Bool, _ key: String, _ facts: (Policy) -> [String: String]) {
            guard isLooser else { return }
            lines.append("\(texts(key, facts(policy))) (\(other.name): \(texts(key, facts(other))))")
        }
        compare(policy.minimumRung < other.minimumRung, "policy.rung") { ["rung": String($0.minimumRung)] }
        if let age = other.registryMaximumAge, policy.registryMaximumAge.map({ age < $0 }) ?? true {
            lines.append("\(other.name): " + texts("policy.registry_age", ["days": String(age / 86_400)]))
        }
        let isListLooser =
            policy.minimumStatusListLength < other.minimumStatusListLength
            || policy.statusListMaximumAge > other.statusListMaximumAge
        compare(isListLooser, "policy.status_lists") {
            [
                "days": String($0.statusListMaximumAge / 86_400), "length": String($0.minimumStatusListLength),
            ]
        }
        compare(policy.clockSkew > other.clockSkew, "policy.clock") { ["seconds": String($0.clockSkew)] }
        if policy.allowsInlineContexts, !other.allowsInlineContexts { lines.append(texts("policy.inline_contexts")) }
        if policy.allowsEmptyPresentations, !other.allowsEmptyPresentations {
            lines.append(texts("policy.empty_presentations"))
        }
        if !policy.statusListIssuers.isEmpty {
            lines.append(texts("policy.list_issuers", ["issuers": texts.list(policy.statusListIssuers)]))
        }
        return lines
    }

    private func checks(_ isMeant: (CheckID) -> Bool) -> [String] {
        CheckID.allCases.filter(isMeant).map {
            "  " + texts("check.\($0.rawValue)") + Colour.dim("  \($0.rawValue)")
        }
    }

    private func settings(_ policy: Policy) -> [String] {
        var settings = [texts("policy.rung", ["rung": String(policy.minimumRung)])]
        if !policy.registries.isEmpty {
            settings.append(texts("policy.registries", ["ids": texts.list(policy.registries)]))
        }
        if let age = policy.registryMaximumAge {
            settings.append(texts("policy.registry_age", ["days": String(age / 86_400)]))
        }
        settings.append(
            texts(
                "policy.status_lists",
                [
                    "days": String(policy.statusListMaximumAge / 86_400),
                    "length": String(policy.minimumStatusListLength),
                ]))
        settings.append(texts("policy.clock", ["seconds": String(policy.clockSkew)]))
        return settings + requirements(policy.requirements)
    }

    private func requirements(_ wanted: Requirements?) -> [String] {
        guard let wanted else { return [] }
        var lines: [String] = []
        if !wanted.elements.isEmpty {
            let names = wanted.elements.sorted { $0.rawValue < $1.rawValue }.map { texts("field.\($0.name)") }
            lines.append(texts("policy.elements", ["elements": texts.list(names)]))
        }
        if let level = wanted.minimumEQF { lines.append(texts("policy.level", ["level": String(level)])) }
        if !wanted.grades.isEmpty { lines.append(texts("policy.grades", ["grades": texts.list(wanted.grades)])) }
        return lines
    }
}
