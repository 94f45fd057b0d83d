import DataIntegrity
import Encodings
import JSON
import TestSupport
import Testing
import Texts

@testable import Verification

@Suite struct VerdictTests {
    @Test(
        arguments: [
            ([], Verdict.unknown), ([.valid], .valid), ([.valid, .valid], .valid), ([.unknown, .valid], .unknown),
            ([.valid, .unknown], .unknown), ([.valid, .invalid, .unknown], .invalid), ([.unknown, .invalid], .invalid),
            ([.invalid, .valid], .invalid), ([.invalid], .invalid), ([.unknown], .unknown),
        ] as [([Verdict], Verdict)])
    func theWorstCounts(_ verdicts: [Verdict], _ worst: Verdict) {
        #expect(Verdict.worst(of: verdicts) == worst)
    }

    private func result(_ check: CheckID, _ outcome: Outcome, decides: Bool = true) -> CheckResult {
        CheckResult(check, Finding(outcome), decides: decides)
    }

    @Test func oneFailureCountsMoreThanAnyNumberOfOpenQuestions() {
        let open = result(.proofSignature, .unknown(Reason(.didUnavailable)))
        let failed = result(.statusRevocation, .failed(Reason(.statusRevoked)))
        let finding = result(.contentComplete, .failed(Reason(.contentIncomplete)), decides: false)
        let passed = result(.dateValidity, .passed)
        #expect(Report.verdict(of: [passed]) == (.valid, nil))
        #expect(Report.verdict(of: [passed, finding]) == (.valid, nil))
        #expect(Report.verdict(of: [result(.holderBinding, .notApplicable)]) == (.valid, nil))
        #expect(Report.verdict(of: [open, passed, finding]) == (.unknown, .didUnavailable))
        #expect(Report.verdict(of: [open, failed]) == (.invalid, .statusRevoked))
    }
}

private func == (left: (Verdict, ReasonCode?), right: (Verdict, ReasonCode?)) -> Bool {
    left.0 == right.0 && left.1 == right.1
}

/// What scripts read: names, order and spellings are public API.
@Suite struct ReportTests {
    @Test(arguments: Vectors.all)
    func aReportListsEveryCheckInOneOrder(_ vector: Vector) throws {
        for report in try Judging(vector).judge(vector.bytes).reports {
            #expect(report.checks.map(\.check) == CheckID.allCases)
        }
    }

    @Test func theListOfChecksIsThatOfTheirNames() {
        #expect(AllChecks.list.map(\.id) == CheckID.allCases)
        #expect(CheckID.allCases.sorted() == CheckID.allCases)
        #expect(CheckID.allCases.shuffled().sorted() == CheckID.allCases)
    }

