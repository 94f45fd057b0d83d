import Encodings
import JSON
import TestSupport
import Testing
import Texts
import Verification

/// Our own vectors, each with its verdict, its reason, and everything else that the report must and must not find.
@Suite struct VectorTests {
    /// How many there are; whoever adds or removes one says so here.
    static let count = 1_125

    @Test(arguments: Vectors.all)
    func everyVectorGetsItsVerdictAndReasons(_ vector: Vector) throws {
        let judged = try Judging(vector).judge(vector.bytes)
        #expect(judged.outcome.verdict == vector.expected.verdict)
        #expect(judged.outcome.primary == vector.expected.primary)
        #expect(judged.outcome.findings == vector.expected.findings)
        #expect(judged.outcome.credentials == vector.expected.credentials)
    }

    @Test func noneIsMissing() throws {
        #expect(try Vectors.read().count == Self.count)
        #expect(Vectors.byID.count == Self.count)
        Conformance.ran(Vectors.all.count, of: "TestVectors")
    }

    @Test(arguments: Vectors.all.filter { $0.twin != nil })
    func theTwinPassesAndDiffersInOneThing(_ vector: Vector) throws {
        let twin = try Vectors.named(vector.twin ?? "")
        #expect(twin.expected.verdict == "valid")
        var differences: [String] = []
        if try twin.bytes != vector.bytes { differences.append("file") }
        if twin.policy != vector.policy { differences.append("policy") }
        if twin.at != vector.at { differences.append("at") }
        if twin.registries != vector.registries { differences.append("registries") }
        if twin.anchors != vector.anchors { differences.append("anchors") }
        if twin.trustsUnsigned != vector.trustsUnsigned { differences.append("trustUnsigned") }
        if twin.statusLists != vector.statusLists { differences.append("statusLists") }
        if twin.didDocuments != vector.didDocuments { differences.append("didDocuments") }
        if twin.challenge != vector.challenge || twin.domain != vector.domain { differences.append("request") }
        #expect(differences.count == 1 || Self.twoThings[vector.id] == differences, "\(differences)")
    }

    /// Vectors in which what is asked goes with what is at hand.
    private static let twoThings: [String: [String]] = [
        // Another domain has a key document of its own.
        "lookalike/domain-a-label": ["file", "didDocuments"]
    ]

    /// A vector that is not valid has a twin that is: else a verifier that refuses everything would pass it.
    @Test func whatIsNotValidHasATwin() {
        for vector in Vectors.all where vector.expected.verdict != "valid" {
            #expect(vector.twin != nil, "\(vector.id)")
        }
    }

    @Test func everyDifferenceIsASentence() {
        for vector in Vectors.all { #expect(vector.differs.hasSuffix("."), "\(vector.id)") }
    }

    /// What is skipped is skipped for one reason only: the proof did not pass.
    @Test(arguments: Vectors.all)
    func checksAreSkippedOnlyBehindAProofThatDidNotPass(_ vector: Vector) throws {
        for report in try Judging(vector).judge(vector.bytes).reports {
            let isProven = report[.proofPresent]?.isPassed == true && report[.proofSignature]?.isPassed == true
            for result in report.checks where result.outcome.reason?.code == .checkSkipped {
                // Who shows it is also not known when the presentation's own proof did not pass.
                #expect(!isProven || result.check == .holderBinding, "\(result.check.rawValue)")
            }
        }
    }

    /// Nobody should read a sentence with a gap in it.
    @Test(arguments: Vectors.all)
    func sentencesHaveTheirFacts(_ vector: Vector) throws {
        let judged = try Judging(vector).judge(vector.bytes)
        let reasons = judged.results.compactMap(\.outcome.reason) + [judged.refusal?.reason].compactMap { $0 }
        let texts = Texts()
        for reason in reasons {
            #expect(!reason.message(texts).contains("…"), "\(reason.code.rawValue): \(reason.message(texts))")
            #expect(!reason.nextStep(texts).contains("…"), "\(reason.code.rawValue): \(reason.nextStep(texts))")
        }
    }

    /// A place is one of the document that was judged.
    @Test(arguments: Vectors.all)
    func placesLeadSomewhere(_ vector: Vector) throws {
        let judged = try Judging(vector).judge(vector.bytes)
        // A badge in a picture has places in its own text.
        guard judged.refusal == nil, let root = judged.reports.first?.credential.value.document.root else { return }
        for result in judged.results {
            guard let pointer = result.outcome.reason?.pointer else { continue }
            #expect(root.at(pointer) != nil, "\(result.check.rawValue): \(pointer)")
        }
    }
}

extension JSONValue {
    /// The value that a JSON pointer leads to.
    func at(_ pointer: String) -> JSONValue? {
        var value: JSONValue? = self
        for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let name = String(part).replacing("~1", with: "/").replacing("~0", with: "~")
            if value?.kind == .array {
                value = value.flatMap { list in Int(name).flatMap { Array(list.elements).dropFirst($0).first } }
            } else {
                value = value?.member(named: name)
            }
        }
        return value
    }
}
