import ArgumentParser
import Encodings
import Glibc
import Helper
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

    @Option(name: .customLong("code-qr"), help: ArgumentHelp(help("wallet.backup.code_qr"), valueName: "file.svg"))
    var codeQR: String?

    @OptionGroup var options: WalletOptions

    func run() throws {
        if let codeQR, Files.exists(codeQR) { throw CommandError("file.exists", at: .file(codeQR)) }
        let now = SystemClock().nowToTheSecond()
        let (backup, code, isNew) = try options.unlocked { wallet in
            let old = newCode ? nil : try wallet.recoveryCode()
            let code = try old ?? wallet.makeRecoveryCode(at: now)
            // The code is shown even if the backup fails: it is the wallet's from now on.
            if old == nil || showCode { RecoverySheet.print(code) }
            return (try wallet.backUp(to: out, replacing: replace, at: now), code, old == nil)
        }
        if let codeQR { try Files.create(codeQR, RecoverySheet.picture(of: code)) }
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

    /// A QR code of the words: drawn by a process that has no files and no network and ends with the picture.
    static func picture(of code: RecoveryCode) throws -> [UInt8] {
        let square = try QRCode(code.words.joined(separator: " ").uppercased(), helper: .found())
        // Four modules of white around it belong to the code.
        let side = square.side + 8
        return Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="60mm" height="60mm" viewBox="-4 -4 \(side) \(side)">\
            <rect x="-4" y="-4" width="\(side)" height="\(side)" fill="#fff"/>\
            <path shape-rendering="crispEdges" d="\(square.svgPath)"/></svg>

            """.utf8)
    }
}
