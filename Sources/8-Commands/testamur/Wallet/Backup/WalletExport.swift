import ArgumentParser
import Encodings
import JSON
import Programs
import Texts
import WalletStore

struct WalletExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: help("wallet.export"), discussion: help("wallet.export.discussion"))

    @Flag(name: .customLong("in-the-clear"), help: ArgumentHelp(help("wallet.export.in_the_clear")))
    var inTheClear = false

    @Option(help: ArgumentHelp(help("wallet.export.out"), valueName: "folder"))
    var out: String

    @OptionGroup var salvage: SalvageOptions
    @OptionGroup var options: WalletOptions

    func run() throws {
        guard inTheClear else { throw CommandError("export.encrypted_only") }
        guard !Files.exists(out) else { throw CommandError("file.exists", at: .file(out), facts: ["file": out]) }
        let written = try options.unlocked(salvage) { wallet in
            Console.note(Console.texts("cli.wallet.export_warning"))
            return try WholeFolder.create(out) { folder in
                try note(wallet)
                return try write(wallet, into: folder)
            }
        }
        Console.note(Console.texts("cli.wallet.exported", ["file": out, "count": String(written.value)]))
        try written.end()
    }

    /// Noted before the first file is written, and after there is a place for it: what was begun was done, what could not begin was
    /// not.
    private func note(_ wallet: Wallet) throws {
        do {
            try wallet.noteExport(to: out, at: SystemClock().nowToTheSecond())
        } catch let error as WalletError where error.code == .corrupted && salvage.salvage {
            // What is damaged may be where the log goes on, or what the file is held together by. Saving the rest goes first.
            Console.note(Console.texts("cli.wallet.salvage_unlogged"))
        }
    }

    private func write(_ wallet: Wallet, into folder: WholeFolder) throws -> Int {
        var rows: [JSON] = []
        var names = ExportNames()
        try wallet.scan { record, bytes in
            let file = names.name(record.origin, record.id, ending: FileBytes.ending(of: bytes))
            try folder.add(file, bytes)
            var report: String?
            if let kept = try wallet.report(of: record.id) {
                let name = ExportNames.report(beside: file)
                try folder.add(name, kept)
                report = name
            }
            rows.append(
                .object(omittingNil: [
                    ("record", .string(record.id.text)), ("file", .string(file)), ("origin", .string(record.origin)),
                    ("added", .string(record.added.description)), ("report", report.map(JSON.string)),
                ]))
        }
        let count = rows.count
        for parcel in try wallet.parcels() {
            let bytes = try wallet.file(of: parcel.id)
            let file = names.name(parcel.origin, parcel.id, ending: FileBytes.ending(of: bytes))
            try folder.add(file, bytes)
            rows.append(
                .object(omittingNil: [
                    ("record", .string(parcel.id.text)), ("file", .string(file)), ("origin", .string(parcel.origin)),
                    ("added", .string(parcel.added.description)),
                    ("holds", .array(parcel.records.map { .string($0.text) })),
                ]))
        }
        let index = JSON.object(omittingNil: [
            ("records", .array(rows)),
            (
                "holderKeys",
                .array(
                    try wallet.holderKeys().map { key in
                        .object(omittingNil: [
                            ("did", .string(key.did)), ("issuer", .string(key.issuer)),
                            ("created", .string(key.created.description)),
                        ])
                    })
            ),
            ("shares", .array(try wallet.shares().map { $0.json(on: SystemClock().now().date(), withPlace: false) })),
            (
                "presentations",
                .array(
                    try wallet.presentations().map { entry in
                        .object(omittingNil: [
                            ("shown", .string(entry.shown.description)), ("holder", .string(entry.holder)),
                            ("domain", .string(entry.domain)), ("challenge", .string(entry.challenge)),
                            ("records", .array(entry.records.map { .string($0.text) })),
                        ])
                    })
            ),
            ("log", try ActivityView.json(of: wallet)),
        ])
        try folder.add("index.json", index.bytes(pretty: true))
        return count
    }
}
