/// The report in one word.
///
/// One failed deciding check makes it ``invalid``; otherwise one that could not be decided makes it ``unknown``; otherwise
/// it is ``valid``. No other road leads to ``valid``.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
    case valid
    case invalid
    case unknown
}

extension Verdict {
    /// The one that counts for several: invalid over unknown over valid.
    ///
    /// - Parameter verdicts: At least one; none at all is ``unknown``.
    public static func worst(of verdicts: some Sequence<Verdict>) -> Verdict {
        var worst: Verdict?
        for verdict in verdicts {
            switch (worst, verdict) {
            case (.invalid, _), (_, .invalid): worst = .invalid
            case (.unknown, _), (_, .unknown): worst = .unknown
            default: worst = .valid
            }
        }
        return worst ?? .unknown
    }
}
