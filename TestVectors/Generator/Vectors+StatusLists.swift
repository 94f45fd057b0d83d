import JSON

/// Lists that may not speak, and lists that are wrong in themselves: T01, T04 to T10, T15 of the catalogue.
extension VectorBook {
    mutating func addStatusLists() throws {
        addSpeakers()
        addAges()
        addLengths()
        addWriting()
    }

    private mutating func add(
        _ name: String, _ differs: String, _ attack: String, list: String, twin: String = "good/status",
        _ expected: Expected
    ) {
        add(
            "status-list/\(name)", twin: twin, differs, attacks: attack, fileOf: "good/status",
            Self.lists(list, "suspension"), expected)
    }

    /// A list that may not speak leaves the status unknown, and is not fresh either.
    private func silent(_ reason: String) -> Expected {
        .unknown(unknown("status.revocation", reason), unknown("status.freshness", reason))
    }

    private mutating func addSpeakers() {
        add(
            "by-another-issuer", "Another university published the list.", "T06", list: "by-lande",
            silent("status.issuer"))
        add(
            "signed-by-another", "The list names the issuer, but another university signed it.", "T06",
            list: "by-lande-for-sonnwald",
            silent("status.issuer"))
        add("without-proof", "The list is not signed.", "T07", list: "without-proof", silent("status.proof"))
        add("changed", "The list was changed after it was signed.", "T07", list: "changed", silent("status.proof"))
        add(
            "other-suite", "The list is signed with a suite that is not known.", "T07", list: "rdf-proof",
            silent("status.proof"))
        add(
            "strange-subject", "The list's subject is named by another list's address.", "T10", list: "strange-subject",
            silent("status.subject"))
        addOutdatedKeys()
        add("both-purposes", "The list is about both purposes.", "T05", list: "both-purposes", .valid())
        add(
            "other-purpose", "The list at this address is about suspension.", "T05",
            list: "suspension-at-revocation-address",
            .invalid(failed("status.revocation", "status.purpose")))
        let document = [World.document("status")]
        let setting = Self.lists("by-publisher", "suspension").with { $0.didDocuments = document }
        add(
            "status-list/by-publisher", "A publisher that the registry names for the issuer made the list.",
            attacks: "T06", fileOf: "good/status", setting, .valid())
        let silence = silent("status.issuer").findings
        add(
            "status-list/by-unnamed-publisher", twin: "status-list/by-publisher",
            "The registry does not name the publisher.",
            attacks: "T06", fileOf: "good/status",
            setting.with { $0.registries = [World.registry("without-status-publisher")] },
            .unknown(silence[0], silence[1]))
        add(
            "status-list/by-publisher-of-policy", "The policy names the publisher.", attacks: "T06",
            fileOf: "good/status",
            setting.with {
                $0.registries = [World.registry("without-status-publisher")]
                $0.policy = World.policy("status-publisher")
            }, .valid())
        add(
            "status-list/publisher-without-key", twin: "status-list/by-publisher",
            "The publisher's key is not at hand.",
            attacks: "T07", fileOf: "good/status", setting.with { $0.didDocuments = [] }, silent("status.proof"))
    }

    /// Keys that are not the issuer's any more: what they sign denies every revocation.
    private mutating func addOutdatedKeys() {
        add(
            "dated-back", "The list says that it was made on the first day of its key.", "T07", list: "dated-back",
            .valid())
        add(
            "dated-back-by-retired", "The list says that it was made a day earlier, on the last day of the key before.",
            "T07",
            list: "dated-back-by-retired", twin: "status-list/dated-back", silent("status.proof"))
        add(
            "dated-back-by-revoked", "The list says that it was made on the last day of a key that was revoked.", "T07",
            list: "dated-back-by-revoked", twin: "status-list/dated-back", silent("status.proof"))
        add(
            "by-compromised", "The list was made with a key that is in other hands.", "T07", list: "by-compromised",
            silent("status.proof"))
        add(
            "by-leaked", "The list was made with a key that still signs, but has signed for others.", "T07",
            list: "by-leaked", silent("status.proof"))
    }

