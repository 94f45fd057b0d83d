import DataIntegrity
import Encodings
import JSON

/// Proofs that sign earlier proofs along: D08 of the catalogue.
extension VectorBook {
    private static let first = "urn:uuid:00000000-0000-8000-8000-0000000000a1"
    private static let second = "urn:uuid:00000000-0000-8000-8000-0000000000a2"

    mutating func addChains() throws {
        try addGoodChains()
        try addBrokenChains()
    }

    private mutating func addGoodChains() throws {
        let badge = Badge.sonnwald
        for (name, what, suites) in [
            ("chain", "as canonical JSON", ["eddsa-jcs-2022", "eddsa-jcs-2022"]),
            ("chain-linked", "as linked data", ["eddsa-rdfc-2022", "eddsa-rdfc-2022"]),
            (
                "chain-mixed", "the first as linked data, the second as canonical JSON",
                ["eddsa-rdfc-2022", "eddsa-jcs-2022"]
            ),
        ] {
            let first = try badge.proof(badge.configuration(suites[0], id: Self.first))
            let second = try badge.proof(
                badge.configuration(suites[1], after: .string(Self.first)), along: [first])
            add(
                "good/\(name)", "A second proof signs the first one along, \(what).", attacks: "D08",
                file: badge.file(first, second), .valid())
        }
        let first = try badge.proof(badge.configuration("eddsa-jcs-2022", id: Self.first))
        let second = try badge.proof(
            badge.configuration("eddsa-jcs-2022", id: Self.second, after: .string(Self.first)), along: [first])
        let third = try badge.proof(
            badge.configuration("eddsa-jcs-2022", after: [.string(Self.first), .string(Self.second)]),
            along: [first, second])
        add(
            "good/chain-of-three", "A third proof signs both others along.", attacks: "D08",
            file: badge.file(first, second, third), .valid())
        add(
            "good/chain-turned", twin: "good/chain-of-three", "The proofs stand in another order: their names count.",
            attacks: "D08", file: badge.file(third, first, second), .valid())
    }

    private mutating func addBrokenChains() throws {
        let badge = Badge.sonnwald
        let suite = "eddsa-jcs-2022"
        let first = try badge.proof(badge.configuration(suite, id: Self.first))
        let second = try badge.proof(badge.configuration(suite, after: .string(Self.first)), along: [first])
        let again = badge.with { $0.created = World.sealed.adding(seconds: 1) }
        let other = try again.proof(again.configuration(suite, id: Self.first))
        let itself = try badge.proof(badge.configuration(suite, id: Self.second, after: .string(Self.second)))
        let back = try badge.proof(badge.configuration(suite, id: Self.first, after: .string(Self.second)))
        let forth = try badge.proof(badge.configuration(suite, id: Self.second, after: .string(Self.first)))
        let broken = failed("proof.signature", "proof.chain")
        for (name, what, file, finding) in [
            ("first-missing", "The first proof was taken out.", badge.file(second), broken),
            ("itself", "The second proof names itself as the one before it.", badge.file(first, itself), broken),
            ("circle", "Each of the two names the other as the one before it.", badge.file(back, forth), broken),
            (
                "name-twice", "Two proofs have the name that the third one gives.", badge.file(first, other, second),
                broken
            ),
            (
                "first-changed", "The first proof was changed.",
                badge.file(first.setting("/created", to: "2026-05-12T07:30:01Z"), second),
                failed("proof.signature", "proof.signature")
            ),
            (
                "first-replaced", "Another good proof stands where the first one was.", badge.file(other, second),
                failed("proof.signature", "proof.set")
            ),
            (
                "untied", "The second proof does not say any more what came before it.",
                badge.file(first, second.removing("/previousProof")), failed("proof.signature", "proof.set")
            ),
            (
                "nothing-before", "The second proof names no proof before it: an empty list.",
                badge.file(first, second.setting("/previousProof", to: [])), failed("proof.signature", "proof.set")
            ),
        ] {
            add("proof/chain-\(name)", twin: "good/chain", what, attacks: "D08", file: file, .invalid(finding))
        }
        add(
            "proof/chain-number", twin: "good/chain", "The second proof names the one before it by a number.",
            attacks: "D08", "J11", file: badge.file(first, second.setting("/previousProof", to: 1)),
            .invalid(failed("proof.present", "proof.malformed"), failed("proof.signature", "proof.set")))
    }
}
