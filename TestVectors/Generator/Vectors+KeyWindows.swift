import DataIntegrity
import Encodings
import JSON

/// The days on which a key counts, as the registry lists them.
extension VectorBook {
    mutating func addKeyWindows() throws {
        try addFirstAndLastDays()
        try addRevoked()
        try addSuccessors()
        try addUndated()
    }

    private func awarded2025(_ created: String) -> Badge {
        Badge.sonnwald.setting("/awardedDate", to: "2025-12-19T00:00:00+01:00")
            .setting("/credentialSubject/activityStartDate", to: "2025-10-01T00:00:00+02:00")
            .setting("/credentialSubject/activityEndDate", to: "2025-12-12T00:00:00+01:00")
            .setting("/validFrom", to: "2025-12-20T00:00:00Z")
            .with { $0.created = World.instant(created) }
    }

    private mutating func addFirstAndLastDays() throws {
        try add(
            "key-window/retired-in-time", "Signed in 2025 with a key that was retired, in order, on 31 December 2025.",
            file: awarded2025("2025-12-20T09:00:00Z").signed(by: .retired).file, .valid())
        try add(
            "key-window/retired-last-second", "Signed in the last second of the key's last day.",
            file: awarded2025("2025-12-31T23:59:59Z").signed(by: .retired).file, .valid())
        try add(
            "key-window/retired-next-second", twin: "key-window/retired-last-second", "Signed a second later.",
            attacks: "D09",
            file: awarded2025("2026-01-01T00:00:00Z").signed(by: .retired).file,
            .invalid(failed("proof.key_window", "key.window")))
        try add(
            "key-window/first-second", "Signed in the first second of the key's first day; awarded before that day.",
            file: awarded2025("2026-01-01T00:00:00Z").file, .valid())
        try add(
            "key-window/second-before", twin: "key-window/first-second", "Signed a second earlier.", attacks: "D09",
            file: awarded2025("2025-12-31T23:59:59Z").file, .invalid(failed("proof.key_window", "key.window")))
    }

    private mutating func addRevoked() throws {
        func badge(_ created: String) -> Badge {
            Badge.sonnwald.signed(by: .revoked).setting("/awardedDate", to: "2026-04-28T00:00:00+02:00")
                .with { $0.created = World.instant(created) }
        }
        try add(
            "key-window/revoked-last-second", "Signed in the last second before the key was revoked.",
            file: badge("2026-04-30T23:59:59Z").file, .valid())
        try add(
            "key-window/revoked", twin: "key-window/revoked-last-second",
            "Signed a second later, with the revoked key.",
            attacks: "W12", file: badge("2026-05-01T00:00:00Z").file,
            .invalid(failed("proof.key_window", "key.revoked")))
        let first = try Badge.sonnwald.sealed
        let second = try Badge.sonnwald.signed(by: .retired).sealed[at: "/proof"] ?? .null
        add(
            "key-window/second-key-retired", twin: "good/proof-set",
            "The second of two proofs was made with a key that had ended.",
            attacks: "D07", "D09",
            file: first.setting("/proof", to: [first[at: "/proof"] ?? .null, second]).canonicalBytes(),
            .invalid(failed("proof.key_window", "key.window")))
    }

    /// Two proofs, made with the retired key in its time and with its successor.
    private mutating func addSuccessors() throws {
        let first = try awarded2025("2025-12-20T09:00:00Z").signed(by: .retired).sealed
        func set(_ created: String) throws -> [UInt8] {
            let second = try awarded2025(created).sealed[at: "/proof"] ?? .null
            return first.setting("/proof", to: [first[at: "/proof"] ?? .null, second]).canonicalBytes()
        }
        try add(
            "key-window/two-keys", "Signed with a key in its time, and again with the next one in its own.",
            file: set("2026-01-01T00:00:00Z"), .valid())
        try add(
            "key-window/second-key-too-early", twin: "key-window/two-keys",
            "Signed again with the next key, a second before its first day.", attacks: "D07", "D09",
            file: set("2025-12-31T23:59:59Z"), .invalid(failed("proof.key_window", "key.window")))
    }

    private mutating func addUndated() throws {
        try add(
            "key-window/undated", twin: "good/badge", "The proof has no date, and the key has a window.",
            attacks: "D09",
            file: Badge.sonnwald.with { $0.created = nil }.file, .unknown(unknown("proof.key_window", "proof.time")))
    }
}
