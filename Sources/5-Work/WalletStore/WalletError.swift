public import Encodings

/// Why the wallet refused: to open, to write, or to show something.
///
/// ```swift
/// #expect(throws: WalletError(.wrongPassword)) { try Wallet.open(at: path, passphrase: other, anchor: nil) }
/// ```
///
/// After a refusal nothing was written and nothing is given out, unless the code's own description says otherwise. Two
/// errors are equal when their codes are, so that a test can build the one it expects.
public struct WalletError: CodedError, Equatable {
    /// The reason. An open set: a new code breaks no caller.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    public let code: Code
    public let place: Place?
    /// What the sentence needs: `file`, `problem`, `record`, `system` and others. Never a secret.
    public let facts: [String: String]

    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    /// A refusal whose place is a file.
    init(_ code: Code, file path: String, _ facts: [String: String] = [:]) {
        self.init(code, at: .file(path), facts: facts.merging(["file": path]) { given, _ in given })
    }

    public var reason: String { code.rawValue }

    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code
    }

    /// The same refusal with more facts; those that are there already stay.
    func adding(_ more: [String: String], at place: Place? = nil) -> WalletError {
        WalletError(code, at: self.place ?? place, facts: facts.merging(more) { old, _ in old })
    }
}

// Opening, in the order in which it is checked
extension WalletError.Code {
    /// There is no file at this path.
    public static let notFound = Self(rawValue: "wallet.not_found")
    /// A link, another owner, rights beyond the owner's, or a folder that others may write to: fact `problem`.
    public static let pathUnsafe = Self(rawValue: "wallet.path_unsafe")
    /// Another process holds the wallet and did not let go within the time that was given.
    public static let locked = Self(rawValue: "wallet.locked")
    /// The file ends too early.
    public static let truncated = Self(rawValue: "wallet.truncated")
    /// Something was appended to the file.
    public static let trailing = Self(rawValue: "wallet.trailing")
    /// Some other kind of file.
    public static let notAWallet = Self(rawValue: "wallet.not_a_wallet")
    /// A wallet of a format that this program does not know.
    public static let versionUnsupported = Self(rawValue: "wallet.version_unsupported")
    /// Damaged: a checksum is wrong, the database is not sound, or a record of the manifest is missing.
    public static let corrupted = Self(rawValue: "wallet.corrupted")
    /// A header that asks for so little work that passphrases could be guessed.
    public static let kdfBelowFloor = Self(rawValue: "wallet.kdf_below_floor")
    /// A header that asks for more memory or time than any honest wallet.
    public static let kdfAboveCeiling = Self(rawValue: "wallet.kdf_above_ceiling")
    /// The wallet has a key file as second secret, and none was given.
    public static let keyFileNeeded = Self(rawValue: "wallet.key_file_needed")
    /// A key file was given, and the wallet has none.
    public static let keyFileUnexpected = Self(rawValue: "wallet.key_file_unexpected")
    /// Not the file of a second secret.
    public static let keyFileMalformed = Self(rawValue: "wallet.key_file_malformed")
    /// The machine has not the memory that the key derivation asks for: no wrong passphrase.
    public static let noMemory = Self(rawValue: "wallet.no_memory")
    /// Wrong passphrase or key file, or a header whose salt or cost was changed: the two cannot be told apart.
    public static let wrongPassword = Self(rawValue: "wallet.wrong_password")
    /// The passphrase is right, and the header is not the one that was written under it.
    public static let headerTampered = Self(rawValue: "wallet.header_tampered")
    /// An older copy of a wallet that has been newer on this machine.
    public static let rolledBack = Self(rawValue: "wallet.rolled_back")
    /// A record that is sound in itself but does not belong where it stands: swapped, copied in, or put back.
    public static let recordBinding = Self(rawValue: "wallet.record_binding")
}

// Working
extension WalletError.Code {
    /// Something stands already where a wallet was to be created.
    public static let exists = Self(rawValue: "wallet.exists")
    /// The disk is full. What was acknowledged before is safe.
    public static let noSpace = Self(rawValue: "wallet.no_space")
    /// The system could not read or write. What was acknowledged before is safe.
    public static let io = Self(rawValue: "wallet.io")
    /// The disk is read-only. A wallet is not opened there either: it could not keep others out meanwhile.
    public static let readOnly = Self(rawValue: "wallet.read_only")
    /// The wallet was closed, or a failed write made this opening of it useless.
    public static let closed = Self(rawValue: "wallet.closed")
    /// No record of this name.
    public static let recordUnknown = Self(rawValue: "wallet.record_unknown")
    /// More than one record may hold, or more records than a wallet may.
    public static let tooLarge = Self(rawValue: "wallet.too_large")
    /// The lines of the activity log do not follow each other.
    public static let logBroken = Self(rawValue: "wallet.log_broken")
    /// A holder key whose public half is not that of its seed.
    public static let keyInconsistent = Self(rawValue: "wallet.key_inconsistent")
}

