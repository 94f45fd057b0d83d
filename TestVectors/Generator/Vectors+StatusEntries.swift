import JSON

/// What a credential says about its status: T02, T03, T05, T11 to T14 of the catalogue.
extension VectorBook {
    mutating func addStatusEntries() throws {
        addBits()
        try addIndexes()
        try addEntries()
        addAbsent()
    }

    static func lists(_ names: String...) -> Setting {
        Setting().with { $0.statusLists = names.map(World.list) }
    }

    private mutating func addBits() {
        let file = "good/status"
        add(
            "status/revoked", twin: file, "The revocation list has this credential's bit set.", fileOf: file,
            Self.lists("revoked", "suspension"), .invalid(failed("status.revocation", "status.revoked")))
        add(
            "status/suspended", twin: file, "The suspension list has this credential's bit set.", attacks: "T14",
            fileOf: file,
            Self.lists("revocation", "suspended"), .invalid(failed("status.suspension", "status.suspended")))
        add(
            "status/revoked-and-suspended", twin: file, "Both lists have the bit set.", attacks: "T14", fileOf: file,
            Self.lists("revoked", "suspended"),
            .invalid(failed("status.revocation", "status.revoked"), failed("status.suspension", "status.suspended")))
        add(
            "status/lists-in-another-order", twin: file, "The lists are handed in the other way round.", fileOf: file,
            Self.lists("suspension", "revocation"), .valid())
    }

    private mutating func addIndexes() throws {
        func badge(_ index: JSON) -> Badge {
            Badge.withStatus.setting("/credentialStatus/0/statusListIndex", to: index)
        }
        try add(
            "status/index-zero", "The first entry of the list.", attacks: "T12", file: badge("0").file, .withStatus,
            .valid())
        add(
            "status/index-first-bit", twin: "status/index-zero",
            "Entry 0 is the left-most bit of the first byte, which is set.",
            attacks: "T12", fileOf: "status/index-zero", Self.lists("first-bit", "suspension"),
            .invalid(failed("status.revocation", "status.revoked")))
        for (name, what, index, list) in [
            ("eighth-bit", "Entry 7 is the right-most bit of the first byte.", "7", "first-bit"),
            ("neighbour", "The bit of the entry before is set.", "94565", "revoked"),
            ("next", "The bit of the entry behind is set.", "94567", "revoked"),
            ("last", "The last entry of the list.", "131071", "revocation"),
        ] as [(String, String, JSON, String)] {
            try add(
                "status/index-\(name)", what, attacks: "T12", file: badge(index).file, Self.lists(list, "suspension"),
                .valid())
        }
        for (name, index, reason) in [
            ("one-behind", "131072", "status.range"), ("of-a-billion", "1000000000", "status.range"),
            ("of-63-bits", "9223372036854775807", "status.range"),
            ("of-64-bits", "9223372036854775808", "status.range"),
            ("of-a-hundred-digits", .string(String(repeating: "9", count: 100)), "status.range"),
            ("negative", "-1", "status.index"), ("plus", "+5", "status.index"), ("leading-zero", "05", "status.index"),
            ("fraction", "1.5", "status.index"), ("exponent", "1e3", "status.index"),
            ("hexadecimal", "0x5", "status.index"),
            ("empty", "", "status.index"), ("space", " 5", "status.index"),
            ("digits-of-another-script", "\u{665}", "status.index"),
            ("number", 94_566, "status.index"), ("list", ["94566"], "status.index"),
        ] as [(String, JSON, String)] {
            try add(
                "status/index-\(name)", twin: "good/status", "The index is \(index.text()).",
                attacks: reason == "status.range" ? "T02" : "T03",
                name.hasSuffix("-bits") ? "J19" : ["number", "list"].contains(name) ? "J11" : "T03",
                file: badge(index).file, .withStatus, .invalid(failed("status.revocation", reason)))
        }
    }

