/// What a record is. The number is authenticated with the record and never used for anything else.
enum RecordType: UInt8, Sendable {
    /// A credential, byte for byte as it came.
    case credential = 1
    /// A private key, for credentials of one issuer.
    case holderKey = 2
    /// What was shown to whom.
    case presentation = 3
}
