/// Reads what lies sealed in a wallet, without the seal: for whoever tries these readers with bytes that nobody wrote.
package enum KeptRecord {
    /// Bytes as each kind of record takes them, written again; nil where they are none of that kind.
    package static func readings(of bytes: [UInt8]) -> [[UInt8]?] {
        [
            Manifest(parsing: bytes)?.bytes, StoredCredential(parsing: bytes)?.bytes,
            StoredEvent(parsing: bytes)?.bytes, StoredParcel(parsing: bytes)?.bytes,
            PresentationEntry(parsing: bytes)?.bytes, ShareContent(parsing: bytes)?.bytes,
        ]
    }
}
