import JSON

/// A legal identifier as `otherIdentifier[]` has it: `{"identifierType": "ext:eIDAS", "identifier": "VATAT-U00000000"}`.
///
/// The profile has no field for the country of a register. Where the number does not tell it, it follows the type after
/// an underscore: `ext:register_AT`.
struct IdentifierEntry {
    var type: String
    var value: String

    init(type: String, value: String) {
        self.type = type
        self.value = value
    }

    init(_ identifier: LegalIdentifier) {
        let name = identifier.kind == .eidas ? "eIDAS" : identifier.kind.name
        let told = LegalIdentifier.country(in: identifier.value, of: identifier.kind)
        let suffix = identifier.country == told ? "" : "_" + (identifier.country?.shortCode ?? "")
        type = "ext:" + name + suffix
        value = identifier.value
    }

    var json: JSON {
        ["type": "IdentifierEntry", "identifierType": .string(type), "identifier": .string(value)]
    }

    /// The legal identifier; nil for the types of the profile itself, which are names and ids of systems.
    var identifier: LegalIdentifier? {
        guard type.utf8.starts(with: "ext:".utf8) else { return nil }
        let name = Array(type.utf8.dropFirst(4))
        guard !name.isEmpty else { return nil }
        if let mark = name.lastIndex(of: UInt8(ascii: "_")), mark > 0,
            let country = Country(String(decoding: name[(mark + 1)...], as: UTF8.self))
        {
            let kind = LegalIdentifier.Kind.national(String(decoding: name[..<mark], as: UTF8.self))
            return LegalIdentifier(kind, value, country: CountryCode(country))
        }
        return LegalIdentifier(.national(String(decoding: name, as: UTF8.self)), value)
    }
}
