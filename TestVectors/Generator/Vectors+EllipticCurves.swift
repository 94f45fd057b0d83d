import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing

/// ECDSA: signatures and keys that no honest signer makes, E08 and B05 of the catalogue.
extension VectorBook {
    mutating func addEllipticCurves() throws {
        try addEllipticSignatures("p256", .p256)
        try addEllipticSignatures("p384", .p384)
        try addEllipticKeys("p256", .p256)
        try addEllipticKeys("p384", .p384)
    }

    private mutating func addEllipticSignatures(_ curve: String, _ key: TestKey) throws {
        let twin = "good/\(curve)-json"
        let good = try Badge.sonnwald.signed(by: key).signed(with: .ecdsaJCS2019).sealed
        let signature = try Multibase.decodeBase58(good[at: "/proof/proofValue"]?.string ?? "")
        let half = signature.count / 2
        let (first, second) = (Array(signature[..<half]), Array(signature[half...]))
        let zero = [UInt8](repeating: 0, count: half)
        let order = EllipticNumbers.order(key.type)
        for (name, what, attack, bytes, reason) in [
            (
                "all-zero", "r and s are 0, which fits every message where nobody looks.", "E08", zero + zero,
                "sig.malformed"
            ),
            ("r-zero", "r is 0.", "E08", zero + second, "sig.malformed"),
            ("s-zero", "s is 0.", "E08", first + zero, "sig.malformed"),
            ("r-order", "r is the order of the group.", "E08", order + second, "sig.malformed"),
            ("s-order", "s is the order of the group.", "E08", first + order, "sig.malformed"),
            (
                "s-all-ones", "All bits of s are set.", "E08", first + [UInt8](repeating: 0xff, count: half),
                "sig.malformed"
            ),
            ("der", "r and s are written in DER.", "E08", EllipticNumbers.der(first, second), "sig.malformed"),
            ("short", "The last byte of the signature is missing.", "E06", signature.dropLast() + [], "sig.length"),
            ("long", "A byte follows the signature.", "B04", signature + [0], "sig.length"),
            ("half", "Only r is there.", "E06", first, "sig.length"),
            ("turned", "s stands before r.", "E08", second + first, "proof.signature"),
            (
                "one-bit", "One bit of s is turned over.", "E08", first + second.dropLast() + [second[half - 1] ^ 1],
                "proof.signature"
            ),
        ] as [(String, String, String, [UInt8], String)] {
            add(
                "signature/\(curve)-\(name)", twin: twin, what, attacks: attack,
                file: good.setting("/proof/proofValue", to: .string(Multibase.encodeBase58(bytes))).canonicalBytes(),
                .ellipticKeys, .invalid(failed("proof.signature", reason)))
        }
        let other = first + EllipticNumbers.orderLess(second, key.type)
        add(
            "signature/\(curve)-other-s", twin: twin,
            "s is the order less s, which ECDSA holds to be as good: a signature is no name of a document.",
            attacks: "E01",
            file: good.setting("/proof/proofValue", to: .string(Multibase.encodeBase58(other))).canonicalBytes(),
            .ellipticKeys, .valid())
    }

    private mutating func addEllipticKeys(_ curve: String, _ key: TestKey) throws {
        let badge = Badge.sonnwald.signed(with: .ecdsaJCS2019)
        func file(_ multikey: String) throws -> [UInt8] {
            let did = "did:key:" + multikey
            return try badge.setting("/issuer/id", to: .string(did)).signed(by: key, as: "\(did)#\(multikey)").file
        }
        let findings = Unlisted.withoutRegistry
        try add(
            "good/did-key-\(curve)", "Signed by a key on \(key.type.rawValue) that is its own identifier.",
            file: file(key.multikey), .proofOnly, .valid(findings[0], findings[1]))
        let codec = EllipticNumbers.codec(key.type)
        let sound = Array(try Multibase.decodeBase58(key.multikey).dropFirst(2))
        func multikey(_ bytes: [UInt8]) -> String { Multibase.encodeBase58(codec.prefixing(bytes)) }
        for (name, what, attack, bytes, reason) in [
            (
                "not-on-curve", "The key is no point of the curve.", "B05",
                [2] + EllipticNumbers.numberOfNoPoint(key.type), "key.not_on_curve"
            ),
            (
                "noncanonical", "The key is written with a coordinate that is the prime.", "E03",
                [2] + EllipticNumbers.prime(key.type), "key.noncanonical"
            ),
            (
                "uncompressed", "The first byte announces both coordinates.", "B05", [4] + sound.dropFirst(),
                "key.malformed"
            ),
            ("neutral", "The key is the neutral point.", "E02", [0], "key.length"),
            ("short", "The last byte of the key is missing.", "E06", sound.dropLast(), "key.length"),
        ] as [(String, String, String, [UInt8], String)] {
            try add(
                "key/\(curve)-\(name)", twin: "good/did-key-\(curve)", what, attacks: attack,
                file: file(multikey(bytes)), .proofOnly, .invalid(failed("proof.signature", reason)))
        }
        let mirrored = multikey([sound[0] ^ 1] + sound.dropFirst())
        try add(
            "key/\(curve)-mirrored", twin: "good/did-key-\(curve)", "The key is the other point with the same x.",
            attacks: "B05", file: file(mirrored), .proofOnly, .invalid(failed("proof.signature", "proof.signature")))
    }
}
