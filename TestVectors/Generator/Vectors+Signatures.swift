import Encodings
import JSON

/// Values of proofs that no honest signer makes: areas B and E of the catalogue.
extension VectorBook {
    mutating func addSignatures() throws {
        let good = try Badge.small.sealed
        guard let text = good[at: "/proof/proofValue"]?.string else { preconditionFailure("no proof value") }
        let signature = try Multibase.decodeBase58(text)
        let (point, scalar) = (Array(signature[..<32]), Array(signature[32...]))
        let zero = [UInt8](repeating: 0, count: 32)

        for (name, what, attack, bytes, reason) in [
            (
                "scalar-plus-order", "The order of the group is added to S: the same signature, spelt otherwise.",
                "E01",
                point + EdgePoints.addingOrder(scalar), "sig.noncanonical_s"
            ),
            (
                "scalar-all-ones", "All bits of S are set.", "E01", point + [UInt8](repeating: 0xff, count: 32),
                "sig.noncanonical_s"
            ),
            (
                "point-noncanonical", "R is written with a coordinate above the prime.", "E03",
                EdgePoints.noncanonicalNeutral + scalar, "sig.noncanonical_r"
            ),
            (
                "point-of-small-order", "R is a point of small order.", "E02", EdgePoints.neutral + scalar,
                "sig.small_order_r"
            ),
            ("all-zero", "All bytes of the signature are zero.", "E06", zero + zero, "sig.small_order_r"),
            (
                "point-of-mixed-order", "A point of order two is added to R.", "E04",
                EdgePoints.addingOrderTwo(point) + scalar, "sig.subgroup"
            ),
            (
                "one-bit", "One bit of S is turned over.", "E01", point + [scalar[0] ^ 1] + scalar[1...],
                "proof.signature"
            ),
            ("short", "The last byte of the signature is missing.", "E06", signature.dropLast() + [], "sig.length"),
            ("long", "A byte follows the signature.", "B04", signature + [0], "sig.length"),
            ("half", "Only R is there.", "E06", point, "sig.length"),
        ] as [(String, String, String, [UInt8], String)] {
            try add(
                "signature/\(name)", what, attack,
                good.setting("/proof/proofValue", to: .string(Multibase.encodeBase58(bytes))), reason)
        }
        for (name, what, attack, value) in [
            ("base64url", "The value is written in base64url.", "B03", Multibase.encodeBase64URL(signature)),
            ("without-prefix", "The letter in front is missing.", "B03", String(text.dropFirst())),
            ("other-prefix", "The letter in front is another one.", "B03", "f" + text.dropFirst()),
            ("bad-character", "A zero stands where base58 has none.", "B03", "z0" + text.dropFirst(2)),
            ("space", "A space stands in the value.", "B02", text.prefix(10) + " " + text.dropFirst(10)),
            ("prefix-only", "Only the letter in front is there.", "B03", "z"),
            ("empty", "The value is empty.", "B03", ""),
            ("very-long", "The value has a thousand characters.", "B04", "z" + String(repeating: "2", count: 999)),
        ] {
            try add(
                "signature/\(name)", what, attack, good.setting("/proof/proofValue", to: .string(value)),
                "proof.encoding")
        }
    }

    private mutating func add(_ id: String, _ differs: String, _ attack: String, _ document: JSON, _ reason: String)
        throws
    {
        add(
            id, twin: "good/generic", differs, attacks: attack, file: document.canonicalBytes(),
            .invalid(failed("proof.signature", reason)))
    }
}
