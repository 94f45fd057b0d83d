import DataIntegrity
import Encodings
import JSON

/// Who shows it, to whom, and when: D10, E09 of the catalogue.
extension VectorBook {
    mutating func addPresentations() throws {
        let credential = try Badge.bound.sealed
        let good = Presentation([credential])
        try add(
            "holder/presentation",
            "The learner shows the credential, signed for the challenge and domain that were asked for.",
            file: good.file, Self.asked, .valid().showing(.valid()))
        try add(
            "holder/presentation-unasked",
            "The learner shows the credential; nobody asked for a challenge, and none is in it.",
            file: Self.unasked(good).file, .valid().showing(.valid()))
        try addAudiences(good)
        try addHolders(credential)
        try addSeveralHolders(good)
        try addUnsigned(credential, good)
        try addContents(credential)
        try addProofsOfPresentations(good)
    }

    static let asked = Setting().with {
        $0.challenge = Presentation.challenge
        $0.domain = Presentation.domain
    }

    private static func unasked(_ presentation: Presentation) -> Presentation {
        presentation.with {
            $0.challenge = nil
            $0.domain = nil
        }
    }

    /// Of a credential that nobody is known to have shown: checks that were skipped are no findings.
    private static let skipped = Expected(verdict: "unknown", primary: "check.skipped", findings: [])

    private mutating func addAudiences(_ good: Presentation) throws {
        let twin = "holder/presentation"
        for (name, what, reason, presentation) in [
            (
                "other-challenge", "It was signed for another challenge.", "presentation.challenge",
                good.with { $0.challenge = "0000" }
            ),
            (
                "longer-challenge", "The challenge that was signed goes on behind the one that was asked for.",
                "presentation.challenge",
                good.with { $0.challenge = Presentation.challenge + "0" }
            ),
            ("no-challenge", "No challenge was signed.", "presentation.challenge", good.with { $0.challenge = nil }),
            (
                "other-domain", "It was signed for another domain.", "presentation.domain",
                good.with { $0.domain = "shop.example" }
            ),
            (
                "domain-in-capitals", "The domain that was signed is written in capitals.", "presentation.domain",
                good.with { $0.domain = "JOBS.example" }
            ),
            ("no-domain", "No domain was signed.", "presentation.domain", good.with { $0.domain = nil }),
        ] {
            try add(
                "holder/\(name)", twin: twin, what, attacks: "D10", file: presentation.file, Self.asked,
                .invalid(failed("proof.signature", reason)).showing(Self.skipped))
        }
        add(
            "holder/domain-not-asked-for", twin: twin, "A domain was signed, but only a challenge was asked for.",
            attacks: "D10",
            fileOf: twin, Self.asked.with { $0.domain = nil },
            .invalid(failed("proof.signature", "presentation.domain")).showing(Self.skipped))
        try add(
            "holder/no-domain-asked", "A challenge was asked for and signed, and no domain.",
            file: good.with { $0.domain = nil }.file,
            Self.asked.with { $0.domain = nil }, .valid().showing(.valid()))
        try add(
            "holder/challenge-nobody-asked-for", twin: "holder/presentation-unasked",
            "A challenge was signed that nobody asked for.",
            attacks: "D10", file: good.with { $0.domain = nil }.file,
            .unknown(unknown("proof.signature", "presentation.challenge")).showing(.valid()))
        let altered = try good.with { $0.domain = nil }.sealed.setting("/note", to: "urgent")
        add(
            "holder/challenge-nobody-asked-for-changed", twin: "holder/presentation-unasked",
            "A challenge was signed that nobody asked for, and the presentation was changed afterwards.",
            attacks: "D10", "D11",
            file: altered.canonicalBytes(), .invalid(failed("proof.signature", "proof.signature")).showing(.valid()))
        try add(
            "holder/domain-nobody-asked-for", twin: "holder/presentation-unasked",
            "A domain was signed that nobody asked for.",
            attacks: "D10", file: good.with { $0.challenge = nil }.file,
            .unknown(unknown("proof.signature", "presentation.domain")).showing(.valid()))
    }

