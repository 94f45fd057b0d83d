import Encodings
import JSON
import Signing

/// Keys that stand in their own https address, as badges of 1EdTech have them.
extension VectorBook {
    mutating func addNamedKeys() throws {
        let address = "https://stranger.example/issuers/1"
        let key = TestKey.stranger
        let own = address + "#" + key.multikey
        func file(issuer: String, method: String) throws -> [UInt8] {
            try Badge.linked.setting("/issuer/id", to: .string(issuer)).signed(by: key, as: method).file
        }
        let unlisted = Unlisted.withoutRegistry
        try add(
            "key/address", twin: "good/did-key",
            "The key stands in the address that names it: whether its owner wrote that address is not known.",
            file: file(issuer: address, method: own), .proofOnly,
            .unknown(unknown("issuer.key_binding", "key.unconfirmed"), unlisted[0], unlisted[1]))
        add(
            "key/address-not-asked", "The same where nobody asks whose the key is.", fileOf: "key/address",
            .proofOnly.with { $0.policy = "w3c-interop" },
            .valid(unknown("issuer.key_binding", "key.unconfirmed"), unlisted[0], unlisted[1]))
        try add(
            "key/address-of-another", twin: "good/did-key",
            "The key stands in an address of which the issuer is not the owner.",
            attacks: "D02", file: file(issuer: TestKey.issuerWeb.did, method: own), .proofOnly,
            .invalid(failed("issuer.key_binding", "issuer.key_binding"), unlisted[0], unlisted[1]))
        let twin = "key/address-not-asked"
        for (name, what, attack, method, reason) in [
            (
                "changed", "Another key stands in the address.", "D02", address + "#" + TestKey.newcomer.multikey,
                "proof.signature"
            ),
            (
                "small-order", "The key in the address is of small order.", "E02",
                address + "#" + World.multikey(EdgePoints.neutral), "key.small_order"
            ),
            (
                "all-zero", "All bytes of the key in the address are zero.", "E06",
                address + "#" + World.multikey([UInt8](repeating: 0, count: 32)), "key.small_order"
            ),
            (
                "short", "The last byte of the key in the address is missing.", "B05",
                address + "#" + World.multikey([UInt8](repeating: 7, count: 31)), "key.length"
            ),
            (
                "x25519", "The key in the address is said to be one for key agreement.", "B05",
                address + "#" + World.multikey([UInt8](repeating: 7, count: 32), codec: .x25519Public), "key.type"
            ),
            (
                "private", "The key in the address is a private one.", "B06",
                address + "#" + World.multikey([UInt8](repeating: 7, count: 32), codec: .ed25519Private),
                "key.private_material"
            ),
            (
                "with-user", "The address has a user in it.", "W08",
                "https://stranger.example@evil.example/1#" + key.multikey, "url.malformed"
            ),
            (
                "host-number", "The host of the address is a number.", "W01", "https://127.0.0.1/1#" + key.multikey,
                "net.forbidden_host"
            ),
        ] {
            try add(
                "key/address-\(name)", twin: twin, what, attacks: attack, file: file(issuer: address, method: method),
                setting(of: twin), .invalid(failed("proof.signature", reason)))
        }
        for (name, what, method) in [
            ("without-key", "The address only leads to a key: nobody here could look there.", address + "#key-1"),
            ("without-fragment", "The address has no fragment: nobody here could look there.", address),
        ] {
            try add(
                "key/address-\(name)", twin: twin, what, attacks: "W11", file: file(issuer: address, method: method),
                setting(of: twin), .unknown(unknown("proof.signature", "did.unavailable"), unlisted[0]))
        }
        try addRegisteredAddresses()
    }

    /// A registry that lists the address says whose the key is.
    private mutating func addRegisteredAddresses() throws {
        let address = "https://stranger.example/issuers/1"
        let key = TestKey.stranger
        func file(_ method: String) throws -> [UInt8] {
            try Badge.linked.setting("/issuer/id", to: .string(address)).signed(by: key, as: method).file
        }
        func listed(_ name: String) -> Setting { Setting().with { $0.registries = [World.registry(name)] } }
        add(
            "key/address-listed", "A registry lists the address with the key in it.", fileOf: "key/address",
            listed("with-address"), .valid())
        add(
            "key/address-listed-by-second", "Of two registries the second lists the address.", fileOf: "key/address",
            Setting().with { $0.registries = [World.registry("complete"), World.registry("second-with-address")] },
            .valid())
        try add(
            "key/address-listed-by-name", "A registry lists an address and the key beside it.",
            file: file(address + "#key-1"), listed("with-address-name"), .valid())
        let badge = Badge.linked.setting("/issuer/id", to: .string(address))
        let proofs = try [address + "#key-1", address + "#" + key.multikey].map { method in
            let badge = badge.signed(by: key, as: method)
            return try badge.proof(badge.configuration("eddsa-rdfc-2022"))
        }
        add(
            "key/address-listed-and-not", twin: "key/address-listed-by-name",
            "Of two proofs the second is by a key that stands in the address, which no registry lists.", attacks: "D02",
            file: badge.file(proofs[0], proofs[1]), listed("with-address-name"),
            .unknown(unknown("issuer.key_binding", "key.unconfirmed")))
        add(
            "key/address-listed-elsewhere", twin: "key/address-listed",
            "The registry lists the key under another address.", attacks: "D02", fileOf: "key/address",
            listed("with-other-address"),
            .invalid(
                failed("issuer.registered", "issuer.name_only"), failed("content.lookalike", "issuer.name_only"),
                unknown("issuer.key_binding", "key.unconfirmed"),
                unknown("issuer.legal_identifier", "issuer.not_listed")))
        add(
            "key/address-listed-another-key", twin: "key/address-listed-by-name",
            "The registry lists another key under the address.", attacks: "D02", fileOf: "key/address-listed-by-name",
            listed("with-address-other-key"), .invalid(failed("proof.signature", "proof.signature")))
    }
}