// Backups
extension WalletError.Code {
    /// There is no file at this path.
    public static let backupMissing = Self(rawValue: "backup.not_found")
    /// Some other kind of file.
    public static let backupForeign = Self(rawValue: "backup.not_a_backup")
    /// A backup of a format that this program does not know.
    public static let backupVersion = Self(rawValue: "backup.version_unsupported")
    /// The file ends too early.
    public static let backupTruncated = Self(rawValue: "backup.truncated")
    /// Something was appended to the file.
    public static let backupTrailing = Self(rawValue: "backup.trailing")
    /// Damaged: a checksum is wrong.
    public static let backupCorrupted = Self(rawValue: "backup.corrupted")
    /// The recovery code is sound, but of other backups.
    public static let backupCodeWrong = Self(rawValue: "backup.wrong_code")
    /// The recovery code is right, and the file is not what was written under it.
    public static let backupTampered = Self(rawValue: "backup.tampered")
    /// What was written is not what is in the wallet: no backup was made.
    public static let backupUnproven = Self(rawValue: "backup.unproven")
    /// A backup of this wallet stands where another was to be made, and nobody said that it may go.
    public static let backupExists = Self(rawValue: "backup.exists")
    /// A backup of another wallet stands where one was to be made.
    public static let backupOtherWallet = Self(rawValue: "backup.other_wallet")
    /// The wallet has no recovery code yet.
    public static let backupCodeMissing = Self(rawValue: "backup.no_code")
    /// A word that no recovery code has: fact `number`.
    public static let recoveryWordUnknown = Self(rawValue: "recovery.word_unknown")
    /// Not the number of words that a recovery code has.
    public static let recoveryWordCount = Self(rawValue: "recovery.word_count")
    /// Words of recovery codes, but one of them is wrong or they stand in another order.
    public static let recoveryChecksum = Self(rawValue: "recovery.checksum")
}

// Receiving and merging
extension WalletError.Code {
    /// Containers inside containers, deeper than is looked.
    public static let receiveTooDeep = Self(rawValue: "receive.too_deep")
    /// More credentials at once than are taken.
    public static let receiveTooMany = Self(rawValue: "receive.too_many")
    /// More bytes at once than are taken.
    public static let receiveTooLarge = Self(rawValue: "receive.too_large")
    /// A wallet that was to be merged with itself.
    public static let mergeSelf = Self(rawValue: "wallet.merge_self")
}

// Showing
extension WalletError.Code {
    /// No challenge, no domain, or no record to show.
    public static let requestIncomplete = Self(rawValue: "wallet.request_incomplete")
    /// A record that cannot be put into a presentation of this kind: not a JSON object.
    public static let notPresentable = Self(rawValue: "wallet.not_presentable")
    /// The presentation would be larger than verifiers read.
    public static let presentationTooLarge = Self(rawValue: "wallet.presentation_too_large")
    /// The credential was issued to a key that this wallet does not have.
    public static let holderMismatch = Self(rawValue: "holder.mismatch")
    /// The credential names no holder: nobody could tell the learner from a finder.
    public static let holderUnbound = Self(rawValue: "holder.unbound")
    /// Credentials of several keys: one presentation is signed by one.
    public static let holderMixed = Self(rawValue: "holder.mixed")
}

extension WalletError {
    /// Every code this room gives.
    public static let allCodes: [Code] = [
        .notFound, .pathUnsafe, .locked, .truncated, .trailing, .notAWallet, .versionUnsupported, .corrupted,
        .kdfBelowFloor, .kdfAboveCeiling, .keyFileNeeded, .keyFileUnexpected, .keyFileMalformed, .noMemory,
        .wrongPassword, .headerTampered, .rolledBack, .recordBinding,
        .exists, .noSpace, .io, .readOnly, .closed, .recordUnknown, .tooLarge, .keyInconsistent, .logBroken,
        .backupMissing, .backupForeign, .backupVersion, .backupTruncated, .backupTrailing, .backupCorrupted,
        .backupCodeWrong, .backupTampered, .backupUnproven, .backupCodeMissing, .backupExists, .backupOtherWallet,
        .recoveryWordUnknown,
        .recoveryWordCount,
        .recoveryChecksum, .receiveTooDeep, .receiveTooMany, .receiveTooLarge, .mergeSelf,
        .requestIncomplete, .notPresentable, .presentationTooLarge, .holderMismatch, .holderUnbound, .holderMixed,
        .shareIncomplete, .shareEndPast, .shareSingle, .shareTooLarge, .shareUnknown, .shareNotDrawable,
        .shareNotInForce, .sharePassphraseOfWallet,
        .shareMalformed, .shareVersion, .shareDamaged, .shareOtherRecipient, .shareWrongPassphrase, .shareAltered,
        .shareKDFBelowFloor, .shareKDFAboveCeiling,
    ]
}
