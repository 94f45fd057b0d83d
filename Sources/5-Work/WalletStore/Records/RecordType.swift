/// What a record is. The number is authenticated with the record and never used for anything else.
enum RecordType: UInt8, Sendable, CaseIterable {
    /// A credential, byte for byte as it came.
    case credential = 1
    /// A private key, for credentials of one issuer.
    case holderKey = 2
    /// What was shown to whom.
    case presentation = 3
    /// What happened in the wallet.
    case event = 4
    /// A file that credentials came in, byte for byte as it came.
    case parcel = 5
    /// The recovery code of the wallet's backups.
    case recovery = 6
    /// What was handed to whom, what for and until when.
    case share = 8

    /// Whether the content is opened into guarded memory only.
    var isSecret: Bool { self == .holderKey || self == .recovery }
}
