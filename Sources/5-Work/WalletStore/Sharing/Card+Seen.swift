public import Achievements
import Encodings
public import Texts

extension Card {
    /// Most members that are named before sharing; how many more there are is said.
    private static let mostMembers = 50

    /// What a recipient of this credential will see, a line each: the learner's own data first.
    ///
    /// ```swift
    /// for line in card.seen(texts, in: .english) { print("  · " + line) }
    /// ```
    ///
    /// All of it is shown by every form of sharing: a signature covers the whole.
    ///
    /// - Parameters:
    ///   - texts: The language of the sentences.
    ///   - language: The language of titles and terms.
    public func seen(_ texts: Texts, in language: LanguageTag) -> [String] {
        guard let achievement else {
            let file = texts("share.seen.file", ["bytes": texts.number(record.byteCount)])
            let names = namesOfUntold(texts)
            return names.isEmpty ? [file] : [texts("share.seen.rest", ["value": texts.list(names)]), file]
        }
        var lines: [String] = []
        if let name = achievement.learner.name {
            lines.append(texts("share.seen.name", ["value": CardText.of(name.full)]))
        }
        if let day = achievement.learner.birthDate {
            lines.append(texts("share.seen.birth", ["value": texts.date(day)]))
        }
        lines += achievement.learner.identifiers.map { identifier in
            let key = "share.scheme." + identifier.scheme.rawValue
            let kind = texts.has(key) ? texts(key) : CardText.of(identifier.scheme.rawValue)
            switch identifier.value {
            case .plain(let value): return texts("share.seen.identifier", ["kind": kind, "value": CardText.of(value)])
            case .hashed: return texts("share.seen.hashed", ["kind": kind])
            }
        }
        if subjectID?.utf8.starts(with: "did:".utf8) == true { lines.append(texts("share.seen.holder")) }
        let award = [
            title(in: language).map { CardText.of($0) }, line(.body, texts, in: language),
            line(.date, texts, in: language),
        ]
        lines.append(texts("share.seen.award", ["value": award.compactMap { $0 }.joined(separator: ", ")]))
        if let grade = line(.grade, texts, in: language) { lines.append(texts("share.seen.grade", ["value": grade])) }
        let told: Set<CardFact.Name> = [.learner, .body, .date, .grade]
        let rest = facts(texts, in: language).map(\.name).filter { !told.contains($0) }
        let names = rest.map { texts("share.fact.\($0.rawValue)") } + namesOfUntold(texts)
        if !names.isEmpty {
            lines.append(texts("share.seen.rest", ["value": texts.list(names)]))
        }
        if !achievement.evidence.isEmpty {
            lines.append(texts("share.seen.evidence", ["count": "\(achievement.evidence.count)"]))
        }
        if hasStatus { lines.append(texts("share.seen.status")) }
        return lines
    }

    /// What no other line tells of; where nobody here has words for it, by the name that the file has.
    private func namesOfUntold(_ texts: Texts) -> [String] {
        let names = untoldMembers.prefix(Self.mostMembers).map { name in
            let key = "share.member." + name
            return texts.has(key) ? texts(key) : CardText.of(name)
        }
        return untoldMembers.count > names.count ? names + ["… +\(untoldMembers.count - names.count)"] : names
    }
}