    @Test func theSameInputGivesTheSameReport() throws {
        let vector = try Vectors.named("status/revoked")
        let texts = Texts()
        let first = try json(vector)
        for _ in 0..<3 { #expect(try json(vector).bytes() == first.bytes()) }
        let judging = try Judging(vector)
        let credential = try UnverifiedCredential(parsing: vector.bytes)
        #expect(judging.verifier.verify(credential).json(texts).bytes() == first.bytes())
    }

    private func json(_ vector: Vector) throws -> JSON {
        let judging = try Judging(vector)
        return judging.verifier.verify(try UnverifiedCredential(parsing: vector.bytes)).json(Texts())
    }

    private func names(_ value: JSON?) -> [String] {
        if case .object(let members)? = value { members.map(\.name) } else { [] }
    }

    @Test func theWholeReportHasThePromisedShape() throws {
        let report = try json(Vectors.named("status/revoked"))
        #expect(
            names(report) == [
                "verdict", "format", "profile", "primary", "policy", "judgedAt", "claimed", "established", "checks",
            ])
        #expect(report["verdict"] == "invalid" && report["primary"] == "status.revoked")
        #expect(report["format"] == "vc-data-integrity" && report["profile"] == "ob3")
        #expect(report["policy"] == ["name": "employer", "version": 1])
        #expect(report["judgedAt"] == "2026-06-15T08:00:00Z")
        #expect(
            report["claimed"] == [
                "issuer": "Hochschule Sonnwald", "learner": "Mira Kallio-Brandt",
                "title": "Reading and cleaning sensor data",
                "awardDate": "2026-05-08", "place": "AUT", "result": "1", "workload": "4 ECTS, 100 h", "level": "EQF 6",
            ])
        #expect(
            report["established"] == [
                "issuer": [
                    "rung": 4, "next": "accreditation.none", "legalName": "Hochschule Sonnwald",
                    "country": "AUT",
                    "identifiers": [
                        ["kind": "eidas", "value": "VATAT-U60042007", "country": "AUT"],
                        ["kind": "schac", "value": "sonnwald.example"],
                    ],
                ]
            ])
        let checks = report["checks"]?.array ?? []
        #expect(checks.compactMap { $0["check"]?.string } == CheckID.allCases.map(\.rawValue))
        #expect(checks.allSatisfy { ["passed", "failed", "unknown", "notApplicable"].contains($0["outcome"]?.string) })
        #expect(checks.allSatisfy { ["B", "S", "N"].contains($0["weight"]?.string) })
    }

    @Test func aLineThatFailedSaysEverything() throws {
        let report = try json(Vectors.named("status/revoked"))
        let line = report["checks"]?.array?.first { $0["check"] == "status.revocation" }
        #expect(names(line) == ["check", "outcome", "reason", "weight", "message", "evidence", "at", "next"])
        #expect(line?["outcome"] == "failed" && line?["reason"] == "status.revoked" && line?["weight"] == "B")
        #expect(line?["at"] == "/credentialStatus/0")
        #expect(line?["evidence"] == ["list": "https://sonnwald.example/status/revocation-1"])
        #expect(line?["message"]?.string?.isEmpty == false && line?["next"]?.string?.isEmpty == false)
        let passed = report["checks"]?.array?.first { $0["check"] == "issuer.registered" }
        #expect(names(passed) == ["check", "outcome", "weight", "evidence"])
        #expect(
            passed?["evidence"] == ["registry": "urn:example:registry", "number": 7, "entry": "tr:sonnwald", "rung": 4])
        // What the policy asks for weighs B here.
        #expect(passed?["weight"] == "B")
        let other = report["checks"]?.array?.first { $0["check"] == "holder.binding" }
        #expect(other == ["check": "holder.binding", "outcome": "notApplicable", "weight": "S"])
    }

    @Test func aValidReportHasNoPrimaryReason() throws {
        let report = try json(Vectors.named("good/status"))
        #expect(report["verdict"] == "valid" && report["primary"] == nil)
        for line in report["checks"]?.array ?? [] { #expect(line["reason"] == nil && line["next"] == nil) }
    }

    @Test func nothingIsEstablishedByAForgery() throws {
        let report = try json(Vectors.named("proof/changed-title"))
        #expect(report["established"] == ["issuer": ["identifiers": []]])
        #expect(report["claimed"]?["title"] == "Reading and cleaning sensor data")
        let skipped = report["checks"]?.array?.filter { $0["reason"] == "check.skipped" } ?? []
        // What asks how the document is built, and what its proof is, does not rest on what it says.
        #expect(skipped.count == CheckID.allCases.count - 6)
        #expect(skipped.allSatisfy { $0["outcome"] == "unknown" })
    }

    @Test func aStrangerEstablishesThatSomebodySigned() throws {
        let report = try json(Vectors.named("issuer/stranger-in-the-name-of-the-university"))
        #expect(
            report["established"] == ["issuer": ["rung": 0, "next": "ladder.no_domain", "identifiers": []]])
        #expect(report["claimed"]?["issuer"] == "Hochschule Sonnwald")
    }

    @Test func aPartialReportSaysSo() throws {
        var judging = try Judging(Vectors.named("good/status"))
        judging.policy.only = [.statusSuspension, .dateValidity]
        let report = judging.verifier.verify(try UnverifiedCredential(parsing: Vectors.named("good/status").bytes))
        #expect(report.json(Texts())["only"] == ["date.validity", "status.suspension"])
    }

    @Test func aPresentationListsItsOwnChecksAndAReportACredential() throws {
        let vector = try Vectors.named("holder/second-changed")
        let judging = try Judging(vector)
        guard case .presentation(let presentation) = try ReceivedDocument(parsing: vector.bytes) else {
            Issue.record("not a presentation")
            return
        }
        let report = judging.verifier.verify(presentation, audience: judging.audience).json(Texts())
        #expect(
            names(report) == ["verdict", "format", "profile", "primary", "policy", "checks", "credentials"])
        #expect(report["verdict"] == "invalid" && report["profile"] == "presentation")
        #expect(
            report["checks"]?.array?.compactMap { $0["check"]?.string } == [
                "format.recognised", "proof.present", "proof.signature",
            ])
        let credentials = report["credentials"]?.array ?? []
        #expect(credentials.map { $0["verdict"] } == ["valid", "invalid"])
        #expect(credentials[1]["primary"] == "proof.signature")
    }

    @Test func whatCannotBeReadHasAReportOfOneLine() throws {
        let texts = Texts()
        do throws(RefusedInput) {
            _ = try UnverifiedCredential(parsing: [])
        } catch {
            let json = error.json(texts)
            #expect(json["verdict"] == "unknown" && json["primary"] == "format.unrecognised")
            #expect(json["checks"]?.array?.count == 1)
            #expect(json["checks"]?.array?[0]["outcome"] == "unknown")
        }
        do throws(RefusedInput) {
            _ = try UnverifiedCredential(parsing: Array("{".utf8))
        } catch {
            let json = error.json(texts)
            #expect(json["verdict"] == "invalid" && json["primary"] == "json.syntax")
            #expect(json["checks"]?.array?[0]["check"] == "format.recognised")
            #expect(json["checks"]?.array?[0]["outcome"] == "failed")
        }
    }

    @Test func aPresentationIsNoCredential() throws {
        do throws(RefusedInput) {
            _ = try UnverifiedCredential(parsing: (try? Vectors.named("holder/presentation").bytes) ?? [])
            Issue.record("read as a credential")
        } catch {
            #expect(error.reason.code == .formatNoCredential && !error.isClaimed)
        }
    }

    /// VCDM 2.0 reads a time without offset as UTC; the reader is told.
    @Test func aTimeWithoutOffsetIsRemarked() throws {
        let vector = try Vectors.named("date/valid-from-without-offset")
        let remarked = try json(vector)["checks"]?.array?.first { $0["check"] == "date.validity" }
        #expect(remarked?["outcome"] == "passed" && remarked?["evidence"]?["finding"] == "time.no_offset")
        let plain = try json(Vectors.named("good/badge"))["checks"]?.array?.first { $0["check"] == "date.validity" }
        #expect(plain?["evidence"]?["finding"] == nil)
    }

    /// Claims are strangers' texts: nothing in them may move a cursor or turn the reading direction.
    @Test func claimsAreShownWithoutTheirTricks() throws {
        let vector = try Vectors.named("good/badge")
        var document = try vector.unsigned
        document["issuer"]?["name"] = "Hoch\u{1b}[2Jschule \u{202e}dlawnnoS"
        let judged = try vector.judging(TestKeys.secured(document))
        let issuer = try #require(judged.reports.first?.claimed.issuer)
        #expect(!issuer.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
    }
}

