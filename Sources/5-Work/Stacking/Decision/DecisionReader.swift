import Encodings
import JSON
import Verification

/// Reads a decision record; what is missing or not what it must be refuses it.
struct DecisionReader {
    private let root: JSONValue

    init(_ root: JSONValue) { self.root = root }

    /// Whether it says that it is one, of a version that is known here.
    func checkKind() throws(StackingError) {
        guard root.kind == .object, let types = root["type"]?.oneOrMany,
            types.contains(where: { $0.equals(utf8Of: RecognitionDecision.type) }),
            root["credentialSubject"]?["version"]?.integer == 1
        else { throw StackingError(.decisionMalformed, at: .pointer("/type")) }
    }

    /// - Parameter issuer: Whoever signed the record must have signed the receipt in it.
    func decision(issuer: String, at now: Instant) throws(StackingError) -> RecognitionDecision {
        let subject = try member(root, "credentialSubject")
        var awards: [RecognitionDecision.Award] = []
        for value in try list(subject, "awards") { awards.append(try award(value)) }
        let decision = RecognitionDecision(
            rules: try rules(try member(subject, "rules")), day: try day(try member(subject, "on")), awards: awards,
            receipt: try receipt(try member(subject, "receipt"), issuer: issuer, at: now))
        if let place = decision.firstUnchecked { throw RecognitionDecision.unchecked(place) }
        return decision
    }

    private func receipt(_ value: JSONValue, issuer: String, at now: Instant) throws(StackingError) -> Receipt {
        do throws(ReceiptError) {
            let opened = try Receipt.opening(value.sourceBytes, at: now)
            if opened.issuer.utf8.elementsEqual(issuer.utf8) { return opened.receipt }
        } catch {
            throw StackingError(.decisionSignature, at: .pointer(value.pointer), facts: ["cause": error.reason])
        }
        throw StackingError(.decisionSignature, at: .pointer(value.pointer), facts: ["cause": "receipt.key"])
    }

    private func rules(_ value: JSONValue) throws(StackingError) -> RecognitionDecision.Rules {
        let body = try member(value, "body")
        let signature = try member(value, "signature")
        // Rules whose signature does not count are not worked with.
        guard let standing = RulesAuthorship.Standing(rawValue: try text(signature, "standing")), standing != .refused
        else { throw malformed(signature) }
        var date: CalendarDate?
        if let stated = value["date"] { date = try day(stated) }
        return RecognitionDecision.Rules(
            id: try text(value, "id"), version: try text(value, "version"), title: try text(value, "title"),
            body: try text(body, "name"), bodyID: body["id"]?.string, date: date, digest: try text(value, "sha256"),
            standing: standing, key: signature["key"]?.string)
    }

    private func award(_ value: JSONValue) throws(StackingError) -> RecognitionDecision.Award {
        var criteria: [RecognitionDecision.Criterion] = []
        for element in try list(value, "criteria") { criteria.append(try criterion(element)) }
        guard criteria.map(\.kind) == DossierCriterion.Kind.allCases else { throw malformed(value) }
        return RecognitionDecision.Award(
            id: try text(value, "id"), title: try text(value, "title"), issuer: try text(value, "issuer"),
            digest: try text(value, "sha256"), file: try text(value, "file"), slot: value["slot"]?.string,
            credits: value["credits"]?.string, criteria: criteria)
    }

    private func criterion(_ value: JSONValue) throws(StackingError) -> RecognitionDecision.Criterion {
        guard let kind = DossierCriterion.Kind(rawValue: try text(value, "criterion")) else { throw malformed(value) }
        let suggested = try step(value["suggested"])
        let decided = try step(value["decided"])
        let reason = value["reason"]?.string
        // What differs from the suggestion has a reason, or it is no record of a change.
        guard suggested == decided || reason != nil else { throw malformed(value) }
        // None that could not have been written: an empty one says nothing, a long one hides something.
        if let reason {
            let isLong = reason.count > RecognitionDecision.longestReason
            guard !reason.allSatisfy(\.isWhitespace), !isLong else { throw malformed(value) }
        }
        return RecognitionDecision.Criterion(kind: kind, suggested: suggested, decided: decided, reason: reason)
    }

    private func step(_ value: JSONValue?) throws(StackingError) -> DossierCriterion.Step? {
        guard let value else { return nil }
        guard let step = DossierCriterion.Step(rawValue: value.string ?? "") else { throw malformed(value) }
        return step
    }

    // MARK: Members

    private func malformed(_ value: JSONValue) -> StackingError {
        StackingError(.decisionMalformed, at: .pointer(value.pointer))
    }

    private func member(_ object: JSONValue, _ name: StaticString) throws(StackingError) -> JSONValue {
        guard object.kind == .object, let value = object[name] else { throw malformed(object) }
        return value
    }

    private func text(_ object: JSONValue, _ name: StaticString) throws(StackingError) -> String {
        let value = try member(object, name)
        guard let text = value.string else { throw malformed(value) }
        return text
    }

    private func list(_ object: JSONValue, _ name: StaticString) throws(StackingError) -> [JSONValue] {
        let value = try member(object, name)
        guard value.kind == .array else { throw malformed(value) }
        return Array(value.elements)
    }

    private func day(_ value: JSONValue) throws(StackingError) -> CalendarDate {
        guard let day = try? CalendarDate(value.string ?? "") else { throw malformed(value) }
        return day
    }
}
