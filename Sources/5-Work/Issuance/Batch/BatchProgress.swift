public import Encodings

/// How far a batch is.
public struct BatchProgress: Sendable, Hashable {
    /// What is being done: first all credentials are signed, then whatever else was asked for is made from them.
    public enum Stage: Sendable, Hashable { case signing, outputs }

    /// Learners whose files are written.
    public let done: Int
    public let total: Int
    public var stage = Stage.signing
}

/// What was issued.
public struct BatchReceipt: Sendable, Hashable {
    /// The batch's id, a UUID.
    public let batch: String
    /// How many credentials it has.
    public let count: Int
    /// How many of them were signed for the first time now.
    public let signed: Int
    /// How many files of earlier credentials were missing or damaged and are written again.
    public let restored: Int
    /// `validFrom` of all of them.
    public let issued: Instant
    /// The folder with the files.
    public let folder: String
    /// The name of the index in it.
    public let index: String
    /// How many certificates, of those drawn now, have text that did not fit and was cut.
    public let certificatesCut: Int
    /// How many certificates have no QR code because the credential is more than one holds.
    public let certificatesWithoutCode: Int
    /// Whether the batch had been begun before.
    public var isContinued: Bool { signed < count }
}

/// What a batch has just done, for tests that stop it there as a power cut would.
package enum BatchStep: Sendable, Hashable {
    /// It is in the ledger, with its status indexes.
    case began
    /// The folder knows which batch it is for.
    case marked
    /// The credentials before this position are in the ledger.
    case committed(Int)
    /// The file of the credential at this position is there.
    case wrote(Int)
    case indexed
    case finished
}

/// Called after each step; what it throws goes through, and nothing is tidied up.
package typealias BatchHook = @Sendable (BatchStep) throws -> Void
