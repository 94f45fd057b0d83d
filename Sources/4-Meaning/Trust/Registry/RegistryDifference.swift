internal import Encodings
internal import JSON

/// What changed between two snapshots of a registry, entry by entry.
///
/// ```swift
/// let difference = try RegistryDifference(from: earlier, to: later)
/// for change in difference.changes { print(change.kind, change.id, change.members) }
/// ```
///
/// Signatures are not looked at: this is for whoever keeps a registry.
public struct RegistryDifference: Sendable {
    /// What happened to one entry.
    public struct Change: Sendable, Hashable {
        /// What happened.
        public enum Kind: String, Sendable {
            case added
            case removed
            case changed
        }

        public let kind: Kind
        /// The id of the entry.
        public let id: String
        /// A name of it.
        public let name: String
        /// Of a changed one: each member that differs, and how many of its values came and went.
        public let members: [Member]
    }

    /// A member that differs.
    public struct Member: Sendable, Hashable {
        public let name: String
        /// Values that the later snapshot has and the earlier has not; of a member that is no list at most one.
        public let added: Int
        /// Values that the earlier snapshot has and the later has not.
        public let removed: Int
    }

    /// What a snapshot says about itself.
    public struct Snapshot: Sendable, Hashable {
        public let id: String
        public let number: Int
        /// When it was issued, as it is written.
        public let issued: String
    }

    public let from: Snapshot
    public let to: Snapshot
    /// By the entries' ids.
    public let changes: [Change]

    /// Whether the sources, and with them what a missing entry means, are others.
    public let haveSourcesChanged: Bool

    /// - Throws: ``TrustError`` `registry.malformed`, `registry.too_large` for what is no registry.
    public init(from earlier: [UInt8], to later: [UInt8], limits: RegistryLimits = .standard) throws(TrustError) {
        let old = try Self.root(earlier, limits)
        let new = try Self.root(later, limits)
        from = Self.snapshot(old)
        to = Self.snapshot(new)
        haveSourcesChanged = old["sources"]?.canonicalBytes() != new["sources"]?.canonicalBytes()
        let (before, after) = (Self.entries(old), Self.entries(new))
        var changes: [Change] = []
        for (id, entry) in after {
            guard let other = before[id] else {
                changes.append(Self.change(.added, id, entry))
                continue
            }
            guard !other.hasSameBytes(as: entry) else { continue }
            let members = Self.members(from: other, to: entry)
            if !members.isEmpty { changes.append(Self.change(.changed, id, entry, members)) }
        }
        for (id, entry) in before where after[id] == nil { changes.append(Self.change(.removed, id, entry)) }
        self.changes = changes.sorted { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
    }

    private static func root(_ bytes: [UInt8], _ limits: RegistryLimits) throws(TrustError) -> JSONValue {
        guard bytes.count <= limits.document.bytes else { throw TrustError(.tooLarge) }
        guard let root = try? JSONDocument(parsing: bytes, limits: limits.document).root,
            root["type"]?.equals("TestamurTrustRegistry") == true, root["issuers"]?.kind == .array
        else { throw TrustError(.malformed, at: .pointer("/type"), facts: ["cause": TrustError.Code.type.rawValue]) }
        return root
    }

    private static func snapshot(_ root: JSONValue) -> Snapshot {
        Snapshot(
            id: root["id"]?.string ?? "", number: root["number"]?.integer ?? 0, issued: root["issued"]?.string ?? "")
    }

    private static func entries(_ root: JSONValue) -> [[UInt8]: JSONValue] {
        var entries: [[UInt8]: JSONValue] = [:]
        for entry in root["issuers"]?.elements.map({ $0 }) ?? [] {
            if let id = entry["id"]?.utf8 { entries[id] = entry }
        }
        return entries
    }

    private static func change(
        _ kind: Change.Kind, _ id: [UInt8], _ entry: JSONValue, _ members: [Member] = []
    ) -> Change {
        let names = entry["legalNames"]?.oneOrMany ?? []
        return Change(
            kind: kind, id: String(decoding: id, as: UTF8.self), name: names.last?["text"]?.string ?? "",
            members: members)
    }

    private static func members(from old: JSONValue, to new: JSONValue) -> [Member] {
        var names: [String] = []
        for (name, _) in old.members { if let name = name.string { names.append(name) } }
        for (name, _) in new.members {
            if let name = name.string, old.member(named: name) == nil { names.append(name) }
        }
        return names.compactMap { name in
            let before = values(old.member(named: name))
            let after = values(new.member(named: name))
            let (added, removed) = (after.subtracting(before).count, before.subtracting(after).count)
            return added + removed == 0 ? nil : Member(name: name, added: added, removed: removed)
        }
    }

    private static func values(_ value: JSONValue?) -> Set<[UInt8]> {
        Set((value?.oneOrMany ?? []).map { $0.canonicalBytes() })
    }
}
