import Achievements
import Encodings
import JSON
import Signing
import TestSupport
import Testing

@testable import Verification

@Suite struct PolicyTests {
    @Test(arguments: Policy.shippedNames)
    func aShippedPolicyParsesAndIsTheFile(_ name: String) throws {
        let policy = try #require(Policy.shipped(name))
        #expect(policy.name == name && policy.version == 1)
        let file = try repositoryFile("Sources/5-Work/Verification/Policies/\(name).json")
        #expect(try policy == Policy(parsing: file))
    }

    @Test func whatIsNotShippedIsNot() {
        #expect(Policy.shipped("employe") == nil)
        #expect(Policy.shipped("") == nil)
    }

    @Test func theEmployersPolicyIsTheShippedOne() {
        #expect(Policy.shipped("employer") == .employer)
        #expect(Policy.employer.counts(.issuerRegistered))
        #expect(Policy.shipped("proof-only")?.counts(.issuerRegistered) == false)
    }

    /// What weighs B decides in every policy but where it is ignored, and nothing else unless it is asked for.
    @Test func weightsDecide() throws {
        let deciding: Set<CheckID> = [
            .formatRecognised, .formatTerms, .proofPresent, .proofSignature, .proofKeyWindow, .formatSchema,
            .formatResources, .issuerKeyBinding, .issuerNotCompromised, .dateFuture, .dateValidity, .statusRevocation,
            .statusSuspension, .proofCertificate, .policyRequirements,
        ]
        let bare = try #require(Policy.shipped("proof-only"))
        #expect(Set(CheckID.allCases.filter { $0.weight == .decides }) == deciding)
        #expect(Set(CheckID.allCases.filter(bare.counts)) == deciding)
        #expect(Set(CheckID.allCases.filter(Policy.employer.counts)) == deciding.union([.issuerRegistered]))
        let interop = try #require(Policy.shipped("w3c-interop"))
        #expect(Set(CheckID.allCases.filter(interop.counts)) == deciding.subtracting([.issuerKeyBinding]))
        for check in CheckID.allCases { #expect(bare.runs(check)) }
    }

    /// What a policy ignores does not come back because only a part is asked for; the proof itself is never ignored.
    @Test func whatIsIgnoredIsIgnoredInAPartToo() throws {
        var policy = try #require(Policy.shipped("w3c-interop"))
        policy.only = [.issuerKeyBinding, .holderBinding, .formatTerms]
        #expect(!policy.counts(.issuerKeyBinding) && !policy.counts(.holderBinding))
        #expect(policy.counts(.formatTerms) && policy.counts(.proofPresent) && policy.counts(.proofSignature))
        var bare = try #require(Policy.shipped("proof-only"))
        bare.only = policy.only
        #expect(bare.counts(.issuerKeyBinding) && bare.counts(.holderBinding))
    }

    /// Each of what interoperability tests need is asked of that policy alone.
    @Test(arguments: Policy.shippedNames)
    func onlyTestsOfInteroperabilityAreLenient(_ name: String) throws {
        let policy = try #require(Policy.shipped(name))
        let isLenient = name == "w3c-interop"
        #expect(policy.allowsInlineContexts == isLenient && policy.allowsEmptyPresentations == isLenient)
        #expect(policy.ignores.isEmpty == !isLenient)
    }

    @Test func aPolicyFileMayLeaveOutWhatIsUsual() throws {
        let policy = try Policy(parsing: Array(#"{"policy": "own", "version": 3}"#.utf8))
        #expect(policy == Policy(name: "own", version: 3))
        #expect(policy.registries.isEmpty && policy.registryMaximumAge == nil && policy.requirements == nil)
        #expect(policy.minimumRung == 2 && policy.minimumStatusListLength == 131_072 && policy.clockSkew == 300)
        #expect(policy.statusListMaximumAge == 7 * 86_400 && policy.statusListIssuers.isEmpty)
        #expect(policy.statusListAliases.isEmpty && !policy.allowsInlineContexts)
        #expect(!policy.allowsEmptyPresentations)
    }

    @Test func aPolicyFileSaysHowStrictToBe() throws {
        let policy = try Policy(
            parsing: Array(
                """
                { "policy": "own", "version": 1, "description": "ours", "decides": ["holder.binding", "issuer.registered"],
                  "ignores": ["issuer.key_binding"], "minimumRung": 4, "clockSkew": 0,
                  "statusLists": {"minimumLength": 1, "maximumAgeDays": 30, "issuers": ["did:web:status.example"],
                    "aliases": {"https://old.example/list": "https://status.example/list"}},
                  "registries": {"ids": ["urn:example:registry"], "maximumAgeDays": 31},
                  "requires": {"elements": ["outcomes", "level"], "minimumEQF": 6, "grades": ["1"]},
                  "inlineContexts": true, "emptyPresentations": true }
                """.utf8))
        #expect(policy.decides == [.holderBinding, .issuerRegistered] && policy.ignores == [.issuerKeyBinding])
        #expect(policy.description == "ours" && policy.registries == ["urn:example:registry"])
        #expect(policy.registryMaximumAge == 2_678_400)
        #expect(
            policy.requirements == Requirements(elements: [.outcomes, .level], minimumEQF: 6, grades: ["1"]))
        #expect(policy.minimumRung == 4 && policy.clockSkew == 0 && policy.minimumStatusListLength == 1)
        #expect(policy.statusListMaximumAge == 30 * 86_400 && policy.statusListIssuers == ["did:web:status.example"])
        let (old, own) = (Array("https://old.example/list".utf8), Array("https://status.example/list".utf8))
        #expect(policy.statusListAliases == [old: own] && policy.allowsInlineContexts)
        #expect(policy.allowsEmptyPresentations)
    }

    @Test(arguments: [
        ("", "policy.malformed", ""), ("[]", "policy.malformed", ""), ("{}", "policy.malformed", ""),
        (#"{"policy": "p"}"#, "policy.malformed", ""), (#"{"version": 1}"#, "policy.malformed", ""),
        (#"{"policy": 1, "version": 1}"#, "policy.malformed", ""),
        (#"{"policy": "p", "version": "1"}"#, "policy.malformed", ""),
        (#"{"policy": "p", "version": 1, "decide": []}"#, "policy.malformed", "/decide"),
        (#"{"policy": "p", "version": 1, "description": 1}"#, "policy.malformed", "/description"),
        (#"{"policy": "p", "version": 1, "decides": "issuer.registered"}"#, "policy.malformed", "/decides"),
        (#"{"policy": "p", "version": 1, "decides": ["issuer.register"]}"#, "policy.unknown_check", "/decides/0"),
        (#"{"policy": "p", "version": 1, "ignores": [1]}"#, "policy.unknown_check", "/ignores/0"),
        (#"{"policy": "p", "version": 1, "minimumRung": 1}"#, "policy.malformed", "/minimumRung"),
        (#"{"policy": "p", "version": 1, "minimumRung": 6}"#, "policy.malformed", "/minimumRung"),
        (#"{"policy": "p", "version": 1, "minimumRung": 5}"#, "policy.needs_registered", "/minimumRung"),
        (#"{"policy": "p", "version": 1, "minimumRung": 2}"#, "policy.needs_registered", "/minimumRung"),
        (
            #"{"policy": "p", "version": 1, "decides": ["issuer.accredited"], "registries": {"ids": ["a"]}}"#,
            "policy.needs_registered", "/registries"
        ),
        (#"{"policy": "employer", "version": 1}"#, "policy.name_taken", "/policy"),
        (#"{"policy": "proof-only", "version": 2}"#, "policy.name_taken", "/policy"),
        (#"{"policy": "p", "version": 1, "clockSkew": -1}"#, "policy.malformed", "/clockSkew"),
        (#"{"policy": "p", "version": 1, "clockSkew": 86401}"#, "policy.malformed", "/clockSkew"),
        (#"{"policy": "p", "version": 1, "clockSkew": 1.5}"#, "policy.malformed", "/clockSkew"),
        (#"{"policy": "p", "version": 1, "statusLists": []}"#, "policy.malformed", "/statusLists"),
        (#"{"policy": "p", "version": 1, "statusLists": {"length": 1}}"#, "policy.malformed", "/statusLists/length"),
        (
            #"{"policy": "p", "version": 1, "statusLists": {"minimumLength": 0}}"#, "policy.malformed",
            "/statusLists/minimumLength"
        ),
        (
            #"{"policy": "p", "version": 1, "statusLists": {"maximumAgeDays": 3651}}"#, "policy.malformed",
            "/statusLists/maximumAgeDays"
        ),
        (
            #"{"policy": "p", "version": 1, "statusLists": {"issuers": [1]}}"#, "policy.malformed",
            "/statusLists/issuers/0"
        ),
        (#"{"policy": "p", "version": 1, "statusLists": {"aliases": []}}"#, "policy.malformed", "/statusLists/aliases"),
        (
            #"{"policy": "p", "version": 1, "statusLists": {"aliases": {"a": 1}}}"#, "policy.malformed",
            "/statusLists/aliases"
        ),
        (#"{"policy": "p", "version": 1, "registries": []}"#, "policy.malformed", "/registries"),
        (#"{"policy": "p", "version": 1, "registries": {"id": []}}"#, "policy.malformed", "/registries/id"),
        (#"{"policy": "p", "version": 1, "registries": {"ids": [""]}}"#, "policy.malformed", "/registries/ids/0"),
        (
            #"{"policy": "p", "version": 1, "registries": {"maximumAgeDays": 0}}"#, "policy.malformed",
            "/registries/maximumAgeDays"
        ),
        (#"{"policy": "p", "version": 1, "requires": 6}"#, "policy.malformed", "/requires"),
        (#"{"policy": "p", "version": 1, "requires": {"level": 6}}"#, "policy.malformed", "/requires/level"),
        (
            #"{"policy": "p", "version": 1, "requires": {"elements": ["outcome"]}}"#, "policy.malformed",
            "/requires/elements/0"
        ),
        (
            #"{"policy": "p", "version": 1, "requires": {"minimumEQF": 9}}"#, "policy.malformed",
            "/requires/minimumEQF"
        ),
        (#"{"policy": "p", "version": 1, "requires": {"grades": "1"}}"#, "policy.malformed", "/requires/grades"),
        (#"{"policy": "p", "version": 1, "inlineContexts": "yes"}"#, "policy.malformed", "/inlineContexts"),
        (#"{"policy": "p", "version": 1, "inlineContexts": 1}"#, "policy.malformed", "/inlineContexts"),
        (#"{"policy": "p", "version": 1, "emptyPresentations": 1}"#, "policy.malformed", "/emptyPresentations"),
        (#"{"policy": "p", "policy": "q", "version": 1}"#, "policy.malformed", ""),
        (#"{"policy": "p", "version": 1, "description": [[[[[]]]]]}"#, "policy.malformed", ""),
    ])
    func whatBreaksTheRulesIsRefusedWithItsPlace(_ text: String, _ reason: String, _ pointer: String) {
        do throws(PolicyError) {
            _ = try Policy(parsing: Array(text.utf8))
            Issue.record("read: \(text)")
        } catch {
            #expect(error.reason == reason)
            if !pointer.isEmpty { #expect(error.place == .pointer(pointer)) }
        }
    }

    /// Reports name a policy: under one name stands one thing.
    @Test(arguments: Policy.shippedNames)
    func aShippedPolicyMayBeReadFromAFile(_ name: String) throws {
        let file = try #require(Policy.shippedFile(name))
        let policy = try Policy(parsing: file)
        #expect(policy == Policy.shipped(name))
        #expect(policy.fileDigest == SHA256.hash(file) && Policy.shipped(name)?.fileDigest == nil)
    }

    @Test func theProofCannotBeIgnored() throws {
        let file =
            #"{"policy": "p", "version": 1, "ignores": ["proof.present", "proof.signature", "format.recognised"]}"#
        let policy = try Policy(parsing: Array(file.utf8))
        for check in [CheckID.proofPresent, .proofSignature, .formatRecognised] { #expect(policy.counts(check)) }
        var judging = try Judging(Vectors.named("proof/changed-title"))
        judging.policy = policy
        #expect(judging.judge(try Vectors.named("proof/changed-title").bytes).outcome.verdict == "invalid")
    }
}

/// `--only`: the verdict over some checks and the two about the proof.
@Suite struct PartialVerdictTests {
    private func report(_ id: String, only: Set<CheckID>) throws -> Report {
        var judging = try Judging(Vectors.named(id))
        judging.policy.only = only
        let credential = try UnverifiedCredential(parsing: Vectors.named(id).bytes)
        return judging.verifier.verify(credential)
    }

    @Test func theTwoProofChecksAlwaysRun() throws {
        let report = try report("good/status", only: [])
        #expect(report.checks.map(\.check) == [.proofPresent, .proofSignature])
        #expect(report.verdict == .valid)
        let signed = try self.report("proof/changed-title", only: [.dateValidity])
        #expect(signed.verdict == .invalid && signed.primary == .proofSignature)
        #expect(try self.report("proof/missing", only: [.contentComplete]).primary == .proofMissing)
    }

    @Test func onlyTheNamedChecksRunAndAllOfThemDecide() throws {
        let revoked = try report("status/revoked", only: [.dateValidity, .contentWorkload])
        #expect(revoked.checks.map(\.check) == [.proofPresent, .proofSignature, .dateValidity, .contentWorkload])
        #expect(revoked.checks.allSatisfy { $0.decides })
        #expect(revoked.verdict == .valid)
        #expect(try report("status/revoked", only: [.statusRevocation]).primary == .statusRevoked)
        // A finding elsewhere, the verdict here.
        #expect(try report("content/without-level", only: [.contentComplete]).primary == .contentIncomplete)
    }

    @Test func aPartialVerdictGivesNothingToActOn() throws {
        #expect(try report("good/status", only: Set(CheckID.allCases)).verified == nil)
        #expect(try report("status/revoked", only: [.dateValidity]).verified == nil)
        let judging = try Judging(Vectors.named("good/status"))
        let whole = judging.verifier.verify(try UnverifiedCredential(parsing: Vectors.named("good/status").bytes))
        #expect(try whole.verified?.bytes == Vectors.named("good/status").bytes)
    }

    @Test func whatIsNotValidGivesNothingToActOn() throws {
        for vector in Vectors.all where vector.expected.verdict != "valid" {
            for report in try Judging(vector).judge(vector.bytes).reports where report.verdict != .valid {
                #expect(report.verified == nil, "\(vector.id)")
            }
        }
    }
}
