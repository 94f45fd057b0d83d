import JSON

/// The same file under another policy.
extension VectorBook {
    mutating func addPolicies() throws {
        let stranger = "issuer/stranger-in-the-name-of-the-university"
        add(
            "policy/proof-only-stranger", "Only the proof is asked about: a stranger's is as good as any.",
            fileOf: stranger,
            Setting().with { $0.policy = "proof-only" },
            .valid(
                failed("issuer.registered", "issuer.name_only"), failed("content.lookalike", "issuer.name_only"),
                unknown("issuer.legal_identifier", "issuer.not_listed")
            ))
        add(
            "policy/employer-stranger", twin: "policy/proof-only-stranger", "The issuer is asked about.",
            fileOf: stranger,
            .invalid(
                failed("issuer.registered", "issuer.name_only"), failed("content.lookalike", "issuer.name_only"),
                unknown("issuer.legal_identifier", "issuer.not_listed")
            ))
        add(
            "policy/interop-other-key", "For tests of interoperability nobody asks whose the key is.", attacks: "D02",
            fileOf: "issuer/case-of-did", Setting().with { $0.policy = "w3c-interop" },
            .valid(failed("issuer.key_binding", "issuer.key_binding")))
        add(
            "policy/proof-only-other-key", twin: "policy/interop-other-key", "Every other policy asks.", attacks: "D02",
            fileOf: "issuer/case-of-did", Setting().with { $0.policy = "proof-only" },
            .invalid(failed("issuer.key_binding", "issuer.key_binding")))
        add(
            "policy/interop-good", "A good credential is good under every policy.", fileOf: "good/badge",
            Setting().with { $0.policy = "w3c-interop" }, .valid())
        add(
            "policy/interop-changed", twin: "policy/interop-good", "A changed document is wrong under every policy.",
            attacks: "D11",
            fileOf: "proof/changed-title", Setting().with { $0.policy = "w3c-interop" },
            .invalid(failed("proof.signature", "proof.signature")))
        add(
            "policy/proof-only-no-registry", "Only the proof is asked about, and no registry is at hand.",
            fileOf: "good/did-key-issuer",
            Setting().with {
                $0.policy = "proof-only"
                $0.registries = []
            }, .valid(Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
        add(
            "policy/proof-only-status", "Under this policy the status counts as well.", fileOf: "good/status",
            Setting.withStatus.with { $0.policy = "proof-only" }, .valid())
        add(
            "policy/proof-only-unusable-registry", twin: "policy/proof-only-no-registry",
            "A registry that may not be used may be the one that knows the key as compromised.", attacks: "A11",
            fileOf: "good/did-key-issuer",
            Setting().with {
                $0.policy = "proof-only"
                $0.registries = [World.registry("unsigned")]
            },
            .unknown(
                unknown("issuer.not_compromised", "registry.unsigned"),
                unknown("issuer.registered", "registry.unsigned"),
                unknown("issuer.legal_identifier", "issuer.untrusted")))
        add(
            "policy/proof-only-revoked", twin: "policy/proof-only-status", "A revocation counts under every policy.",
            fileOf: "good/status",
            Self.lists("revoked", "suspension").with { $0.policy = "proof-only" },
            .invalid(failed("status.revocation", "status.revoked")))
    }
}
