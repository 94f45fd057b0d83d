import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Texts

@testable import Stacking
@testable import Verification

/// The record of what an officer changed, and why.
@Suite struct DecisionTests {
    private let officer: Ed25519Signer
    private let now: Instant
    private let dossier: RecognitionDossier
    private let receipt: Receipt

    init() throws {
        officer = try SignedRulesTests.signer(5)
        now = try Instant("2026-06-15T08:00:00Z")
        let digest = String(repeating: "ab", count: 32)
        let held = [
            award("a") { ($0.source, $0.digest) = ("a.json", digest) },
            award("b", day: "2026-05-09") { ($0.source, $0.digest) = ("b.json", String(repeating: "cd", count: 32)) },
        ]
        dossier = RecognitionDossier(
            try stack(held, "slots:\n  - { id: one, credits: 10 }\n"), texts: Texts())
        let rules = ReceiptBasis.Rules(
            name: "employer", version: 1, digest: nil, decides: [.issuerRegistered], only: nil)
        let registry = ReceiptBasis.Registry(
            id: "tr:at", number: 7, digest: [UInt8](repeating: 1, count: 32), issued: now, isAnchored: true)
        receipt = Receipt(
            basis: ReceiptBasis(rules: rules, registries: [registry], lists: [], software: "testamur 1", judged: now),
            entries: [
                ReceiptEntry(
                    digest: [UInt8](repeating: 0xAB, count: 32), name: nil, verdict: .valid, primary: nil,
                    checks: [[.init(check: .proofSignature, outcome: "passed", reason: nil, decides: true)]])
            ])
    }

    private func change(
        _ award: String = "1", _ step: DossierCriterion.Step = .none, reason: String = "no hours were shown"
    ) -> RecognitionDecision.Change {
        RecognitionDecision.Change(award: award, criterion: .workload, step: step, reason: reason)
    }

    private func decision(_ changes: RecognitionDecision.Change...) throws -> RecognitionDecision {
        try RecognitionDecision(dossier, changes: changes, receipt: receipt, files: files)
    }

    /// Both came in one file, of which the receipt tells.
    private let files = ["ab", "cd"].reduce(into: [String: String]()) { files, digits in
        files[String(repeating: digits, count: 32)] = String(repeating: "ab", count: 32)
    }

    /// A record with one text of what it says replaced, signed anew.
    private func record(_ part: String, _ other: String) throws -> [UInt8] {
        let inner = try JSONDocument(parsing: receipt.signed(by: officer, at: now)).root.tree
        let whole = String(decoding: try decision(change()).subject(receipt: inner, Texts()).bytes(), as: UTF8.self)
        try #require(whole.contains(part))
        let text = whole.replacing(part, with: other, maxReplacements: 1)
        let subject = try JSONDocument(parsing: Array(text.utf8)).root.tree
        return try OwnStatement.signed(RecognitionDecision.type, subject, by: officer, at: now)
    }

    private func reason(_ body: () throws -> some Any) -> StackingError? {
        do {
            _ = try body()
            return nil
        } catch { return error as? StackingError }
    }

    @Test func whatWasSignedComesBack() throws {
        let decision = try decision(change(), change("b.json", .weak, reason: "see letter"))
        let bytes = try decision.signed(by: officer, at: now, texts: Texts())
        let opened = try RecognitionDecision.opening(bytes, at: now, signedBy: officer.publicKey)
        #expect(opened.decision == decision && opened.signed == now)
        #expect(opened.issuer == DIDKey.did(for: officer.publicKey).text)
        let first = opened.decision.awards[0]
        let workload = try #require(first.criteria.first { $0.kind == .workload })
        #expect(workload.suggested == .substantial && workload.decided == DossierCriterion.Step.none)
        #expect(workload.reason == "no hours were shown")
        // What was not changed is as it was suggested, and has no reason.
        let rest = first.criteria.filter { $0.kind != .workload }
        #expect(rest.count == 6 && rest.allSatisfy { $0.decided == $0.suggested && $0.reason == nil })
        #expect(opened.decision.rules.digest == dossier.stack.rules.digest && opened.decision.rules.version == "1")
        #expect(opened.decision.rules.standing == .unsigned)
        #expect(opened.decision.receipt.basis.registries.first?.issued == now)
        // Nothing names the learner, nothing promises.
        let text = String(decoding: bytes, as: UTF8.self)
        for word in ["Mira", "Kallio", "entitled", "accepted", "recognised"] { #expect(!text.contains(word)) }
        #expect(text.contains("Hochschule Sonnwald decides"))
    }

    @Test func anAwardIsNamedInFourWays() throws {
        for name in ["1", "urn:example:a", "a.json", "abababab"] {
            #expect(try decision(change(name)).awards[0].criteria.contains { $0.reason != nil }, "\(name)")
        }
        for name in ["0", "3", "abab", "c.json", ""] {
            #expect(reason { try decision(change(name)) }?.code == .decisionUnknown, "\(name)")
        }
    }

    @Test func aChangeHasOneReason() throws {
        #expect(reason { try decision(change(reason: " ")) }?.code == .decisionReason)
        #expect(reason { try decision(change(reason: String(repeating: "x", count: 2_001))) }?.code == .decisionReason)
        #expect(reason { try decision(change(reason: String(repeating: "x", count: 2_000))) } == nil)
        #expect(reason { try decision(change(), change("a.json", .weak)) }?.code == .decisionReason)
    }

    @Test func noWordCanBeChanged() throws {
        let text = String(
            decoding: try decision(change()).signed(by: officer, at: now, texts: Texts()), as: UTF8.self)
        func refused(_ text: String, _ part: String, _ other: String) throws -> StackingError.Code? {
            try #require(text.contains(part))
            let bytes = Array(text.replacing(part, with: other, maxReplacements: 1).utf8)
            return reason { try RecognitionDecision.opening(bytes, at: now) }?.code
        }
        #expect(try refused(text, #""decided":"none""#, #""decided":"strong""#) == .decisionSignature)
        #expect(try refused(text, "no hours were shown", "no hours were asked") == .decisionSignature)
        #expect(try refused(text, #""number":7"#, #""number":8"#) == .decisionSignature)
        #expect(try refused(text, "RecognitionDecision", "RecognitionProposal") == .decisionMalformed)
        let early = now.adding(seconds: -3_600)
        #expect(reason { try RecognitionDecision.opening(Array(text.utf8), at: early) }?.code == .decisionSignature)
        let other = try SignedRulesTests.signer(6).publicKey
        #expect(
            reason { try RecognitionDecision.opening(Array(text.utf8), at: now, signedBy: other) }?.code == .decisionKey
        )
        #expect(reason { try RecognitionDecision.opening([0x7B], at: now) }?.code == .decisionMalformed)
    }

