import Encodings
import Identifiers
import JSON
import Signing
import StatusLists
import Testing
import Texts
import Trust

@testable import Verification

/// What was checked, signed; and what is otherwise when it is checked again.
@Suite struct ReceiptTests {
    private static func now() throws -> Instant { try Instant("2026-06-15T08:00:00Z") }

    private func basis(_ judging: Judging, policyFile: [UInt8]? = nil, software: String = "testamur 1") -> ReceiptBasis
    {
        ReceiptBasis(judging.verifier, statusLists: judging.lists, policyFile: policyFile, software: software)
    }

    private func receipt(
        _ judging: Judging, _ files: [(String, [UInt8])], software: String = "testamur 1", withNames: Bool = false
    ) -> Receipt {
        let entries = files.compactMap {
            ReceiptEntry(judging.verifier.verify(file: $0.0, $0.1, withDigest: true), withName: withNames)
        }
        return Receipt(basis: basis(judging, software: software), entries: entries)
    }

    private func opened(_ bytes: [UInt8], key: PublicKey? = nil) throws -> Receipt.Opened {
        try Receipt.opening(bytes, at: Self.now(), signedBy: key)
    }

    /// A file is told by its bytes: two of the same name are two, and one of two names is one.
    @Test func aFileIsToldByItsBytes() throws {
        let vector = try Vectors.named("good/status")
        let judging = try Judging(vector)
        let forged = try BundleFixture.forged(Vectors.named("good/badge").bytes)
        let files = try [("0123abcd", vector.bytes), ("0123abcd", forged), ("again", vector.bytes)].map {
            judging.verifier.verify(file: $0.0, $0.1, withDigest: true)
        }
        #expect(ReceiptEntry.entries(of: files).map(\.verdict) == [files[0].verdict, files[1].verdict])
        #expect(ReceiptEntry.entries(of: files, withNames: true).map(\.name) == ["0123abcd", "0123abcd"])
    }

    @Test func whatWasSignedComesBack() throws {
        let vector = try Vectors.named("good/status")
        let judging = try Judging(vector)
        let presentation = try Vectors.named("holder/second-changed").bytes
        let files = try [
            ("a.json", vector.bytes), ("b.json", BundleFixture.forged(Vectors.named("good/badge").bytes)),
            ("c", [0x41]), ("d.json", presentation),
        ]
        let receipt = receipt(judging, files)
        let signer = try TestKeys.signer("holder")
        let bytes = try receipt.signed(by: signer, at: Self.now())
        let opened = try opened(bytes, key: signer.publicKey)
        #expect(opened.receipt == receipt && opened.issuer == DIDKey.did(for: signer.publicKey).text)
        #expect(receipt.entries.map(\.verdict) == [.valid, .invalid, .unknown, .invalid])
        #expect(receipt.entries[1].primary == .proofSignature && receipt.verdict == .invalid)
        #expect(receipt.entries[3].checks.count == 3)
        #expect(receipt.basis.registries.count == 1 && receipt.basis.lists.count == 2)
        #expect(opened.receipt.differences(from: receipt).isEmpty)
        // It is a credential like any other.
        guard case .credential = try ReceivedDocument(parsing: bytes) else {
            Issue.record("no credential")
            return
        }
    }

    /// Digests, codes, numbers: nothing by which a learner could be told who has not the file.
    @Test func nobodyIsNamedInIt() throws {
        let vector = try Vectors.named("good/badge")
        let judging = try Judging(vector)
        func text(withNames: Bool) throws -> String {
            let receipt = receipt(judging, [("mira.json", try vector.bytes)], withNames: withNames)
            return String(decoding: try receipt.signed(by: TestKeys.signer("holder"), at: Self.now()), as: UTF8.self)
        }
        let plain = try text(withNames: false)
        for part in ["Mira", "mira", "Kallio", "SW-204417", "5aeca0bf", "7f1c2c52"] {
            #expect(!plain.contains(part), "\(part)")
        }
        #expect(try text(withNames: true).contains("mira.json"))
    }