/// In an exchange a challenge that nobody asked for is wrong; in a file it only cannot be judged.
@Suite struct ExchangeTests {
    @Test func aChallengeThatNobodyAskedForIsWrongInAnExchange() throws {
        let vector = try Vectors.named("holder/challenge-nobody-asked-for")
        var judging = try Judging(vector)
        #expect(judging.judge(try vector.bytes).outcome.verdict == "unknown")
        judging.audience = .exchange
        let outcome = judging.judge(try vector.bytes).outcome
        #expect(outcome.verdict == "invalid" && outcome.primary == "presentation.challenge")
        let twin = try Vectors.named("holder/presentation-unasked")
        #expect(judging.judge(try twin.bytes).outcome.verdict == "valid")
    }
}

/// What a report says beside the outcomes: pictures, records, endorsements.
@Suite struct ReportRemarkTests {
    private func report(_ id: String) throws -> Report {
        let vector = try Vectors.named(id)
        return try Judging(vector).verifier.verify(UnverifiedCredential(parsing: vector.bytes))
    }

    private func line(_ check: String, of report: Report) -> JSON? {
        report.json(Texts())["checks"]?.array?.first { $0["check"]?.string == check }
    }

    @Test(
        arguments: [
            ("good/png", "png", nil), ("good/svg", "svg", nil), ("good/linked", nil, nil),
            ("baked/png-compressed", "png", "baked.compressed"),
            ("baked/png-behind-data", "png", "baked.after_image_data"),
            ("baked/svg-not-first", "svg", "baked.not_first_element"),
            ("baked/svg-document-type", "svg", "baked.document_type"),
        ] as [(String, String?, String?)])
    func aBadgeInAPictureSaysSo(_ id: String, _ format: String?, _ note: String?) throws {
        let evidence = line("format.recognised", of: try report(id))?["evidence"]
        #expect(evidence?["picture"]?.string == format && evidence?["finding"]?.string == note)
        #expect(evidence?["profile"] == "ob3")
    }

    @Test func theBytesOfABadgeInAPictureAreThoseOfTheBadge() throws {
        #expect(try report("good/png").verified?.bytes == Vectors.named("good/linked").bytes)
        #expect(try report("good/svg").verified?.bytes == Vectors.named("good/linked").bytes)
    }

