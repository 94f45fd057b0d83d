import JSON
import Signing

extension BadgeWriter {
    /// The issuer is whoever signs: the awarding body, or the sealer that acts for it.
    func issuer() -> JSON {
        if let sealer = achievement.sealer {
            return profile(sealer, id: envelope.issuerID, address: sealer.locations.first, picture: picture(.issuer))
        }
        let body = achievement.awardingBodies.first ?? Organisation(legalName: LanguageText())
        return profile(body, id: envelope.issuerID, address: address(of: body), picture: picture(.issuer))
    }

    /// The awarding body, where somebody else signs.
    func source() -> JSON? {
        guard achievement.sealer != nil, let body = achievement.awardingBodies.first else { return nil }
        return profile(body, id: body.address(), address: address(of: body), picture: nil)
    }

    /// A body without address of its own is where it acts for this award.
    private func address(of body: Organisation) -> Location? { body.locations.first ?? achievement.issuerPlace }

    private func profile(_ body: Organisation, id: String, address: Location?, picture: JSON?) -> JSON {
        .object(omittingNil: [
            ("id", .string(id)),
            ("type", ["Profile"]),
            ("name", .string(text(body.legalName))),
            ("url", body.homepage.map(JSON.string)),
            ("image", picture),
            ("address", address.map(json)),
            ("otherIdentifier", list(body.identifiers.map { IdentifierEntry($0).json })),
        ])
    }

    private func json(_ location: Location) -> JSON {
        .object(omittingNil: [
            ("type", ["Address"]),
            ("addressCountry", .string(location.country.name)),
            ("addressCountryCode", .string(location.country.shortCode)),
            ("addressRegion", location.region.map(JSON.string)),
            ("addressLocality", location.locality.map(JSON.string)),
        ])
    }

    /// Place of award and joint awarding bodies, for which the profile has no field.
    func placeAlignments() -> [Alignment] {
        var alignments: [Alignment] = []
        if let place = achievement.issuerPlace { alignments.append(AwardPlaceText.alignment(place)) }
        for body in achievement.awardingBodies.dropFirst() {
            let identifiers = body.identifiers.map { "\($0.kind.name) \($0.value)" }.joined(separator: "; ")
            alignments.append(
                Alignment(
                    .awardingBody, name: text(body.legalName), url: body.address(),
                    code: body.locations.first?.country.shortCode,
                    description: identifiers.isEmpty ? nil : identifiers))
        }
        if let mandate = achievement.mandate { alignments.append(Alignment(.mandate, mandate, in: language)) }
        return alignments
    }
}

extension Organisation {
    /// What begins an address that was made up because the organisation has no homepage.
    static let derivedAddressPrefix = "urn:uuid:"

    /// The homepage, or a name-based UUID (version 8) of legal names and identifiers: the same body gets the same one.
    func address() -> String {
        if let homepage { return homepage }
        let names = legalName.entries.map { "name:\($0.language.text):\($0.text)" }
        let numbers = identifiers.map { "\($0.kind.rawValue):\($0.value)" }
        var bytes = Array(SHA256.hash(Array((names + numbers).joined(separator: "\n").utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array("0123456789abcdef".utf8)
        var text = Self.derivedAddressPrefix
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
        }
        return text
    }
}
