/// What makes a file a wallet of this format: numbers and names that never change for version 1.
///
/// The whole format is described in `docs/formats/wallet.md`.
enum WalletFormat {
    /// The only version there is so far.
    static let version: UInt32 = 1

    /// `TsWa`, in the field of SQLite's header that tells applications apart.
    static let applicationID: UInt32 = 0x5473_5761

    static let pageSize = 4096

    /// The database: text for text what stands in its schema table. Another text means another database.
    static let tables: [(name: String, definition: String)] = [
        (
            "header",
            "CREATE TABLE header (id INTEGER PRIMARY KEY, header BLOB NOT NULL, manifest BLOB NOT NULL) STRICT"
        ),
        (
            "record",
            "CREATE TABLE record (number INTEGER PRIMARY KEY, id BLOB NOT NULL, key BLOB NOT NULL, body BLOB NOT NULL) STRICT"
        ),
    ]

    /// What each derived key is for. A key never serves two purposes.
    enum Purpose: String {
        // Under the key that the passphrase gives
        case commitment = "testamur wallet 1: commitment"
        case header = "testamur wallet 1: header"
        case dataKey = "testamur wallet 1: data key"
        case keyFile = "testamur wallet 1: key file"
        // Under the data key
        case records = "testamur wallet 1: record keys"
        case manifest = "testamur wallet 1: manifest"
        case credentialIndex = "testamur wallet 1: index of credentials"
        case issuerIndex = "testamur wallet 1: index of issuers"
        case recordIndex = "testamur wallet 1: index of other records"
    }

    /// The most that one wallet holds.
    enum Limit {
        /// Bytes of one credential or report, as received.
        static let recordBytes = 16 << 20
        /// Bytes of a file that credentials came in.
        static let parcelBytes = 2 * recordBytes
        /// Bytes of an origin, an issuer's name, a challenge or a domain.
        static let textBytes = 1024
        static let records = 1_000_000
    }

    /// Refuses a text of a person that is longer than a wallet keeps.
    ///
    /// - Throws: ``WalletError`` `wallet.too_large`, in words that fit a text and no file.
    static func checkLength(of text: String) throws(WalletError) {
        let count = text.utf8.count
        guard count <= Limit.textBytes else {
            let facts = ["found": "\(count)", "limit": "\(Limit.textBytes)", "words": "wallet.too_large.text"]
            throw WalletError(.tooLarge, facts: facts)
        }
    }
}
