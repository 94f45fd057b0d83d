public import Encodings
import Identifiers
import JSON
public import Signing

/// A signed statement of what was checked, against what, and what came of it.
///
/// ```swift
/// let receipt = Receipt(basis: basis, entries: files.compactMap { ReceiptEntry($0) })
/// let bytes = try receipt.signed(by: key, at: now)
/// let opened = try Receipt(opening: bytes, at: years.later)
/// opened.receipt.differences(from: Receipt(basis: today, entries: again))
/// ```
///
/// It is a credential (VC Data Model 2.0, `eddsa-jcs-2022` or its twin for the key's curve), issued by the did:key of
/// whoever keeps it, and holds nothing of the learner but digests. Format: `docs/formats/receipt.md`.
public struct Receipt: Sendable, Hashable {
    public let basis: ReceiptBasis
    /// One a file, in the order in which they were judged.
    public let entries: [ReceiptEntry]

    /// Most files of a receipt.
    public static let most = 5_000
    /// Most bytes of one.
    public static let largest = 32 << 20

    /// A receipt that nobody has signed yet.
    public init(basis: ReceiptBasis, entries: [ReceiptEntry]) {
        self.basis = basis
        self.entries = entries
    }

    /// The worst of its verdicts.
    public var verdict: Verdict { Verdict.worst(of: entries.map(\.verdict)) }

    /// The receipt as a signed document.
    ///
    /// - Parameter now: When it is signed.
    /// - Throws: ``ReceiptError`` `receipt.too_large` for more than ``most`` files; what the signer throws.
    public func signed(by signer: any Signer, at now: Instant) throws -> [UInt8] {
        guard entries.count <= Self.most else {
            throw ReceiptError(.tooLarge, facts: ["limit": String(Self.most)])
        }
        return try OwnStatement.signed(Self.type, subject, by: signer, at: now)
    }

    /// A receipt whose signature holds.
    public struct Opened: Sendable {
        public let receipt: Receipt
        /// Whoever signed it: a did:key, compared by its bytes.
        public let issuer: String
        public let signed: Instant?
    }

    /// Opens a receipt and checks its signature.
    ///
    /// - Parameters:
    ///   - now: A signature from the future is refused.
    ///   - key: The key that must have signed it; nil for any.
    /// - Throws: ``ReceiptError`` `receipt.malformed` for what is no receipt, `receipt.signature` with the reason as a fact,
    ///   `receipt.key` when another key signed it.
    public static func opening(
        _ bytes: [UInt8], at now: Instant, signedBy key: PublicKey? = nil
    ) throws(ReceiptError) -> Opened {
        let root: JSONValue
        do throws(JSONError) {
            root = try JSONDocument(
                parsing: bytes, limits: JSONLimits(bytes: largest, depth: 16, members: 2_000_000)
            ).root
        } catch {
            throw ReceiptError(.malformed, at: error.place, facts: ["detail": error.reason])
        }
        let receipt = try ReceiptReader(root).receipt()
        let issuer: String
        let signed: Instant?
        do throws(OwnStatement.Refusal) {
            (issuer, signed) = try OwnStatement.signer(of: root, at: now)
        } catch {
            throw ReceiptError(.signature, at: error.place, facts: ["cause": error.cause])
        }
        if let key, !DIDKey.did(for: key).text.utf8.elementsEqual(issuer.utf8) {
            throw ReceiptError(.key, at: .pointer("/issuer"), facts: ["issuer": issuer])
        }
        return Opened(receipt: receipt, issuer: issuer, signed: signed)
    }
}
