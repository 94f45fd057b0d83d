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
    ///     entry names them. Worked out only for a list of somebody else.
    ///   - now: The instant of the judgement.
    public func evaluate(
        _ entry: StatusEntry, issuer: Span<UInt8>, allowedIssuers: @autoclosure () -> [[UInt8]] = [], now: Instant
    ) -> StatusReading {
        guard let list = lists.list(at: entry.list) else {
            if let refusal = lists.refusal(at: entry.list) {
                return StatusReading(outcome: refusal, list: nil, findings: [])
            }
            let facts = ["list": String(decoding: entry.list, as: UTF8.self)]
            return StatusReading(
                outcome: .unknown(StatusListError(.unavailable, facts: facts)), list: nil, findings: [])
        }
        if let objection = objection(to: list, issuer: issuer, allowedIssuers: allowedIssuers(), now: now) {
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

    /// Why the list may not speak about this credential now.
    private func objection(
        to list: OpenedStatusList, issuer: Span<UInt8>, allowedIssuers: @autoclosure () -> [[UInt8]], now: Instant
    ) -> StatusListError? {
        if let objection = list.objection { return objection }
        guard list.issuer.hasSameBytes(as: issuer) || allowedIssuers().contains(list.issuer) else {
            return StatusListError(.issuer, facts: ["issuer": String(decoding: list.issuer, as: UTF8.self)])
        }
        return list.freshness(at: now, rules: rules).objection
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
