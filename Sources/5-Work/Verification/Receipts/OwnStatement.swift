import DataIntegrity
package import Encodings
import Identifiers
package import JSON
package import Signing

/// A statement of whoever uses this program, as a credential (VC Data Model 2.0) that the did:key of the signer issues:
/// nothing has to be looked up to check it.
///
/// ```swift
/// let bytes = try OwnStatement.signed("VerificationReceipt", subject, by: key, at: now)
/// let (issuer, signed) = try OwnStatement.signer(of: root, at: years.later)
/// ```
package enum OwnStatement {
    /// Why a signature does not hold.
    package struct Refusal: Error {
        package let place: Place?
        /// The reason code.
        package let cause: String
    }

    /// The statement in canonical form.
    ///
    /// - Parameters:
    ///   - type: What it is, beside a credential.
    ///   - subject: What it says.
    ///   - now: When it is signed.
    package static func signed(
        _ type: String, _ subject: JSON, by signer: any Signer, at now: Instant
    ) throws -> [UInt8] {
        let document: JSON = [
            "@context": [
                "https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/undefined-terms/v2",
            ],
            "type": ["VerifiableCredential", .string(type)],
            "issuer": .string(DIDKey.did(for: signer.publicKey).text),
            "validFrom": .string(now.description),
            "credentialSubject": subject,
        ]
        let options = ProofOptions(
            verificationMethod: DIDKey.verificationMethod(for: signer.publicKey), created: now)
        return try DataIntegrity.secured(document, options: options, signer: signer)
    }

    /// Checks every proof of a statement.
    ///
    /// - Parameter now: A signature from the future is refused.
    /// - Returns: The did:key that signed, which is the issuer, and when it says it did.
    /// - Throws: ``Refusal``.
    package static func signer(
        of root: JSONValue, at now: Instant
    ) throws(Refusal) -> (issuer: String, signed: Instant?) {
        let issuer = root["issuer"]?.string ?? ""
        let results = DataIntegrity.verify(root, expecting: .assertion(at: now), resolver: OfflineResolver())
        for result in results {
            switch result.outcome {
            case .failed(let error), .unknown(let error):
                throw Refusal(place: error.place, cause: error.reason)
            case .passed(let method):
                guard method.method.controller.utf8.elementsEqual(issuer.utf8) else {
                    throw Refusal(place: .pointer("/issuer"), cause: "issuer.key_binding")
                }
            }
        }
        return (issuer, results.first?.proof?.created?.instant)
    }
}
