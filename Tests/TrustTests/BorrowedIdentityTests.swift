import DataIntegrity
import Encodings
import JSON
import Signing
import Testing

@testable import Trust

/// A registered issuer that signs in the number or the name of another.
@Suite struct BorrowedIdentityTests {
    private let fixture: TrustFixture
    private let day: CalendarDate
    private let number = LegalIdentifier(kind: "eidas", value: "VATAT-U00000000", country: "AUT")

    init() throws {
        fixture = try TrustFixture()
        day = try CalendarDate("2026-05-08")
    }

    private func signer(_ id: String = "tr:north", more: [LegalIdentifier] = []) -> JSON {
        fixture.plainEntry(
            id, name: "University of the North", identifiers: [LegalIdentifier(kind: "pic", value: "111222333")] + more,
            keys: [.init(methodID: "did:web:north.example#key-1", publicKey: fixture.stranger.publicKey)])
    }

    private func borrowing(
        _ registries: [TrustRegistry], numbers: [LegalIdentifier] = [], names: [String] = [],
        signedAt: String = "2026-05-12T07:30:00Z"
    ) throws -> TrustError? {
        let registries = TrustRegistries(registries)
        let method = bytes("did:web:north.example#key-1")
        let found = registries.listing(ofMethod: method.span)
        let listing = try #require(found)
        return try registries.borrowing(
            numbers: numbers, names: names, by: listing, on: day, signedAt: Instant(signedAt))
    }

    @Test func aNumberOrNameOfAnotherEntryIsTold() throws {
        let registry = try fixture.registry(fixture.entry(), signer())
        for error in [
            try borrowing([registry], numbers: [number]), try borrowing([registry], names: ["HOCHSCHULE Sonnwald"]),
        ] {
            #expect(error == TrustError(.mandateMissing))
            #expect(error?.facts["signer"] == "University of the North")
            #expect(error?.facts["name"] == "Sonnwald University")
        }
    }

    /// Each number and each name is asked about: the first that is one's own does not answer for the rest.
    @Test func whatStandsBehindOnesOwnIsAskedAboutAsWell() throws {
        let registry = try fixture.registry(fixture.entry(), signer())
        let own = LegalIdentifier(kind: "pic", value: "111222333")
        #expect(try borrowing([registry], numbers: [own, number]) == TrustError(.mandateMissing))
        let names = ["University of the North", "Hochschule Sonnwald"]
        let byName = try borrowing([registry], names: names)
        // As the name itself, not as one that looks like it.
        #expect(byName == TrustError(.mandateMissing) && byName?.facts["resembles"] == nil)
        #expect(byName?.facts["name"] == "Sonnwald University")
        #expect(try borrowing([registry], numbers: [own], names: Array(names.prefix(1))) == nil)
    }

    @Test func whatIsItsOwnIsNotBorrowed() throws {
        let registry = try fixture.registry(fixture.entry(), signer(more: [number]))
        #expect(try borrowing([registry], numbers: [number], names: ["University of the North", "Nobody"]) == nil)
        let unknown = LegalIdentifier(kind: "pic", value: "999999999")
        #expect(try borrowing([registry], numbers: [unknown]) == nil)
    }

    @Test func aMandateLetsItSign() throws {
        // The full entry gives `tr:platform` a mandate.
        let registry = try fixture.registry(fixture.entry(), signer("tr:platform"))
        #expect(try borrowing([registry], numbers: [number], names: ["Hochschule Sonnwald"]) == nil)
    }

    @Test func aMandateThatHasEndedIsToldAsThat() throws {
        let ended = try fixture.replacing(
            #""scope": "all courses", "from": "2026-01-01""#,
            with: #""scope": "all courses", "from": "2026-01-01", "to": "2026-05-12""#)
        let registry = try fixture.registry(ended, signer("tr:platform"))
        #expect(try borrowing([registry], numbers: [number], names: ["Hochschule Sonnwald"]) == nil)
        let later = "2026-05-13T00:00:00Z"
        #expect(try borrowing([registry], numbers: [number], signedAt: later) == TrustError(.mandateEnded))
        #expect(
            try borrowing([registry], names: ["Hochschule Sonnwald"], signedAt: later) == TrustError(.mandateEnded))
    }

