import DataIntegrity
import JSON

/// Learner records (CLR 2.0), whose credentials each speak for themselves, and endorsements inside badges.
extension VectorBook {
    mutating func addRecords() throws {
        try addGoodRecords()
        try addRecordsWithBad()
        try addEndorsements()
    }

    private static let recordContext = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"

    /// A record of Sonnwald's about Mira, signed as linked data.
    private static func record(
        _ credentials: [JSON], id: String = "urn:uuid:00000000-0000-8000-8000-0000000000c1"
    ) -> Badge {
        let contexts = Badge.linked.document["@context"]?.array ?? []
        let badge = Badge(
            [
                "@context": [contexts[0], .string(recordContext), contexts[1]],
                "id": .string(id), "type": ["VerifiableCredential", "ClrCredential"],
                "issuer": Badge.linked.document["issuer"] ?? .null, "name": "Transcript",
                "validFrom": "2026-05-12T07:30:00Z",
                "credentialSubject": [
                    "id": .string(TestKey.holder.did), "type": ["ClrSubject"],
                    "verifiableCredential": .array(credentials),
                ],
            ], by: .issuerWeb)
        return badge.signed(with: .eddsaRDFC2022)
    }

    /// A record is no Open Badge: nobody looks in it for official numbers.
    private static let isGood = Expected.smallIsGood
    private static let noNumber = unknown("issuer.legal_identifier", "issuer.identifier_missing")

    private mutating func addGoodRecords() throws {
        let first = try Badge.linked.sealed
        let second = try Badge.tamme.sealed
        try add(
            "record/one", "A learner record with one micro-credential in it.", file: Self.record([first]).file,
            Self.isGood.showing(.valid()))
        try add(
            "record/two", "A learner record with micro-credentials of two issuers.",
            file: Self.record([first, second]).file,
            Self.isGood.showing(.valid(), .valid()))
        try add(
            "record/json", "The same record, signed as canonical JSON.",
            file: Self.record([first, second]).signed(with: nil).file, Self.isGood.showing(.valid(), .valid()))
        try add(
            "record/within-record", "A learner record inside a learner record.",
            file: Self.record([Self.record([first], id: "urn:uuid:00000000-0000-8000-8000-0000000000c2").sealed]).file,
            Self.isGood.showing(Self.isGood.showing(.valid())))
    }

    private mutating func addRecordsWithBad() throws {
        let nils: JSON = [
            ["type": "IdentityObject", "hashed": false, "identityHash": "Nils Lund", "identityType": "name"]
        ]
        let other = try Badge.bound.setting("/credentialSubject/identifier", to: nils)
            .setting("/credentialSubject/id", to: .string(TestKey.otherHolder.did)).sealed
        let mira = try Badge.linked.sealed
        let different = failed("holder.same_person", "holder.different_people")
        try add(
            "record/of-two-people", twin: "record/two", "The credentials in the record are those of two people.",
            file: Self.record([mira, other]).file,
            Self.isGood.showing(.valid(different), .valid(different)))
        let good = try Badge.linked.sealed
        let changed = good.setting("/name", to: "Doctor of everything")
        try add(
            "record/second-changed", twin: "record/two",
            "The second credential was changed before the record was signed: the record is good, the credential is not.",
            attacks: "D24", file: Self.record([good, changed]).file,
            Self.isGood.holding(.valid(), .invalid(failed("proof.signature", "proof.signature"))))
        try add(
            "record/second-unsigned", twin: "record/two",
            "The second credential is not signed: the record's proof vouches for none.",
            attacks: "D24", file: Self.record([good, good.removing("/proof")]).file,
            Self.isGood.holding(.valid(), .invalid(failed("proof.present", "proof.missing"))))
        try add(
            "record/second-of-a-stranger", twin: "record/two", "A stranger signed the second credential.",
            attacks: "D02",
            file: Self.record([good, Badge.selfMade.sealed]).file,
            Self.isGood.holding(
                .valid(),
                .invalid(
                    failed("issuer.registered", "issuer.name_only"), failed("content.lookalike", "issuer.name_only"),
                    unknown("issuer.legal_identifier", "issuer.not_listed"))))
        let sealed = try Self.record([good]).sealed
        add(
            "record/changed", twin: "record/one", "The record was changed after signing; what is in it was not.",
            attacks: "D11", file: sealed.setting("/name", to: "Diploma").canonicalBytes(),
            .invalid(failed("proof.signature", "proof.signature")).showing(.valid()))
        add(
            "record/added", twin: "record/one", "A credential was put into the record after signing.", attacks: "D11",
            file: sealed.setting("/credentialSubject/verifiableCredential/-", to: try Badge.tamme.sealed)
                .canonicalBytes(),
            .invalid(failed("proof.signature", "proof.signature")).showing(.valid(), .valid()))
        try add(
            "record/without-credentials", twin: "record/one", "The record has no member for credentials.",
            attacks: "D27",
            file: Self.record([]).removing("/credentialSubject/verifiableCredential").file,
            .invalid(failed("format.schema", "schema.required"), Self.noNumber))
        try add(
            "record/badge-context-missing", twin: "record/one", "The record does not name the context of Open Badges.",
            attacks: "D27", file: Self.record([good]).removing("/@context/2").signed(with: nil).file,
            .invalid(failed("format.schema", "schema.value"), Self.noNumber).showing(.valid()))
    }

    private mutating func addEndorsements() throws {
        let achievement = Badge.linked.document[at: "/credentialSubject/achievement/id"] ?? .null
        let key = TestKey.endorser
        let endorsement = Badge(
            [
                "@context": Badge.linked.document["@context"] ?? .null,
                "id": "urn:uuid:00000000-0000-8000-8000-0000000000e1",
                "type": ["VerifiableCredential", "EndorsementCredential"],
                "issuer": ["id": .string(key.did), "type": ["Profile"], "name": "Society of Metrology"],
                "name": "Endorsement", "validFrom": "2026-05-10T00:00:00Z",
                "credentialSubject": [
                    "id": achievement, "type": ["EndorsementSubject"],
                    "endorsementComment": "A sound introduction to the craft.",
                ],
            ], by: key
        ).signed(with: .eddsaRDFC2022)
        let place = "/credentialSubject/achievement/endorsement"
        try add(
            "record/endorsed", "A learned society endorses the achievement: listed, and not judged.",
            file: Badge.linked.setting(place, to: [endorsement.sealed]).file, .valid())
        try add(
            "record/endorsement-changed",
            "The endorsement was changed before the badge was signed: listed as a claim all the same.",
            attacks: "D24",
            file: Badge.linked.setting(
                place,
                to: [endorsement.sealed.setting("/credentialSubject/endorsementComment", to: "The best there is.")]
            ).file, .valid())
        try add(
            "record/endorsement-removed", twin: "record/endorsed", "The endorsement was taken out after signing.",
            attacks: "D11",
            file: Badge.linked.setting(place, to: [endorsement.sealed]).sealed.removing(place).canonicalBytes(),
            .invalid(failed("proof.signature", "proof.signature")))
        try add(
            "record/endorsement-alone", "The endorsement alone, which is a credential of its own.",
            file: endorsement.file, .proofOnly, .valid(Unlisted.withoutRegistry[0], Self.noNumber))
    }
}