    private mutating func addHolders(_ credential: JSON) throws {
        let twin = "holder/presentation"
        let mismatch = Expected.invalid(failed("holder.binding", "holder.mismatch"))
        try add(
            "holder/other-key", twin: twin, "Somebody else's wallet signed.", attacks: "D10",
            file: Presentation([credential], by: .otherHolder).file, Self.asked,
            Expected(verdict: "invalid", primary: "holder.mismatch", findings: []).showing(mismatch))
        try add(
            "holder/other-key-unasked", twin: "holder/presentation-unasked",
            "Somebody else's wallet signed; nobody asked who shows it, and the report says so.",
            file: Self.unasked(Presentation([credential], by: .otherHolder)).file,
            .valid().showing(.valid(failed("holder.binding", "holder.mismatch"))))
        let unbound = try Badge.sonnwald.sealed
        let unknownHolder = Expected.unknown(unknown("holder.binding", "holder.unbound"))
        try add(
            "holder/unbound", twin: twin, "The credential names no key of its subject.",
            file: Presentation([unbound]).file, Self.asked,
            Expected(verdict: "unknown", primary: "holder.unbound", findings: []).showing(unknownHolder))
        try add(
            "holder/unbound-unasked", twin: "holder/presentation-unasked",
            "The credential names no key of its subject; nobody asked who shows it.",
            file: Self.unasked(Presentation([unbound])).file,
            .valid().showing(.valid(unknown("holder.binding", "holder.unbound"))))
        let pair = try Badge.small.setting(
            "/credentialSubject", to: [["id": .string(TestKey.holder.did)], ["id": "urn:example:b"]]
        ).sealed
        try add(
            "holder/two-subjects", twin: twin, "The credential speaks of two people, of whom the first shows it.",
            attacks: "D25", file: Presentation([pair]).file, Self.asked,
            Expected(verdict: "unknown", primary: "holder.unbound", findings: []).showing(
                .unknown(
                    unknown("holder.binding", "holder.unbound"),
                    unknown("issuer.legal_identifier", "issuer.identifier_missing"))))
        let number = try Badge.sonnwald.setting("/credentialSubject/id", to: 1).sealed
        try add(
            "holder/subject-number", twin: twin, "The subject's id is a number.", attacks: "J11",
            file: Presentation([number]).file,
            Self.asked,
            Expected(verdict: "invalid", primary: "schema.type", findings: []).showing(
                .invalid(failed("format.schema", "schema.type"), unknown("holder.binding", "holder.unbound"))))
        let fragment = try Badge.bound.setting("/credentialSubject/id", to: .string(TestKey.holder.method)).sealed
        try add(
            "holder/subject-is-method", twin: twin,
            "The subject is named by a key of the holder, not by the holder's DID.",
            file: Presentation([fragment]).file, Self.asked,
            Expected(verdict: "invalid", primary: "holder.mismatch", findings: []).showing(mismatch))
        try add(
            "holder/other-holder-named", twin: twin, "The presentation names another holder than the one who signed.",
            file: Presentation([credential]).setting("/holder", to: .string(TestKey.otherHolder.did)).file, Self.asked,
            .invalid(failed("format.recognised", "holder.mismatch")).showing(Self.skipped))
        try add(
            "holder/no-holder-named", twin: twin, "The presentation names no holder; the signature says who it is.",
            file: Presentation([credential]).setting("/holder", to: nil).file, Self.asked, .valid().showing(.valid()))
        try add(
            "holder/holder-object", twin: twin, "The presentation names its holder by an object.",
            file: Presentation([credential]).setting("/holder", to: ["id": .string(TestKey.holder.did)]).file,
            Self.asked,
            .valid().showing(.valid()))
    }

    /// Proofs of one holder, and of two, of whom neither is the one who shows it.
    private mutating func addSeveralHolders(_ good: Presentation) throws {
        let own = try good.setting("/holder", to: nil).sealed
        let again = try good.setting("/holder", to: nil).with { $0.created = World.now }.sealed
        let other = try Presentation([Badge.bound.sealed], by: .otherHolder).setting("/holder", to: nil).sealed
        func file(_ documents: JSON...) -> [UInt8] {
            own.setting("/proof", to: .array(documents.map { $0[at: "/proof"] ?? .null })).canonicalBytes()
        }
        add(
            "holder/two-proofs", "The learner signed twice.", file: file(own, again), Self.asked,
            .valid().showing(.valid()))
        let refused = Expected.invalid(failed("format.recognised", "holder.mismatch")).showing(Self.skipped)
        add(
            "holder/two-holders", twin: "holder/two-proofs", "The learner signed, and somebody else's wallet after it.",
            attacks: "D10", file: file(own, other), Self.asked, refused)
        add(
            "holder/two-holders-turned", twin: "holder/two-proofs",
            "Somebody else's wallet signed, and the learner after it.", attacks: "D10", file: file(other, own),
            Self.asked, refused)
    }

