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
    /// The name of the learner; where there is none, the first identifier that is not a hash.
    public let learner: String?
    /// The title of the award, not of the document.
    public let title: String?
    /// The day, `2026-05-08`. Where no day is stated, the day of sealing.
    public let awardDate: String?
    /// The place of award, or the issuer's country: the code of the EU authority list, `AUT`. A code that is no country's
    /// is shown as it stands.
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
        var identifier: String?
        subject?["identifier"]?.forEachElement { object in
            guard !(object["hashed"]?.bool ?? false), let type = object["identityType"] else { return }
            if type.equals("name") {
                name = name ?? Self.shown(object["identityHash"])
            } else if identifier == nil {
                identifier = Self.shown(object["identityHash"])
            }
        }
        return name ?? Self.shown(subject?["name"]) ?? identifier
    }

    private var placeShown: String? {
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
