import Encodings
import Identifiers
import JSON
import Signing

/// Keys that are no sound keys, and names that lead to none: areas B, E and W of the catalogue.
extension VectorBook {
    mutating func addKeys() throws {
        try addKeyBytes()
        try addWebKeys()
        try addNamesOfKeys()
        try addBadValues()
        try addDocuments()
    }

    /// A did:key is its key: another key is another name, and nothing else changes.
    private mutating func addKeyBytes() throws {
        let sound = Array(try Multibase.decodeBase58(TestKey.stranger.multikey).dropFirst(2))
        let zero = [UInt8](repeating: 0, count: 32)
        for (name, what, attack, multikey, reason) in [
            (
                "small-order", "The key is a point of small order.", "E02", World.multikey(EdgePoints.neutral),
                "key.small_order"
            ),
            ("all-zero", "All bytes of the key are zero.", "E06", World.multikey(zero), "key.small_order"),
            (
                "noncanonical", "The key is written with a coordinate above the prime.", "E03",
                World.multikey(EdgePoints.noncanonicalNeutral), "key.noncanonical"
            ),
            (
                "mixed-order", "A point of order two is added to the key.", "E04",
                World.multikey(EdgePoints.addingOrderTwo(sound)), "key.subgroup"
            ),
            ("short", "The last byte of the key is missing.", "E06", World.multikey(sound.dropLast()), "key.length"),
            ("long", "A byte follows the key.", "E06", World.multikey(sound + [0]), "key.length"),
            (
                "x25519", "The key is said to be one for key agreement.", "B05",
                World.multikey(sound, codec: .x25519Public), "key.type"
            ),
            (
                "p-256", "The key is said to be on the curve P-256.", "B05",
                World.multikey([2] + sound, codec: .p256Public), "key.type"
            ),
            (
                "secp256k1", "The key is said to be on the curve secp256k1.", "B05",
                World.multikey([2] + sound, codec: .secp256k1Public), "key.type"
            ),
            (
                "private", "The key is a private one.", "B06", World.multikey(sound, codec: .ed25519Private),
                "key.private_material"
            ),
            (
                "long-number", "The number of the key's type is written with a byte too many.", "B05",
                Multibase.encodeBase58([0xed, 0x81, 0x00] + sound), "did.malformed"
            ),
            (
                "bad-character", "A zero stands where base58 has none.", "W10",
                TestKey.stranger.multikey.prefix(8) + "0" + TestKey.stranger.multikey.dropFirst(9), "did.malformed"
            ),
            (
                "base64url", "The key is written in base64url.", "W10",
                Multibase.encodeBase64URL(Multicodec.ed25519Public.prefixing(sound)), "did.malformed"
            ),
        ] as [(String, String, String, String, String)] {
            let did = "did:key:" + multikey
            try refuse(name, what, attack, issuer: did, method: "\(did)#\(multikey)", reason)
        }
    }

    private mutating func addWebKeys() throws {
        let jwk = TestKey.stranger.signer.publicKey.jwk
        for (name, what, attack, key, reason) in [
            (
                "jwk-private", "The JSON Web Key holds the private half.", "B06", jwk.setting("/d", to: "AAAA"),
                "key.private_material"
            ),
            (
                "jwk-for-encryption", "The JSON Web Key says it is for encryption.", "B07",
                jwk.setting("/use", to: "enc"), "key.usage"
            ),
            (
                "jwk-not-for-verifying", "The JSON Web Key says it is not for verifying.", "B07",
                jwk.setting("/key_ops", to: ["sign"]), "key.usage"
            ),
            (
                "jwk-other-algorithm", "The JSON Web Key names another algorithm.", "B07",
                jwk.setting("/alg", to: "ES256"), "key.usage"
            ),
            (
                "jwk-other-type", "The JSON Web Key is an RSA key.", "B05",
                ["kty": "RSA", "n": "AQAB", "e": "AQAB"], "key.type"
            ),
            (
                "jwk-elsewhere", "The JSON Web Key points to a place where it could be fetched.", "B06",
                jwk.setting("/x5u", to: "https://stranger.example/key"), "key.untrusted_source"
            ),
            ("jwk-without-x", "The JSON Web Key lacks the key.", "B05", jwk.removing("/x"), "key.malformed"),
            (
                "jwk-small-order", "The JSON Web Key is of small order.", "E02",
                jwk.setting("/x", to: .string(Base64URL.encode(EdgePoints.neutral))), "key.small_order"
            ),
        ] as [(String, String, String, JSON, String)] {
            let did = "did:jwk:" + Base64URL.encode(key.canonicalBytes())
            try refuse(name, what, attack, issuer: did, method: did + "#0", reason, twin: "good/did-jwk")
        }
        let sound = DIDJWK.did(for: TestKey.stranger.signer.publicKey).text
        try refuse(
            "jwk-padded", "The JSON Web Key is padded.", "B02", issuer: sound + "=", method: sound + "=#0",
            "did.malformed",
            twin: "good/did-jwk")
        try refuse(
            "jwk-other-fragment", "The proof names a second key of a did:jwk.", "W11", issuer: sound,
            method: sound + "#1",
            "key.unknown", twin: "good/did-jwk")
    }

