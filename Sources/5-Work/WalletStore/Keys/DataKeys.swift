import Signing

/// The keys that come from the wallet's random data key, one for each purpose. They stay the same for the wallet's life.
struct DataKeys: Sendable {
    static let byteCount = 32

    /// The data key itself, needed again when the passphrase changes.
    let master: SecretBytes
    /// Seals the key of each record.
    let records: SecretBytes
    let manifest: SecretBytes
    private let credentialIndex: SecretBytes
    private let issuerIndex: SecretBytes
    private let recordIndex: SecretBytes

    init(master: SecretBytes, wallet: WalletID) {
        self.master = master
        records = .subkey(of: master, for: .records, in: wallet)
        manifest = .subkey(of: master, for: .manifest, in: wallet)
        credentialIndex = .subkey(of: master, for: .credentialIndex, in: wallet)
        issuerIndex = .subkey(of: master, for: .issuerIndex, in: wallet)
        recordIndex = .subkey(of: master, for: .recordIndex, in: wallet)
    }

    /// The name under which exactly these bytes are kept: the same each time in this wallet, and without its keys no more
    /// telling than a random number.
    func name(ofCredential bytes: [UInt8]) -> RecordID {
        RecordID(tag: BLAKE2b.keyed(bytes, key: credentialIndex, count: RecordID.byteCount))
    }

    /// The name under which the key for one issuer is kept.
    func name(ofIssuer issuer: [UInt8]) -> RecordID {
        RecordID(tag: BLAKE2b.keyed(issuer, key: issuerIndex, count: RecordID.byteCount))
    }

    /// The name of a record of another type, by what it is about. Two types never share a name.
    func name(of type: RecordType, about subject: [UInt8]) -> RecordID {
        RecordID(tag: BLAKE2b.keyed([type.rawValue] + subject, key: recordIndex, count: RecordID.byteCount))
    }
}
