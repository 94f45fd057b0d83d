import Encodings

/// Which credentials are meant: by id, by learner, by a file of either, by batch. What several of them name is meant once.
///
/// ```swift
/// let meant = try office.credentials(CredentialSelection(learners: ["Mira Kallio"]))
/// ```
public struct CredentialSelection: Sendable, Hashable {
    /// Ids, with or without `urn:uuid:`.
    public var ids: [String]
    /// Names, numbers or holders of learners; all credentials of each are meant. A name that learners with different numbers have
    /// means none of them.
    public var learners: [String]
    /// Files with an id, a learner's number or a name in each row: separated values or workbooks.
    public var files: [RosterSource]
    /// Ids of batches.
    public var batches: [String]

    public init(ids: [String] = [], learners: [String] = [], files: [RosterSource] = [], batches: [String] = []) {
        self.ids = ids
        self.learners = learners
        self.files = files
        self.batches = batches
    }

    public var isEmpty: Bool { ids.isEmpty && learners.isEmpty && files.isEmpty && batches.isEmpty }
    /// Whether every credential is named by its id.
    public var isExact: Bool { learners.isEmpty && files.isEmpty && batches.isEmpty }
}

extension UnlockedWorkspace {
    /// The credentials that a selection means, oldest first.
    ///
    /// - Throws: ``IssuanceError`` `ledger.unknown_credential` for an id of none, `ledger.unknown_learner` for a learner of
    ///   none, `ledger.several_learners` for a name that several have, `ledger.unknown_batch`, `csv.other_learner` for a row with
    ///   the number of one learner and the name of another; what reading a file throws. Nothing is passed over in silence.
    public func credentials(_ selection: CredentialSelection) throws(IssuanceError) -> [IssuedCredential] {
        var wanted = try Wanted(selection)
        for batch in wanted.batches {
            guard try workspace.ledger.batch(id: batch, keys: keys) != nil else {
                throw IssuanceError(.ledgerUnknownBatch, facts: ["id": UUIDv8.text(batch)])
            }
        }
        // Of a single batch nothing else has to be opened.
        let only = wanted.isOneBatch ? wanted.batches.first : nil
        var wholeBatches: Set<String> = []
        for batch in wanted.batches { wholeBatches.insert(UUIDv8.text(batch)) }
        let found = try workspace.ledger.credentials(of: only, limit: .max, keys: keys) { credential, learner in
            wanted.names(credential, learner) || !wholeBatches.isEmpty
        }.filter { wholeBatches.contains($0.batch) || wanted.isNamed($0.id) }
        if let missing = wanted.missingID {
            throw IssuanceError(.ledgerUnknownCredential, facts: ["id": missing])
        }
        if let missing = wanted.missingLearner {
            throw IssuanceError(.ledgerUnknownLearner, facts: ["learner": missing])
        }
        if let namesakes = wanted.namesakes { throw namesakes }
        if let contradiction = wanted.contradiction { throw contradiction }
        return found
    }
}

/// A selection taken apart, and what of it was found.
private struct Wanted {
    var batches: [[UInt8]] = []
    private var ids: Set<[UInt8]> = []
    private var foundIDs: Set<[UInt8]> = []
    private var learners: [String: String] = [:]
    private var foundLearners: Set<String> = []
    private var named: Set<String> = []
    /// The numbers of those who were found by their name.
    private var numbersOfNames: [String: Set<String>] = [:]
    /// What stands beside numbers in files, by the number.
    private var namesOfNumbers: [String: [SelectionFile.Named]] = [:]
    /// Of these the names that the ledger has for the number, and those rows that none of them fits.
    private var unlike: [SelectionFile.Named: String] = [:]
    private var alike: Set<SelectionFile.Named> = []

    var isOneBatch: Bool { batches.count == 1 && ids.isEmpty && learners.isEmpty }

    init(_ selection: CredentialSelection) throws(IssuanceError) {
        var selection = selection
        for file in selection.files {
            for entry in try SelectionFile.entries(in: file) {
                switch entry {
                case .id(let id): selection.ids.append(id)
                case .learner(let learner): selection.learners.append(learner)
                case .number(let number, let named):
                    selection.learners.append(number)
                    namesOfNumbers[DuplicateFinder.folded(number), default: []].append(named)
                }
            }
        }
        for id in selection.ids {
            guard let bytes = UUIDv8.bytes(of: id) else {
                throw IssuanceError(.ledgerUnknownCredential, facts: ["id": Finding.cut(id)])
            }
            ids.insert(bytes)
        }
        for id in selection.batches {
            guard let bytes = UUIDv8.bytes(of: id) else {
                throw IssuanceError(.ledgerUnknownBatch, facts: ["id": Finding.cut(id)])
            }
            batches.append(bytes)
        }
        for learner in selection.learners { learners[DuplicateFinder.folded(learner)] = learner }
    }

    /// Whether a credential is named by its id or its learner.
    mutating func names(_ credential: [UInt8], _ learner: AwardedLearner?) -> Bool {
        var isNamed = false
        if ids.contains(credential) {
            foundIDs.insert(credential)
            isNamed = true
        }
        if !learners.isEmpty, let learner {
            for text in [learner.name, learner.idNumber, learner.holder] {
                guard let folded = text.map({ DuplicateFinder.folded($0) }), learners[folded] != nil else { continue }
                foundLearners.insert(folded)
                isNamed = true
                if text == learner.idNumber { compare(namesOfNumbers[folded] ?? [], with: learner) }
                if text == learner.name, let number = learner.idNumber {
                    numbersOfNames[folded, default: []].insert(String(RosterRow.withoutZeros(number)))
                }
            }
        }
        if isNamed { named.insert(Ledger.text(credential)) }
        return isNamed
    }

    /// Whoever has two credentials may have been written otherwise in one of them: one that fits is enough.
    private mutating func compare(_ rows: [SelectionFile.Named], with learner: AwardedLearner) {
        // A learner without a name is known by her number alone.
        guard learner.name != learner.idNumber else { return alike.formUnion(rows) }
        for row in rows where !alike.contains(row) {
            if LikeNames.areLike(row.name, learner.name) {
                alike.insert(row)
                unlike[row] = nil
            } else {
                unlike[row] = learner.name
            }
        }
    }

    /// The first name that learners with different numbers have: whoever is meant, the others are not.
    var namesakes: IssuanceError? {
        numbersOfNames.filter { $0.value.count > 1 }.min { $0.key < $1.key }.map { name, numbers in
            IssuanceError(
                .ledgerSeveralLearners,
                facts: [
                    "learner": Finding.cut(learners[name] ?? name),
                    "numbers": numbers.sorted().prefix(10).map { Finding.cut($0) }.joined(separator: ", "),
                ])
        }
    }

    /// The first row whose number and name are not one learner's.
    var contradiction: IssuanceError? {
        unlike.min { ($0.key.file, $0.key.row) < ($1.key.file, $1.key.row) }.map { row, name in
            IssuanceError(
                .csvOtherLearner, at: .cell(row: row.row, column: 1),
                facts: [
                    "file": row.file, "row": String(row.row), "name": Finding.cut(row.name), "other": Finding.cut(name),
                ])
        }
    }

    func isNamed(_ id: String) -> Bool { named.contains(id) }

    var missingID: String? { ids.subtracting(foundIDs).map { Ledger.text($0) }.min() }

    var missingLearner: String? {
        learners.filter { !foundLearners.contains($0.key) }.map { Finding.cut($0.value) }.min()
    }
}
