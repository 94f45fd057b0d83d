public import Encodings

/// Looks up what lists say about a credential.
///
/// ```swift
/// let evaluator = StatusEvaluator(lists: shelf, rules: .standard)
/// let reading = evaluator.evaluate(entry, issuer: issuerID.span, now: clock.now())
/// switch reading.outcome {
/// case .clear: …                        // nothing was taken back
/// case .set: …                          // revoked or suspended, by the entry's purpose
/// case .failed(let error): …            // the entry is wrong in itself
/// case .unknown(let error): …           // no list that may speak
/// }
/// ```
///
/// One look-up costs some comparisons of bytes and makes nothing on the heap unless there is something to object to.
public struct StatusEvaluator: Sendable {
    private let lists: any StatusListSource
    private let rules: StatusRules

    /// - Parameters:
    ///   - lists: Where lists are looked up.
    ///   - rules: What is asked of them.
    public init(lists: any StatusListSource, rules: StatusRules = .standard) {
        self.lists = lists
        self.rules = rules
    }

    /// Looks up one entry.
    ///
    /// - Parameters:
    ///   - entry: The entry, as the credential states it.
    ///   - issuer: The id of the credential's issuer, in UTF-8. A list of somebody else may not speak.
    ///   - allowedIssuers: Further issuers whose lists may speak for this credential, because a policy or a registry
    ///     entry names them. Worked out only where there is a list of somebody else.
    ///   - now: The instant of the judgement.
    public func evaluate(
        _ entry: StatusEntry, issuer: Span<UInt8>, allowedIssuers: @autoclosure () -> [[UInt8]] = [], now: Instant
    ) -> StatusReading {
        let stated = lists.lists(at: entry.list)
        guard let first = stated.first else {
            if let refusal = lists.refusal(at: entry.list) {
                return StatusReading(outcome: refusal, list: nil, findings: [])
            }
            let facts = ["list": String(decoding: entry.list, as: UTF8.self)]
            return StatusReading(
                outcome: .unknown(StatusListError(.unavailable, facts: facts)), list: nil, findings: [])
        }
        var list = first
        // Most often there is one, it is the issuer's own, and nobody was seen with a later one.
        if stated.count > 1 || !first.newerOfOthers.isEmpty || !first.issuer.hasSameBytes(as: issuer) {
            let speakers = issuer.withUnsafeBufferPointer { [Array($0)] } + allowedIssuers()
            guard let best = stated.best(issuedBy: { speakers.contains($0) }) else {
                let facts = ["issuer": String(decoding: first.issuer, as: UTF8.self)]
                let objection = first.objection ?? StatusListError(.issuer, facts: facts)
                return StatusReading(outcome: .unknown(objection), list: first, findings: [])
            }
            list = best
        }
        if let objection = list.objection ?? list.freshness(at: now, rules: rules).objection {
            return StatusReading(outcome: .unknown(objection), list: list, findings: [])
        }
        switch list.content {
        case .failure(let error):
            // A list that swells beyond the limits was made to harm; one that cannot be read has nothing to say.
            let outcome: StatusOutcome = error.code == .tooLarge ? .failed(error) : .unknown(error)
            return StatusReading(outcome: outcome, list: list, findings: [])
        case .success(let bits):
            return read(entry, in: bits, of: list)
        }
    }

    private func read(_ entry: StatusEntry, in bits: BitstringStatusList, of list: OpenedStatusList) -> StatusReading {
        guard list.purposes.contains(entry.purpose) else {
            let stated = list.purposes.map(\.text).joined(separator: ", ")
            let error = StatusListError(.purpose, facts: ["purpose": entry.purpose.text, "stated": stated])
            return StatusReading(outcome: .failed(error), list: list, findings: [])
        }
        let count = bits.count(size: entry.size)
        guard count >= rules.minimumCount else {
            let facts = ["count": String(count), "minimum": String(rules.minimumCount)]
            return StatusReading(outcome: .failed(StatusListError(.listLength, facts: facts)), list: list, findings: [])
        }
        guard let value = bits.valueIfPresent(at: entry.index, size: entry.size) else {
            let facts = ["index": String(entry.index), "count": String(count)]
            return StatusReading(outcome: .failed(StatusListError(.range, facts: facts)), list: list, findings: [])
        }
        let isShort = count < BitstringStatusList.minimumCount
        let facts = isShort ? ["count": String(count), "minimum": String(BitstringStatusList.minimumCount)] : [:]
        return StatusReading(
            outcome: value == 0 ? .clear : .set(value), list: list,
            findings: isShort ? [StatusListError(.shortList, facts: facts)] : [])
    }
}

extension [UInt8] {
    fileprivate func hasSameBytes(as other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for position in indices where self[position] != other[position] { return false }
        return true
    }
}
