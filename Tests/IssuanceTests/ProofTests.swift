import Contexts
import DataIntegrity
import Encodings
import Foundation
import Identifiers
import JSON
import LinkedData
import Signing
import TestSupport
import Testing

@testable import Issuance

@Suite struct ProofTests {
    private static let holder = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"

    /// What a verifier finds, proof by proof.
    private func outcomes(of file: [UInt8]) throws -> [String] {
        DataIntegrity.verify(
            try credential(file), expecting: .assertion(at: Office.start), resolver: OfflineResolver(),
            processor: .bundled
        ).map { result in
            switch result.outcome {
            case .passed: "passed"
            case .failed(let error): error.reason
            case .unknown(let error): "unknown " + error.reason
            }
        }
    }

    private func suites(of file: [UInt8]) throws -> [String] {
        try credential(file)["proof"]?.oneOrMany.map { $0["cryptosuite"]?.string ?? "" } ?? []
    }

    private func job(
        _ options: IssuanceOptions = IssuanceOptions(), _ keyType: KeyType = .ed25519, office: Office? = nil
    ) throws -> Job {
        try Job(learners(2), office: office ?? .new(baseURL: nil, keyType: keyType), options: options)
    }

    @Test(arguments: [
        (KeyType.ed25519, "eddsa-rdfc-2022"), (.p256, "ecdsa-rdfc-2019"), (.p384, "ecdsa-rdfc-2019"),
    ])
    func linkedDataIsTheDefaultForEveryKey(_ keyType: KeyType, _ suite: String) async throws {
        let job = try job(keyType: keyType)
        #expect(job.plan.options.cryptosuites.map(\.rawValue) == [suite])
        try await job.issue()
        for file in try job.files().values {
            #expect(try suites(of: file) == [suite])
            #expect(try outcomes(of: file) == ["passed"])
            var forged = try credential(file).tree
            forged["name"] = "Something else"
            #expect(try outcomes(of: forged.canonicalBytes()) == ["proof.signature"])
        }
    }

    private func job(keyType: KeyType) throws -> Job { try job(IssuanceOptions(), keyType) }

    @Test(arguments: [
        (KeyType.ed25519, Cryptosuite.eddsaJCS2022), (.p256, .ecdsaJCS2019), (.p384, .ecdsaJCS2019),
    ])
    func anotherSuiteIsOneChoiceAway(_ keyType: KeyType, _ suite: Cryptosuite) async throws {
        let job = try job(IssuanceOptions(cryptosuites: [suite]), keyType)
        try await job.issue()
        for file in try job.files().values {
            #expect(try suites(of: file) == [suite.rawValue])
            #expect(try outcomes(of: file) == ["passed"])
        }
    }

    @Test func bothTogetherAreAProofSet() async throws {
        let office = try Office.new(baseURL: nil)
        let job = try job(IssuanceOptions(cryptosuites: [.eddsaJCS2022, .eddsaRDFC2022]), office: office)
        try await job.issue()
        for file in try job.files().values {
            #expect(try suites(of: file) == ["eddsa-rdfc-2022", "eddsa-jcs-2022"])
            #expect(try outcomes(of: file) == ["passed", "passed"])
            #expect(try credential(file).canonicalBytes() == file)
            var forged = try credential(file).tree
            forged["name"] = "Something else"
            #expect(try outcomes(of: forged.canonicalBytes()) == ["proof.signature", "proof.signature"])
        }
        // The same wish in another order, or said twice, is the same batch.
        for wish in [[Cryptosuite.eddsaRDFC2022, .eddsaJCS2022], [.eddsaJCS2022, .eddsaJCS2022, .eddsaRDFC2022]] {
            let again = try self.job(IssuanceOptions(cryptosuites: wish), office: office)
            #expect(again.plan.inputs == job.plan.inputs)
            #expect(again.plan.earlier == Office.start)
        }
    }

