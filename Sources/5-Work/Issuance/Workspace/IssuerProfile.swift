public import Achievements
import Encodings
import Identifiers
import JSON

/// Who issues: the legal identity, the place, and under which identifier the keys are found.
///
/// ```swift
/// let profile = try IssuerProfile(
///     name: "Hochschule Sonnwald", country: "AT", place: "Sonnwald", identifiers: ["eidas:VATAT-U00000000"],
///     baseURL: "https://sonnwald.example", timeZone: "Europe/Vienna")
/// ```
public struct IssuerProfile: Sendable, Hashable {
    /// The name in law.
    public let name: String
    public let country: Country
    /// Town or city.
    public let place: String
    /// A NUTS code or the name of the region.
    public let region: String?
    /// Official numbers.
    public let identifiers: [LegalIdentifier]
    /// The address under which `did.json` and the status lists are published, without a slash at its end; nil for an
    /// issuer who publishes nothing there and is known by its key.
    public let baseURL: String?
    /// Where the days of the issuer begin and end.
    public let timeZone: IssuerTimeZone
    /// What a quality body has decided about the institution.
    public let accreditation: [IssuerAccreditation]

    /// Checks what a registrar has typed.
    ///
    /// - Parameters:
    ///   - country: A code or the English name.
    ///   - identifiers: Official numbers as `KIND:VALUE`: `eidas:VATAT-U00000000`, `vat:ATU00000000`, `pic:999999999`,
    ///     `national:BRIN:21PX`.
    ///   - baseURL: `https://host` or with a path.
    ///   - accreditation: Decisions of quality bodies as `AGENCY:FROM:TO`, the last day left out while there is none:
    ///     `tr:musteragentur:2024-10-01:2030-09-30`.
    ///   - timeZone: A name such as `Europe/Vienna`, an offset such as `+01:00`, or nil for UTC.
    /// - Throws: ``IssuanceError`` `workspace.argument` with the facts `argument` and `value`.
    public init(
        name: String, country: String, place: String, region: String? = nil, identifiers: [String] = [],
        baseURL: String? = nil, timeZone: String? = nil, accreditation: [String] = []
    ) throws(IssuanceError) {
        self.name = try Self.text(name, "name")
        guard let found = Country.written(country) else { throw Self.refused("country", country) }
        self.country = found
        self.place = try Self.text(place, "place")
        self.region = try region.map { value throws(IssuanceError) in try Self.text(value, "region") }
        var numbers: [LegalIdentifier] = []
        for text in identifiers {
            guard let number = LegalIdentifier(kindAndValue: text, country: nil),
                !text.utf8.contains(where: { $0 < 0x20 })
            else { throw Self.refused("identifier", text) }
            numbers.append(
                number.country == nil
                    ? LegalIdentifier(number.kind, number.value, country: CountryCode(found)) : number)
        }
        self.identifiers = numbers
        if let baseURL {
            var address = baseURL
            while address.utf8.last == UInt8(ascii: "/") { address.removeLast() }
            do { _ = try DIDWeb.did(baseURL: address) } catch {
                throw IssuanceError(
                    .workspaceArgument,
                    facts: ["argument": "base-url", "value": baseURL, "cause": error.reason])
            }
            self.baseURL = address
        } else {
            self.baseURL = nil
        }
        guard let zone = IssuerTimeZone(timeZone ?? "UTC") else { throw Self.refused("time-zone", timeZone ?? "") }
        self.timeZone = zone
        self.accreditation = try accreditation.map { text throws(IssuanceError) in
            guard let accreditation = IssuerAccreditation(text) else { throw Self.refused("accreditation", text) }
            return accreditation
        }
    }

    private static func text(_ value: String, _ argument: String) throws(IssuanceError) -> String {
        let trimmed = value.trimmed
        let isClean = trimmed.utf8.withContiguousStorageIfAvailable { !CellCharacters.areForbidden($0) } ?? true
        guard !trimmed.isEmpty, trimmed.utf8.count <= 1_000, isClean else { throw refused(argument, value) }
        return trimmed
    }

    private static func refused(_ argument: String, _ value: String) -> IssuanceError {
        IssuanceError(.workspaceArgument, facts: ["argument": argument, "value": Finding.cut(value)])
    }

    /// The issuer as it stands in a record.
    ///
    /// - Parameter language: The language that the name is entered under.
    func organisation(_ language: LanguageTag) -> Organisation {
        Organisation(
            legalName: LanguageText(name, language), identifiers: identifiers, locations: [location], homepage: baseURL)
    }

    var location: Location { Location(country: CountryCode(country), region: region, locality: place) }
}