    /// Letters that look the same, a letter, or both and more behind it.
    @Test(arguments: [
        "\u{41D}ochschule Sonnwald", "Hochschule S0nnwald Kranj", "Hochschule Sonwald", "Fachschule S0nnwald",
    ])
    func aNameThatLooksLikeAnothersIsTold(_ name: String) throws {
        let error = try borrowing([fixture.registry(fixture.entry(), signer())], names: [name])
        #expect(error == TrustError(.mandateMissing))
        #expect(error?.facts["stated"] == name && error?.facts["name"] == "Sonnwald University")
        #expect(error?.facts["resembles"]?.hasSuffix("chschule Sonnwald") == true && error?.facts["begins"] == nil)
        #expect(try borrowing([fixture.registry(fixture.entry(), signer("tr:platform"))], names: [name]) == nil)
    }

    /// More words behind a name are told apart from letters that deceive, and after them.
    @Test func aNameThatBeginsWithAnothersIsToldAsThat() throws {
        let registry = try fixture.registry(fixture.entry(), signer())
        let longer = try borrowing([registry], names: ["Hochschule Sonnwald Kranj"])
        #expect(longer == TrustError(.mandateMissing))
        #expect(longer?.facts["begins"] == "Hochschule Sonnwald" && longer?.facts["resembles"] == nil)
        let both = try borrowing([registry], names: ["Hochschule Sonnwald Kranj", "Fachschule S0nnwald"])
        #expect(both?.facts["resembles"] == "Fachschule Sonnwald" && both?.facts["stated"] == "Fachschule S0nnwald")
        var own = signer()
        own["legalNames"] = [["text": "Hochschule Sonnwald Kranj", "kind": "legal", "from": "2027-01-01"]]
        // Registered in this very name, be it for other days.
        let named = try fixture.registry(fixture.entry(), own)
        #expect(try borrowing([named], names: ["HOCHSCHULE Sonnwald – Kranj"]) == nil)
    }

    @Test func aSlipInOnesOwnNameIsNobodyElses() throws {
        func told(_ own: String, _ stated: String) throws -> Bool {
            var entry = signer()
            entry["legalNames"] = [["text": .string(own), "kind": "legal"]]
            return try borrowing([fixture.registry(fixture.entry(), entry)], names: [stated]) != nil
        }
        #expect(try !told("Hochschule Sonnwalt", "Hochschule Sonnwalr"))
        #expect(try told("Hochschule Sonnwalt", "Hochschule Sonnwa1d"))
        #expect(try !told("Hochschule Sonnwald Kranj", "Hochschule Sonnwald, Campus Kranj"))
        #expect(try told("Campus Kranj", "Hochschule Sonnwald, Campus Kranj"))
        #expect(try !told("Hochschule Sonnwalds", "Hochschule Sonnwaldt"))
        // Three letters stand in front of many names.
        #expect(try !told("Campus Kranj", "HSW Kranj"))
    }

