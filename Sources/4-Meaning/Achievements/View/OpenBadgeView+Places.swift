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

    /// The countries of all places of award, in the order of their codes; usually there is one.
    static func countries(ofAwardPlaces alignments: AlignmentScan) -> [Stated<Country>] {
        var known: [Country] = []
        var unreadable: [JSONValue] = []
        alignments.forEachAwardPlace { place in
            switch country(ofPlace: place) {
            case .absent: break
            case .value(let country): if !known.contains(country) { known.append(country) }
            case .unreadable(let value):
                if !unreadable.contains(where: { $0.utf8 == value.utf8 }) { unreadable.append(value) }
            }
        }
        if known.count > 1 { known.sort { $0.code < $1.code } }
        if unreadable.count > 1 { unreadable.sort(by: JSONValue.precedes) }
        return known.map { .value($0) } + unreadable.map { .unreadable($0) }
    }

    static func country(ofPlace place: JSONValue) -> Stated<Country> {
        country(place["targetCode"] ?? place["targetUrl"])
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
