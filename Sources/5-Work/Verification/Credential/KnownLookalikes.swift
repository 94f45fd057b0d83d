import JSON
import Synchronization
import Trust

/// Whom the last few unregistered issuers look like: to compare one with every name of a registry takes a while, and a pile of
/// forgeries repeats one.
final class KnownLookalikes: Sendable {
    private static let most = 8
    private let kept = Mutex<[(issuer: JSONValue, finding: Finding)]>([])

    func finding(for examination: Examination) -> Finding {
        // Places differ inside a learner record.
        guard let issuer = examination.credential.value["issuer"], examination.isWholeDocument else {
            return Self.find(examination)
        }
        if let known = kept.withLock({ kept in kept.first { $0.issuer.hasSameBytes(as: issuer) }?.finding }) {
            return known
        }
        let finding = Self.find(examination)
        kept.withLock { kept in
            if kept.count == Self.most { kept.removeFirst() }
            kept.append((issuer, finding))
        }
        return finding
    }

    private static func find(_ examination: Examination) -> Finding {
        let issuer = examination.credential.value["issuer"]
        let name = issuer?["name"]
        let identifier = examination.issuerID?.utf8 ?? []
        let alike = examination.registries.lookalikes(name: name?.string, identifier: identifier.span)
        guard let first = alike.first else { return .passed }
        let facts = [
            "stated": first.stated, "resembles": first.resembles,
            "name": first.entry.legalName(on: examination.day)?.text ?? first.resembles,
        ]
        let evidence = alike.prefix(5).map { Evidence("resembles", .text($0.resembles)) }
        let place = first.kind == .name ? name : examination.issuerID
        let code: ReasonCode = first.kind == .name ? .lookalikeName : .lookalikeDomain
        return Finding(.failed(Reason(code, at: place, facts: facts)), Array(evidence))
    }
}
