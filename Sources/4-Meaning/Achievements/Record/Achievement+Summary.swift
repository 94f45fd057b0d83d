import Encodings

/// Elements in a line, made of the record's own words: for lists that show a record before and after.
extension Achievement {
    /// What the record has of an element; empty for nothing.
    package func summary(of element: Element) -> String {
        switch element {
        case .learner: learner.summary
        case .title: title.summary
        case .issuerPlace: issuerPlace?.summary ?? ""
        case .awardingBody: (awardingBodies + (sealer.map { [$0] } ?? [])).map(\.summary).joined(separator: " / ")
        case .awardDate: awardDate?.description ?? ""
        case .outcomes: outcomes.map(\.summary).joined(separator: " / ")
        case .workload: workload.map(WorkloadText.line) ?? ""
        case .level: level?.summary ?? ""
        case .assessment: assessments.map { $0.type?.label ?? $0.title.summary }.joined(separator: ", ")
        case .participation: participation.map(\.label).joined(separator: ", ")
        case .qualityAssurance: qualityAssurance.map(\.summary).joined(separator: " / ")
        case .prerequisites: prerequisites.map(\.summary).joined(separator: " / ")
        case .supervision: assessments.compactMap(\.supervision?.label).joined(separator: ", ")
        case .grade: assessments.compactMap(\.grade?.summary).joined(separator: ", ")
        case .stackability: stackability?.summary ?? ""
        case .further: further.summary
        }
    }
}

/// The parts that are there, with commas.
private func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
}

extension LanguageText {
    /// `en: Reading; de: Lesen`, or the text alone where there is one.
    var summary: String {
        entries.count == 1 ? entries[0].text : entries.map { "\($0.language.text): \($0.text)" }.joined(separator: "; ")
    }
}

extension Learner {
    fileprivate var summary: String {
        joined(
            [name?.full, birthDate?.description, email]
                + identifiers.map { identifier in
                    switch identifier.value {
                    case .plain(let text): joined([text, identifier.country?.text])
                    case .hashed: "\(identifier.scheme.rawValue) #"
                    }
                } + holderKeys)
    }
}

extension Location {
    fileprivate var summary: String { joined([locality, region, country.text]) }
}

extension Organisation {
    fileprivate var summary: String {
        joined(
            [legalName.summary] + identifiers.map { "\($0.kind.rawValue) \($0.value)" }
                + locations.map(\.summary) + [homepage])
    }
}

extension Outcome {
    fileprivate var summary: String {
        joined([title.summary, kind?.label, reuse?.label] + (esco + other).map(\.url))
    }
}

extension Level {
    fileprivate var summary: String {
        switch self {
        case .stated(let eqf, let nqf, let cycle):
            joined([eqf.map { "EQF \($0.number)" }, nqf?.label, cycle.map { "QF-EHEA \($0.number)" }])
        case .notApplicable(let reason): reason.summary
        }
    }
}

extension QualityAssurance {
    fileprivate var summary: String {
        joined([
            title.summary, type?.label, agency?.summary, from?.description, to?.description, review?.description,
            report?.number, scope.summary,
        ])
    }
}

extension Grade {
    fileprivate var summary: String { joined([value, rank]) }
}

extension Stackability {
    fileprivate var summary: String { joined([kind.rawValue] + towards.map(\.title.summary)) }
}

extension FurtherInformation {
    fileprivate var summary: String {
        joined(
            [note.summary] + documents.map(\.title.summary) + links.map(\.url) + fields.map(\.label)
                + languagesOfClasses.map(\.text))
    }
}

extension Activity {
    /// First and last day, place and provider.
    var summary: String {
        joined([start?.description, end?.description, location?.summary, provider?.summary])
    }
}
