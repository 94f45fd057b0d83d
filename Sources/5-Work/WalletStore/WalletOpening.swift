import Encodings
import Signing

/// The checks between an open database and an open wallet, in the order in which they have to come.
///
/// Whatever refuses, the file stays as it is: nothing was written, and a log beside it is left where it was.
struct WalletOpening {
    let database: WalletDatabase
    let location: WalletLocation
    let anchor: RollbackAnchor?

    /// What an opened wallet consists of.
    struct Contents {
        let header: WalletHeader
        let passphraseKeys: PassphraseKeys
        let keys: DataKeys
        let sealer: RecordSealer
        let manifest: Manifest
        /// The generation that the anchor knew.
        let seen: UInt64
        let isStructureChecked: Bool
        /// Records whose rows have another name than the list says, with their versions; of a damaged wallet only.
        let misnamed: [RecordID: UInt64]
    }

    func run(_ unlocking: Wallet.Unlocking, checkingRecords: Wallet.RecordCheck) throws(WalletError) -> Contents {
        // The cell that is being opened: after a refusal it is looked for in the file, to say where the damage is.
        var suspect: [UInt8] = []
        do throws(WalletError) {
            try database.checkPlace()
            try location.checkFile()
            let head = try database.head()
            suspect = head.header
            let header = try WalletHeader(parsing: head.header)
            let passphraseKeys = try unlock(header, unlocking)
            let seen = try anchor?.check(header.generation, of: header.wallet) ?? 0
            let keys = DataKeys(
                master: try passphraseKeys.open(header.dataKey, in: header.wallet), wallet: header.wallet)
            suspect = head.manifest
            let manifest = try manifest(head.manifest, of: header, keys)
            let sealer = RecordSealer(keys: keys, wallet: header.wallet)
            // A row that is missing or misnamed lies nowhere that could be told.
            suspect = []
            var misnamed: [RecordID: UInt64] = [:]
            switch checkingRecords {
            case .atOnce, .whenRead: try checkNames(in: manifest)
            case .salvaging: misnamed = try misnamedRecords(of: manifest)
            }
            if checkingRecords == .atOnce {
                try database.checkStructure()
                try checkRecords(in: manifest, sealer, &suspect)
            }
            return Contents(
                header: header, passphraseKeys: passphraseKeys, keys: keys, sealer: sealer, manifest: manifest,
                seen: seen, isStructureChecked: checkingRecords == .atOnce, misnamed: misnamed)
        } catch {
            database.abandon()
            throw located(error, suspect)
        }
    }

    private func unlock(_ header: WalletHeader, _ unlocking: Wallet.Unlocking) throws(WalletError) -> PassphraseKeys {
        let cost = try header.cost
        try unlocking.check(header)
        let derived = try unlocking.key(salt: header.salt, cost: cost)
        let keys = PassphraseKeys(derived: derived, wallet: header.wallet)
        guard ConstantTime.equals(keys.commitment, header.commitment) else { throw WalletError(.wrongPassword) }
        guard keys.hasWritten(header), header.cipher == 1 else { throw WalletError(.headerTampered) }
        return keys
    }

    private func manifest(
        _ cell: [UInt8], of header: WalletHeader, _ keys: DataKeys
    ) throws(WalletError) -> Manifest {
        do throws(WalletError) {
            let associated = AssociatedData.manifest(of: header.wallet, generation: header.generation)
            let bytes = try keys.manifest.withBytes { (key) throws(WalletError) in
                try SealedCell.open(cell, key: key, associated)
            }
            guard SealedCell.isWhole(cell), let manifest = Manifest(parsing: bytes) else {
                throw WalletError(.corrupted)
            }
            return manifest
        } catch {
            throw error.adding(["part": "manifest"])
        }
    }

    /// Compares the rows with the manifest: which there are, and how they are named. A missing one is damage; one that is
    /// not listed, or stands under another's number, does not belong here.
    private func checkNames(in manifest: Manifest) throws(WalletError) {
        let rows = try database.names()
        var expected = manifest.entries[...]
        var stranger: Int64?
        for row in rows {
            while let entry = expected.first, entry.number < row.number { throw missing(entry) }
            guard let entry = expected.first, entry.number == row.number else {
                stranger = stranger ?? row.number
                continue
            }
            guard entry.id.bytes == row.id else {
                throw WalletError(.recordBinding, facts: ["record": entry.id.text])
            }
            expected = expected.dropFirst()
        }
        if let entry = expected.first { throw missing(entry) }
        if let stranger { throw WalletError(.recordBinding, facts: ["row": "\(stranger)"]) }
    }

    /// Compares them where the wallet is known to be damaged: which rows have a name that is nobody's.
    ///
    /// Whether anything foreign lies in such a row its seal tells, when it is read. A row under a number that the list does not have is
    /// that of a record that is missing, or does not belong here.
    private func misnamedRecords(of manifest: Manifest) throws(WalletError) -> [RecordID: UInt64] {
        let entries = Dictionary(manifest.entries.map { ($0.number, $0) }) { first, _ in first }
        let names = Set(manifest.entries.map(\.id.bytes))
        let rows = try database.names()
        let missing = names.subtracting(rows.compactMap { entries[$0.number]?.id.bytes })
        var misnamed: [RecordID: UInt64] = [:]
        for row in rows {
            guard let entry = entries[row.number] else {
                guard missing.contains(row.id) else {
                    throw WalletError(.recordBinding, facts: ["row": "\(row.number)"])
                }
                continue
            }
            guard entry.id.bytes != row.id else { continue }
            guard !names.contains(row.id) else {
                throw WalletError(.recordBinding, facts: ["record": entry.id.text])
            }
            misnamed[entry.id] = entry.version
        }
        return misnamed
    }

    private func missing(_ entry: Manifest.Entry) -> WalletError {
        WalletError(.corrupted, facts: ["part": "manifest", "record": entry.id.text])
    }

    private func checkRecords(
        in manifest: Manifest, _ sealer: RecordSealer, _ suspect: inout [UInt8]
    ) throws(WalletError) {
        var expected = manifest.entries[...]
        try database.forEachRow { row throws(WalletError) in
            guard let entry = expected.popFirst() else {
                throw WalletError(.recordBinding, facts: ["row": "\(row.number)"])
            }
            do throws(WalletError) {
                try check(row, as: entry, sealer)
            } catch {
                // The key's cell is the smaller target; damage there shows in its own checksum.
                let key = SealedCell.refusal(of: row.key)
                suspect = key.code == .corrupted ? row.key : row.body
                throw error.adding(["part": "record", "record": entry.id.text])
            }
        }
        if let entry = expected.first { throw missing(entry) }
    }

    private func check(
        _ row: WalletDatabase.Row, as entry: Manifest.Entry, _ sealer: RecordSealer
    ) throws(WalletError) {
        if entry.type.isSecret {
            _ = try sealer.openSecret(row, as: entry)
        } else {
            _ = try sealer.open(row, as: entry)
        }
    }

    /// Adds the file, and the byte where the damaged cell begins. The closed file is read for that; a disk that cannot be
    /// read is named for what it is, where SQLite speaks of a damaged database.
    private func located(_ error: WalletError, _ suspect: [UInt8]) -> WalletError {
        let facts = ["file": location.path]
        guard error.code == .corrupted || error.code == .recordBinding else {
            return error.adding(facts, at: .file(location.path))
        }
        do throws(WalletError) {
            let offset = try CellSearch.offset(of: error.place == nil ? suspect : [], in: location.path)
            return error.adding(facts, at: offset.map(Place.byte) ?? .file(location.path))
        } catch {
            return error
        }
    }
}