    /// Whoever hands in the wrong file learns what it is.
    @Test(
        arguments: [
            ("", "empty"), (" \n", "empty"), ("%PDF-1.7", "pdf"), ("PK\u{3}\u{4}", "zip"), ("<html>", "markup"),
            ("GIF89a", "gif"), ("eyJhbGciOiJFZERTQSJ9.e30.AAAA", "token"), ("eyJhbGciOiJFZERTQSJ9", nil),
            ("hello", nil),
        ] as [(String, String?)])
    func aFileOfAnotherKindIsNamed(_ text: String, _ kind: String?) throws {
        let error = #expect(throws: RefusedInput.self) { try UnverifiedCredential(parsing: Array(text.utf8)) }
        #expect(error?.reason.code == .formatUnrecognised && error?.reason.facts["kind"] == kind)
        #expect(error?.reason.message(Texts()).contains("{kind}") == false)
        for kind in FileKind.allCases { #expect(Texts().has("file_kind.\(kind.rawValue)")) }
    }

    @Test(
        arguments: [
            (#"{"type": "EnvelopedVerifiableCredential", "id": "data:application/vc+jwt,a.b.c"}"#, "proof.unsupported"),
            (#"{"type": ["EnvelopedVerifiablePresentation"]}"#, "proof.unsupported"),
            (
                #"{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "badge": "https://a.example/b"}"#,
                "baked.open_badges_2"
            ),
            (#"{"type": "Assertion"}"#, "format.no_credential"),
        ])
    func aCredentialOfAnotherKindIsNamed(_ text: String, _ code: String) throws {
        let error = #expect(throws: RefusedInput.self) { try UnverifiedCredential(parsing: Array(text.utf8)) }
        #expect(error?.reason.code.rawValue == code && error?.verdict == .unknown)
    }

    @Test func aRecordHasAReportForEachCredentialInIt() throws {
        let report = try report("record/second-changed")
        let json = report.json(Texts())
        // The worst counts, as for a presentation; what the record's own checks say stands beside it.
        #expect(json["verdict"] == "invalid" && json["primary"] == "proof.signature" && json["profile"] == "clr2")
        #expect(json["record"] == ["verdict": "valid"] && report.ownPrimary == nil && report.verified == nil)
        #expect(report.checks.allSatisfy { !$0.decides || $0.outcome.reason == nil })
        #expect(json["credentials"]?.array?.map { $0["verdict"] } == ["valid", "invalid"])
        #expect(json["credentials"]?.array?.map { $0["profile"] } == ["ob3", "ob3"])
        #expect(try self.report("good/linked").json(Texts())["credentials"] == nil)
        #expect(try self.report("good/linked").json(Texts())["record"] == nil)
        let good = try self.report("record/two")
        #expect(good.verdict == .valid && good.verified != nil)
    }

    /// Records inside records are followed, but not for ever.
    @Test func recordsInsideRecordsAreFollowedFourDeep() throws {
        let record = try Vectors.named("record/json")
        let shell = try record.unsigned
        var inner = try JSONDocument(parsing: Vectors.named("good/linked").bytes).root.tree
        for _ in 0..<7 {
            var document = shell
            document["credentialSubject"]?["verifiableCredential"] = [inner]
            inner = try JSONDocument(parsing: TestKeys.secured(document)).root.tree
        }
        var report = try #require(record.judging(inner.canonicalBytes()).reports.first)
        #expect(report[.formatRecognised]?.reason?.code == .limitDepth)
        var depth = 0
        while let inner = report.credentials.first { (report, depth) = (inner, depth + 1) }
        #expect(depth == 4)
    }

    /// What nobody judged must not stand under a good verdict.
    @Test(arguments: [(100, nil), (101, "limit.size")] as [(Int, String?)])
    func aRecordHoldsNoMoreThanIsJudged(_ count: Int, _ reason: String?) throws {
        let record = try Vectors.named("record/json")
        var document = try record.unsigned
        let inner: JSON = ["type": ["VerifiableCredential"]]
        document["credentialSubject"]?["verifiableCredential"] = .array(Array(repeating: inner, count: count))
        let report = try #require(record.judging(TestKeys.secured(document)).reports.first)
        #expect(report[.formatRecognised]?.reason?.code.rawValue == reason)
        #expect(report.credentials.count == 100)
    }

    @Test func endorsementsAreListedAsClaims() throws {
        let endorsements = try report("record/endorsed").json(Texts())["endorsements"]
        #expect(
            endorsements == [
                [
                    "at": "/credentialSubject/achievement/endorsement/0", "by": "Society of Metrology",
                    "of": "achievement",
                    "comment": "A sound introduction to the craft.", "verified": false,
                ]
            ])
        #expect(try report("good/linked").json(Texts())["endorsements"] == nil)
    }
}
