import Encodings
import Signing

/// A batch as the ledger has it: everything that decides what its credentials look like, byte for byte.
struct BatchRecord: Sendable {
    let number: Int
    /// 16 bytes, a UUID.
    let id: [UInt8]
    /// Identifies roster, course, issuer and choices: the same inputs are the same batch.
    let inputs: [UInt8]
    let courseDigest: [UInt8]
    let rosterDigest: [UInt8]
    /// How many credentials it has when it is whole.
    let rows: Int
    /// When it was begun; `validFrom` and `created` of every credential.
    let created: Instant
    /// The one key that signs the batch.
    let verificationMethod: String
    /// Profile, suite and whatever else is needed to make the same bytes again, as JSON.
    let recipe: String
    /// What credential ids and salts are made from.
    let secret: SecretBytes
    /// When the last file and the index were written; nil while something is missing.
    let finished: Instant?
}

/// When a batch was begun, and the proofs it was begun with.
struct EarlierBatch: Sendable, Hashable {
    let began: Instant
    /// As the recipe has it.
    let cryptosuite: String
}

/// A batch as everybody can read it in the ledger.
struct BegunBatch: Sendable, Hashable {
    let began: Instant
    /// How many credentials it has when it is whole.
    let rows: Int
    /// The rows of the roster that were left out.
    let skipped: RowSet
    /// Whether nothing is added to it any more: finished, or given up.
    let isFinished: Bool
}

/// A run of draws from one status list that belongs to one batch.
struct StatusLease: Sendable, Hashable {
    /// The first learner of the batch, from 0, that the run is for.
    let firstPosition: Int
    let list: Int
    let firstDraw: Int
    let count: Int
}

/// A pair of status lists: the same index in both belongs to the same credential.
struct StatusListRecord: Sendable, Hashable {
    let number: Int
    let revocation: String
    let suspension: String
    let capacity: Int
}
