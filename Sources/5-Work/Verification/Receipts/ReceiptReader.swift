import Encodings
import JSON

/// Reads a receipt; what is missing or not what it must be refuses it.
///
/// Checks and reasons that this version does not know are no mistake: a newer one may have written it. They are left out.
struct ReceiptReader {
    private let root: JSONValue

    init(_ root: JSONValue) { self.root = root }

    func receipt() throws(ReceiptError) -> Receipt {
        guard root.kind == .object, let types = root["type"]?.oneOrMany,
            types.contains(where: { $0.equals("VerificationReceipt") }), let subject = root["credentialSubject"],
            subject.kind == .object, subject["version"]?.integer == 1
        else { throw ReceiptError(.malformed, at: .pointer("/type")) }
        let basis = ReceiptBasis(
            rules: try rules(try member(subject, "policy")),
            registries: try list(subject, "registries").map(registry),
            lists: try list(subject, "statusLists").map(statusList),
            software: try text(subject, "software"), judged: try instant(subject, "judgedAt"))
        let files = try list(subject, "files")
        guard files.count <= Receipt.most else { throw ReceiptError(.tooLarge, facts: ["limit": String(Receipt.most)]) }
        return Receipt(basis: basis, entries: try files.map(entry))
    }

    private func rules(_ value: JSONValue) throws(ReceiptError) -> ReceiptBasis.Rules {
        guard let version = value["version"]?.integer else { throw malformed(value) }
        let digest = try value["sha256"].map { _ throws(ReceiptError) in try self.digest(value) }
        return ReceiptBasis.Rules(
            name: try text(value, "name"), version: version, digest: digest,
            decides: try list(value, "decides").compactMap { CheckID(rawValue: $0.string ?? "") },
            only: try value["only"].map { _ throws(ReceiptError) in
                try list(value, "only").compactMap { CheckID(rawValue: $0.string ?? "") }
            })
    }

    private func registry(_ value: JSONValue) throws(ReceiptError) -> ReceiptBasis.Registry {
        guard let number = value["number"]?.integer, let isAnchored = value["anchored"]?.bool else {
            throw malformed(value)
        }
        return ReceiptBasis.Registry(
            id: try text(value, "id"), number: number, digest: try digest(value), issued: try instant(value, "issued"),
            isAnchored: isAnchored)
    }

    private func statusList(_ value: JSONValue) throws(ReceiptError) -> ReceiptBasis.List {
        ReceiptBasis.List(
            id: try text(value, "id"),
            made: try value["made"].map { _ throws(ReceiptError) in try instant(value, "made") },
            digest: try digest(value))
    }

    private func entry(_ value: JSONValue) throws(ReceiptError) -> ReceiptEntry {
        guard let verdict = Verdict(rawValue: try text(value, "verdict")) else { throw malformed(value) }
        return ReceiptEntry(
            digest: try digest(value), name: value["name"]?.string, verdict: verdict,
            primary: value["primary"]?.string.flatMap(ReasonCode.init),
            checks: try list(value, "checks").map { group throws(ReceiptError) in
                guard group.kind == .array else { throw malformed(group) }
                var lines: [ReceiptEntry.Line] = []
                for element in group.elements { if let line = try line(element) { lines.append(line) } }
                return lines
            })
    }

    private func line(_ value: JSONValue) throws(ReceiptError) -> ReceiptEntry.Line? {
        let outcome = try text(value, "outcome")
        guard let decides = value["decides"]?.bool, Self.outcomes.contains(outcome) else { throw malformed(value) }
        return CheckID(rawValue: try text(value, "check")).map {
            ReceiptEntry.Line(
                check: $0, outcome: outcome, reason: value["reason"]?.string.flatMap(ReasonCode.init), decides: decides)
        }
    }

    private static let outcomes: Set<String> = ["passed", "failed", "unknown", "notApplicable"]

    // MARK: Members

    private func malformed(_ value: JSONValue) -> ReceiptError {
        ReceiptError(.malformed, at: .pointer(value.pointer))
    }

    private func member(_ object: JSONValue, _ name: StaticString) throws(ReceiptError) -> JSONValue {
        guard object.kind == .object, let value = object[name] else { throw malformed(object) }
        return value
    }

    private func text(_ object: JSONValue, _ name: StaticString) throws(ReceiptError) -> String {
        let value = try member(object, name)
        guard let text = value.string else { throw malformed(value) }
        return text
    }

    private func list(_ object: JSONValue, _ name: StaticString) throws(ReceiptError) -> [JSONValue] {
        let value = try member(object, name)
        guard value.kind == .array else { throw malformed(value) }
        return value.elements.map { $0 }
    }

    private func instant(_ object: JSONValue, _ name: StaticString) throws(ReceiptError) -> Instant {
        guard let instant = try? Instant(text(object, name)) else { throw malformed(try member(object, name)) }
        return instant
    }

    private func digest(_ object: JSONValue) throws(ReceiptError) -> [UInt8] {
        guard let digest = try? Hex.decode(text(object, "sha256")), digest.count == 32 else {
            throw malformed(try member(object, "sha256"))
        }
        return digest
    }
}
