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
            ("without-key", "The address leads to a key, and is none.", "D02", address + "#key-1", "key.unknown"),
            ("without-fragment", "The address has no fragment.", "W11", address, "key.unknown"),
            (
                "small-order", "The key in the address is of small order.", "E02",
                address + "#" + World.multikey(EdgePoints.neutral), "key.unknown"
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
    }
}