    private mutating func addUnsigned(_ credential: JSON, _ good: Presentation) throws {
        add(
            "holder/unsigned", twin: "holder/presentation", "Nobody signed the presentation.", attacks: "D24",
            file: good.document.canonicalBytes(), Self.asked,
            .invalid(failed("proof.present", "presentation.unsigned")).showing(Self.skipped))
        add(
            "holder/unsigned-unasked", twin: "holder/presentation-unasked",
            "Nobody signed the presentation, and nobody asked.",
            attacks: "D24", file: good.setting("/holder", to: nil).document.canonicalBytes(),
            .invalid(failed("proof.present", "presentation.unsigned")).showing(.valid()))
        add(
            "holder/bare-credential", twin: "holder/presentation",
            "The credential is handed over as it is, where a challenge was asked for.",
            attacks: "D10", fileOf: "good/bound", Self.asked,
            .invalid(failed("holder.binding", "presentation.unsigned")))
    }

    private mutating func addContents(_ credential: JSON) throws {
        let second = try Badge.bound.setting("/id", to: "urn:uuid:00000000-0000-8000-8000-000000000002").sealed
        try add(
            "holder/two-credentials", "Two credentials of the same learner.",
            file: Presentation([credential, second]).file, Self.asked,
            .valid().showing(.valid(), .valid()))
        let changed = second.setting("/name", to: "Doctor of everything")
        try add(
            "holder/second-changed", twin: "holder/two-credentials",
            "The second of the two was changed before it was shown.",
            file: Presentation([credential, changed]).file, Self.asked,
            Expected(verdict: "invalid", primary: "proof.signature", findings: [])
                .showing(.valid(), .invalid(failed("proof.signature", "proof.signature"))))
        let forged = try Badge.selfMade.setting("/credentialSubject/id", to: .string(TestKey.holder.did)).sealed
        try add(
            "holder/second-forged", twin: "holder/two-credentials", "The second of the two was signed by a stranger.",
            attacks: "D02",
            file: Presentation([credential, forged]).file, Self.asked,
            Expected(verdict: "invalid", primary: "issuer.name_only", findings: []).showing(
                .valid(),
                .invalid(
                    failed("issuer.registered", "issuer.name_only"), failed("content.lookalike", "issuer.name_only"),
                    unknown("issuer.legal_identifier", "issuer.not_listed"))))
        let other = try Badge.bound.setting("/credentialSubject/id", to: .string(TestKey.otherHolder.did)).sealed
        try add(
            "holder/second-of-another-learner", twin: "holder/two-credentials",
            "The second of the two is somebody else's.",
            file: Presentation([credential, other]).file, Self.asked,
            Expected(verdict: "invalid", primary: "holder.mismatch", findings: [])
                .showing(.valid(), .invalid(failed("holder.binding", "holder.mismatch"))))
        let unbound = try Badge.sonnwald.sealed
        try add(
            "holder/unbound-and-changed", twin: "holder/two-credentials",
            "One cannot be judged, the other is wrong: that counts.",
            file: Presentation([unbound, changed]).file, Self.asked,
            Expected(verdict: "invalid", primary: "proof.signature", findings: []).showing(
                .unknown(unknown("holder.binding", "holder.unbound")),
                .invalid(failed("proof.signature", "proof.signature"))))
        try add(
            "holder/empty", twin: "holder/presentation", "Nothing is shown.", file: Presentation([]).file, Self.asked,
            .unknown(unknown("format.recognised", "presentation.empty")).showing())
        try add(
            "holder/no-list", twin: "holder/presentation", "The member for credentials is missing.",
            file: Presentation([]).setting("/verifiableCredential", to: nil).file, Self.asked,
            .unknown(unknown("format.recognised", "presentation.empty")).showing())
        try add(
            "holder/alone", twin: "holder/presentation", "The only credential stands there without a list.",
            file: Presentation([]).setting("/verifiableCredential", to: credential).file, Self.asked,
            .valid().showing(.valid()))
        try addStrangeContents()
    }

