import Achievements
public import JSON
import Texts

/// What a credential says about itself, made fit to be shown. Claims are shown as claims, whatever the verdict.
public struct ClaimedFacts: Sendable, Hashable {
    public let issuer: String?
    public let learner: String?
    public let title: String?
    /// `2026-05-08`
    public let awardDate: String?
    /// A code of the EU country list, `AUT`.
    public let place: String?

    /// What `credential` claims; nothing of it is checked.
    public init(_ credential: UnverifiedCredential) {
        let shown = OpenBadgeView(credential.value)?.displayFacts
        issuer = shown?.issuer ?? Self.issuer(of: credential.value)
        learner = shown?.learner
        title = shown?.title ?? Self.shown(credential.value["name"])
        awardDate = shown?.awardDate
        place = shown?.place
    }

    /// The claims as scripts read them.
    public var json: JSON {
        .object(omittingNil: [
            ("issuer", issuer.map(JSON.string)), ("learner", learner.map(JSON.string)),
            ("title", title.map(JSON.string)),
            ("awardDate", awardDate.map(JSON.string)), ("place", place.map(JSON.string)),
        ])
    }

    private static func issuer(of credential: JSONValue) -> String? {
        let issuer = credential["issuer"]
        return shown(issuer?["name"]) ?? shown(issuer?["id"]) ?? shown(issuer)
    }
}

extension ClaimedFacts {
    private static func shown(_ value: JSONValue?) -> String? {
        value?.string.map(VisibleText.of)
    }
}
