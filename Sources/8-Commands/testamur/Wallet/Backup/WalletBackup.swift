import ArgumentParser
import Encodings
import Glibc
import Programs
import Texts
import WalletStore

struct WalletBackup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: help("wallet.backup"), discussion: help("wallet.backup.discussion"))

    @Option(help: ArgumentHelp(help("wallet.backup.out"), valueName: "file"))
    var out: String

    @Flag(help: ArgumentHelp(help("wallet.backup.replace")))
    var replace = false

    @Flag(help: ArgumentHelp(help("wallet.backup.new_code")))
    var newCode = false

    @Flag(help: ArgumentHelp(help("wallet.backup.show_code")))
    var showCode = false

    @OptionGroup var options: WalletOptions

    func run() throws {
        let now = SystemClock().nowToTheSecond()
        let (backup, isNew) = try options.unlocked { wallet in
            try wallet.checkPlace(ofBackup: out, replacing: replace)
            let old = newCode ? nil : try wallet.recoveryCode()
            let code = try old ?? wallet.makeRecoveryCode(at: now)
            // The code is shown even if the backup fails: it is the wallet's from now on.
            if old == nil || showCode { RecoverySheet.print(code) }
            return (try wallet.backUp(to: out, replacing: replace, at: now), old == nil)
        }
        Console.note(
            Console.texts("cli.wallet.backed_up", ["file": out, "count": String(backup.records)]))
        if isNew { Console.note(Console.texts("cli.wallet.code_new")) }
    }
}

/// The recovery code as a person keeps it.
enum RecoverySheet {
    /// Thirteen numbered lines, on standard output.
    static func print(_ code: RecoveryCode) {
        for (index, word) in code.words.enumerated() {
            Console.print((index < 9 ? " " : "") + "\(index + 1). \(word)")
        }
    }
}
