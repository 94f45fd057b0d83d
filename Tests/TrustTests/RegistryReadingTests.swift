import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Trust

@Suite struct RegistryReadingTests {
    let fixture: TrustFixture

    init() throws {
        fixture = try TrustFixture()
    }

    @Test func everyMemberOfAnEntryIsRead() throws {
        let entry = try #require(try fixture.open().entries.first)
        #expect(
            entry.legalNames.map(\.text) == [
                "Fachschule Sonnwald", "Hochschule Sonnwald", "Sonnwald University", "HSW",
            ])
        #expect(entry.legalNames.map(\.kind) == [.legal, .legal, .legal, .acronym])
        #expect(entry.legalIdentifiers.map(\.kind) == ["eidas", "schac", "national:erhalter"])
        #expect(entry.places.map(\.role) == [.seat, .crossBorder])
        #expect(entry.places.first?.region == "AT31")
        let quality = try #require(entry.qualityAssurance.first)
        #expect(quality.level == .programme)
        #expect(quality.decision == .positive)
        #expect(quality.status == .obligatory)
        #expect(quality.endKind == .written)
        #expect(quality.flag == .low)
        #expect(quality.report == "https://reports.example/1207")
        #expect(quality.scope.eqf == [6])
        #expect(quality.scope.cycles == [1])
        #expect(quality.scope.iscedF == ["0611"])
        #expect(quality.scope.credentialTypes == ["MicroCredential"])
        #expect(quality.scope.programmes.map(\.titles) == [["Applied Data Practice"]])
        #expect(quality.scope.jurisdictions == ["AUT"])
        #expect(entry.qualityAssurance.last?.flag == QualityAssurance.Flag.none)
        #expect(entry.awardingPowers.map(\.fullDegrees) == [true])
        #expect(entry.awardingPowers.map(\.cycles) == [[1, 2]])
        #expect(entry.keys.map(\.kind) == [.didWeb, .didWeb, .x509])
        #expect(entry.keys.map(\.status) == [.active, .retired, .compromised])
        #expect(entry.keys.map(\.isAtHand) == [true, false, false])
        #expect(entry.keys.last?.certificates == ["AAEC"])
        #expect(entry.compromises.map(\.scope) == [.serials(first: "01", last: "ff")])
        #expect(entry.mandates.map(\.mandatary) == ["tr:platform"])
        #expect(entry.relations.map(\.kind) == [.renamed, .consortiumOf])
        #expect(entry.sources.map(\.isComplete) == [true])
        #expect(entry.sources.first?.covers == ["AUT"])
        #expect(entry.statusIssuers.map(\.value) == ["did:web:status.example"])
        let day = try CalendarDate("2026-06-01")
        #expect(
            entry.statusListIssuers(on: day) == [bytes("did:web:sonnwald.example"), bytes("did:web:status.example")])
    }

    @Test func onlyWhoStillSpeaksForTheIssuerPublishesItsLists() throws {
        let text = """
            {"id": "a", "legalNames": [{"text": "A"}], "keys": [
               {"kind": "did_web", "value": "did:web:old.example#k", "status": "retired", "to": "2026-05-31"},
               {"kind": "did_web", "value": "did:web:revoked.example#k", "status": "revoked", "to": "2027-05-31"},
               {"kind": "did_web", "value": "did:web:lost.example#k", "status": "compromised"},
               {"kind": "did_web", "value": "did:web:lost.example#k2", "status": "active", "to": "2026-06-01"},
               {"kind": "did_web", "value": "did:web:next.example#k", "status": "active", "from": "2026-06-02"},
               {"kind": "did_web", "value": "did:web:now.example#k", "status": "active"}],
             "compromises": [{"keys": ["did:web:lost.example#k"], "since": "2026-03-01"}],
             "legalIdentifiers": [{"kind": "did", "value": "did:web:alias.example"},
               {"kind": "did", "value": "did:web:before.example", "to": "2026-05-31"}],
             "statusIssuers": [{"value": "did:web:lists.example"}, {"value": "did:web:former.example", "to": "2026-05-31"},
               {"value": "did:web:later.example", "from": "2026-06-02", "to": "2026-06-30"}]}
            """
        let entry = try #require(try fixture.registry(fixture.json(text)).entries.first)
        func issuers(on day: String) throws -> Set<[UInt8]> {
            let all = entry.statusListIssuers(on: try CalendarDate(day))
            #expect(Set(all).count == all.count)
            return Set(all)
        }
        func named(_ names: String...) -> Set<[UInt8]> { Set(names.map { bytes("did:web:\($0).example") }) }
        #expect(try issuers(on: "2026-05-31") == named("old", "lost", "now", "alias", "before", "lists", "former"))
        #expect(try issuers(on: "2026-06-01") == named("lost", "now", "alias", "lists"))
        #expect(try issuers(on: "2026-06-02") == named("next", "now", "alias", "lists", "later"))
        #expect(try issuers(on: "2026-07-01") == named("next", "now", "alias", "lists"))
    }

    /// A text of the entry, what stands in its place, the code of the problem, and where it is.
    static let changes: [(String, String, TrustError.Code, String)] = [
        (#""id": "tr:sonnwald","#, "", .missing, ""),
        (#""id": "tr:sonnwald","#, #""id": "a\u0000b","#, .value, "/id"),
        (#""id": "tr:sonnwald","#, #""id": 5,"#, .type, "/id"),
        (#""legalNames":"#, #""names":"#, .unknownMember, "/names"),
        (#""kind": "acronym"}"#, #""kind": "nickname"}"#, .value, "/legalNames/3/kind"),
        (#""language": "en""#, #""language": "e""#, .value, "/legalNames/2/language"),
        (#""language": "en""#, #""language": "en_GB""#, .value, "/legalNames/2/language"),
        (#""to": "2015-08-31"},"#, #""to": "1998-08-31"},"#, .period, "/legalNames/0"),
        (#""from": "1998-09-01", "to": "2015-08-31"},"#, #""from": "1998-9-1"},"#, .date, "/legalNames/0/from"),
        (#""from": "1998-09-01", "to": "2015-08-31"},"#, #""from": "2015-02-29"},"#, .date, "/legalNames/0/from"),
        (#""from": "1998-09-01", "to": "2015-08-31"},"#, #""from": null},"#, .date, "/legalNames/0/from"),
        (#""kind": "schac""#, #""kind": "domain""#, .value, "/legalIdentifiers/1/kind"),
        (#""kind": "national:erhalter""#, #""kind": "national:""#, .value, "/legalIdentifiers/2/kind"),
        (#""value": "99", "country": "AUT""#, #""value": "99""#, .missing, "/legalIdentifiers/2"),
        (#""value": "99", "country": "AUT""#, #""value": 99, "country": "AUT""#, .type, "/legalIdentifiers/2/value"),
        (
            #""value": "99", "country": "AUT""#, #""value": "99", "country": "AT""#, .value,
            "/legalIdentifiers/2/country"
        ),
        (#"{"country": "AUT", "region""#, #"{"region""#, .missing, "/places/0"),
        (#""role": "seat""#, #""role": "office""#, .value, "/places/0/role"),
        (#""role": "seat","#, "", .missing, "/places/0"),
        (#""city": "Kranj""#, #""city": "Kr\u202eanj""#, .unseen, "/places/1/city"),
        (#""text": "HSW""#, #""text": "H\u200bSW""#, .unseen, "/legalNames/3/text"),
        (#""text": "HSW""#, #""text": "HS\u00adW""#, .unseen, "/legalNames/3/text"),
        (#""text": "HSW""#, #""text": "\u2067HSW\u2069""#, .unseen, "/legalNames/3/text"),
        (#""text": "HSW""#, #""text": "HS\u200dW""#, .unseen, "/legalNames/3/text"),
        (#""city": "Kranj""#, #""town": "Kranj""#, .unknownMember, "/places/1/town"),
        (#""level": "programme""#, #""level": "course""#, .value, "/qualityAssurance/0/level"),
        (#""decision": 1"#, #""decision": 5"#, .value, "/qualityAssurance/0/decision"),
        (#""decision": 1"#, #""decision": "1""#, .value, "/qualityAssurance/0/decision"),
        (#""decision": 1, "status": 1,"#, #""decision": 1,"#, .missing, "/qualityAssurance/0"),
        (#""toKind": "written","#, "", .missing, "/qualityAssurance/0"),
        (#""status": 2, "from": "2020-01-01""#, #""status": 2"#, .missing, "/qualityAssurance/1"),
        (#""status": 2,"#, #""status": 2, "toKind": "written","#, .unknownMember, "/qualityAssurance/1/toKind"),
        (#""flag": 2"#, #""flag": 0"#, .value, "/qualityAssurance/0/flag"),
        (#""eqf": [6]"#, #""eqf": [9]"#, .value, "/qualityAssurance/0/scope/eqf/0"),
        (#""cycles": [1],"#, #""cycles": 1,"#, .type, "/qualityAssurance/0/scope/cycles"),
        (
            #""jurisdictions": ["AUT"]"#, #""jurisdictions": ["Austria"]"#, .value,
            "/qualityAssurance/0/scope/jurisdictions/0"
        ),
        (
            #"{"ids": ["p-7"], "titles": ["Applied Data Practice"]}"#, "{}", .missing,
            "/qualityAssurance/0/scope/programmes/0"
        ),
        (#""fullDegrees": true"#, #""fullDegrees": 1"#, .type, "/awardingPowers/fullDegrees"),
        (#""cycles": [1, 2]"#, #""cycles": [1, 4]"#, .value, "/awardingPowers/cycles/1"),
        (
            #""kind": "did_web", "value": "did:web:sonnwald.example#key-1""#, #""kind": "web", "value": "x""#, .value,
            "/keys/0/kind"
        ),
        ("did:web:sonnwald.example#key-1", "did:web:sonnwald.example", .value, "/keys/0/value"),
        ("did:web:sonnwald.example#key-1", "https://sonnwald.example#key-1", .value, "/keys/0/value"),
        (#""use": "assertion""#, #""use": "everything""#, .value, "/keys/0/use"),
        (#""status": "active""#, #""status": "good""#, .value, "/keys/0/status"),
        (#""status": "retired", "to": "2025-12-31""#, #""status": "retired""#, .missing, "/keys"),
        (#""status": "retired", "to": "2025-12-31""#, #""status": "revoked""#, .missing, "/keys"),
        (
            #""value": "did:web:sonnwald.example#key-0", "status": "retired", "to": "2025-12-31""#,
            #""value": "did:web:sonnwald.example#key-1", "status": "retired", "to": "2026-01-01""#, .duplicate,
            "/keys/1"
        ),
        (#""publicKeyMultibase": "z6"#, #""publicKeyMultibase": "z7"#, .key, "/keys/0"),
        (#""publicKeyMultibase": "z6"#, #""publicKeyMultibase": "u6"#, .key, "/keys/0/publicKeyMultibase"),
        (#""x5c": ["AAEC"]"#, #""x5c": ["not base64"]"#, .value, "/keys/2/x5c/0"),
        (
            #""x5c": ["AAEC"], "status": "compromised""#, #""x5c": ["AAEC"], "status": "compromised", "d": "x""#,
            .unknownMember,
            "/keys/2/d"
        ),
        (#""since": "2026-02-01","#, "", .missing, "/compromises/0"),
        (#"{"serials": {"first": "01", "last": "ff"}}"#, #""some""#, .type, "/compromises/0/scope"),
        (#"{"serials": {"first": "01", "last": "ff"}}"#, "{}", .value, "/compromises/0/scope"),
        (
            #"{"serials": {"first": "01", "last": "ff"}}"#, #"{"serials": {"first": "01"}}"#, .missing,
            "/compromises/0/scope/serials"
        ),
        (#""mandator": "tr:sonnwald""#, #""mandator": "tr:someone""#, .reference, "/mandates/0"),
        (#""mandatary": "tr:platform","#, "", .missing, "/mandates/0"),
        (#""type": "consortium_of", "other": "tr:alliance""#, #""type": "consortium_of""#, .missing, "/relations/1"),
        (#""type": "renamed", "on": "2015-09-01""#, #""type": "renamed""#, .missing, "/relations/0"),
        (
            #""on": "2020-01-01", "to": "2025-12-31""#, #""on": "2020-01-01", "to": "2019-12-31""#, .period,
            "/relations/1"
        ),
        (#""type": "renamed""#, #""type": "married""#, .value, "/relations/0/type"),
        (#""registry": "national register","#, "", .missing, "/sources/0"),
        (#""complete": true"#, #""complete": "yes""#, .type, "/sources/0/complete"),
        (#""covers": ["AUT"]"#, #""covers": "AUT""#, .type, "/sources/0/covers"),
        (
            #"[{"value": "did:web:status.example", "from": "2026-01-01"}]"#, #"["did:web:status.example"]"#, .type,
            "/statusIssuers/0"
        ),
    ]

    @Test(arguments: changes)
    func aChangeIsFoundWhereItIs(_ text: String, _ other: String, _ code: TrustError.Code, _ pointer: String) throws {
        #expect(RegistryEntry.problems(in: bytes(fixture.entryText())).isEmpty)
        let problems = try RegistryEntry.problems(in: fixture.replacing(text, with: other))
        #expect(problems.contains { $0.code == code && $0.place == .pointer(pointer) }, "\(problems)")
    }

    @Test func allProblemsAreFoundAtOnce() throws {
        var entry = try fixture.replacing(#""role": "seat""#, with: #""role": "office""#)
        entry["extra"] = true
        entry["keys"] = .array([["kind": "did_key", "value": "did:key:zzz", "status": "active"]])
        entry["id"] = nil
        let problems = RegistryEntry.problems(in: entry)
        #expect(Set(problems.map(\.code)).isSuperset(of: [.unknownMember, .missing, .value, .key]))
    }

    @Test func aNameInLawIsNeeded() throws {
        let onlyAlias = try fixture.json(#"{"id": "a", "legalNames": [{"text": "A", "kind": "alias"}]}"#)
        #expect(RegistryEntry.problems(in: onlyAlias).map(\.code) == [.missing])
        let nothing = try fixture.json(#"{"id": "a"}"#)
        #expect(RegistryEntry.problems(in: nothing).map(\.code) == [.missing])
        let legal = try fixture.json(#"{"id": "a", "legalNames": [{"text": "A"}]}"#)
        #expect(RegistryEntry.problems(in: legal).isEmpty)
    }

    @Test func aCountryListCanBeAsked() throws {
        let limits = RegistryLimits(isKnownCountry: { $0 == "AUT" })
        let problems = try RegistryEntry.problems(in: fixture.entry(), limits: limits)
        #expect(problems.map(\.place) == [.pointer("/places/1/country")])
    }

    @Test func textsHaveALimit() throws {
        let name = String(repeating: "ä", count: 2_048)
        #expect(RegistryEntry.problems(in: fixture.plainEntry("a", name: name)).isEmpty)
        #expect(RegistryEntry.problems(in: fixture.plainEntry("a", name: name + "a")).map(\.code) == [.value])
    }

    @Test func whatIsNoJSONIsOneProblem() {
        #expect(RegistryEntry.problems(in: bytes("{")).map(\.code) == [.malformed])
        #expect(RegistryEntry.problems(in: bytes("[]")).map(\.code) == [.type])
        #expect(TrustRegistry.problems(in: bytes("{")).map(\.code) == [.malformed])
    }

    @Test func aRegistryIsCheckedAsAWhole() throws {
        #expect(try TrustRegistry.problems(in: fixture.document().bytes()).isEmpty)
        let twice = try fixture.document([fixture.entry(), fixture.entry()])
        let problems = TrustRegistry.problems(in: twice.bytes())
        #expect(problems.map(\.code) == Array(repeating: .duplicate, count: problems.count))
        #expect(problems.first?.place == .pointer("/issuers/1"))
    }

    @Test func twoEntriesMayHaveAKeyOneAfterTheOther() throws {
        func entry(_ id: String, from: String?, to: String?) throws -> String {
            let days = [from.map { #", "from": "\#($0)""# }, to.map { #", "to": "\#($0)""# }].compactMap { $0 }.joined()
            return """
                {"id": "\(id)", "legalNames": [{"text": "\(id)"}], "keys": [{"kind": "did_web", "status": "active",
                 "value": "did:web:platform.example#key-1"\(days)}]}
                """
        }
        let apart = try [entry("a", from: nil, to: "2025-12-31"), entry("b", from: "2026-01-01", to: nil)]
        let meeting = try [entry("a", from: nil, to: "2026-01-01"), entry("b", from: "2026-01-01", to: nil)]
        #expect(try TrustRegistry.problems(in: fixture.document(apart.map(fixture.json)).bytes()).isEmpty)
        #expect(
            try TrustRegistry.problems(in: fixture.document(meeting.map(fixture.json)).bytes()).map(\.code) == [
                .duplicate
            ])
    }

    /// Whoever is looked up by such a number would be either of the two.
    @Test func anOfficialNumberOfTwoEntriesIsAFinding() throws {
        func findings(_ first: String, _ second: String) throws -> [TrustError] {
            let entries = [("a", first), ("b", second)].map { id, number in
                #"{"id": "\#(id)", "legalNames": [{"text": "\#(id)"}], "legalIdentifiers": [{\#(number)}]}"#
            }
            let bytes = try fixture.document(entries.map(fixture.json)).bytes()
            // No reason not to build a registry: published tables are as they are.
            #expect(TrustRegistry.problems(in: bytes).isEmpty)
            return TrustRegistry.findings(in: bytes)
        }
        let number = #""kind": "eidas", "value": "VATAT-U00000000", "country": "AUT""#
        for spelling in [number, #""kind": "eidas", "value": "U00000000", "country": "AUT""#] {
            let found = try findings(number, spelling)
            #expect(found.map(\.code) == [.numberShared])
            #expect(found.first?.facts["entry"] == "a" && found.first?.facts["other"] == "b")
            #expect(found.map(\.place) == [.pointer("/issuers/1/legalIdentifiers/0")])
        }
        #expect(try findings(number + #", "to": "2020-12-31""#, number + #", "from": "2021-01-01""#).isEmpty)
        #expect(try findings(number, #""kind": "vat", "value": "ATU00000000", "country": "AUT""#).isEmpty)
        // What is at hand is opened all the same: nobody is found by the wrong key for it.
        let twice = ["a", "b"].map {
            fixture.plainEntry(
                $0, name: $0,
                identifiers: [
                    LegalIdentifier(kind: "lei", value: "529900T8BM49AURSDO55")
                ])
        }
        #expect(throws: Never.self) { try fixture.open(fixture.signed(fixture.document(twice))) }
    }

    private func findings(_ entries: String...) throws -> [TrustError] {
        let bytes = try fixture.document(entries.map(fixture.json)).bytes()
        #expect(TrustRegistry.problems(in: bytes).isEmpty)
        return TrustRegistry.findings(in: bytes)
    }

    private func named(_ id: String, _ names: String..., relations: String = "") -> String {
        let list = names.map { #"{"text": \#($0)}"# }.joined(separator: ", ")
        return #"{"id": "\#(id)", "legalNames": [\#(list)], "relations": [\#(relations)]}"#
    }

    @Test func aNameThatTwoEntriesHaveOrSeemToHaveIsAFinding() throws {
        for name in ["\"Hochschule Sonnwald\"", "\"HOCHSCHULE  Sonnwald\"", "\"Hochschule S\u{43e}nnwald\""] {
            let found = try findings(named("a", "\"Hochschule Sonnwald\""), named("b", "\"Other\"", name))
            #expect(found.map(\.code) == [.nameShared] && found.first?.place == .pointer("/issuers/1/legalNames/1"))
            #expect(found.first?.facts["entry"] == "a" && found.first?.facts["other"] == "b")
        }
        #expect(try findings(named("a", "\"Sonnwald\""), named("b", "\"Sonnwalde\"")).isEmpty)
        // Initials are many bodies', one after the other is no namesake, and two that belong together say so.
        let initials = #""HSW", "kind": "acronym""#
        #expect(try findings(named("a", "\"First\"", initials), named("b", "\"Second\"", initials)).isEmpty)
        #expect(
            try findings(named("a", #""A", "to": "2015-08-31""#), named("b", #""A", "from": "2015-09-01""#)).isEmpty)
        let part = #"{"type": "part_of", "other": "a", "on": "2020-01-01"}"#
        #expect(try findings(named("a", "\"A\""), named("b", "\"A\"", relations: part)).isEmpty)
        // One entry may have its name twice.
        #expect(try findings(named("a", "\"A\"", #""A", "language": "en""#)).isEmpty)
    }

    @Test func aRelationToNobodyIsAFinding() throws {
        let part = #"{"type": "part_of", "other": "b", "on": "2020-01-01"}"#
        let found = try findings(named("a", "\"A\"", relations: part))
        #expect(found.map(\.code) == [.relationUnknown] && found.first?.facts["value"] == "b")
        #expect(found.first?.place == .pointer("/issuers/0/relations/0/other"))
        #expect(try findings(named("a", "\"A\"", relations: part), named("b", "\"B\"")).isEmpty)
        let mandate = #"{"mandator": "a", "mandatary": "b", "from": "2020-01-01"}"#
        let mandated = #"{"id": "a", "legalNames": [{"text": "A"}], "mandates": [\#(mandate)]}"#
        #expect(try findings(mandated).map(\.place) == [.pointer("/issuers/0/mandates/0/mandatary")])
        #expect(try findings(mandated, named("b", "\"B\"")).isEmpty)
    }

    @Test func successionsThatDoNotEndAreAFinding() throws {
        func succession(_ other: Int) -> String {
            #"{"type": "succeeded_by", "other": "\#(other)", "on": "2020-01-01"}"#
        }
        func chain(_ count: Int, back: Int? = nil) throws -> [TrustError] {
            let entries = (0...count).map { number in
                let next = number < count ? number + 1 : back
                return named("\(number)", "\"N\(number)\"", relations: next.map(succession) ?? "")
            }
            let bytes = try fixture.document(entries.map(fixture.json)).bytes()
            #expect(TrustRegistry.problems(in: bytes).isEmpty)
            return TrustRegistry.findings(in: bytes)
        }
        #expect(try chain(16).isEmpty)
        let long = try chain(17)
        #expect(long.map(\.code) == [.succession] && long.first?.place == .pointer("/issuers/0/relations"))
        #expect(long.first?.facts["limit"] == "16")
        // Told of those that the circle leads back to: a body before it has a successor.
        let circle = try chain(2, back: 1)
        #expect(circle.map(\.code) == [.succession, .succession] && circle.first?.facts["limit"] == nil)
        #expect(circle.map { $0.facts["value"] } == ["1", "2"])
        #expect(try chain(0, back: 0).map(\.code) == [.succession])
    }
}