    @Test(arguments: [
        (KeyType.ed25519, Cryptosuite.ecdsaRDFC2019), (.ed25519, .ecdsaJCS2019), (.p256, .eddsaRDFC2022),
        (.p384, .eddsaJCS2022), (.ed25519, .ed25519Signature2020), (.p256, .ed25519Signature2020),
    ])
    func aSuiteThatTheKeyDoesNotMakeIsRefusedBeforeAnythingIsSigned(_ keyType: KeyType, _ suite: Cryptosuite) throws {
        let office = try Office.new(baseURL: nil, keyType: keyType)
        for wish in [[suite], [.suite(for: keyType, .json), suite]] {
            #expect(throws: IssuanceError(.batchCryptosuite)) {
                try job(IssuanceOptions(cryptosuites: wish), office: office)
            }
            #expect(throws: IssuanceError(.batchCryptosuite)) {
                try StatusPublisher(office.open, cryptosuites: wish)
                    .publish(into: temporaryFolder() + "/lists", at: Office.start)
            }
        }
        #expect(try office.workspace.ledger.lists().isEmpty)
    }

    @Test func theRefusalNamesWhatIsPossible() throws {
        let choice = { (suite: Cryptosuite) in try ProofChoice([suite], for: .p256) }
        #expect {
            try choice(.eddsaRDFC2022)
        } throws: { error in
            let facts = (error as? IssuanceError)?.facts
            return facts?["possible"] == "ecdsa-rdfc-2019 or ecdsa-jcs-2019" && facts?["key"] == "P-256"
        }
        #expect(throws: Never.self) { try choice(.ecdsaRDFC2019) }
    }

    @Test func aBatchKeepsTheProofsItWasBegunWith() async throws {
        let office = try Office.new(baseURL: nil)
        let job = try job(.json, office: office)
        await #expect(throws: PowerCut.self) { try await job.issue(hook: Fuse(after: 3).hook) }
        for options in [IssuanceOptions(), IssuanceOptions(cryptosuites: [.eddsaJCS2022, .eddsaRDFC2022])] {
            let other = try self.job(options, office: office)
            await #expect(throws: IssuanceError(.batchInputChanged)) {
                try await other.issue(into: job.out, resuming: true)
            }
        }
        #expect(try await job.issue(resuming: true).count == 2)
        for file in try job.files().values { #expect(try suites(of: file) == ["eddsa-jcs-2022"]) }
    }

    /// The ledger writes one suite as it always has; batches of its first days go on.
    @Test func theLedgerNamesTheProofs() async throws {
        for (options, text) in [
            (IssuanceOptions.json, "eddsa-jcs-2022"), (IssuanceOptions(), "eddsa-rdfc-2022"),
            (IssuanceOptions(cryptosuites: [.eddsaJCS2022, .eddsaRDFC2022]), "eddsa-rdfc-2022,eddsa-jcs-2022"),
        ] {
            let job = try job(options)
            try await job.issue()
            let batch = try #require(
                try job.office.workspace.ledger.batch(inputs: job.plan.inputs, keys: job.office.open.keys))
            let recipe = try JSONDocument(parsing: Array(batch.recipe.utf8)).root
            #expect(recipe["cryptosuite"]?.string == text)
        }
    }

    @Test func theSameRosterWithAnotherProofIsNoted() async throws {
        let office = try Office.new(baseURL: nil)
        let first = try job(.json, office: office)
        #expect(first.plan.findings.listed.allSatisfy { $0.reason != "batch.other_proof" })
        try await first.issue()
        let second = try job(office: office)
        let finding = try #require(second.plan.findings.listed.first { $0.reason == "batch.other_proof" })
        #expect(finding.severity == .warning)
        #expect(finding.facts["suite"] == "eddsa-jcs-2022")
        #expect(finding.facts["date"] == "2026-05-12")
        for options in [IssuanceOptions.json, IssuanceOptions(again: true)] {
            let quiet = try job(options, office: office)
            #expect(quiet.plan.findings.listed.allSatisfy { $0.reason != "batch.other_proof" })
        }
    }

    // Signatures that cannot be made again

    @Test(arguments: [KeyType.p256, .p384]) func aCutBatchOfACurveKeyContinuesToTheSameEnd(_ keyType: KeyType)
        async throws
    {
        let options = IssuanceOptions(cryptosuites: [.ecdsaJCS2019])
        let whole = Fuse()
        try await job(options, keyType).issue(hook: whole.hook)
        for step in 0..<whole.steps.count {
            let job = try job(options, keyType)
            await #expect(throws: PowerCut.self) { try await job.issue(hook: Fuse(after: step).hook) }
            let before = try job.files()
            try await job.issue(at: Office.start.adding(seconds: 60), resuming: true)
            let after = try job.files()
            #expect(after.count == 2)
            for (name, bytes) in before { #expect(after[name] == bytes) }
            for file in after.values { #expect(try outcomes(of: file) == ["passed"]) }
            #expect(Set(try job.index().map { $0[4] }).count == 2)
        }
    }

    @Test(arguments: [KeyType.p256, .ed25519]) func lostFilesAreWrittenAgainByteForByte(_ keyType: KeyType) async throws
    {
        let job = try job(
            IssuanceOptions(cryptosuites: [.suite(for: keyType, .linkedData), .suite(for: keyType, .json)]), keyType)
        try await job.issue()
        let files = try job.files()
        let names = files.keys.sorted()
        try FileManager.default.removeItem(atPath: job.out + "/" + names[0])
        try write("{}", to: job.out + "/" + names[1])
        let receipt = try await job.issue(at: Office.start.adding(seconds: 60))
        #expect(receipt.signed == 0 && receipt.restored == 2)
        #expect(try job.files() == files)
    }

    @Test(arguments: [(KeyType.p384, true), (.ed25519, false)])
    func onlyProofsThatCannotBeMadeAgainAreKept(_ keyType: KeyType, _ isKept: Bool) async throws {
        let job = try job(keyType: keyType)
        try await job.issue()
        let ledger = job.office.workspace.ledger
        let batch = try #require(try ledger.batch(inputs: job.plan.inputs, keys: job.office.open.keys))
        let files = try job.files()
        for award in try ledger.awards(of: batch, 0..<2, keys: job.office.open.keys) {
            let file = try #require(files[UUIDv8.text(award.credential) + ".json"])
            #expect(award.proof == (isKept ? try credential(file)["proof"]?.canonicalBytes() : nil))
        }
    }

    @Test func aCurveKeyOpensItsOwnWorkspace() throws {
        let path = try temporaryFolder() + "/office"
        let profile = try IssuerProfile(name: "Hochschule Sonnwald", country: "AT", place: "Sonnwald")
        let workspace = try Workspace.create(
            at: path, profile: profile, keyType: .p256, passphrase: Office.passphrase, now: Office.start, cost: .floor)
        #expect(workspace.publicKey.type == .p256)
        #expect(workspace.issuerID == DIDKey.did(for: workspace.publicKey).text)
        let open = try Workspace(path: path).unlock(passphrase: Office.passphrase)
        #expect(open.signer.publicKey == workspace.publicKey)
        #expect(try open.verifyLedger() == 1, "the key alone")
    }

    // What a signature over linked data covers

    @Test(arguments: [
        ("further: {links: [{title: Course page, page: \"PAGE\"}]}", "/evidence/0/id", "https://sonnwald.example/a|b"),
        (
            "pictures: [{role: achievement, address: \"PAGE\"}]", "/credentialSubject/achievement/image/id",
            "https://sonnwald.example/<badge>.png"
        ),
    ])
    func whatWouldNotBeCoveredIsSaidBeforeSigning(_ entry: String, _ place: String, _ bad: String) async throws {
        let office = try Office.new()
        let people = roster("Name,holder\nAda Byron,\(Self.holder)\nEva Novák,\n")
        let job = { (page: String, options: IssuanceOptions) in
            try Job(
                people, course: soundCourse + entry.replacing("PAGE", with: page) + "\n", office: office,
                options: options)
        }
        let refused = try job(bad, IssuanceOptions())
        let findings = refused.plan.findings.listed.filter { $0.severity == .problem }
        #expect(findings.map(\.reason) == ["batch.uncovered"])
        #expect(findings.first?.facts["cause"] == "jsonld.malformed_iri")
        #expect(findings.first?.pointer == place)
        await #expect(throws: IssuanceError(.batchProblems)) { try await refused.issue() }
        #expect(try office.workspace.ledger.lists().isEmpty)
        // The text as it stands can be signed; so can an address that is one.
        #expect(try !job(bad, .json).plan.findings.hasProblems)
        let good = try job("https://sonnwald.example/a", IssuanceOptions())
        #expect(!good.plan.findings.hasProblems)
        #expect(try await good.issue().signed == 2)
    }
}
