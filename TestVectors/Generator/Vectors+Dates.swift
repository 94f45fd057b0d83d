import DataIntegrity
import Encodings
import JSON

/// Days and instants of the content: their order, their future, their end. Now is 2026-06-15T08:00:00Z.
extension VectorBook {
    mutating func addDates() throws {
        try addOrder()
        try addFuture()
        try addValidity()
        try addSpellings()
    }

    private static let start = "/credentialSubject/activityStartDate"
    private static let end = "/credentialSubject/activityEndDate"
    private static let award = "/awardedDate"

    private mutating func addOrder() throws {
        for (name, what, pointer, date, twin) in [
            (
                "award-is-end", "The award is on the last day of the course.", Self.award, "2026-04-24T00:00:00+02:00",
                nil
            ),
            (
                "award-before-end", "The award is a day before that.", Self.award, "2026-04-23T00:00:00+02:00",
                "award-is-end"
            ),
            (
                "sealed-a-day-before", "It was signed on the day before the award: within what time zones explain.",
                Self.award,
                "2026-05-13T00:00:00+02:00", nil
            ),
            (
                "sealed-two-days-before", "It was signed two days before the award.", Self.award,
                "2026-05-14T00:00:00+02:00",
                "sealed-a-day-before"
            ),
        ] as [(String, String, String, String, String?)] {
            try add(
                "date/\(name)", twin: twin.map { "date/\($0)" }, what,
                file: Badge.sonnwald.setting(pointer, to: .string(date)).file, .strict,
                twin == nil ? .valid() : .invalid(failed("date.order", "date.order")))
        }
        // A hundred hours on one day are another matter.
        try add(
            "date/end-is-start", "The course ends on the day on which it starts.",
            file: Badge.sonnwald.setting(Self.start, to: "2026-04-24T00:00:00+02:00").file,
            .valid(failed("content.workload", "workload.intensity")))
        try add(
            "date/end-before-start", twin: "date/end-is-start", "The course ends a day before it starts.",
            file: Badge.sonnwald.setting(Self.start, to: "2026-04-25T00:00:00+02:00").file,
            .valid(failed("date.order", "date.order")))
        let bare = Badge.tamme.with { $0.created = nil }.removing(Self.start)
        try add(
            "date/two-days", "Of the events only the end of the course and the award are dated.", file: bare.file,
            .strict, .valid())
        try add(
            "date/one-day", twin: "date/two-days", "Of the events only the award is dated.",
            file: bare.removing(Self.end).file, .strict,
            .unknown(unknown("date.order", "date.unknown")))
    }

    private mutating func addFuture() throws {
        func badge(_ pointer: String, _ day: String) -> Badge {
            Badge.sonnwald.with { $0.created = World.now }.setting(pointer, to: .string(day + "T00:00:00+02:00"))
        }
        let today = Setting().with { $0.registries = [World.registry("today")] }
        try add(
            "date/award-tomorrow", "Awarded on the day after today: it may have begun somewhere.", attacks: "K13",
            file: badge(Self.award, "2026-06-16").file, today, .valid())
        try add(
            "date/award-in-two-days", twin: "date/award-tomorrow", "Awarded two days from today.",
            file: badge(Self.award, "2026-06-17").file, today,
            .invalid(
                failed("date.future", "date.future"), failed("date.order", "date.order"),
                unknown("issuer.registered", "ladder.snapshot_older")))
        let future = [failed("date.future", "date.future"), failed("date.order", "date.order")]
        for (name, pointer) in [("end", Self.end), ("start", Self.start)] {
            try add(
                "date/\(name)-in-two-days", twin: "good/badge", "The course's \(name) is two days from today.",
                file: badge(pointer, "2026-06-17").file, .invalid(future[0], future[1]))
        }
    }

