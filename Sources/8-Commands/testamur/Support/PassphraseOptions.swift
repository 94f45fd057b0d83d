import ArgumentParser
import CProcess
import Encodings
import Glibc
import Programs
import Signing
import Texts

/// Where a passphrase comes from: a file, a descriptor, or the terminal. Never an argument, never the environment.
struct PassphraseOptions: ParsableArguments {
    @Option(name: .customLong("passphrase-file"), help: ArgumentHelp(help("passphrase_file"), valueName: "file"))
    var file: String?

    @Option(name: .customLong("passphrase-fd"), help: ArgumentHelp(help("passphrase_fd"), valueName: "number"))
    var descriptor: Int32?

    /// Whether the passphrase can be had without asking anybody.
    var isGiven: Bool { file != nil || descriptor != nil }

    /// The passphrase of something that exists.
    func read(_ prompt: String) throws -> SecretBytes {
        try given() ?? PassphraseTerminal.ask(Console.texts(prompt))
    }

    /// A new passphrase; at the terminal it is asked for twice.
    ///
    /// - Throws: `SigningError` `passphrase.weak` beside what reading throws.
    func readNew(_ prompt: String) throws -> SecretBytes {
        if let given = try given() {
            try given.checkStrength()
            return given
        }
        return try Self.askTwice(prompt)
    }

    /// A new passphrase from a file of its own, or the terminal.
    static func readNew(file: String?, prompt: String) throws -> SecretBytes {
        var options = PassphraseOptions()
        options.file = file
        options.descriptor = nil
        return try options.readNew(prompt)
    }

    private static func askTwice(_ prompt: String) throws -> SecretBytes {
        let first = try PassphraseTerminal.ask(Console.texts(prompt))
        // Before it is typed once more.
        try first.checkStrength()
        let second = try PassphraseTerminal.ask(Console.texts("cli.passphrase.again"))
        guard first.isEqual(to: second) else { throw CommandError("passphrase.differs") }
        return first
    }

    private func given() throws -> SecretBytes? {
        if let file {
            let descriptor = testamur_open_reading(file, 1)
            guard descriptor >= 0 else { throw CommandError("file.unreadable", at: .file(file)) }
            defer { close(descriptor) }
            return try SecretLine.passphrase(from: descriptor)
        }
        return try descriptor.map { try SecretLine.passphrase(from: $0) }
    }
}

/// What one guess at a new passphrase shall cost.
struct PassphraseCostOptions: ParsableArguments {
    @Option(name: .customLong("kdf-memory"), help: ArgumentHelp(help("kdf_memory"), valueName: "MiB"))
    var memory: Int?

    func validate() throws {
        let (least, most) = (Argon2id.floor.memoryBytes >> 20, Argon2id.ceiling.memoryBytes >> 20)
        guard memory.map({ (least...most).contains($0) }) ?? true else {
            throw ValidationError(
                Console.texts("usage.kdf_memory", ["least": String(least), "most": String(most)]))
        }
    }

    /// The cost.
    var argon2id: Argon2id {
        guard let memory else { return .standard }
        let (bytes, isTooMuch) = memory.multipliedReportingOverflow(by: 1 << 20)
        return Argon2id(memoryBytes: isTooMuch ? .max : bytes, passes: Argon2id.standard.passes)
    }
}

/// Asks at the terminal, without showing what is typed.
enum PassphraseTerminal {
    static func ask(_ prompt: String) throws -> SecretBytes {
        let terminal = testamur_open_terminal()
        guard terminal >= 0 else { throw CommandError("passphrase.none") }
        defer { close(terminal) }
        var before = termios()
        guard tcgetattr(terminal, &before) == 0 else { throw CommandError("passphrase.none") }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(terminal, TCSAFLUSH, &silent)
        defer {
            tcsetattr(terminal, TCSAFLUSH, &before)
            _ = "\n".withCString { write(terminal, $0, 1) }
        }
        _ = (prompt + " ").withCString { write(terminal, $0, strlen($0)) }
        return try SecretLine.passphrase(from: terminal)
    }
}
