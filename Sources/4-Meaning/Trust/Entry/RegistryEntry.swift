public import Encodings
public import Signing

/// What a registry knows about one issuer, on every day it speaks of.
///
/// ```swift
/// let entry = registry.entry(controlling: issuerID.span)
/// entry?.legalName(on: awardDate, language: "en")?.text       // "Hochschule Sonnwald"
/// ```
///
/// Names, numbers and places change. The question is therefore always "on that day": what was true on the day of the
/// award, not what is true today.
///
/// A class because entries are large, never change, and are handed out at every look-up.
public final class RegistryEntry: Sendable {
    /// The identifier inside the registry; never given to anybody else.
    public let id: String
    /// Its names, now and before.
    public let legalNames: [LegalName]
    /// Its official numbers, now and before.
    public let legalIdentifiers: [LegalIdentifier]
    /// Where it is and was.
    public let places: [RegistryPlace]
    /// What quality assurance bodies decided about it.
    public var qualityAssurance: [QualityAssurance] { decisions.all }
    private let decisions: LazyDecisions
    /// What it may award.
    public let awardingPowers: [AwardingPower]
    /// Its keys, now and before.
    public let keys: [RegistryKey]
    /// Since when keys may have been in other hands.
    public let compromises: [Compromise]
    /// Who acts for whom.
    public let mandates: [Mandate]
    /// What it became, came from or belongs to.
    public let relations: [Relation]
    /// Where the facts come from.
    public let sources: [RegistrySource]
    /// Who else publishes status lists for it.
    public let statusIssuers: [StatusIssuer]
    /// Whose status lists speak for this issuer on every day, each once.
    private let lastingStatusListIssuers: [[UInt8]]
    /// Those who do so on some days only.
    private let passingStatusListIssuers: [(issuer: [UInt8], period: Period)]

    init(_ parts: RegistryEntryParts) {
        id = parts.id
        legalNames = parts.legalNames
        legalIdentifiers = parts.legalIdentifiers
        places = parts.places
        decisions = parts.decisions
        awardingPowers = parts.awardingPowers
        keys = parts.keys
        compromises = parts.compromises
        mandates = parts.mandates
        relations = parts.relations
        sources = parts.sources
        statusIssuers = parts.statusIssuers
        var lasting: [[UInt8]] = []
        var passing: [(issuer: [UInt8], period: Period)] = []
        for dated in parts.datedStatusListIssuers {
            guard dated.period == .open else {
                passing.append(dated)
                continue
            }
            if !lasting.contains(dated.issuer) { lasting.append(dated.issuer) }
        }
        (lastingStatusListIssuers, passingStatusListIssuers) = (lasting, passing)
    }

    /// Every id by which a status list may name its issuer and still speak for this one, in UTF-8: the DIDs of its keys,
    /// its identifiers of kind `did`, and ``statusIssuers``; without those that were revoked or in other hands.
    ///
    /// - Parameter day: The day of the judgement. Who has ended by then, or has not begun, publishes lists no more, or not
    ///   yet.
    public func statusListIssuers(on day: CalendarDate) -> [[UInt8]] {
        passingStatusListIssuers.reduce(into: lastingStatusListIssuers) { issuers, dated in
            if dated.period.contains(day), !issuers.contains(dated.issuer) { issuers.append(dated.issuer) }
        }
    }

    /// The name in law on a day.
    ///
    /// - Parameters:
    ///   - day: The day in question.
    ///   - language: A BCP 47 tag. A name in this language is preferred, then one in English, then the first.
    /// - Returns: nil when the registry knows no name for that day.
    public func legalName(on day: CalendarDate, language: String? = nil) -> LegalName? {
        let names = legalNames.filter { $0.kind == .legal && $0.period.contains(day) }
        for wanted in [language, "en"].compactMap({ $0 }) {
            if let name = names.first(where: { $0.isIn(language: wanted) }) { return name }
        }
        return names.first
    }

    /// Every name on a day: in law, aliases, acronyms, transliterations.
    public func names(on day: CalendarDate) -> [LegalName] {
        legalNames.filter { $0.period.contains(day) }
    }

    /// The official numbers on a day.
    public func legalIdentifiers(on day: CalendarDate) -> [LegalIdentifier] {
        legalIdentifiers.filter { $0.period.contains(day) }
    }

    /// Where it was on a day.
    public func places(on day: CalendarDate) -> [RegistryPlace] {
        places.filter { $0.period.contains(day) }
    }

    /// The country of its seat on a day, or of any place if no seat is known.
    public func country(on day: CalendarDate) -> String? {
        var other: String?
        for place in places where place.period.contains(day) {
            if place.role == .seat { return place.country }
            other = other ?? place.country
        }
        return other
    }

    /// The key with this verification method id.
    ///
    /// - Parameter methodID: The id in UTF-8, as a proof names it.
    public func key(matching methodID: Span<UInt8>) -> RegistryKey? {
        keys.first { $0.methodID.map { $0.span.hasSameBytes(as: methodID) } ?? false }
    }

    /// The listed key that is this key.
    public func key(matching publicKey: PublicKey) -> RegistryKey? {
        let bytes = publicKey.multikeyBytes
        return keys.first { $0.multikeyBytes == bytes }
    }

    /// The compromise because of which a signature of `key` is no longer trusted; nil when there is none.
    ///
    /// - Parameters:
    ///   - key: A key of this entry.
    ///   - credential: The id of the signed credential in UTF-8, if it has one: a compromise may be limited to some.
    ///   - provenAt: An instant at which the signature existed, attested by somebody else. The date that the signer wrote
    ///     is none.
    public func compromise(of key: RegistryKey, credential: [UInt8]? = nil, provenAt: Instant? = nil) -> Compromise? {
        let name = Array(key.value.utf8)
        return compromises.first { compromise in
            compromise.keys.contains { Array($0.utf8) == name }
                && compromise.condemns(credential: credential, provenAt: provenAt)
        }
    }
}

extension LegalName {
    /// Whether the name is in a language, by the first part of both tags.
    fileprivate func isIn(language wanted: String) -> Bool {
        guard let language else { return false }
        return language.primarySubtag.elementsEqual(wanted.primarySubtag)
    }
}

extension String {
    fileprivate var primarySubtag: some Sequence<UInt8> {
        utf8.prefix { $0 != UInt8(ascii: "-") }.map(\.lowercasedASCII)
    }
}

extension Span<UInt8> {
    func hasSameBytes(as other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for position in indices where self[position] != other[position] { return false }
        return true
    }
}
