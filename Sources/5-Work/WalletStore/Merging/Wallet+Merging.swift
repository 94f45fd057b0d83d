public import Encodings
import Signing

/// What a merge brought.
public struct Merged: Sendable, Hashable {
    /// Credentials that were not there before.
    public let credentials: Int
    /// Credentials that were there already, byte for byte.
    public let present: Int
    /// Holder keys that were not there before.
    public let keys: Int
    /// Records of other kinds: files that credentials came in, presentations, lines of the log.
    public let others: Int
    /// What was not brought in, because it had been erased here.
    public let leftOut: [Erased]
    /// What is still here and was erased in the other wallet: a merge erases nothing.
    public let erasedThere: [Erased]

    /// Something that one of two wallets has, and the other had erased.
    public struct Erased: Sendable, Hashable {
        /// Its name in the wallet that has it.
        public let id: RecordID
        /// When it was erased in the wallet that has not.
        public let at: Instant
        /// Where it came from: `file:badge.json`.
        public let origin: String
    }

    init(
        credentials: Int, present: Int, keys: Int, others: Int, leftOut: [Erased] = [], erasedThere: [Erased] = []
    ) {
        self.credentials = credentials
        self.present = present
        self.keys = keys
        self.others = others
        self.leftOut = leftOut
        self.erasedThere = erasedThere
    }
}

extension Wallet {
    /// Brings everything of another wallet into this one; the other stays as it is.
    ///
    /// ```swift
    /// let other = try Wallet.open(at: "old-laptop.wallet", passphrase: secret, anchor: nil)
    /// let merged = try wallet.merge(other, at: now)
    /// ```
    ///
    /// For two copies that went on apart, and for two wallets of one person. Nothing is lost, and nothing that was erased here comes
    /// back unasked: it is left out and named, like a file that has it in it. What is in both is kept once,
    /// with the earlier of both dates and the report that could decide more, or else the later one; a share that was withdrawn
    /// in either is withdrawn; of two keys for one issuer both are kept, and this wallet's is given to the issuer from now on.
    /// All of it comes in one commit. Where nothing was erased, it makes no difference which of the two is brought into which; merging a
    /// second time changes nothing but the log. The recovery code stays each wallet's own: backups of the other
    /// open with the other's.
    ///
    /// What was set aside in the other as damaged (``setDamagedAside()``) is left out, and everything else comes: also the keys,
    /// which no export has.
    ///
    /// - Parameter withErased: Whether what was erased here comes back.
    /// - Throws: ``WalletError`` `wallet.merge_self` when both are the same opening; what reading and adding throw.
    @discardableResult
    public func merge(_ other: Wallet, withErased: Bool = false, at now: Instant) throws -> Merged {
        try checkUsable()
        try other.checkUsable()
        guard other !== self else { throw WalletError(.mergeSelf) }
        return try inOneCommit {
            var names = try names(in: other)
            // Before the other's lines come in: of those that erased something there is told apart from what was erased here.
            let erasedThere = try other.erased().compactMap { id, at in names[id].map { (id: $0, at: at) } }
            var erased = ErasedHere(withErased ? [:] : try erased())
            let credentials = try mergeCredentials(of: other, &names, leaving: &erased)
            var others = try mergeParcels(of: other, &names, leaving: &erased)
            let known = names
            let name = { (id: RecordID) in known[id] ?? id }
            var keys = 0
            for type in RecordType.allCases {
                // Written out, so that a new type of record cannot be left behind unnoticed.
                switch type {
                case .credential, .parcel: break  // Done: the others speak of them.
                case .holderKey: keys = try mergeKeys(of: other)
                case .presentation: others += try mergePresentations(of: other, name)
                case .share: others += try mergeShares(of: other, name)
                case .event: others += try mergeActivity(of: other, name)
                case .recovery: break  // Each wallet keeps its own.
                }
            }
            try note(WalletEvent(.merged, at: now, note: other.identifier))
            return Merged(
                credentials: credentials.added, present: credentials.present, keys: keys, others: others,
                leftOut: erased.leftOut, erasedThere: try present(erasedThere))
        }
    }

    /// What this wallet's log says was erased and is not there any more, with the last time.
    ///
    /// The lines are read as they are: that one of them is missing is no reason to bring back what the others say.
    private func erased() throws -> [RecordID: Instant] {
        var erased: [RecordID: Instant] = [:]
        for (_, stored) in try contents(of: StoredEvent.self) where stored.event.kind == .removed {
            for id in stored.event.records where manifest[id] == nil { erased[id] = stored.event.at }
        }
        return erased
    }

    /// Those of some records that are here, by their origins.
    private func present(_ erased: [(id: RecordID, at: Instant)]) throws -> [Merged.Erased] {
        try erased.sorted { $0.at < $1.at }.compactMap { id, at in
            guard let entry = manifest[id], !isSetAside(entry) else { return nil }
            switch entry.type {
            case .credential: return Merged.Erased(id: id, at: at, origin: try credential(entry).origin)
            case .parcel:
                let parcel: StoredParcel = try content(entry)
                return Merged.Erased(id: id, at: at, origin: parcel.origin)
            default: return nil
            }
        }
    }

    /// What the other calls the credentials and files that are here, also those that it has erased since: its log and its
    /// shares still speak of them.
    private func names(in other: Wallet) throws -> [RecordID: RecordID] {
        var names: [RecordID: RecordID] = [:]
        try scan { record, bytes in names[other.keys.name(ofCredential: bytes)] = record.id }
        for (id, parcel) in try contents(of: StoredParcel.self) {
            names[other.name(of: .parcel, about: parcel.file)] = id
        }
        return names
    }

