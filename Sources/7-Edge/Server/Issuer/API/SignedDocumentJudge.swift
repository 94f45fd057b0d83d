import Achievements
import Encodings
import Identifiers
import Issuance
import JSON
import StatusLists
import Verification

/// Judges what was signed before it leaves: what our own verifier calls invalid is not issued.
struct SignedDocumentJudge: Sendable {
    private let verifier: Verifier
    private let isAnyTime: Bool

    /// - Parameters:
    ///   - policy: The name of a policy that comes with the program.
    ///   - isAnyTime: Whether a document may be signed that is not in force yet, or not any more.
    ///   - document: The issuer's key document, where it is published somewhere.
    init(policy: String, document: [UInt8]?, clock: any InstantSource, isAnyTime: Bool = false) throws {
        self.isAnyTime = isAnyTime
        guard let policy = Policy.shipped(policy) else { throw ServerError(.internal) }
        let documents = try document.map { bytes in
            let root = try JSONDocument(parsing: bytes).root
            return try ControlledDocument(parsing: root, expecting: DID(root["id"]?.string ?? ""))
        }
        verifier = Verifier(
            environment: VerificationEnvironment(
                clock: clock, resolver: OfflineResolver(documents: documents.map { [$0] } ?? [])),
            policy: policy)
    }

    /// - Throws: ``RefusedDocument`` with the first reason.
    func check(_ bytes: [UInt8]) throws {
        switch verifier.verify(file: "", bytes).result {
        case .credential(let report):
            let failed = report.checks.first { result in
                if case .failed(let reason) = result.outcome { result.decides && !mayPass(reason.code) } else { false }
            }
            if let reason = failed?.outcome.reason { throw RefusedDocument(reason) }
            try Self.checkWriting(of: report.credential.value)
            // A signature that nobody could check was not judged.
            guard report[.proofSignature]?.isPassed == true else {
                throw report[.proofSignature]?.reason.map { RefusedDocument($0) } ?? ServerError(.internal)
            }
        case .presentation: throw ServerError(.wrongKind, facts: ["expected": "credential"])
        case .refused(let refusal): throw RefusedDocument(refusal.reason)
        }
    }

    /// What is asked of who writes, and passed over by who reads.
    private static func checkWriting(of credential: JSONValue) throws {
        if let time = timeWithoutOffset(in: credential) {
            throw RefusedDocument(Reason(.timeMalformed, at: time, facts: ["found": time.string ?? ""]))
        }
        for resource in ResourceReference.all(in: credential) {
            // The grammar of this member has three functions, and no others.
            guard resource.unknownFunction != nil, let digest = resource.value["digestSRI"] else { continue }
            throw RefusedDocument(Reason(.resourceMalformed, at: digest, facts: resource.facts))
        }
        do throws(StatusListError) {
            try WrittenStatus.check(credential)
        } catch {
            throw RefusedDocument(error)
        }
    }

    /// Who reads takes such a time for UTC; who writes says which it is.
    private static func timeWithoutOffset(in credential: JSONValue) -> JSONValue? {
        ["validFrom", "validUntil", "issuanceDate", "expirationDate", "awardedDate"].lazy
            .compactMap { credential.member(named: $0) }.first { time in
                let stamp = time.utf8.flatMap { try? DateTimeStamp(parsing: $0.span) }
                return stamp.map { $0.offsetMinutes == nil } ?? false
            }
    }

    private func mayPass(_ code: ReasonCode) -> Bool { isAnyTime && (code == .timeExpired || code == .timeNotYetValid) }
}

/// A document that would not be valid if it were signed. What to do about it is told to whoever wrote it, not to whoever was
/// shown it.
struct RefusedDocument: CodedError {
    let reason: String
    let place: Place?
    let facts: [String: String]

    init(_ reason: Reason) {
        self.reason = reason.code.rawValue
        place = reason.pointer.map(Place.pointer)
        facts = reason.facts
    }

    init(_ error: any CodedError) {
        reason = error.reason
        place = error.place
        facts = error.facts
    }
}