    @Test func aReceiptThatWasChangedIsRefused() throws {
        let vector = try Vectors.named("good/badge")
        let signer = try TestKeys.signer("holder")
        let bytes = try receipt(Judging(vector), [("a", try vector.bytes)]).signed(by: signer, at: Self.now())
        var document = try JSONDocument(parsing: bytes).root.tree
        document.set(["credentialSubject", "files", "0", "verdict"], to: "invalid")
        #expect(throws: ReceiptError(.signature)) { try opened(document.bytes()) }
        // Issued by somebody else than the one whose key signed it.
        var other = try JSONDocument(parsing: bytes).root.tree
        other["proof"] = nil
        other["issuer"] = .string(DIDKey.did(for: try TestKeys.signer("issuer-web").publicKey).text)
        let foreign = try TestKeys.secured(
            other, by: signer, as: DIDKey.verificationMethod(for: signer.publicKey), created: Self.now())
        #expect(throws: ReceiptError(.signature)) { try opened(foreign) }
        // Another key than the one that was asked for.
        #expect(throws: ReceiptError(.key)) { try opened(bytes, key: TestKeys.signer("issuer-web").publicKey) }
        // Signed tomorrow.
        let early = try Instant("2026-06-14T08:00:00Z")
        #expect(throws: ReceiptError(.signature)) { try Receipt.opening(bytes, at: early) }
        #expect(throws: Never.self) { try opened(bytes) }
    }

    @Test(arguments: ["type", "issuer-only", "digest", "verdict", "outcome", "number", "date", "bytes"])
    func whatIsNotBuiltAsAReceiptIsNone(_ defect: String) throws {
        let vector = try Vectors.named("good/badge")
        let signer = try TestKeys.signer("holder")
        let bytes = try receipt(Judging(vector), [("a", try vector.bytes)]).signed(by: signer, at: Self.now())
        var document = try JSONDocument(parsing: bytes).root.tree
        switch defect {
        case "type": document["type"] = ["VerifiableCredential"]
        case "issuer-only": document["credentialSubject"] = nil
        case "digest": document.set(["credentialSubject", "files", "0", "sha256"], to: "00")
        case "verdict": document.set(["credentialSubject", "files", "0", "verdict"], to: "fine")
        case "outcome": document.set(["credentialSubject", "files", "0", "checks", "0", "0", "outcome"], to: "perhaps")
        case "number": document.set(["credentialSubject", "registries", "0", "number"], to: "7")
        case "date": document.set(["credentialSubject", "judgedAt"], to: "2026-02-30T00:00:00Z")
        default:
            #expect(throws: ReceiptError(.malformed)) { try opened(Array("[1,]".utf8)) }
            return
        }
        #expect(throws: ReceiptError(.malformed)) { try opened(document.bytes()) }
    }

