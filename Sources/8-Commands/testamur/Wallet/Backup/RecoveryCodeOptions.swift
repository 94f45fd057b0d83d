import ArgumentParser
import CProcess
import Encodings
import Glibc
import Signing
import Texts
import WalletStore

/// Where a recovery code comes from: a file or the terminal. Never an argument.
struct RecoveryCodeOptions: ParsableArguments {
    @Option(name: .customLong("code-file"), help: ArgumentHelp(help("wallet.code_file"), valueName: "file"))
    var file: String?

    func read() throws -> RecoveryCode {
        guard let file else { return try RecoveryCode(PassphraseTerminal.ask(Console.texts("cli.wallet.code"))) }
        let descriptor = testamur_open_reading(file, 1)
        guard descriptor >= 0 else { throw CommandError("file.unreadable", at: .file(file)) }
        defer { close(descriptor) }
        return try RecoveryCode(Self.text(from: descriptor))
    }

    /// Everything of a small file, in guarded memory: the words may stand on one line or on thirteen.
    private static func text(from descriptor: Int32) -> SecretBytes {
        let room = 4096
        return withUnsafeTemporaryAllocation(byteCount: room, alignment: 16) { buffer in
            defer { explicit_bzero(buffer.baseAddress!, room) }
            var count = 0
            while count < room {
                let got = Glibc.read(descriptor, buffer.baseAddress! + count, room - count)
                if got < 0 && errno == EINTR { continue }
                guard got > 0 else { break }
                count += got
            }
            return SecretBytes(count: count) { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
        }
    }
}
