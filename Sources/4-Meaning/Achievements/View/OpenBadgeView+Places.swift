public import JSON

extension OpenBadgeView {
    /// The country of the awarding body: of `credentialSubject.source`, or of the issuer where it awards itself. Bodies that
    /// award with it are ``jointBodies``.
    public var awardingBodyCountry: Stated<Country> {
        let source = self.source
        return source == nil ? issuerCountry : Self.country(ofProfile: source)
    }

    /// Whether several bodies award together.
    public var isJointAward: Bool { !alignments.awardingBodies.isEmpty }

    /// The awarding body, where somebody else signs.
    public var source: JSONValue? { Self.object(subject?["source"]) }

    /// Whether the sealer is somebody else than the awarding body.
    public var isSealedByAnother: Bool { source != nil }

    static func country(ofAwardPlace alignments: AlignmentScan) -> Stated<Country> {
        guard let place = alignments.awardPlace else { return .absent }
        return country(place["targetCode"] ?? place["targetUrl"])
    }

    static func country(ofProfile profile: JSONValue?) -> Stated<Country> {
        guard let address = object(profile?["address"]) else { return .absent }
        if let code = address["addressCountryCode"] ?? address["addressCountryCodename"] { return country(code) }
        guard let name = address["addressCountry"] else { return .absent }
        guard let country = name.string.flatMap(Country.named) else { return .unreadable(name) }
        return .value(country)
    }

    static func country(_ code: JSONValue?) -> Stated<Country> {
        guard let code else { return .absent }
        guard let country = code.withUTF8({ Country(parsing: $0) }) ?? nil else { return .unreadable(code) }
        return .value(country)
    }
}
