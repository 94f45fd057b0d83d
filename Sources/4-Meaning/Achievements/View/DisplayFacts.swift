import Encodings
import JSON
import Texts

/// What a credential claims, as texts that can be shown: nothing in them moves a cursor, turns the reading direction or is
/// longer than a line of a report bears.
///
/// ```swift
/// let claimed = badge.displayFacts
/// print(claimed.title ?? "", claimed.awardDate ?? "")
/// ```
///
/// Claims are shown as claims, whatever the verdict.
public struct DisplayFacts: Sendable, Hashable {
    /// The name of the issuer.
    public let issuer: String?
    /// The name of the learner, `Mira Kallio / Mira Brandt` where several are stated; where there is none, of the identifiers
    /// that are no hash the one with the smallest bytes.
    public let learner: String?
    /// The title of the award, not of the document.
    public let title: String?
    /// The day, `2026-05-08`. Where no day is stated, the day of sealing.
    public let awardDate: String?
    /// The place of award, or the issuer's country: the code of the EU authority list, `AUT`. A code that is no country's
    /// is shown as it stands, and several as `AUT, DEU`.
    public let place: String?
}

extension OpenBadgeView {
    /// What the credential claims.
    public var displayFacts: DisplayFacts {
        DisplayFacts(
            issuer: Self.shown(issuer?["name"]), learner: learnerShown,
            title: Self.shown(definition?["name"]) ?? Self.shown(credential["name"]),
            awardDate: awardDay.value.map { $0.day.description }, place: placeShown)
    }

    private static func shown(_ value: JSONValue?) -> String? {
        guard let text = value?.string, !text.isEmpty else { return nil }
        return VisibleText.of(text)
    }

    private var learnerShown: String? {
        var name: String?
        var names: [String] = []
        var identifier: String?
        subject?["identifier"]?.forEachElement { object in
            guard !(object["hashed"]?.bool ?? false), let type = object["identityType"] else { return }
            guard let shown = Self.shown(object["identityHash"]) else { return }
            if type.equals("name") {
                if name == nil { name = shown } else { names.append(shown) }
            } else if identifier.map({ shown.utf8.lexicographicallyPrecedes($0.utf8) }) ?? true {
                identifier = shown
            }
        }
        if let name { return names.isEmpty ? name : Self.line([name] + names, " / ") }
        return Self.shown(subject?["name"]) ?? identifier
    }

    /// Most different values of one fact that are shown; a sound credential has one.
    private static let most = 5

    /// What differs, in the order of its bytes: in which it stands is not signed by every proof.
    private static func line(_ values: [String], _ separator: String) -> String {
        var all: [String] = []
        // Bytes, because one letter in two spellings would be equal and the first of them be kept.
        for value in values.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        where all.last.map({ !$0.utf8.elementsEqual(value.utf8) }) ?? true {
            all.append(value)
        }
        return all.prefix(most).joined(separator: separator) + (all.count > most ? separator + "…" : "")
    }

    private var placeShown: String? {
        if awardPlaceCountries.count > 1 {
            let places = awardPlaceCountries.compactMap { stated -> String? in
                if case .unreadable(let value) = stated { Self.shown(value) } else { stated.value?.code }
            }
            if !places.isEmpty { return Self.line(places, ", ") }
        }
        for stated in [awardPlaceCountry, issuerCountry] {
            switch stated {
            case .value(let country): return country.code
            case .unreadable(let value): return Self.shown(value)
            case .absent: continue
            }
        }
        return nil
    }
}