    private mutating func addValidity() throws {
        func until(_ seconds: Int64) -> Badge {
            Badge.sonnwald.setting("/validUntil", to: .string(World.now.adding(seconds: seconds).description))
        }
        func from(_ seconds: Int64) -> Badge {
            Badge.sonnwald.setting("/validFrom", to: .string(World.now.adding(seconds: seconds).description))
        }
        for seconds in [299, 300] {
            try add(
                "date/expired-\(seconds)-seconds-ago", twin: "good/badge",
                "It ran out \(seconds) seconds ago, which clocks may differ by.",
                attacks: "K13", file: until(-Int64(seconds)).file, .valid())
            try add(
                "date/valid-in-\(seconds)-seconds", twin: "good/badge",
                "It is in force in \(seconds) seconds, which clocks may differ by.", attacks: "K13",
                file: from(Int64(seconds)).file,
                .valid())
        }
        try add(
            "date/expired-301-seconds-ago", twin: "date/expired-300-seconds-ago", "It ran out 301 seconds ago.",
            attacks: "K13",
            file: until(-301).file, .invalid(failed("date.validity", "time.expired")))
        try add(
            "date/valid-in-301-seconds", twin: "date/valid-in-300-seconds", "It is in force in 301 seconds.",
            attacks: "K13",
            file: from(301).file, .invalid(failed("date.validity", "time.not_yet_valid")))
        try add(
            "date/ends-when-it-begins", twin: "good/badge", "It ends in the second in which it begins, now.",
            attacks: "D28",
            file: from(0).setting("/validUntil", to: .string(World.now.description)).file, .valid())
        try add(
            "date/ends-before-it-begins", twin: "date/ends-when-it-begins", "It ends a second before it begins.",
            attacks: "D28",
            file: from(0).setting("/validUntil", to: .string(World.now.adding(seconds: -1).description)).file,
            .invalid(failed("date.validity", "time.inverted")))
        try add(
            "date/no-validity", twin: "good/badge", "Nothing is said about when it is in force.",
            file: Badge.sonnwald.removing("/validFrom").file, .invalid(failed("format.schema", "schema.required")))
        try add(
            "date/no-validity-generic", twin: "good/generic",
            "Nothing is said about when it is in force, which only badges must say.",
            file: Badge.small.removing("/validFrom").file, .smallIsGood)
        add(
            "date/no-skew", "The policy lets clocks differ by nothing.", fileOf: "good/badge",
            Setting().with { $0.policy = World.policy("no-skew") }, .valid())
        add(
            "date/expired-a-second-ago-no-skew", twin: "date/no-skew",
            "It ran out some seconds ago, and clocks may not differ.",
            fileOf: "date/expired-299-seconds-ago", Setting().with { $0.policy = World.policy("no-skew") },
            .invalid(failed("date.validity", "time.expired")))
        let issued = Badge.sonnwald.setting("/@context/0", to: "https://www.w3.org/2018/credentials/v1")
            .removing("/validFrom").setting("/issuanceDate", to: "2026-05-12T07:30:00Z")
        try add(
            "date/expired-version-1", twin: "good/vc-1.1", "It ran out, in the words of version 1.1.",
            file: issued.setting("/expirationDate", to: "2026-06-01T00:00:00Z").file,
            .invalid(failed("date.validity", "time.expired")))
    }

    private mutating func addSpellings() throws {
        for (name, value, attack) in [
            ("without-time", "2026-05-12", "K04"), ("february-30", "2026-02-30T00:00:00Z", "K03"),
            ("hour-24", "2026-05-12T24:00:00Z", "K02"), ("second-60", "2026-05-12T23:59:60Z", "K01"),
            ("offset-minus-zero", "2026-05-12T07:30:00-00:00", "K05"),
            ("offset-15", "2026-05-12T22:30:00+15:00", "K05"),
            ("year-0", "0000-05-12T07:30:00Z", "K06"), ("year-10000", "10000-05-12T07:30:00Z", "K06"),
            ("letters-behind", "2026-05-12T07:30:00Zjunk", "K07"), ("small-letters", "2026-05-12t07:30:00z", "K08"),
            ("number", 1_778_571_000, "J11"), ("null", .null, "J11"), ("list", ["2026-05-12T07:30:00Z"], "J11"),
        ] as [(String, JSON, String)] {
            try add(
                "date/valid-from-\(name)", twin: "good/badge",
                "The beginning is written in another form than instants have.",
                attacks: attack, file: Badge.sonnwald.setting("/validFrom", to: value).file,
                .invalid(failed("format.schema", Self.form(of: value)), failed("date.validity", "time.malformed")))
        }
        try add(
            "date/valid-until-malformed", twin: "good/badge", "The end is a day that no calendar has.", attacks: "K03",
            file: Badge.sonnwald.setting("/validUntil", to: "2027-02-29T00:00:00Z").file,
            .invalid(failed("format.schema", "time.malformed"), failed("date.validity", "time.malformed")))
        for (name, value) in [
            ("offset-14", "2026-05-12T21:30:00+14:00"), ("without-offset", "2026-05-12T07:30:00"),
            ("fraction", "2026-05-12T07:30:00.000000000001Z"),
        ] {
            try add(
                "date/valid-from-\(name)", twin: "good/badge", "The beginning is written “\(value)”.",
                attacks: name == "without-offset" ? "K04" : name == "fraction" ? "K09" : "K05",
                file: Badge.sonnwald.setting("/validFrom", to: .string(value)).file,
                name == "without-offset" ? .valid(failed("format.schema", "time.no_offset")) : .valid())
        }
        let malformed = "2026-02-30T00:00:00+02:00"
        try add(
            "date/award-malformed", twin: "good/badge", "The day of the award is none that a calendar has.",
            attacks: "K03",
            file: Badge.sonnwald.setting(Self.award, to: .string(malformed)).file,
            .invalid(
                failed("date.future", "time.malformed"), failed("format.schema", "time.malformed"),
                failed("date.order", "time.malformed"), failed("content.complete", "content.incomplete")))
        try add(
            "date/start-malformed", twin: "good/badge", "The first day of the course is none that a calendar has.",
            attacks: "K03",
            file: Badge.sonnwald.setting(Self.start, to: .string(malformed)).file,
            .invalid(
                failed("date.future", "time.malformed"), failed("format.schema", "time.malformed"),
                failed("date.order", "time.malformed")))
    }

    /// What the form of the credential has against a value where an instant belongs.
    private static func form(of value: JSON) -> String {
        switch value {
        case .string: "time.malformed"
        case .array: "schema.cardinality"
        default: "schema.type"
        }
    }
}