    /// How old a list may be: clocks may differ by five minutes.
    private mutating func addAges() {
        func at(_ instant: String, _ list: String) -> Setting {
            Self.lists(list, "suspension").with { $0.at = instant }
        }
        let file = "good/status"
        let stale = Expected.unknown(
            unknown("status.revocation", "status.stale"), unknown("status.suspension", "status.stale"),
            unknown("status.freshness", "status.stale"))
        add(
            "status-list/at-its-end", twin: file, "Judged five minutes after the lists' end.", attacks: "T08",
            fileOf: file,
            at("2026-06-21T06:05:00Z", "revocation"), .valid())
        add(
            "status-list/run-out", twin: "status-list/at-its-end", "Judged a second later.", attacks: "T08",
            fileOf: file,
            at("2026-06-21T06:05:01Z", "revocation"), stale)
        add(
            "status-list/time-to-live", "The revocation list may be kept until 08:00, five minutes ago.",
            attacks: "T08", fileOf: file,
            at("2026-06-15T08:05:00Z", "time-to-live"), .valid())
        add(
            "status-list/time-to-live-over", twin: "status-list/time-to-live", "Judged a second later.", attacks: "T08",
            fileOf: file,
            at("2026-06-15T08:05:01Z", "time-to-live"), silent("status.stale"))
        let strict = at("2026-06-15T08:05:01Z", "time-to-live").with { $0.policy = World.policy("strict") }
        add(
            "status-list/fresh-decides", "The age of the list decides.", attacks: "T08", fileOf: file,
            strict.with { $0.at = "2026-06-15T08:05:00Z" }, .valid())
        add(
            "status-list/stale-decides", twin: "status-list/fresh-decides",
            "The age of the list decides; judged a second later.",
            attacks: "T08", fileOf: file, strict, silent("status.stale"))
        add(
            "status-list/a-week-old", "The revocation list names no end and is a week and five minutes old.",
            attacks: "T08",
            fileOf: "status/entry-alone", at("2026-06-21T06:05:00Z", "without-end"), .valid())
        add(
            "status-list/over-a-week-old", twin: "status-list/a-week-old", "Judged a second later.", attacks: "T08",
            fileOf: "status/entry-alone", at("2026-06-21T06:05:01Z", "without-end"), silent("status.stale"))
        add(
            "status-list/over-a-week-old-by-policy", "The policy takes lists of a hundred days.", attacks: "T08",
            fileOf: "status/entry-alone",
            at("2026-06-21T06:05:01Z", "without-end").with { $0.policy = World.policy("hundred-days") }, .valid())
        add("in-five-minutes", "The list is dated five minutes ahead of now.", "T08", list: "in-five-minutes", .valid())
        add(
            "not-yet-valid", "The list is dated a second more ahead of now.", "T08", list: "tomorrow",
            twin: "status-list/in-five-minutes", silent("status.not_yet_valid"))
        add("undated", "The list does not say when it was made.", "T08", list: "undated", silent("status.stale"))
    }

    private mutating func addLengths() {
        let short = Expected.invalid(failed("status.revocation", "status.list_length"))
        add("half-as-long", "The list has 65,536 entries.", "T04", list: "short", short)
        add("eight-too-few", "The list has 131,064 entries.", "T04", list: "one-under", short)
        add("hundred-thousand", "The list has 100,000 entries.", "T04", list: "hundred-thousand", short)
        func education(_ list: String) -> Setting { Self.lists(list, "suspension").with { $0.policy = "education" } }
        let single = Badge.withStatus.setting("/credentialStatus/0/statusListIndex", to: "99991")
        add(
            "status-list/education", "The policy for education takes lists of 100,000 entries.", attacks: "T04",
            file: (try? single.file) ?? [], education("revocation"), .valid())
        add(
            "status-list/hundred-thousand-in-education", twin: "status-list/education",
            "The list has 100,000 entries, and the report says so.",
            attacks: "T04", fileOf: "status-list/education", education("hundred-thousand"),
            .valid(unknown("status.freshness", "status.short_list")))
        add(
            "status-list/fewer-in-education", twin: "status-list/hundred-thousand-in-education",
            "The list has 99,992 entries.",
            attacks: "T04", fileOf: "status-list/education", education("under-hundred-thousand"), short)
        let remarked = education("revocation").with { $0.policy = World.policy("fresh-short-lists") }
        add(
            "status-list/remarks-decide",
            "The policy takes lists of 100,000 entries, but asks that nothing be remarked of them.",
            attacks: "T04", fileOf: "status-list/education", remarked, .valid())
        add(
            "status-list/short-list-decides", twin: "status-list/remarks-decide", "The list has 100,000 entries.",
            attacks: "T04",
            fileOf: "status-list/education",
            remarked.with { $0.statusLists = [World.list("hundred-thousand"), World.list("suspension")] },
            .unknown(unknown("status.freshness", "status.short_list")))
        add(
            "eight-mebibytes", "The list inflates to 8 MiB, which is allowed.", "T01", list: "eight-mebibytes", .valid()
        )
        add(
            "byte-more", "The list inflates to a byte more.", "T01", list: "over-eight-mebibytes",
            twin: "status-list/eight-mebibytes",
            .invalid(failed("status.revocation", "status.too_large")))
        add(
            "bomb", "The list inflates to 64 MiB.", "T01", list: "bomb", twin: "status-list/eight-mebibytes",
            .invalid(failed("status.revocation", "status.too_large")))
    }

    /// `encodedList` has one spelling.
    private mutating func addWriting() {
        for (name, what, attack, list) in [
            ("second-member", "The compressed stream stands there twice.", "T15", "second-member"),
            ("byte-behind", "A byte follows the compressed stream.", "T15", "byte-behind"),
            ("cut", "The compressed stream is cut.", "T15", "cut"),
            ("wrong-check-sum", "The check sum of the compressed stream is another one.", "T15", "wrong-check-sum"),
            ("zlib-stream", "The list is compressed as zlib, not as GZIP.", "T15", "zlib-stream"),
            ("preset-dictionary", "The compressed stream asks for a dictionary.", "T15", "preset-dictionary"),
            ("padded", "The encoded list is padded.", "B02", "padded"),
            ("spare-bits", "The encoded list has a bit set that belongs to no byte.", "B01", "spare-bits"),
            ("plain-base64", "The encoded list is in the other alphabet of base64.", "B02", "plain-base64"),
            ("base58", "The encoded list says it is in base58.", "B03", "base58"),
            ("empty", "The encoded list is empty.", "T15", "empty"),
        ] {
            add(
                "encoding-\(name)", what, attack, list: list, silent("status.encoding"))
        }
    }
}
