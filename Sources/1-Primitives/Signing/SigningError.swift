public import Encodings

/// Why a key, a signature, a sealed text or a key file was refused.
///
/// ```swift
/// do { _ = try Ed25519PublicKey(bytes) } catch { print(error.reason) }  // "key.small_order"
/// ```
///
/// Two errors are equal when their codes are, so that a test can build the one it expects. Codes are promised: they are
/// never renamed or reused.
public struct SigningError: CodedError, Equatable {
    /// The stable reason, `area.what`.
    public let code: Code
    /// Where in the input, when there is such a place.
    public let place: Place?
    /// What was found, for the sentence that is shown: never a secret.
    public let facts: [String: String]

    /// An error to throw, or to compare with.
    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    /// The code as text.
    public var reason: String { code.rawValue }

    /// By code alone.
    public static func == (first: SigningError, second: SigningError) -> Bool { first.code == second.code }
}

extension SigningError {
    /// An open set of reasons: a new one breaks nobody who keeps a `default`.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// `area.what`
        public let rawValue: String

        /// A code by its text; every code of this room has a name below.
        public init(rawValue: String) { self.rawValue = rawValue }

        init(_ rawValue: String) { self.rawValue = rawValue }
    }

    /// Every code this room can give.
    public static let allCodes: [Code] = [
        .keyLength, .keyNoncanonical, .keySmallOrder, .keySubgroup, .keyNotOnCurve, .keyType, .keyPrivateMaterial,
        .keyUsage, .keyMalformed, .keyInconsistent, .signatureLength, .signatureMalformed, .noncanonicalS,
        .noncanonicalR, .smallOrderR,
        .signatureSubgroup, .signatureMismatch, .keyFileMalformed, .keyFileVersion, .keyFileDamaged, .keyFileAltered,
        .kdfBelowFloor, .kdfAboveCeiling, .wrongPassphrase, .noMemory, .passphraseEmpty, .passphraseTooLong,
        .passphraseEncoding, .passphraseWeak, .cryptoUnavailable, .cannotOpen, .tokenURI, .tokenPinInName, .tokenModule,
        .tokenNotFound,
        .tokenAmbiguous, .tokenPin, .tokenPinLastTry, .tokenLocked, .tokenMechanism, .tokenKeyMissing, .tokenKeyExists,
        .tokenKeyType, .tokenKeyUsage, .tokenAsksEachTime, .tokenReadOnly, .tokenGone, .tokenFailed, .tokenSignature,
        .tokenNotRepeatable, .tokenForked,
    ]
}

extension SigningError.Code {
    // Keys

    /// A key that has not the length of its type.
    public static let keyLength = Self("key.length")
    /// A coordinate at or above the field's prime: a second spelling of another key.
    public static let keyNoncanonical = Self("key.noncanonical")
    /// A key under which one signature is good for many messages.
    public static let keySmallOrder = Self("key.small_order")
    /// A key that is no point of the main subgroup.
    public static let keySubgroup = Self("key.subgroup")
    /// A key whose coordinates are no point of its curve: signatures under it prove nothing.
    public static let keyNotOnCurve = Self("key.not_on_curve")
    /// A key of another type than the one that is needed.
    public static let keyType = Self("key.type")
    /// A private key where a public one belongs.
    public static let keyPrivateMaterial = Self("key.private_material")
    /// A key that says itself that it is not for signatures.
    public static let keyUsage = Self("key.usage")
    /// A key whose container cannot be read.
    public static let keyMalformed = Self("key.malformed")
    /// A private key whose public half is not the one that stands beside it.
    public static let keyInconsistent = Self("key.inconsistent")

    // Signatures

    /// A signature that has not the length of its type.
    public static let signatureLength = Self("sig.length")
    /// An ECDSA signature whose r or s is 0 or not below the group's order, or that is written in DER.
    public static let signatureMalformed = Self("sig.malformed")
    /// S at or above the group's order: a second spelling of another signature.
    public static let noncanonicalS = Self("sig.noncanonical_s")
    /// R with a coordinate at or above the field's prime.
    public static let noncanonicalR = Self("sig.noncanonical_r")
    /// R of small order, which no honest signer makes.
    public static let smallOrderR = Self("sig.small_order_r")
    /// R that is no point of the main subgroup: libraries disagree about such signatures.
    public static let signatureSubgroup = Self("sig.subgroup")
    /// A well-formed signature that was not made by this key over this message.
    public static let signatureMismatch = Self("sig.mismatch")

    // Key files and passphrases

    /// A key file that is not as its format says.
    public static let keyFileMalformed = Self("keyfile.malformed")
    /// A key file of a version that this program does not know.
    public static let keyFileVersion = Self("keyfile.version")
    /// A key file whose checksum is wrong: damaged in storage or transport.
    public static let keyFileDamaged = Self("keyfile.damaged")
    /// A key file that opens with this passphrase, but whose readable part or seal was changed.
    public static let keyFileAltered = Self("keyfile.altered")
    /// A cost of key derivation that protects too little.
    public static let kdfBelowFloor = Self("keyfile.kdf_below_floor")
    /// A cost of key derivation that would exhaust the machine.
    public static let kdfAboveCeiling = Self("keyfile.kdf_above_ceiling")
    /// Wrong passphrase, or a changed salt: the two cannot be told apart.
    public static let wrongPassphrase = Self("keyfile.wrong_passphrase")
    /// The machine has not the memory that the key derivation asks for.
    public static let noMemory = Self("keyfile.no_memory")
    /// No passphrase was given.
    public static let passphraseEmpty = Self("passphrase.empty")
    /// A passphrase above ``SecretBytes/longestPassphrase`` bytes.
    public static let passphraseTooLong = Self("passphrase.too_long")
    /// A new passphrase that whoever gets the file would soon guess.
    public static let passphraseWeak = Self("passphrase.weak")
    /// A passphrase that is not UTF-8.
    public static let passphraseEncoding = Self("passphrase.encoding")

    // The libraries below

    /// The cryptographic library is missing, broken, or known to be unsafe.
    public static let cryptoUnavailable = Self("crypto.unavailable")
    /// A sealed text that was changed, or is opened with another key, nonce or context.
    public static let cannotOpen = Self("aead.open")
}
