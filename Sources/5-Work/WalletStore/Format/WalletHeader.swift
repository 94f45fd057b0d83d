import Signing

/// The header: what must be known before the passphrase can be tried, and how to tell that nobody changed it.
///
/// 252 bytes of fixed width, none of them optional:
///
/// | at | bytes | field |
/// |---|---|---|
/// | 0 | 16 | `TESTAMUR WALLET` and a zero byte |
/// | 16 | 4 | format version |
/// | 20 | 16 | wallet identifier |
/// | 36 | 4 | key derivation: 1 is Argon2id 1.3, 2 the same mixed with a key file |
/// | 40 | 8 | its memory in bytes |
/// | 48 | 4 | its passes |
/// | 52 | 4 | its lanes, always 1 |
/// | 56 | 16 | salt |
/// | 72 | 4 | cipher: 1 is XChaCha20-Poly1305 |
/// | 76 | 8 | generation |
/// | 84 | 72 | the data key, sealed: nonce, key, tag |
/// | 156 | 32 | commitment tag |
/// | 188 | 32 | MAC of all before it |
/// | 220 | 32 | SHA-256 of all before it |
struct WalletHeader: Sendable, Equatable {
    static let byteCount = 252
    static let magic = Array("TESTAMUR WALLET\0".utf8)

    var version = WalletFormat.version
    var wallet: WalletID
    var kdf: UInt32 = 1
    var memoryBytes: UInt64
    var passes: UInt32
    var lanes: UInt32 = 1
    var salt: [UInt8]
    var cipher: UInt32 = 1
    var generation: UInt64
    var dataKey: [UInt8]
    var commitment: [UInt8]
    var mac: [UInt8] = []

    /// Everything that the MAC covers.
    var authenticated: [UInt8] {
        var writer = ByteWriter(capacity: Self.byteCount)
        writer.append(raw: Self.magic)
        writer.append(version)
        writer.append(raw: wallet.bytes)
        writer.append(kdf)
        writer.append(memoryBytes)
        writer.append(passes)
        writer.append(lanes)
        writer.append(raw: salt)
        writer.append(cipher)
        writer.append(generation)
        writer.append(raw: dataKey)
        writer.append(raw: commitment)
        return writer.bytes
    }

    /// The blob as it lies in the database.
    var bytes: [UInt8] {
        let bytes = authenticated + mac
        return bytes + SHA256.hash(bytes)
    }

    /// Whether a key file is needed beside the passphrase.
    var needsKeyFile: Bool {
        get { kdf == 2 }
        set { kdf = newValue ? 2 : 1 }
    }

    /// The cost that the passphrase has to be derived with.
    ///
    /// - Throws: ``WalletError`` `wallet.kdf_below_floor`, `wallet.kdf_above_ceiling`, before anything is computed;
    ///   `wallet.header_tampered` for a derivation that version 1 does not have.
    var cost: Argon2id {
        get throws(WalletError) {
            guard kdf == 1 || kdf == 2, lanes == 1 else { throw WalletError(.headerTampered) }
            let cost = Argon2id(memoryBytes: Int(clamping: memoryBytes), passes: Int(passes))
            do throws(SigningError) { try cost.checkBounds() } catch { throw WalletError(derivation: error) }
            return cost
        }
    }
}

extension WalletHeader {
    /// Reads the blob: length, magic and version, then the checksum. Nothing here needs the passphrase.
    ///
    /// - Throws: ``WalletError`` `wallet.truncated`, `wallet.trailing`, `wallet.not_a_wallet`,
    ///   `wallet.version_unsupported`, `wallet.corrupted`, in this order.
    init(parsing bytes: [UInt8]) throws(WalletError) {
        let facts = ["part": "header"]
        guard bytes.count >= Self.byteCount else { throw WalletError(.truncated, facts: facts) }
        guard bytes.count == Self.byteCount else { throw WalletError(.trailing, facts: facts) }
        guard bytes.starts(with: Self.magic) else { throw WalletError(.notAWallet, facts: facts) }
        guard let header = bytes.read(Self.fields) else { throw WalletError(.corrupted, facts: facts) }
        guard header.version == WalletFormat.version else {
            throw WalletError(
                .versionUnsupported, facts: ["found": "\(header.version)", "known": "\(WalletFormat.version)"])
        }
        let covered = Self.byteCount - SHA256.byteCount
        guard SHA256.hash(Array(bytes[..<covered])).elementsEqual(bytes[covered...]) else {
            throw WalletError(.corrupted, facts: facts)
        }
        self = header
    }

    private static func fields(_ reader: inout ByteReader) -> WalletHeader? {
        guard reader.skip(magic.count) != nil,
            let version = reader.number(UInt32.self),
            let wallet = reader.raw(WalletID.byteCount),
            let kdf = reader.number(UInt32.self),
            let memoryBytes = reader.number(UInt64.self),
            let passes = reader.number(UInt32.self),
            let lanes = reader.number(UInt32.self),
            let salt = reader.raw(Argon2id.saltByteCount),
            let cipher = reader.number(UInt32.self),
            let generation = reader.number(UInt64.self),
            let dataKey = reader.raw(PassphraseKeys.sealedDataKeyByteCount),
            let commitment = reader.raw(32),
            let mac = reader.raw(32)
        else { return nil }
        return WalletHeader(
            version: version, wallet: WalletID(bytes: wallet), kdf: kdf, memoryBytes: memoryBytes, passes: passes,
            lanes: lanes, salt: salt, cipher: cipher, generation: generation, dataKey: dataKey, commitment: commitment,
            mac: mac)
    }
}

extension WalletError {
    /// The wallet's name for what the key derivation refused.
    init(derivation error: SigningError) {
        let code: Code =
            switch error.code {
            case .kdfBelowFloor: .kdfBelowFloor
            case .kdfAboveCeiling: .kdfAboveCeiling
            case .noMemory: .noMemory
            default: Code(rawValue: error.reason)
            }
        self.init(code, at: error.place, facts: error.facts)
    }
}