    /// What is shown as a credential and is none that is read here.
    private mutating func addStrangeContents() throws {
        // A token in the credential's place is a kind that is not read here, and nothing is known to be wrong with it.
        let enveloped: JSON = [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "type": "EnvelopedVerifiableCredential",
            "id": "data:application/vc+jwt,eyJ.e30.AA",
        ]
        let unread = Expected.unknown(unknown("format.recognised", "format.unrecognised"))
        try add(
            "holder/enveloped", twin: "holder/presentation", "A credential in an envelope is shown.",
            file: Presentation([enveloped]).file, Self.asked,
            .unknown(unknown("format.recognised", "proof.unsupported")).showing())
        let twin = "holder/presentation"
        let token: JSON = "eyJhbGciOiJFZERTQSJ9.e30.AAAA"
        for (name, what, shown) in [
            ("token", "A token is shown as credential.", token),
            (
                "token-with-disclosures", "A token with disclosures behind it is shown.",
                "eyJhbGciOiJFUzI1NiJ9.e30.AA~WyI~"
            ),
            ("address", "An address is shown in place of a credential.", "https://sonnwald.example/awards/1"),
            (
                "address-in-capitals", "An address in capitals is shown in place of a credential.",
                "HTTPS://SONNWALD.EXAMPLE/AWARDS/1"
            ),
            (
                "presentation-within", "A presentation is shown in place of a credential.",
                try Presentation([Badge.bound.sealed]).sealed
            ),
        ] as [(String, String, JSON)] {
            try add(
                "holder/\(name)", twin: twin, what, file: Presentation([shown]).file, Self.asked, unread.showing())
        }
        for (name, what, shown) in [
            ("number", "A number is shown in place of a credential.", 7),
            ("words", "Words are shown in place of a credential.", "urn:uuid:1"),
        ] as [(String, String, JSON)] {
            try add(
                "holder/\(name)", twin: twin, what, attacks: "J11", file: Presentation([shown]).file, Self.asked,
                .invalid(failed("format.recognised", "format.unrecognised")).showing())
        }
        try add(
            "holder/second-is-token", twin: "holder/two-credentials", "The second of the two is a token.",
            file: Presentation([Badge.bound.sealed, token]).file, Self.asked, unread.showing(Self.skipped))
        try add(
            "holder/number-behind-token", twin: twin, "A number is shown behind a token.", attacks: "J11",
            file: Presentation([token, 7]).file, Self.asked,
            .invalid(failed("format.recognised", "format.unrecognised")).showing())
        let longer = try Presentation([Badge.bound.sealed]).sealed.setting("/@context/-", to: ["name": "urn:example:x"])
        add(
            "holder/context-longer-inline", twin: twin,
            "A context of somebody's own was put behind those that the learner signed.", attacks: "D15",
            file: longer.canonicalBytes(), Self.asked,
            .invalid(failed("format.recognised", "context.not_trusted")).showing(Self.skipped))
    }

    private mutating func addProofsOfPresentations(_ good: Presentation) throws {
        let sealed = try good.sealed
        let twin = "holder/presentation"
        func add(_ name: String, _ what: String, _ attack: String, _ document: JSON, _ own: Expected) {
            self.add(
                "holder/\(name)", twin: twin, what, attacks: attack, file: document.canonicalBytes(), Self.asked,
                own.showing(Self.skipped))
        }
        add(
            "proof-for-assertion", "The presentation is signed for the purpose of credentials.", "E09",
            try good.with { $0.purpose = .assertionMethod }.sealed, .invalid(failed("proof.signature", "proof.purpose"))
        )
        add(
            "proof-of-credential", "The proof of the presentation is that of the credential in it.", "E09",
            sealed.setting("/proof", to: sealed[at: "/verifiableCredential/0/proof"]),
            .invalid(failed("proof.signature", "proof.purpose")))
        add(
            "challenge-replaced", "The challenge was replaced after signing.", "D11",
            try good.with { $0.challenge = "0000" }.sealed.setting(
                "/proof/challenge", to: .string(Presentation.challenge)),
            .invalid(failed("proof.signature", "proof.signature")))
        add(
            "presentation-changed", "A member was added after signing.", "D11", sealed.setting("/note", to: "urgent"),
            .invalid(failed("proof.signature", "proof.signature")))
        add(
            "proof-unsupported", "The presentation's proof is of a suite that is not known.", "D05",
            sealed.setting("/proof/cryptosuite", to: "eddsa-jcs-2032"),
            .unknown(unknown("proof.present", "proof.unsupported")))
        add(
            "proof-malformed", "The presentation's proof has a member that it must not have.", "D11",
            sealed.setting("/proof/jws", to: "eyJ"), .invalid(failed("proof.present", "proof.malformed")))
        add(
            "proof-date-malformed", "The presentation's proof is dated on a day that no calendar has.", "K03",
            sealed.setting("/proof/created", to: "2026-02-30T00:00:00Z"),
            .invalid(failed("proof.present", "time.malformed")))
        add(
            "proof-in-the-future", "The presentation is dated 301 seconds ahead of now.", "D09",
            try good.with { $0.created = World.now.adding(seconds: 301) }.sealed,
            .invalid(failed("proof.signature", "proof.time")))
        add(
            "context-missing", "The presentation has no @context.", "D13",
            try good.setting("/@context", to: nil).sealed,
            .invalid(failed("format.recognised", "context.missing")))
        add(
            "context-foreign", "The presentation's @context does not begin with a base context.", "D17",
            try good.setting("/@context/0", to: "https://example.org/context").sealed,
            .invalid(failed("format.recognised", "context.order")))
    }
}