    private func mergeCredentials(
        of other: Wallet, _ names: inout [RecordID: RecordID], leaving erased: inout ErasedHere
    ) throws -> (added: Int, present: Int) {
        var (added, present) = (0, 0)
        for entry in other.manifest.entries where entry.type == .credential && !other.isSetAside(entry) {
            let content = try other.credential(entry)
            let id = keys.name(ofCredential: content.credential)
            names[entry.id] = id
            if let own = manifest[id] {
                present += 1
                let mine = try credential(own)
                let both = mine.merged(with: content)
                guard both.bytes != mine.bytes else { continue }
                let next = Manifest.Entry(number: own.number, id: id, type: .credential, version: nextGeneration)
                try database.update(sealer.seal(both.bytes, as: next))
                changed { $0.replace(next) }
            } else if !erased.leaves([id], entry.id, content.origin) {
                let place = try newEntry(id, .credential)
                try database.insert(sealer.seal(content.bytes, as: place))
                changed { $0.append(place) }
                added += 1
            }
        }
        return (added, present)
    }

    private func mergeKeys(of other: Wallet) throws -> Int {
        var known = Set(try storedKeys().map(\.publicKey.bytes))
        var added = 0
        for key in try other.storedKeys() where known.insert(key.publicKey.bytes).inserted {
            let id = keys.name(ofIssuer: Array(key.issuer.utf8))
            // One key of each issuer has the issuer's name; a second is found by its credentials.
            try keep(key, as: manifest[id] == nil ? id : .random())
            added += 1
        }
        return added
    }

    private func mergeParcels(
        of other: Wallet, _ names: inout [RecordID: RecordID], leaving erased: inout ErasedHere
    ) throws -> Int {
        var added = 0
        for (id, parcel) in try other.contents(of: StoredParcel.self) {
            let name = name(of: .parcel, about: parcel.file)
            names[id] = name
            guard manifest[name] == nil else { continue }
            let map = names
            // Also a file that has something in it that was erased: it would come back inside.
            let inside = parcel.records.map { map[$0] ?? $0 }
            guard !erased.leaves([name] + inside, id, parcel.origin) else { continue }
            try keep(parcel.renaming { map[$0] ?? $0 }, as: name)
            added += 1
        }
        return added
    }

    // A random name stays with its record wherever it is brought: what has the same name is the same record.

    private func mergePresentations(of other: Wallet, _ name: (RecordID) -> RecordID) throws -> Int {
        var added = 0
        for (id, content) in try other.contents(of: PresentationEntry.self) where manifest[id] == nil {
            try keep(content.renaming(name), as: id)
            added += 1
        }
        return added
    }

    private func mergeShares(of other: Wallet, _ name: (RecordID) -> RecordID) throws -> Int {
        var added = 0
        for (id, content) in try other.contents(of: ShareContent.self) {
            guard var own: ShareContent = try self.content(of: id) else {
                try keep(content.renaming(name), as: id)
                added += 1
                continue
            }
            guard let withdrawn = [own.withdrawn, content.withdrawn].compactMap({ $0 }).min(),
                withdrawn != own.withdrawn
            else { continue }
            own.withdrawn = withdrawn
            try keep(own, as: id)
        }
        return added
    }

    /// The other log's lines that are not here, in their order, behind this one's.
    private func mergeActivity(of other: Wallet, _ name: (RecordID) -> RecordID) throws -> Int {
        var added = 0
        for (id, event) in try other.namedActivity() where manifest[id] == nil {
            pendingEvents.append(
                PendingEvent(
                    id: id, WalletEvent(event.kind, at: event.at, records: event.records.map(name), note: event.note)))
            added += 1
        }
        return added
    }
}

/// What was erased in the wallet that takes, and what of it the other has.
private struct ErasedHere {
    private let times: [RecordID: Instant]
    private(set) var leftOut: [Merged.Erased] = []

    init(_ times: [RecordID: Instant]) { self.times = times }

    /// Whether something is left out, which is noted.
    ///
    /// - Parameters:
    ///   - names: What it is called here, and what is in it.
    ///   - id: What the other calls it.
    mutating func leaves(_ names: [RecordID], _ id: RecordID, _ origin: String) -> Bool {
        for name in names {
            guard let at = times[name] else { continue }
            leftOut.append(Merged.Erased(id: id, at: at, origin: origin))
            return true
        }
        return false
    }
}

extension StoredCredential {
    /// The same credential as two wallets have it: when it first came, and what is known best of it.
    fileprivate func merged(with other: StoredCredential) -> StoredCredential {
        func first(_ one: StoredCredential) -> (Instant, [UInt8]) { (one.added, Array(one.origin.utf8)) }
        let (mine, theirs) = (first(self), first(other))
        let isFirst = mine.0 < theirs.0 || mine.0 == theirs.0 && !theirs.1.lexicographicallyPrecedes(mine.1)
        return StoredCredential(
            origin: isFirst ? origin : other.origin, added: isFirst ? added : other.added,
            report: Self.isBetter(other.report, than: report) ? other.report : report, credential: credential)
    }

    /// A report that could decide is better than one that could not, then the later one; the bytes decide between equals, so
    /// that both ways of merging end the same.
    private static func isBetter(_ one: [UInt8], than other: [UInt8]) -> Bool {
        func rank(_ report: [UInt8]) -> (decides: Int, at: Instant) {
            let state = CardState(report: report, validUntil: nil, now: .earliest)
            let decides = report.isEmpty ? 0 : state.word == .unchecked ? 1 : state.word == .unknown ? 2 : 3
            return (decides, state.checked ?? .earliest)
        }
        let (a, b) = (rank(one), rank(other))
        return a != b ? a > b : other.lexicographicallyPrecedes(one)
    }
}
