import DataIntegrity
import Encodings
import JSON

/// When a proof was made, and until when it is meant: D09 and area K of the catalogue.
extension VectorBook {
    mutating func addProofTimes() throws {
        try addCreated()
        try addExpires()
        try addSpellings()
    }

    private func badge(created: Instant?, expires: Instant? = nil) -> Badge {
        Badge.small.with {
            $0.created = created
            $0.expires = expires
        }
    }

    /// Now is 2026-06-15T08:00:00Z, and clocks may differ by five minutes.
    private mutating func addCreated() throws {
        for (seconds, attack) in [(299, "K13"), (300, "K13")] {
            try add(
                "proof-time/created-\(seconds)-seconds-ahead", twin: "good/generic",
                "The proof is dated \(seconds) seconds ahead of now, which clocks may differ by.", attacks: attack,
                file: badge(created: World.now.adding(seconds: Int64(seconds))).file, .smallIsGood)
        }
        try add(
            "proof-time/created-301-seconds-ahead", twin: "proof-time/created-300-seconds-ahead",
            "The proof is dated 301 seconds ahead of now.", attacks: "D09", "K13",
            file: badge(created: World.now.adding(seconds: 301)).file, .invalid(failed("proof.signature", "proof.time"))
        )
    }

    private mutating func addExpires() throws {
        for seconds in [299, 300] {
            try add(
                "proof-time/expired-\(seconds)-seconds-ago", twin: "good/generic",
                "The proof ran out \(seconds) seconds ago, which clocks may differ by.", attacks: "K13",
                file: badge(created: World.sealed, expires: World.now.adding(seconds: -Int64(seconds))).file,
                .smallIsGood)
        }
        try add(
            "proof-time/expired-301-seconds-ago", twin: "proof-time/expired-300-seconds-ago",
            "The proof ran out 301 seconds ago.", attacks: "D09",
            file: badge(created: World.sealed, expires: World.now.adding(seconds: -301)).file,
            .invalid(failed("proof.signature", "proof.time")))
        let later = World.now.adding(seconds: -60)
        try add(
            "proof-time/expires-when-created", twin: "good/generic",
            "The proof ends in the second in which it was made.",
            attacks: "D09", file: badge(created: later, expires: later).file, .smallIsGood)
        try add(
            "proof-time/expires-before-created", twin: "proof-time/expires-when-created",
            "The proof ends a second before it was made.", attacks: "D09",
            file: badge(created: later, expires: later.adding(seconds: -1)).file,
            .invalid(failed("proof.signature", "proof.time")))
        try add(
            "proof-time/undated", twin: "good/did-key-issuer", "The proof has no date, and the key no window.",
            attacks: "D09",
            file: Badge.tamme.with { $0.created = nil }.file, .valid())
    }

    /// Instants have one strict form.
    private mutating func addSpellings() throws {
        for (name, text, attack) in [
            ("without-time", "2026-05-12", "K04"), ("february-30", "2026-02-30T00:00:00Z", "K03"),
            ("hour-24", "2026-05-12T24:00:00Z", "K02"), ("second-60", "2026-05-12T23:59:60Z", "K01"),
            ("offset-minus-zero", "2026-05-12T07:30:00-00:00", "K05"),
            ("offset-15", "2026-05-12T22:30:00+15:00", "K05"),
            ("year-0", "0000-05-12T07:30:00Z", "K06"), ("letters-behind", "2026-05-12T07:30:00Zjunk", "K07"),
            ("space-in-front", " 2026-05-12T07:30:00Z", "K07"), ("small-letters", "2026-05-12t07:30:00z", "K08"),
            ("seconds", "1778571000", "K10"), ("empty", "", "K07"),
        ] {
            let badge = Badge.small
            let document = try badge.sealed(with: badge.configuration.setting("/created", to: .string(text)))
            add(
                "proof-time/created-\(name)", twin: "good/generic", "The proof is dated “\(text)”.", attacks: attack,
                file: document.canonicalBytes(),
                .invalid(failed("proof.present", "time.malformed"), failed("format.schema", "time.malformed")))
        }
        for (name, text) in [
            ("with-offset", "2026-05-12T09:30:00+02:00"), ("without-offset", "2026-05-12T07:30:00"),
            ("with-long-fraction", "2026-05-12T07:30:00.1234567890123Z"),
        ] {
            let badge = Badge.small
            let document = try badge.sealed(with: badge.configuration.setting("/created", to: .string(text)))
            add(
                "proof-time/created-\(name)", twin: "good/generic", "The proof is dated “\(text)”.", attacks: "K09",
                file: document.canonicalBytes(),
                name == "without-offset"
                    ? Expected.smallIsGood.and(failed("format.schema", "time.no_offset")) : .smallIsGood)
        }
    }
}