    private mutating func addNamesOfKeys() throws {
        let did = TestKey.stranger.did
        for (name, what, attack, issuer, method, reason) in [
            (
                "other-fragment", "The proof names a key that a did:key does not have.", "W10", did, did + "#key-1",
                "key.unknown"
            ),
            (
                "other-fragment-of-none", "The proof names a DID, a fragment mark and no key.", "W11", did, did + "#",
                "did.malformed"
            ),
            ("relative", "The proof names its key relative to nothing.", "W11", did, "#key-1", "did.malformed"),
            ("no-did", "The proof names its key by a word.", "W11", did, "my key", "did.malformed"),
            ("empty", "The proof names its key by nothing.", "W11", did, "", "did.malformed"),
            (
                "host-number", "The issuer's host is a number.", "W01", "did:web:127.0.0.1", "did:web:127.0.0.1#key-1",
                "net.forbidden_host"
            ),
            (
                "host-port", "The issuer's host has a port.", "W05", "did:web:sonnwald.example%3A6379",
                "did:web:sonnwald.example%3A6379#key-1", "net.forbidden_host"
            ),
            (
                "host-path", "The issuer's path leads upwards.", "W04", "did:web:sonnwald.example:..:admin",
                "did:web:sonnwald.example:..:admin#key-1", "did.malformed"
            ),
            (
                "address", "The key is named by an address with a user in it.", "W08", did,
                "https://sonnwald.example@evil.example/key#1",
                "url.malformed"
            ),
        ] {
            let isNoAddress = method.isEmpty || method == "#key-1" || method == "my key"
            try refuse(
                "name-\(name)", what, attack, issuer: issuer, method: method, reason,
                isNoAddress ? failed("format.schema", "schema.format") : nil)
        }
        // A did:key has one key; who names it without the fragment, as badges in the field do, can mean no other.
        try add(
            "key/name-no-fragment", twin: "good/did-key", "The proof names a did:key and no key of it.", attacks: "W11",
            file: badge(issuer: did, method: did).file, .proofOnly,
            .valid(Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
        for (name, what, issuer, reason) in [
            ("web", "The issuer's document is not at hand.", "did:web:neuhafen.example", "did.unavailable"),
            ("method", "The issuer's kind of DID is not read.", "did:ebsi:zZeKyEJfUTGwajhNyNX928z", "did.unsupported"),
        ] {
            try add(
                "key/not-at-hand-\(name)", twin: "good/did-key", what, attacks: "W11",
                file: badge(issuer: issuer, method: issuer + "#key-1").file, .proofOnly,
                .unknown(unknown("proof.signature", reason), Unlisted.withoutRegistry[0]))
        }
    }

    /// What is wrong without the key is wrong, even if the key is not at hand.
    private mutating func addBadValues() throws {
        let issuer = "did:web:neuhafen.example"
        let sealed = try badge(issuer: issuer, method: issuer + "#key-1").sealed
        let value = sealed[at: "/proof/proofValue"]?.string ?? ""
        for (name, what, text, expected) in [
            (
                "encoding", "is not base58", "z0" + value.dropFirst(2),
                Expected.invalid(failed("proof.signature", "proof.encoding"))
            ),
            (
                "length", "is too short", String(value.dropLast(3)),
                .invalid(failed("proof.signature", "sig.length"))
            ),
        ] {
            add(
                "key/not-at-hand-bad-\(name)", twin: "good/did-key",
                "The issuer's document is not at hand, and the proof value \(what).",
                attacks: "B03", "B04", file: sealed.setting("/proof/proofValue", to: .string(text)).canonicalBytes(),
                .proofOnly, expected)
        }
    }

    /// Documents of a did:web at hand, each with one thing different from the good one.
    private mutating func addDocuments() throws {
        for (name, what, attack, reason) in [
            ("authentication", "The key is listed for authentication only.", "D03", "key.relationship"),
            ("other-controller", "The key says it belongs to somebody else.", "W11", "key.controller"),
            ("other-key", "The document lists another key.", "D02", "proof.signature"),
            ("small-order", "The listed key is of small order.", "E02", "key.small_order"),
            ("p256", "The listed key is no point of its curve.", "B05", "key.not_on_curve"),
            ("without-multikey", "The listed method has no key in it.", "W11", "key.malformed"),
        ] {
            add(
                "key/document-\(name)", twin: "good/did-document", what, attacks: attack, fileOf: "good/did-document",
                setting(of: "good/did-document").with { $0.didDocuments = [World.document("neuhafen-\(name)")] },
                .invalid(failed("proof.signature", reason)))
        }
        add(
            "key/document-two", twin: "good/did-document", "Two documents at hand list different keys under the name.",
            attacks: "B08", fileOf: "good/did-document",
            setting(of: "good/did-document").with { $0.didDocuments.append(World.document("neuhafen-other-key")) },
            .invalid(failed("proof.signature", "key.ambiguous")))
        add(
            "key/document-of-another", twin: "good/did-document", "Only somebody else's document is at hand.",
            attacks: "W06",
            fileOf: "good/did-document",
            setting(of: "good/did-document").with { $0.didDocuments = [World.document("sonnwald")] },
            .unknown(unknown("proof.signature", "did.unavailable"), Unlisted.withoutRegistry[0]))
        let second = Badge.sonnwald.setting("/issuer/id", to: .string(TestKey.newcomer.did))
            .signed(by: .newcomer, as: TestKey.newcomer.did + "#key-2")
        try add(
            "key/document-without-this-key", twin: "good/did-document",
            "The proof names a key that the document does not list.",
            attacks: "D02", file: second.file, setting(of: "good/did-document"),
            .invalid(failed("proof.signature", "key.unknown")))
        let longer = Badge.sonnwald.setting("/issuer/id", to: .string(TestKey.newcomer.did))
            .signed(by: .newcomer, as: TestKey.newcomer.did + "#key-10")
        try add(
            "key/document-longer-name", twin: "good/did-document",
            "The name of the key in the proof goes on behind the one that the document lists.", attacks: "D02",
            file: longer.file, setting(of: "good/did-document"), .invalid(failed("proof.signature", "key.unknown")))
        add(
            "key/document-still-in-use", twin: "good/did-document",
            "The document lets the key end a second after signing.",
            attacks: "W12", fileOf: "good/did-document",
            setting(of: "good/did-document").with { $0.didDocuments = [World.document("neuhafen-ending")] },
            .valid(Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
        for (name, what, reason) in [
            ("ended", "The document let the key end when it signed.", "key.window"),
            ("withdrawn", "The document withdrew the key when it signed.", "key.revoked"),
        ] {
            add(
                "key/document-\(name)", twin: "key/document-still-in-use", what, attacks: "W12",
                fileOf: "good/did-document",
                setting(of: "good/did-document").with { $0.didDocuments = [World.document("neuhafen-\(name)")] },
                .invalid(
                    failed("proof.key_window", reason), Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
        }
    }

    private func badge(issuer: String, method: String) -> Badge {
        Badge.sonnwald.setting("/issuer/id", to: .string(issuer)).signed(by: .stranger, as: method)
    }

    private mutating func refuse(
        _ name: String, _ differs: String, _ attack: String, issuer: String, method: String, _ reason: String,
        _ other: Finding? = nil, twin: String = "good/did-key"
    ) throws {
        let expected = Expected.invalid(failed("proof.signature", reason))
        try add(
            "key/\(name)", twin: twin, differs, attacks: attack, file: badge(issuer: issuer, method: method).file,
            .proofOnly, other.map { expected.and($0) } ?? expected)
    }
}
