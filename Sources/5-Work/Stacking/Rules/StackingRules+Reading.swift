import Encodings
import Signing

/// A rule file as it was read: the rules, and everything that is wrong with it.
public struct RulesReading: Sendable {
    /// The rules as far as they could be read; nil where it is not even said whose they are. To be worked with only
    /// where ``problems`` is empty.
    public let rules: StackingRules?
    /// What is wrong, in the order of the file.
    public let problems: [StackingError]

    /// - Throws: ``StackingError`` with the first problem.
    func sound() throws(StackingError) -> StackingRules {
        if let problem = problems.first { throw problem }
        guard let rules else { throw StackingError(.rulesMissing) }
        return rules
    }
}

extension StackingRules {
    /// Reads a rule file.
    ///
    /// - Parameter bytes: YAML in UTF-8, at most 256 KiB.
    /// - Throws: ``StackingError`` with the first mistake. ``reading(_:limits:)`` has all of them.
    public init(parsing bytes: [UInt8], limits: StackingLimits = .standard) throws(StackingError) {
        self = try Self.reading(bytes, limits: limits).sound()
    }

    /// Reads a rule file and tells every mistake in it.
    public static func reading(_ bytes: [UInt8], limits: StackingLimits = .standard) -> RulesReading {
        let root: RuleValue
        do throws(StackingError) {
            root = try RuleText.value(of: bytes, limits: limits)
        } catch {
            return RulesReading(rules: nil, problems: [error])
        }
        var reader = RulesReader(limits: limits)
        var rules = reader.read(root)
        rules?.digest = Hex.encode(SHA256.hash(bytes))
        return RulesReading(rules: rules, problems: reader.problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
}
