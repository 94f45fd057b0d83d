/// A signer that can also make secrets which nobody without its key can make: what an issuer's ledger is sealed with.
///
/// ```swift
/// let secret = try signer.derivedSecret(label: "testamur ledger 1")
/// ```
public protocol DerivingSigner: Signer {
    /// A secret of 32 bytes, the same each time for one label, another for each; it says nothing about the key itself.
    ///
    /// - Throws: When the secret could not be made; a key in memory never throws.
    func derivedSecret(label: String) throws -> SecretBytes

    /// Whether the system keeps the key out of swap; see ``SecretBytes/isMemoryLocked``.
    var isMemoryLocked: Bool { get }
}
