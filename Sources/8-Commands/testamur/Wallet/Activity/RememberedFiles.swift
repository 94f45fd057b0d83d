import Encodings
import JSON
import Programs
import Texts
import Trust

/// What checks on this machine remember. It lies in the folder of this machine's memory, not encrypted, and belongs to no wallet
/// alone: who has checked an award has its issuer there, and the addresses of the lists that it was looked up in.
///
/// ```swift
/// if let remembered = RememberedFiles(in: options.state) { print(remembered.file, remembered.issuers) }
/// ```
struct RememberedFiles {
    /// The file of the numbers.
    let file: String
    /// Issuers whose status lists were looked at.
    let issuers: [String]
    /// Addresses of status lists.
    let statusLists: [String]
    /// Registries, by their ids.
    let registries: [String]
    /// The latest time that was seen.
    let clock: Instant?
    /// Other files and folders that checks keep there.
    let others: [String]

    /// - Parameter folder: Where it is kept; nil for the usual place.
    /// - Returns: Nil when there is nothing. A file that cannot be read is named, without what is in it.
    init?(in folder: String?) {
        guard let folder = folder ?? StateFolder.standard else { return nil }
        func path(_ name: String) -> String { folder + "/" + name }
        file = path(VerifierMemory.numbersFile)
        others = [VerifierMemory.openedFile, VerifierMemory.indexFolder, VerifierMemory.answerFolder].map(path)
            .filter(Files.exists)
        guard Files.exists(file) || !others.isEmpty else { return nil }
        let bytes = try? PrivateFolder.open(folder)?.read(VerifierMemory.numbersFile, limit: 32 << 20)
        let numbers = bytes.flatMap { try? RememberedNumbers(parsing: $0) } ?? RememberedNumbers()
        func names(_ keys: some Sequence<[UInt8]>) -> [String] {
            Set(keys).filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }.sorted()
        }
        issuers = names(numbers.statusLists.values.flatMap(\.keys))
        statusLists = names(numbers.statusLists.keys)
        registries = names(numbers.registries.keys)
        clock = numbers.clock
    }

    var json: JSON {
        func list(_ names: [String]) -> JSON { .array(names.map(JSON.string)) }
        return .object(omittingNil: [
            ("file", .string(file)), ("issuers", list(issuers)), ("status_lists", list(statusLists)),
            ("registries", list(registries)), ("clock", clock.map { .string($0.description) }),
            ("others", list(others)),
        ])
    }

    /// So many of a kind are named on a terminal.
    private static let mostNamed = 20

    func lines(_ texts: Texts) -> [String] {
        var lines = [texts("cli.wallet.report.remembered", ["file": file])]
        let kinds = [("issuers", issuers), ("lists", statusLists), ("registries", registries)]
        for (kind, names) in kinds where !names.isEmpty {
            lines.append("  " + texts("cli.wallet.report." + kind, ["count": String(names.count)]))
            lines += names.prefix(Self.mostNamed).map { "    " + VisibleText.of($0) }
            if names.count > Self.mostNamed {
                lines.append("    " + texts("cli.issue.more", ["count": String(names.count - Self.mostNamed)]))
            }
        }
        if let clock { lines.append("  " + texts("cli.wallet.report.clock", ["time": texts.instant(clock)])) }
        if !others.isEmpty {
            lines.append("  " + texts("cli.wallet.report.remembered_more"))
            lines += others.map { "    " + VisibleText.of($0) }
        }
        return lines
    }
}
