public import Encodings
import Identifiers
import Signing

/// A key of the wallet that an issuer can bind credentials to; the private half stays inside.
public struct HolderKey: Sendable, Hashable {
    /// The public key as a `did:key`: what goes into the roster's `holder` column and into `credentialSubject.id`.
    public let did: String
    /// For which issuer it was made, as it was named then. Issuers that compare notes find no key in common.
    public let issuer: String
    public let created: Instant
}

/// The content of a key's record. The seed goes from guarded memory into the seal and back.
struct StoredHolderKey {
    let seed: SecretBytes
    let publicKey: Ed25519PublicKey
    let created: Instant
    let issuer: String

    private static let form: UInt8 = 1
    private static let seedRange = 1..<33

    /// What is sealed: form, seed, public key, when, for whom.
    var secret: SecretBytes {
        var rest = ByteWriter()
        rest.append(raw: publicKey.bytes)
        rest.append(created)
        rest.append(prefixed: Array(issuer.utf8))
        return SecretBytes(count: Self.seedRange.upperBound + rest.bytes.count) { target in
            target[0] = Self.form
            seed.withBytes { UnsafeMutableRawBufferPointer(rebasing: target[Self.seedRange]).copyMemory(from: $0) }
            UnsafeMutableRawBufferPointer(rebasing: target[Self.seedRange.upperBound...]).copyBytes(from: rest.bytes)
        }
    }

    /// - Throws: ``WalletError`` `wallet.corrupted` when the content is not as the format says, `wallet.key_inconsistent`
    ///   when the public half is no sound key.
    init(opening secret: SecretBytes) throws(WalletError) {
        let fields = secret.withBytes { bytes -> (key: [UInt8], created: Instant, issuer: String)? in
            var reader = ByteReader(bytes)
            guard reader.number(UInt8.self) == Self.form, reader.skip(Self.seedRange.count) != nil,
                let key = reader.raw(32), let created = reader.instant(),
                let issuer = reader.text(limit: WalletFormat.Limit.textBytes), reader.remaining == 0
            else { return nil }
            return (key, created, issuer)
        }
        guard let fields else { throw WalletError(.corrupted) }
        seed = secret.part(Self.seedRange)
        do throws(SigningError) {
            publicKey = try Ed25519PublicKey(fields.key)
        } catch {
            throw WalletError(.keyInconsistent, facts: error.facts)
        }
        created = fields.created
        issuer = fields.issuer
    }

    init(seed: SecretBytes, publicKey: Ed25519PublicKey, created: Instant, issuer: String) {
        self.seed = seed
        self.publicKey = publicKey
        self.created = created
        self.issuer = issuer
    }

    var did: String { DIDKey.did(for: .ed25519(publicKey)).text }

    var holderKey: HolderKey { HolderKey(did: did, issuer: issuer, created: created) }

    /// The key, ready to sign. A public half that somebody exchanged is never signed with.
    ///
    /// - Throws: ``WalletError`` `wallet.key_inconsistent`; what else the cryptographic library refuses.
    func signer() throws -> Ed25519Signer {
        do throws(SigningError) {
            return try Ed25519Signer(seed: seed, expecting: .ed25519(publicKey))
        } catch {
            guard error.code == .keyInconsistent else { throw error }
            throw WalletError(.keyInconsistent, facts: ["holder": did])
        }
    }
}