    @Test func whoeverCarriesOnItsDutiesHasItsName() throws {
        let absorbed = try fixture.replacing(
            #"{"type": "renamed", "on": "2015-09-01"}"#,
            with: #"{"type": "absorbed_by", "other": "tr:north", "on": "2026-01-01"}"#)
        #expect(try borrowing([fixture.registry(absorbed, signer())], names: ["Hochschule Sonnwald"]) == nil)
        var part = signer()
        part["relations"] = [["type": "part_of", "other": "tr:sonnwald", "on": "2020-01-01"]]
        #expect(try borrowing([fixture.registry(fixture.entry(), part)], numbers: [number]) == nil)
        part["relations"] = [["type": "part_of", "other": "tr:sonnwald", "on": "2020-01-01", "to": "2025-12-31"]]
        #expect(try borrowing([fixture.registry(fixture.entry(), part)], numbers: [number]) != nil)
    }

    /// Two registries know one institution by other names: it is the same by its number.
    @Test func anEntryOfAnotherRegistryAboutTheSameBodyIsNobodyElse() throws {
        let own = try fixture.registry(signer())
        let pic = LegalIdentifier(kind: "pic", value: "111222333")
        let same = try fixture.registry(fixture.plainEntry("tr:7", name: "Nordhochschule", identifiers: [pic, number]))
        #expect(try borrowing([own, same], numbers: [number], names: ["Nordhochschule"]) == nil)
        let other = try fixture.registry(fixture.plainEntry("tr:7", name: "Nordhochschule", identifiers: [number]))
        #expect(try borrowing([own, other], names: ["Nordhochschule"]) == TrustError(.mandateMissing))
    }

    // MARK: The same name in two registries

    private func listed(_ name: String = "Hochschule Sonnwald", more: [LegalIdentifier] = []) throws -> TrustRegistry {
        try fixture.registry(
            fixture.plainEntry(
                "tr:listed", name: name, identifiers: more,
                keys: [.init(methodID: "did:web:north.example#key-1", publicKey: fixture.stranger.publicKey)]))
    }

    private func real(
        _ name: String = "Hochschule Sonnwald", key: Ed25519Signer? = nil, more: [LegalIdentifier] = []
    ) throws -> TrustRegistry {
        try fixture.registry(
            fixture.plainEntry(
                "tr:real", name: name, identifiers: [number] + more,
                keys: key.map {
                    [RegistryEntry.NewKey(methodID: "did:web:sonnwald.example#key-1", publicKey: $0.publicKey)]
                }
                    ?? []))
    }

    private func namesake(_ registries: TrustRegistry..., numbers: [LegalIdentifier]? = nil) throws -> TrustError? {
        #expect(try borrowing(registries, numbers: numbers ?? [number], names: ["Hochschule Sonnwald"]) == nil)
        let method = bytes("did:web:north.example#key-1")
        let all = TrustRegistries(registries)
        let found = all.listing(ofMethod: method.span)
        let listing = try #require(found)
        return try all.namesake(
            numbers: numbers ?? [number], of: listing, on: day, signedAt: Instant("2026-05-12T07:30:00Z"))
    }

    /// A key that came into a registry under somebody's name, with the number that another registry has of that body.
    @Test func aNumberOfWhichOnlyTheNameSaysThatItIsItsOwnIsTold() throws {
        for owner in [try real(key: fixture.issuer), try real()] {
            let told = try namesake(listed(), owner)
            #expect(told == TrustError(.nameOnly) && told?.facts["number"] == number.value)
            #expect(told?.facts["owner"] == "Hochschule Sonnwald (tr:real, urn:example:registry)")
        }
        // One more number of its own does not make it the owner of this one.
        let pic = LegalIdentifier(kind: "pic", value: "111222333")
        #expect(try namesake(listed(more: [pic]), real(), numbers: [pic, number]) == TrustError(.nameOnly))
    }

    @Test func whatSaysMoreThanTheNameAnswersIt() throws {
        let pic = LegalIdentifier(kind: "pic", value: "111222333")
        #expect(try namesake(listed(more: [number]), real(key: fixture.issuer)) == nil)
        #expect(try namesake(listed(more: [pic]), real(key: fixture.issuer, more: [pic])) == nil)
        #expect(try namesake(listed(), real(key: fixture.stranger)) == nil)
        // A third registry knows both.
        #expect(try namesake(listed(), real(key: fixture.issuer), real(key: fixture.stranger)) == nil)
        // A number that nobody has, and none at all.
        #expect(try namesake(listed(), real(), numbers: [LegalIdentifier(kind: "pic", value: "999999999")]) == nil)
        #expect(try namesake(listed(), real(), numbers: []) == nil)
    }

    /// In a sentence nobody signs for a body of its own name.
    @Test func bodiesOfOneNameAreToldApartByTheirEntries() throws {
        for name in ["Hochschule Sonnwald", "Hochschule S\u{43e}nnwald"] {
            let registry = try fixture.registry(
                fixture.plainEntry("tr:real", name: "Hochschule Sonnwald", identifiers: [number]),
                fixture.plainEntry(
                    "tr:listed", name: name,
                    keys: [.init(methodID: "did:web:north.example#key-1", publicKey: fixture.stranger.publicKey)]))
            let told = try borrowing([registry], numbers: [number])
            #expect(told == TrustError(.mandateMissing))
            #expect(told?.facts["name"] == "Hochschule Sonnwald (tr:real, urn:example:registry)")
            #expect(told?.facts["signer"] == "\(name) (tr:listed, urn:example:registry)")
        }
    }

    // MARK: Who is named beside the signer

    private func beside(
        _ registries: TrustRegistry..., numbers: [LegalIdentifier], did: String = "", name: String? = nil
    ) throws -> String {
        let all = TrustRegistries(registries)
        let method = bytes("did:web:north.example#key-1")
        let found = all.listing(ofMethod: method.span)
        let listing = try #require(found)
        let standing = try all.standing(
            ofNumbers: numbers, identifier: bytes(did), name: name, beside: listing, on: day,
            signedAt: Instant("2026-05-12T07:30:00Z"))
        return switch standing {
        case .unknown: "unknown"
        case .signer: "signer"
        case .connected(let entry): "connected \(entry.id)"
        case .unconfirmed(let entry): "unconfirmed \(entry.id)"
        case .resembling: "resembling"
        }
    }

    /// As for the issuer: the number of another registry's entry is not the signer's for being called like it.
    @Test func aJointBodysNumberIsNotTheSignersForItsName() throws {
        let name = "Hochschule Sonnwald"
        #expect(try beside(listed(), real(), numbers: [number]) == "unconfirmed tr:real")
        #expect(try beside(listed(), real(key: fixture.issuer), numbers: [number], name: name) == "unconfirmed tr:real")
        // Nor for a DID that the other entry lists.
        let did = "did:web:sonnwald.example"
        #expect(try beside(listed(), real(key: fixture.issuer), numbers: [], did: did) == "unconfirmed tr:real")
        // What says more than the name answers it.
        let pic = LegalIdentifier(kind: "pic", value: "111222333")
        #expect(try beside(listed(more: [number]), real(), numbers: [number]) == "signer")
        // Each number is asked about.
        #expect(try beside(listed(more: [pic]), real(), numbers: [pic, number]) == "unconfirmed tr:real")
        #expect(try beside(listed(more: [pic]), real(more: [pic]), numbers: [number], name: name) == "signer")
        #expect(try beside(listed(), real(key: fixture.stranger), numbers: [number]) == "signer")
        #expect(try beside(listed(), real(), numbers: [], name: name) == "signer")
        #expect(try beside(listed(), real(), numbers: [], did: "did:web:north.example") == "signer")
    }

    /// Nor is it that of somebody connected with the signer, in another registry, for that one's name.
    @Test func aJointBodysNumberIsNotAPartnersForItsName() throws {
        let other = LegalIdentifier(kind: "pic", value: "444555666")
        func partner(_ more: [LegalIdentifier]) -> JSON {
            var entry = fixture.plainEntry("tr:partner", name: "Tamme Kutsekool", identifiers: more)
            entry["relations"] = [["type": "part_of", "other": "tr:north", "on": "2020-01-01"]]
            return entry
        }
        let elsewhere = try fixture.registry(
            fixture.plainEntry("tr:tamme", name: "Tamme Kutsekool", identifiers: [number, other]))
        func standing(_ more: [LegalIdentifier]) throws -> String {
            try beside(fixture.registry(signer(), partner(more)), elsewhere, numbers: [number], name: "Tamme Kutsekool")
        }
        #expect(try standing([]) == "unconfirmed tr:tamme")
        #expect(try standing([other]) == "connected tr:partner")
        #expect(try standing([number]) == "connected tr:partner")
    }

    /// Of two entries with one number one answers for it, whichever stands first; as a joint body and as the issuer.
    @Test func ofSeveralOwnersOfANumberOneAnswersForIt() throws {
        var part = signer()
        part["relations"] = [["type": "part_of", "other": "tr:whole", "on": "2020-01-01"]]
        let whole = fixture.plainEntry("tr:whole", name: "Whole University", identifiers: [number])
        let other = fixture.plainEntry("tr:other", name: "Other Faculty", identifiers: [number])
        for entries in [[whole, other, part], [other, whole, part]] {
            let registry = try fixture.open(fixture.signed(fixture.document(entries)))
            #expect(try beside(registry, numbers: [number]) == "connected tr:whole")
            #expect(try borrowing([registry], numbers: [number]) == nil)
        }
        let registry = try fixture.registry(other, part)
        #expect(try beside(registry, numbers: [number]) == "unconfirmed tr:other")
        #expect(try borrowing([registry], numbers: [number]) == TrustError(.mandateMissing))
    }
}