    /// A receipt that somebody else signed says nothing about what the officer had before her.
    @Test func theReceiptInsideIsOfTheSameKey() throws {
        let decision = try decision(change())
        func record(receiptBy signer: Ed25519Signer) throws -> [UInt8] {
            let inner = try JSONDocument(parsing: receipt.signed(by: signer, at: now)).root.tree
            return try OwnStatement.signed(
                RecognitionDecision.type, decision.subject(receipt: inner, Texts()), by: officer, at: now)
        }
        #expect(reason { try RecognitionDecision.opening(try record(receiptBy: officer), at: now) } == nil)
        let refused = reason {
            try RecognitionDecision.opening(try record(receiptBy: SignedRulesTests.signer(6)), at: now)
        }
        #expect(refused?.code == .decisionSignature && refused?.facts["cause"] == "receipt.key")
    }

    /// A reason is as long as one may be that is written, and says something.
    @Test func aReasonThatCouldNotBeWrittenIsNotRead() throws {
        func refused(_ reason: String) throws -> StackingError.Code? {
            let bytes = try record("no hours were shown", reason)
            return self.reason { try RecognitionDecision.opening(bytes, at: now) }?.code
        }
        #expect(try refused(String(repeating: "é", count: 2_000)) == nil)
        #expect(try refused(String(repeating: "é", count: 2_001)) == .decisionMalformed)
        #expect(try refused("  ") == .decisionMalformed)
    }

    /// Every award is one of those that were checked: the file it came in stands in the receipt.
    @Test func anAwardThatNobodyCheckedIsNoPartOfARecord() throws {
        let file = #""file":"\#(String(repeating: "ab", count: 32))""#
        let other = #""file":"\#(String(repeating: "ef", count: 32))""#
        let refused = reason { try RecognitionDecision.opening(try record(file, other), at: now) }
        #expect(refused?.code == .decisionUnchecked && refused?.place == .pointer("/credentialSubject/awards/0/file"))
        #expect(reason { try RecognitionDecision.opening(try record(file, file), at: now) } == nil)
        #expect(
            reason { try RecognitionDecision(dossier, changes: [], receipt: receipt, files: [:]) }?.code
                == .decisionUnchecked)
        // A criterion left out, or twice.
        let level = #""criterion":"level""#
        let twice = reason { try RecognitionDecision.opening(try record(level, #""criterion":"testing""#), at: now) }
        #expect(twice?.code == .decisionMalformed)
    }

    /// A step that differs without a reason was not written by an officer who used this.
    @Test func aChangeWithoutReasonIsNoRecord() throws {
        let inner = try JSONDocument(parsing: receipt.signed(by: officer, at: now)).root.tree
        let whole = try decision(change()).subject(receipt: inner, Texts()).bytes()
        let text = String(decoding: whole, as: UTF8.self).replacing(#""reason":"no hours were shown""#, with: #""x":1"#)
        let subject = try JSONDocument(parsing: Array(text.utf8)).root.tree
        let bytes = try OwnStatement.signed(RecognitionDecision.type, subject, by: officer, at: now)
        #expect(reason { try RecognitionDecision.opening(bytes, at: now) }?.code == .decisionMalformed)
    }
}
