public import Achievements
import Encodings
public import Texts

/// One line of a card: what is said, and how.
public struct CardFact: Sendable, Hashable {
    /// Which facts there are, in the order in which a card tells them; the raw values are public API.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        case learner, body, signer, date, place, level, workload, outcomes, assessment, supervision, grade
        case participation, quality, prerequisites, stackability
        case validUntil = "valid_until"
    }

    public let name: Name
    /// The values, fit to be shown; never empty.
    public let values: [String]
}

extension Card {
    /// What the credential says, in the words of its reader.
    ///
    /// - Parameters:
    ///   - texts: The language of the words around it.
    ///   - language: The language of titles and of the terms of European lists, where they have it.
    public func facts(_ texts: Texts, in language: LanguageTag) -> [CardFact] {
        let words = CardWords(texts: texts, language: language)
        return CardFact.Name.allCases.compactMap { name in
            let values = words.values(name, of: self).filter { !$0.isEmpty }
            return values.isEmpty ? nil : CardFact(name: name, values: values)
        }
    }

    /// The facts of one name, in one line; nil for none.
    public func line(_ name: CardFact.Name, _ texts: Texts, in language: LanguageTag) -> String? {
        let values = CardWords(texts: texts, language: language).values(name, of: self).filter { !$0.isEmpty }
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}

/// Puts what a credential says into words.
struct CardWords {
    let texts: Texts
    let language: LanguageTag

    func values(_ name: CardFact.Name, of card: Card) -> [String] {
        switch name {
        case .learner: return [card.learner.map { CardText.of($0) } ?? ""]
        case .date: return [card.awardDay.map(texts.date) ?? ""]
        case .validUntil: return [card.validUntil.map { texts.date($0.date) } ?? ""]
        case .body where card.achievement == nil: return [card.claimedBody(in: language).map { CardText.of($0) } ?? ""]
        default: return card.achievement.map { values(name, of: $0) } ?? []
        }
    }

    private func values(_ name: CardFact.Name, of award: Achievement) -> [String] {
        switch name {
        case .body: award.awardingBodies.map { text($0.legalName) }
        case .signer: award.sealer.map { [text($0.legalName)] } ?? []
        case .place: award.issuerPlace.map { [place($0)] } ?? []
        case .level: award.level.map(level) ?? []
        case .workload: award.workload.map(workload) ?? []
        case .outcomes: award.outcomes.map { text($0.title) }
        case .assessment: award.assessments.map { $0.type.map(label) ?? text($0.title) }
        case .supervision: unique(award.assessments.compactMap(\.supervision).map(label))
        case .grade: award.assessments.compactMap(\.grade).map(grade)
        case .participation: award.participation.map(label)
        case .quality: award.qualityAssurance.map(quality)
        case .prerequisites: award.prerequisites.map(text)
        case .stackability: award.stackability.map(stackability) ?? []
        case .learner, .date, .validUntil: []
        }
    }

    func text(_ text: LanguageText) -> String { text.text(for: language).map { CardText.of($0) } ?? "" }

    /// A term of a list in the reader's language; words of somebody's own as they stand.
    func label(_ concept: Concept) -> String {
        // The language that was asked for may be one of which there are no sentences.
        let asked = language.language == "en" ? concept.label : concept.term?.label(in: language.language)
        return CardText.of(asked ?? texts.label(of: concept))
    }

    private func place(_ place: Location) -> String {
        [place.locality.map { CardText.of($0) }, CardText.of(texts.name(of: place.country))].compactMap { $0 }
            .joined(separator: ", ")
    }

    private func level(_ level: Level) -> [String] {
        switch level {
        case .stated(let eqf, let nqf, let cycle):
            [
                eqf.map {
                    texts("card.level.eqf", ["level": "\($0.number)", "words": texts("card.eqf.\($0.number)")])
                },
                nqf.map(label),
                cycle.map { texts("card.cycle.\($0.number)") },
            ].compactMap { $0 }
        case .notApplicable(let reason): [text(reason)]
        }
    }

    private func workload(_ workload: Workload) -> [String] {
        var parts: [String] = []
        if let credits = workload.credits {
            let unit = credits.isECTS ? "ECTS" : credits.system.map(label) ?? texts("card.credits")
            parts.append(texts.decimal(credits.points.text) + " " + unit)
        }
        if let hours = workload.hours { parts.append(texts("card.hours", ["hours": texts.decimal(hours.text)])) }
        return parts
    }

    private func grade(_ grade: Grade) -> String {
        [grade.value, grade.rank].compactMap { $0 }.map { CardText.of($0) }.joined(separator: ", ")
    }

    private func quality(_ assurance: QualityAssurance) -> String {
        unique([
            assurance.type.map(label) ?? "", text(assurance.title), assurance.agency.map { text($0.legalName) } ?? "",
        ])
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func stackability(_ stackability: Stackability) -> [String] {
        [texts("card.stackability.\(stackability.kind.rawValue)")] + stackability.towards.map { text($0.title) }
    }

    private func unique(_ values: [String]) -> [String] {
        values.enumerated().filter { values.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    }
}
