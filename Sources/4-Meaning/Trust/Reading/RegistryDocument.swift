internal import Encodings
internal import JSON

/// A registry document as it was read: its members, and everything that is wrong with it. Nothing about its proof.
struct RegistryDocument {
    let id: String
    let number: Int
    let issued: Instant
    let validUntil: Instant?
    let sources: [RegistrySource]
    let entries: [RegistryEntry]
    /// Where each entry stands in the document.
    let entryRanges: [Range<Int>]
    /// What is wrong with members and entries; a registry with any problem is not used.
    let problems: [TrustError]

    /// The members of a registry document.
    static let members: [StaticString] = [
        "type", "version", "id", "number", "issued", "validUntil", "sources", "issuers", "proof",
    ]

    /// - Throws: `registry.malformed` or `registry.version` for what is no registry of a version that is read here.
    ///
    /// - Parameter isKnown: Whether the very same bytes were read before and found good: then decisions are read when
    ///   they are asked for.
    init(_ root: JSONValue, limits: RegistryLimits, isKnown: Bool = false) throws(TrustError) {
        guard root.kind == .object, let type = root["type"], type.equals("TestamurTrustRegistry") else {
            throw Self.malformed(root["type"] ?? root, .type, ["member": "type"])
        }
        guard let version = root["version"]?.integer else {
            throw Self.malformed(root["version"] ?? root, .missing, ["member": "version"])
        }
        guard version == 1 else {
            throw TrustError(.version, at: .pointer("/version"), facts: ["version": String(version)])
        }
        var reader = EntryReader(limits: limits)
        reader.isKnown = isKnown
        _ = reader.with { $0.isObject(root, Self.members) }
        let id = reader.with { $0.text(root, "id") }
        let number = reader.with { Self.number(root, &$0) }
        let issued = reader.with { Self.instant(root, "issued", &$0) }
        validUntil = root["validUntil"] == nil ? nil : reader.with { Self.instant(root, "validUntil", &$0) }
        sources = reader.with { $0.list(root, "sources") }.compactMap { reader.source($0) }
        reader.issuedOn = issued?.date()
        let found = Self.entries(root, limits: limits, &reader)
        (entries, entryRanges) = (found.map(\.entry), found.map(\.range))
        if let issued, let validUntil, validUntil < issued {
            reader.report(
                .period, at: root["validUntil"] ?? root, ["from": issued.description, "to": validUntil.description])
        }
        problems = reader.problems
        self.id = id ?? ""
        self.number = number ?? 0
        self.issued = issued ?? .latest
    }

    private static func entries(
        _ root: JSONValue, limits: RegistryLimits, _ reader: inout EntryReader
    ) -> [(entry: RegistryEntry, range: Range<Int>)] {
        guard let issuers = root["issuers"], issuers.kind == .array else {
            reader.report(
                root["issuers"] == nil ? .missing : .type, at: root["issuers"] ?? root,
                ["member": "issuers", "needed": "array"])
            return []
        }
        guard issuers.count <= limits.entries else {
            reader.report(.value, at: issuers, ["member": "issuers", "allowed": "≤ \(limits.entries)"])
            return []
        }
        var entries: [(entry: RegistryEntry, range: Range<Int>)] = []
        var uniqueness = EntryUniqueness()
        entries.reserveCapacity(issuers.count)
        for value in issuers.elements {
            guard let entry = reader.entry(value) else { continue }
            for repeated in uniqueness.repeated(by: entry) { reader.report(.duplicate, at: value, ["value": repeated]) }
            entries.append((entry, value.sourceRange))
        }
        return entries
    }

    private static func number(_ root: JSONValue, _ members: inout MemberReader) -> Int? {
        guard let value = root["number"] else {
            members.report(.missing, at: root, ["member": "number"])
            return nil
        }
        guard let number = value.integer, number >= 1 else {
            members.report(
                .value, at: value, ["member": "number", "value": value.numberText ?? "", "allowed": "1, 2, 3, …"])
            return nil
        }
        return number
    }

    private static func instant(_ root: JSONValue, _ name: StaticString, _ members: inout MemberReader) -> Instant? {
        guard let value = root[name] else {
            members.report(.missing, at: root, ["member": "\(name)"])
            return nil
        }
        guard let stamp = value.withUTF8({ try? DateTimeStamp(parsing: $0) }) ?? nil, stamp.offsetMinutes != nil else {
            members.report(.date, at: value, ["member": "\(name)", "value": String((value.string ?? "").prefix(40))])
            return nil
        }
        return stamp.instant
    }

    private static func malformed(
        _ value: JSONValue, _ cause: TrustError.Code, _ facts: [String: String]
    ) -> TrustError {
        TrustError(
            .malformed, at: .pointer(value.pointer),
            facts: facts.merging(["cause": cause.rawValue]) { _, new in new })
    }
}
