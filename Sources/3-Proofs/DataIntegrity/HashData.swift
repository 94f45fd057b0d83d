import Signing

/// The 64 bytes that eddsa-jcs-2022 signs: the hash of the proof's options, then the hash of the document.
///
/// Source: [Hashing (eddsa-jcs-2022)](https://www.w3.org/TR/vc-di-eddsa/#hashing-eddsa-jcs-2022).
enum HashData {
    /// - Parameters:
    ///   - optionsHash: SHA-256 of the canonical proof options, 32 bytes.
    ///   - document: The canonical document without its proof.
    static func bytes(optionsHash: [UInt8], document: [UInt8]) -> [UInt8] {
        optionsHash + SHA256.hash(document)
    }
}