    private mutating func addEntries() throws {
        let entry = "/credentialStatus/0"
        for (name, what, badge, finding) in [
            (
                "without-purpose", "The entry does not say what the list is about.",
                Badge.withStatus.removing("\(entry)/statusPurpose"),
                failed("status.revocation", "status.malformed")
            ),
            (
                "without-index", "The entry names no place in the list.",
                Badge.withStatus.removing("\(entry)/statusListIndex"),
                failed("status.revocation", "status.malformed")
            ),
            (
                "without-list", "The entry names no list.", Badge.withStatus.removing("\(entry)/statusListCredential"),
                failed("status.revocation", "status.malformed")
            ),
            (
                "without-type", "The entry has no type.", Badge.withStatus.removing("\(entry)/type"),
                failed("status.revocation", "status.malformed")
            ),
            (
                "size-text", "The width of the entry is a text.",
                Badge.withStatus.setting("\(entry)/statusSize", to: "1"),
                failed("status.revocation", "status.malformed")
            ),
            (
                "size-zero", "The width of the entry is 0.", Badge.withStatus.setting("\(entry)/statusSize", to: 0),
                failed("status.revocation", "status.malformed")
            ),
            (
                "size-3", "The entry is three bits wide.", Badge.withStatus.setting("\(entry)/statusSize", to: 3),
                unknown("status.revocation", "status.unsupported")
            ),
            (
                "unknown-type", "The entry is of a type that is not known.",
                Badge.withStatus.setting("\(entry)/type", to: "RevocationList2020Status"),
                unknown("status.revocation", "status.unsupported")
            ),
            (
                "is-text", "The entry is an address.",
                Badge.withStatus.setting(entry, to: .string(World.revocationList)),
                unknown("status.revocation", "status.unsupported")
            ),
            (
                "is-null", "The entry is null.", Badge.withStatus.setting(entry, to: .null),
                unknown("status.revocation", "status.unsupported")
            ),
            (
                "without-suspension-index", "The second entry names no place in its list.",
                Badge.withStatus.removing("/credentialStatus/1/statusListIndex"),
                failed("status.suspension", "status.malformed")
            ),
            (
                "unknown-suspension-type", "The second entry is of a type that is not known.",
                Badge.withStatus.setting("/credentialStatus/1/type", to: "SomeStatus"),
                unknown("status.suspension", "status.unsupported")
            ),
            (
                "without-any-purpose", "The second entry is of an unknown type and says nothing of its purpose.",
                Badge.withStatus.setting("/credentialStatus/1", to: ["type": "SomeStatus", "id": "urn:x"]),
                unknown("status.revocation", "status.unsupported")
            ),
        ] {
            var expected = finding.outcome == "unknown" ? Expected.unknown(finding) : .invalid(finding)
            if name.hasPrefix("is-") { expected = expected.and(failed("format.schema", "schema.type")) }
            if name == "without-type" {
                expected = .invalid(failed("format.schema", "schema.required"), finding)
            }
            try add(
                "status/entry-\(name)", twin: "good/status", what,
                attacks: finding.outcome == "unknown" ? "T13" : "T14", file: badge.file, .withStatus, expected)
        }
        try addWidths()
        let single = Badge.withStatus.setting(
            "/credentialStatus", to: Badge.withStatus.document[at: "/credentialStatus/0"])
        try add(
            "status/entry-alone", "The only entry stands there without a list.", file: single.file, .withStatus,
            .valid())
        let third: JSON = [
            "type": "BitstringStatusListEntry", "statusPurpose": "message", "statusListIndex": "3",
            "statusListCredential": "https://sonnwald.example/status/message-1",
        ]
        try add(
            "status/entry-of-another-purpose", twin: "good/status",
            "A third entry is about messages: nothing is taken back by it.",
            attacks: "T14", file: Badge.withStatus.setting("/credentialStatus/-", to: third).file, .withStatus,
            .valid(failed("format.schema", "schema.required")))
        try add(
            "status/entry-of-a-longer-purpose", twin: "good/status",
            "The purpose of the second entry goes on behind “suspension”: another one, which its list does not have.",
            attacks: "T05",
            file: Badge.withStatus.setting("/credentialStatus/1/statusPurpose", to: "suspensions").file,
            .withStatus, .invalid(failed("status.revocation", "status.purpose")))
        add(
            "status/entry-second-list-ended", twin: "good/status", "The second of the two lists has ended.",
            attacks: "T08", fileOf: "good/status",
            Setting.withStatus.with { $0.statusLists = [World.list("revocation"), World.list("suspension-ended")] },
            .unknown(unknown("status.suspension", "status.stale"), unknown("status.freshness", "status.stale")))
        let again = Badge.withStatus.setting(
            "/credentialStatus/-",
            to: Badge.withStatus.document[at: "/credentialStatus/0"]?.setting("/statusListIndex", to: "0"))
        try add(
            "status/entry-twice", "A third entry is one more of the revocation list.", attacks: "T14", file: again.file,
            .withStatus,
            .valid())
        add(
            "status/entry-twice-second-revoked", twin: "status/entry-twice",
            "The second of the two revocation entries is set.",
            attacks: "T14", fileOf: "status/entry-twice", Self.lists("first-bit", "suspension"),
            .invalid(failed("status.revocation", "status.revoked")))
    }

    private mutating func addWidths() throws {
        let wide = Badge.withStatus.setting("/credentialStatus/0/statusSize", to: 2)
        try add(
            "status/size-2", "The entry is two bits wide.", attacks: "T12", file: wide.file,
            Self.lists("two-bits-wide-clear", "suspension"), .valid())
        add(
            "status/size-2-set", twin: "status/size-2", "The second of its two bits is set.", attacks: "T12",
            fileOf: "status/size-2",
            Self.lists("two-bits-wide", "suspension"), .invalid(failed("status.revocation", "status.revoked")))
        add(
            "status/size-2-list-too-short", twin: "status/size-2",
            "The list has enough entries only if they were one bit wide.",
            attacks: "T04", fileOf: "status/size-2", .withStatus,
            .invalid(failed("status.revocation", "status.list_length")))
    }

    /// No list at hand: never valid.
    private mutating func addAbsent() {
        let file = "good/status"
        add(
            "status/no-list", twin: file, "No status list is at hand.", attacks: "T11", fileOf: file,
            .unknown(
                unknown("status.revocation", "status.unavailable"), unknown("status.suspension", "status.unavailable")))
        add(
            "status/no-revocation-list", twin: file, "The revocation list is not at hand.", attacks: "T11",
            fileOf: file,
            Self.lists("suspension"), .unknown(unknown("status.revocation", "status.unavailable")))
        add(
            "status/no-suspension-list", twin: file, "The suspension list is not at hand.", attacks: "T11",
            fileOf: file,
            Self.lists("revocation"), .unknown(unknown("status.suspension", "status.unavailable")))
        add(
            "status/list-is-none", twin: file, "What is at hand in the place of the revocation list is no status list.",
            attacks: "T11",
            fileOf: file, Self.lists("no-list", "suspension"),
            .unknown(unknown("status.revocation", "status.unavailable")))
        add(
            "status/suspended-without-revocation-list", twin: file, "Suspended; the revocation list is not at hand.",
            attacks: "T11",
            fileOf: file, Self.lists("suspended"),
            .invalid(
                failed("status.suspension", "status.suspended"), unknown("status.revocation", "status.unavailable")))
    }
}
