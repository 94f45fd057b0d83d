import ArgumentParser
import Encodings
import Glibc
import JSON
import Texts

/// The end of a command that could not do what it was asked: an exit status, a sentence, and the way out.
struct Refusal: Error {
    let status: ExitStatus
    let error: any CodedError

    init(_ error: any CodedError) {
        self.error = error
        status = ExitStatus(reason: error.reason)
    }

    /// The sentence, the place where it does not stand in the sentence, and the code.
    var line: String {
        let texts = Console.texts
        let reason = texts.reason(of: error)
        guard let place = error.place, !Self.names(place, in: reason) else { return "\(reason) [\(error.reason)]" }
        let (sentence, end) = reason.hasSuffix(".") ? (String(reason.dropLast()), ".") : (reason, "")
        return "\(sentence) (\(texts.place(place)))\(end) [\(error.reason)]"
    }

    func printAndExit() -> Never {
        let texts = Console.texts
        Console.note("testamur: \(texts("cli.error")): \(line)")
        Console.note("testamur: \(texts("cli.hint")): \(texts.nextStep(after: error))")
        Glibc.exit(status.rawValue)
    }

    /// Whether a sentence names the file that is its place already.
    private static func names(_ place: Place, in sentence: String) -> Bool {
        if case .file(let path) = place { sentence.contains(path) } else { false }
    }

    /// The refusal behind an error, or the error itself if the argument parser has its own words for it.
    static func described(_ error: any Error) -> any Error {
        if let coded = error as? any CodedError { Refusal(coded).printAndExit() }
        return error
    }
}

/// What a command ends with. The numbers are public API: `docs/public-api.md`.
enum ExitStatus: Int32 {
    case done = 0
    case invalid = 1
    case unknown = 2
    case usage = 64
    /// An input is not what it should be.
    case data = 65
    /// An input cannot be read.
    case noInput = 66
    case unavailable = 69
    case internalError = 70
    /// An output cannot be made, or would overwrite something.
    case cannotCreate = 73
    case inputOutput = 74
    /// Somebody else is at work on the same thing: try again.
    case locked = 75
    /// A passphrase is wrong, or a path is not safe.
    case denied = 77

    init(reason: String) {
        switch reason {
        case "keyfile.wrong_passphrase", "wallet.wrong_password", "wallet.path_unsafe", "file.symlink", "file.denied",
            "state.unsafe", "ledger.log_pending",
            "token.pin", "token.pin_last_try", "token.locked":
            self = .denied
        case "share.wrong_passphrase", "share.other_recipient": self = .denied
        case "wallet.read_only", "wallet.key_file_needed", "wallet.key_file_unexpected", "backup.wrong_code":
            self = .denied
        case "backup.not_found": self = .noInput
        case "wallet.locked", "batch.locked", "batch.interrupted", "ledger.busy": self = .locked
        case "net.redirect", "net.timeout", "net.tls", "net.unavailable", "net.forbidden_host": self = .noInput
        case "file.unreadable", "file.missing", "wallet.not_found", "workspace.missing": self = .noInput
        case "file.exists", "file.folder_not_empty", "wallet.exists", "workspace.exists", "backup.exists",
            "backup.other_wallet":
            self = .cannotCreate
        case "wallet.io", "wallet.no_space", "file.io", "file.no_space", "folder.no_space",
            "ledger.io":
            self = .inputOutput
        case "crypto.unavailable", "keyfile.no_memory", "wallet.no_memory", "ledger.library": self = .unavailable
        case "internal.error": self = .internalError
        case "usage", "token.uri", "token.pin_in_name", "confirm.needed", "confirm.refused", "issuer.missing_detail",
            "export.encrypted_only", "record.too_short":
            self = .usage
        case "server.missing", "helper.missing", "helper.start", "helper.version", "helper.crashed", "helper.timeout",
            "helper.limit", "helper.protocol", "token.module", "token.not_found", "token.mechanism", "token.gone",
            "token.failed",
            "token.key_missing", "token.read_only", "token.signature", "token.forked":
            self = .unavailable
        default: self = .data
        }
    }
}

/// A refusal of the command line itself.
struct CommandError: CodedError {
    let reason: String
    let place: Place?
    let facts: [String: String]

    init(_ reason: String, at place: Place? = nil, facts: [String: String] = [:]) {
        self.reason = reason
        self.place = place
        self.facts = facts
    }

    /// Every code of the command line's own.
    static let allCodes = [
        "usage", "file.unreadable", "file.exists", "file.io", "file.no_space", "file.too_large", "folder.no_space",
        "passphrase.none",
        "passphrase.differs", "record.ambiguous", "record.too_short", "clock.regressed", "confirm.needed",
        "confirm.refused", "state.unsafe",
        "issuer.missing_detail", "wallet.raw_terminal", "share.qr_too_large", "compare.not_one",
        "export.encrypted_only", "server.missing",
    ]

    static func usage(_ key: String, _ facts: [String: String] = [:]) -> CommandError {
        CommandError("usage", facts: ["what": Console.texts(key, facts)])
    }
}