    @Test func everythingThatIsOtherwiseIsNamed() throws {
        let vector = try Vectors.named("good/status")
        let judging = try Judging(vector)
        let then = receipt(judging, [("a", try vector.bytes)])
        func kinds(_ today: Receipt) -> [ReceiptDifference.Kind] { then.differences(from: today).map(\.kind) }
        #expect(kinds(then).isEmpty)
        // The lists are not at hand any more, the policy asks for more, the program is newer.
        var other = judging
        other.environment.statusLists = StatusListShelf([])
        other.policy.decides.insert(.dateOrder)
        let today = receipt(other, [("a", try vector.bytes)], software: "testamur 2")
        #expect(
            Set(kinds(today)) == [.verdict, .check, .policy, .software, .listAbsent])
        let check = try #require(then.differences(from: today).first { $0.check == .statusRevocation })
        #expect(
            check.reason == .statusUnavailable && check.facts["then"] == "passed" && check.facts["now"] == "unknown")
        // Other bytes.
        #expect(kinds(receipt(judging, [("a", try vector.bytes + [0x0A])])) == [.otherBytes])
    }

    /// Two copies of one file, one of them beside another person's award; and what only follows from a signature.
    @Test func copiesAreToldByTheirOrderAndWhatFollowsIsLeftOut() throws {
        let vector = try Vectors.named("good/status")
        let judging = try Judging(vector)
        func entry(_ report: Report) throws -> ReceiptEntry {
            try #require(ReceiptEntry(VerifiedFile(name: "", result: .credential(report), digest: [1])))
        }
        func receipt(_ reports: Report...) throws -> Receipt {
            Receipt(basis: basis(judging), entries: try reports.map(entry))
        }
        let report = judging.verifier.verify(try UnverifiedCredential(parsing: vector.bytes))
        let borrowed = report.deciding(.holderSamePerson, as: Finding(.failed(Reason(.holderDifferentPeople))))
        let then = try receipt(report, borrowed)
        #expect(then.differences(from: then).isEmpty)
        // That nobody compared the second this time is no difference; that the first is another person's now, is.
        let swapped = then.differences(from: try receipt(borrowed, report))
        #expect(swapped.map(\.check) == [.holderSamePerson] && swapped.first?.entry == 0)
        // A third copy is held against the last.
        #expect(then.differences(from: try receipt(report, borrowed, borrowed)).isEmpty)
        let forged = judging.verifier.verify(
            try UnverifiedCredential(parsing: BundleFixture.forged(vector.bytes)))
        let changed = try receipt(report).differences(from: receipt(forged))
        #expect(changed.map(\.kind) == [.verdict, .check] && changed.last?.check == .proofSignature)
    }

    @Test func registriesAndListsAreToldByNumberAndContent() throws {
        let vector = try Vectors.named("good/badge")
        let judging = try Judging(vector)
        let entries = receipt(judging, [("a", try vector.bytes)]).entries
        let instant = try Self.now()
        func made(_ registry: (Int, UInt8)?, _ list: (Int64, UInt8)?) -> Receipt {
            let rules = basis(judging).rules
            return Receipt(
                basis: ReceiptBasis(
                    rules: rules,
                    registries: registry.map {
                        [
                            ReceiptBasis.Registry(
                                id: "tr:1", number: $0.0, digest: [$0.1], issued: instant, isAnchored: true)
                        ]
                    } ?? [],
                    lists: list.map {
                        [ReceiptBasis.List(id: "https://l.example/1", made: Instant(seconds: $0.0), digest: [$0.1])]
                    } ?? [], software: "t", judged: instant), entries: entries)
        }
        func kinds(_ then: Receipt, _ now: Receipt) -> [ReceiptDifference.Kind] {
            then.differences(from: now).map(\.kind)
        }
        let then = made((7, 1), (100, 1))
        #expect(kinds(then, made((7, 1), (100, 1))).isEmpty)
        #expect(kinds(then, made((8, 2), (200, 2))) == [.registryNewer, .listNewer])
        #expect(kinds(then, made((6, 2), (50, 2))) == [.registryOlder, .listOlder])
        #expect(kinds(then, made((7, 2), (100, 2))) == [.registryChanged, .listChanged])
        #expect(kinds(then, made(nil, nil)) == [.registryAbsent, .listAbsent])
        #expect(kinds(made(nil, nil), then) == [.registryAdded, .listAdded])
    }

    @Test func aReceiptIsAboutSoManyFilesAndNoMore() throws {
        let vector = try Vectors.named("good/badge")
        let judging = try Judging(vector)
        let file = judging.verifier.verify(file: "a", [0x41], withDigest: true)
        let entry = try #require(ReceiptEntry(file))
        let signer = try TestKeys.signer("holder")
        let most = Receipt(basis: basis(judging), entries: Array(repeating: entry, count: Receipt.most))
        #expect(try opened(most.signed(by: signer, at: Self.now())).receipt.entries.count == Receipt.most)
        let more = Receipt(basis: basis(judging), entries: most.entries + [entry])
        #expect(throws: ReceiptError(.tooLarge)) { try more.signed(by: signer, at: Self.now()) }
    }

    @Test(arguments: ReceiptError.allCodes.map(\.rawValue))
    func everyRefusalHasASentenceAndAWayOut(_ code: String) {
        #expect(Texts().has("reason." + code) && Texts().has("next." + code))
    }

    @Test(arguments: ReceiptDifference.Kind.allCases)
    func everyDifferenceHasASentence(_ kind: ReceiptDifference.Kind) {
        #expect(Texts().has("difference." + kind.rawValue))
    }

    @Test(arguments: Policy.shippedNames)
    func theFileOfAShippedPolicyIsAtHand(_ name: String) throws {
        let file = try #require(Policy.shippedFile(name))
        #expect(try Policy(parsing: file) == Policy.shipped(name))
    }
}
