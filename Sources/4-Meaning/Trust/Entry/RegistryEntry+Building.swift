internal import Encodings
public import JSON
public import Signing

extension RegistryEntry {
    /// A key that is to be listed.
    public struct NewKey: Sendable {
        /// The id of the verification method, a did:key or did:web URL.
        public var methodID: String
        /// The key.
        public var publicKey: PublicKey
        /// The days on which it counts.
        public var period: Period
        /// Whether it is still in use, and how it ended if not.
        public var status: RegistryKey.Status

        /// - Parameters:
        ///   - methodID: The id of the verification method.
        ///   - publicKey: The key.
        ///   - period: The days on which it counts; a key that ended needs its last day.
        ///   - status: Whether it is still in use; a compromised key needs a ``Compromise`` beside it.
        public init(
            methodID: String, publicKey: PublicKey, period: Period = .open, status: RegistryKey.Status = .active
        ) {
            self.methodID = methodID
            self.publicKey = publicKey
            self.period = period
            self.status = status
        }
    }

    /// The entry of an issuer, as it stands in a registry document.
    ///
    /// ```swift
    /// let entry = RegistryEntry.make(
    ///     id: "tr:sonnwald", names: [LegalName(text: "Hochschule Sonnwald", language: "de")],
    ///     identifiers: [LegalIdentifier(kind: "eidas", value: "VATAT-U00000000", country: "AUT")],
    ///     places: [RegistryPlace(country: "AUT", city: "Sonnwald")],
    ///     keys: [.init(methodID: "did:web:sonnwald.example#key-1", publicKey: key, period: Period(from: today))])
    /// let problems = RegistryEntry.problems(in: entry)
    /// ```
    public static func make(
        id: String, names: [LegalName], identifiers: [LegalIdentifier], places: [RegistryPlace], keys: [NewKey],
        qualityAssurance: [JSON] = [], compromises: [Compromise] = [], relations: [JSON] = []
    ) -> JSON {
        .object(omittingNil: [
            ("id", .string(id)),
            ("legalNames", .array(names.map(\.json))),
            ("legalIdentifiers", identifiers.isEmpty ? nil : .array(identifiers.map(\.json))),
            ("places", places.isEmpty ? nil : .array(places.map(\.json))),
            ("qualityAssurance", qualityAssurance.isEmpty ? nil : .array(qualityAssurance)),
            ("keys", keys.isEmpty ? nil : .array(keys.map(\.json))),
            ("compromises", compromises.isEmpty ? nil : .array(compromises.map(\.json))),
            ("relations", relations.isEmpty ? nil : .array(relations)),
        ])
    }

    /// Everything that is wrong with one entry: what its maker wants to know before it goes into a registry.
    ///
    /// - Parameters:
    ///   - entry: The entry.
    ///   - limits: The most an entry may bring, and the country list it is held against.
    /// - Returns: Problems with places inside the entry; empty when there is none.
    public static func problems(in entry: JSON, limits: RegistryLimits = .standard) -> [TrustError] {
        problems(in: entry.bytes(), limits: limits)
    }

    /// As ``problems(in:limits:)-(JSON,_)``, for the text of an entry.
    public static func problems(in bytes: [UInt8], limits: RegistryLimits = .standard) -> [TrustError] {
        let root: JSONValue
        do {
            root = try JSONDocument(parsing: bytes, limits: limits.document).root
        } catch {
            return [TrustError(.malformed, at: error.place, facts: error.facts.merging(["cause": error.reason]) { $1 })]
        }
        var reader = EntryReader(limits: limits)
        let entry = reader.entry(root)
        return reader.problems + (entry?.unsoundKeys(at: "") ?? [])
    }
}

extension RegistryEntry.NewKey {
    fileprivate var json: JSON {
        let isDIDKey = methodID.utf8.starts(with: "did:key:".utf8)
        return .object(omittingNil: [
            ("kind", .string(isDIDKey ? RegistryKey.Kind.didKey.rawValue : RegistryKey.Kind.didWeb.rawValue)),
            ("value", .string(methodID)),
            ("publicKeyMultibase", .string(publicKey.multikey)),
            ("use", .string(RegistryKey.Use.assertion.rawValue)),
            ("from", period.from.map { .string($0.description) }),
            ("to", period.to.map { .string($0.description) }),
            ("status", .string(status.rawValue)),
        ])
    }
}

extension Compromise {
    fileprivate var json: JSON {
        let stated: JSON =
            switch scope {
            case .all: "all"
            case .serials(let first, let last):
                ["serials": ["first": .string(first), "last": .string(last)]]
            case .ids(let ids): ["ids": .array(ids.map(JSON.string))]
            }
        return .object(omittingNil: [
            ("keys", .array(keys.map(JSON.string))), ("since", .string(since.description)),
            ("discovered", discovered.map { .string($0.description) }), ("scope", stated),
        ])
    }
}

extension LegalName {
    fileprivate var json: JSON {
        .object(omittingNil: [
            ("text", .string(text)), ("language", language.map(JSON.string)), ("kind", .string(kind.rawValue)),
            ("from", period.from.map { .string($0.description) }), ("to", period.to.map { .string($0.description) }),
        ])
    }
}

extension LegalIdentifier {
    fileprivate var json: JSON {
        .object(omittingNil: [
            ("kind", .string(kind)), ("value", .string(value)), ("country", country.map(JSON.string)),
            ("from", period.from.map { .string($0.description) }), ("to", period.to.map { .string($0.description) }),
        ])
    }
}

extension RegistryPlace {
    fileprivate var json: JSON {
        .object(omittingNil: [
            ("country", .string(country)), ("region", region.map(JSON.string)), ("city", city.map(JSON.string)),
            ("role", .string(role.rawValue)),
            ("from", period.from.map { .string($0.description) }), ("to", period.to.map { .string($0.description) }),
        ])
    }
}

extension RegistrySource {
    var json: JSON {
        .object(omittingNil: [
            ("registry", .string(registry)), ("url", url.map(JSON.string)),
            ("retrieved", retrieved.map { .string($0.description) }), ("licence", licence.map(JSON.string)),
            ("covers", covers.isEmpty ? nil : .array(covers.map(JSON.string))),
            ("from", period.from.map { .string($0.description) }), ("to", period.to.map { .string($0.description) }),
            ("complete", .bool(isComplete)),
        ])
    }
}
