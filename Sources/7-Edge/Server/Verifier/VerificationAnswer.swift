import JSON
import Texts
import Verification

/// The answer of the VC-API: whether it is verified, what stands in the way, and our whole report.
struct VerificationAnswer {
    let isVerified: Bool
    let json: JSON

    init(_ result: VerifiedFile.Result, kind: VerificationRequest.Kind, texts: Texts) {
        let (verdict, reasons, isKind) = Self.parts(result, kind)
        isVerified = verdict == .valid && isKind
        var problems = reasons.map { Self.problem($0.code.rawValue, $0.message(texts), at: $0.pointer) }
        if !isKind {
            let error = ServerError(.wrongKind, facts: ["expected": kind.rawValue])
            problems.insert(Self.problem(error.reason, texts.reason(of: error), at: nil), at: 0)
        }
        json = [
            "verified": .bool(isVerified), "problemDetails": .array(problems), "report": result.json(texts),
        ]
    }

    /// The verdict, what stands in the way of a good one, and whether it is what this address judges.
    private static func parts(
        _ result: VerifiedFile.Result, _ kind: VerificationRequest.Kind
    ) -> (Verdict, [Reason], isKind: Bool) {
        switch result {
        case .credential(let report): (report.verdict, report.deciding, kind == .credential)
        case .presentation(let report):
            (
                report.verdict, report.checks.deciding + report.credentials.flatMap(\.deciding), kind == .presentation
            )
        case .refused(let refusal): (refusal.verdict, [refusal.reason], true)
        }
    }

    private static func problem(_ code: String, _ detail: String, at pointer: String?) -> JSON {
        .object(omittingNil: [
            ("type", .string(type(of: code))), ("title", .string(code)), ("detail", .string(detail)),
            ("at", pointer.map(JSON.string)),
        ])
    }

    /// The problem types of the VC Data Model 2.0 (section 7.1) and of Bitstring Status List (section 5.6), by the area of our code.
    private static func type(of code: String) -> String {
        let model = "https://www.w3.org/TR/vc-data-model#"
        let status = "https://www.w3.org/ns/credentials/status-list#"
        switch code.prefix(while: { $0 != "." }) {
        case "json", "format", "utf8", "limit", "api": return model + "PARSING_ERROR"
        case "proof", "key", "sig", "issuer", "did", "holder", "presentation", "crypto":
            return model + "CRYPTOGRAPHIC_SECURITY_ERROR"
        case "status":
            return status + (code.hasSuffix(".unavailable") ? "STATUS_RETRIEVAL_ERROR" : "STATUS_VERIFICATION_ERROR")
        default: return model + "MALFORMED_VALUE_ERROR"
        }
    }
}

extension Report {
    /// The reasons of checks that decide and did not pass, its own first, then those of the credentials in it.
    fileprivate var deciding: [Reason] { checks.deciding + credentials.flatMap(\.deciding) }
}

extension [CheckResult] {
    /// A check that was not made because the proof did not pass says nothing of its own.
    fileprivate var deciding: [Reason] {
        filter(\.decides).compactMap(\.outcome.reason).filter { $0.code != .checkSkipped }
    }
}
