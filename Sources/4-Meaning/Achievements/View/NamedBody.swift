public import JSON

/// A body that a credential names beside its issuer and its awarding body: one that awards with it, or that made the course.
///
/// ```swift
/// for body in badge.jointBodies { print(body.name?.string ?? "", body.identifiers.map(\.value)) }
/// ```
public struct NamedBody: Sendable {
    /// Where it stands.
    public let value: JSONValue
    /// What it is called.
    public let name: JSONValue?
    /// Its identifier or address, as it is written.
    public let address: JSONValue?
    /// Its official numbers.
    public let identifiers: [LegalIdentifier]
    /// The country that is stated of it.
    public let country: Stated<Country>

    /// One that awards jointly, from an alignment `ext:AwardingBody`. Its numbers stand in the description as the writer of this
    /// room puts them: `eidas VATFR-40300200100; pic 999999999`.
    init(alignment: JSONValue, country: Stated<Country>) {
        value = alignment
        name = alignment["targetName"]
        address = alignment["targetUrl"] ?? alignment["targetURL"]
        identifiers = (alignment["targetDescription"]?.string ?? "").split(separator: ";").compactMap { part in
            let words = part.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
            guard words.count == 2 else { return nil }
            return LegalIdentifier(.national(String(words[0])), String(words[1]))
        }
        self.country = country
    }

    /// Who made the course, from a profile.
    init(profile: JSONValue, identifiers: [LegalIdentifier], country: Stated<Country>) {
        value = profile
        name = profile["name"]
        address = profile["id"]
        self.identifiers = identifiers
        self.country = country
    }
}

extension OpenBadgeView {
    /// Those that award with the awarding body, by the word of whoever signed.
    public var jointBodies: [NamedBody] {
        zip(alignments.awardingBodies, jointAwardCountries).map { NamedBody(alignment: $0, country: $1) }
    }

    /// Who made the course, where that is told: `achievement.creator`.
    public var creator: NamedBody? {
        guard credential.document.mayHaveMember("creator"), let profile = Self.object(definition?["creator"]) else {
            return nil
        }
        let identifiers = Self.identifiers(of: profile).compactMap(\.identifier)
        return NamedBody(profile: profile, identifiers: identifiers, country: Self.country(ofProfile: profile))
    }
}
