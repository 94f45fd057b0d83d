import DataIntegrity
import JSON
import Testing

/// What is remembered of the options of one proof says nothing of those of another.
@Suite struct ProofMemoryTests {
    private func outcome(of document: JSON, _ fixture: Fixture, _ memory: ProofMemory?) throws -> String {
        let judgement = DataIntegrity.judge(
            try JSONDocument(parsing: document.bytes()).root, expecting: .assertion(at: fixture.now),
            resolver: fixture.resolver, processor: nil, remembering: memory)
        switch judgement.proofs[0].outcome {
        case .passed: return "passed"
        case .failed(let error): return "failed \(error.reason)"
        case .unknown(let error): return "unknown \(error.reason)"
        }
    }

    @Test func everyProofIsJudgedAsIfItHadComeAlone() throws {
        let fixture = try Fixture()
        let genuine = try fixture.signed()
        let later = try fixture.signed(nil, fixture.options(created: "2026-05-12T07:30:01Z"))
        let moved = fixture.changing("created", to: "2026-05-12T07:30:01Z", of: genuine)
        let longer = fixture.changing("nonce", to: .string(String(repeating: "x", count: 5_000)), of: genuine)
        let memory = ProofMemory()
        for _ in 0..<3 {
            for document in [genuine, later, moved, longer] {
                let alone = try outcome(of: document, fixture, nil)
                #expect(try outcome(of: document, fixture, memory) == alone)
            }
        }
        #expect(try outcome(of: genuine, fixture, memory) == "passed")
        #expect(try outcome(of: later, fixture, memory) == "passed")
        #expect(try outcome(of: moved, fixture, memory) == "failed proof.signature")
    }

    @Test func itIsBounded() throws {
        let fixture = try Fixture()
        let memory = ProofMemory()
        for second in 10..<40 {
            let signed = try fixture.signed(nil, fixture.options(created: "2026-05-12T07:30:\(second)Z"))
            #expect(try outcome(of: signed, fixture, memory) == "passed")
        }
    }
}
