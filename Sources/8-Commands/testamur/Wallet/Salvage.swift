import ArgumentParser
import Programs
import Texts
import WalletStore

/// Working with what is sound in a damaged wallet.
struct SalvageOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(help("wallet.salvage")))
    var salvage = false
}

/// What came out of a wallet, and whether anything in it is damaged.
struct Salvaged<Value> {
    let value: Value
    let isWhole: Bool

    /// Ends the command as a damaged wallet does: whoever only looks at the status learns that something is missing.
    func end() throws {
        guard isWhole else { throw ExitCode(ExitStatus.data.rawValue) }
    }
}

extension WalletOptions {
    /// Opens the wallet as ``unlocked(_:)`` does; where it was asked for, a damaged one too: what is damaged is named, and
    /// left out.
    func unlocked<Value>(_ salvage: SalvageOptions, _ body: (Wallet) throws -> Value) throws -> Salvaged<Value> {
        guard salvage.salvage else { return Salvaged(value: try unlocked(body), isWhole: true) }
        return try unlocked(checkingRecords: .salvaging) { wallet in
            try Self.setDamagedAside(in: wallet)
            Self.sayWhatToDo(about: wallet.damagedRecords, in: self.wallet)
            let value = try body(wallet)
            return Salvaged(value: value, isWhole: wallet.damagedRecords.isEmpty)
        }
    }

    /// Names what is damaged in a wallet that was opened for that, and leaves it out from now on.
    static func setDamagedAside(in wallet: Wallet) throws {
        DamageNote.show(try wallet.setDamagedAside())
    }

    private static func sayWhatToDo(about damaged: [Wallet.DamagedRecord], in file: String) {
        guard !damaged.isEmpty else { return }
        Console.note(Console.texts("cli.wallet.salvage_next", ["file": file]))
        guard let erasable = damaged.first(where: { $0.isCredential || $0.isParcel }) else { return }
        let facts = ["record": String(erasable.id.text.prefix(RecordName.shortest)), "file": file]
        Console.note(Console.texts("cli.wallet.salvage_erase", facts))
    }
}

/// What is damaged and left out: each by its name, what it was, and what its loss means.
enum DamageNote {
    static func show(_ damaged: [Wallet.DamagedRecord]) {
        guard !damaged.isEmpty else { return }
        Console.note(Console.texts("cli.wallet.salvage", ["count": String(damaged.count)]))
        for record in damaged {
            Console.note("  " + record.id.text + ": " + Console.texts("cli.wallet.damaged." + record.kind.rawValue))
        }
    }
}
