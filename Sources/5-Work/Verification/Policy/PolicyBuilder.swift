public import Achievements
import JSON

/// One thing that a policy says; written inside ``Policy/init(_:version:description:rules:)``.
public protocol PolicyRule: Sendable {
    func apply(to policy: inout Policy)
}

/// Puts the rules of a policy together.
///
/// ```swift
/// let policy = Policy("admission-2026", version: 3, description: "Master's programmes from 2026 on.") {
///     Decides(.issuerRegistered, .contentComplete)
///     MinimumRung(4)
///     Registries("urn:example:registry", maximumAgeDays: 31)
///     StatusListRules(maximumAgeDays: 2)
///     Requires(.outcomes, .level, .assessment)
///     LeastLevel(6)
/// }
/// ```
///
/// The same as a file is ``Policy/document``. What is out of its range is refused where a file with it would be: by
/// ``Policy/init(parsing:)``, never silently here.
@resultBuilder
public enum PolicyBuilder {
    public static func buildExpression(_ rule: any PolicyRule) -> [any PolicyRule] { [rule] }
    public static func buildBlock(_ rules: [any PolicyRule]...) -> [any PolicyRule] { rules.flatMap { $0 } }
    public static func buildOptional(_ rules: [any PolicyRule]?) -> [any PolicyRule] { rules ?? [] }
    public static func buildEither(first rules: [any PolicyRule]) -> [any PolicyRule] { rules }
    public static func buildEither(second rules: [any PolicyRule]) -> [any PolicyRule] { rules }
    public static func buildArray(_ rules: [[any PolicyRule]]) -> [any PolicyRule] { rules.flatMap { $0 } }
}

extension Policy {
    /// A policy written in Swift.
    ///
    /// - Throws: ``PolicyError`` where a policy file that says the same would be refused.
    public init(
        _ name: String, version: Int = 1, description: String = "", @PolicyBuilder rules: () -> [any PolicyRule]
    ) throws(PolicyError) {
        var policy = Policy(name: name, version: version)
        policy.description = description
        for rule in rules() { rule.apply(to: &policy) }
        try self.init(parsing: policy.document.bytes())
    }
}

/// Checks that decide beside those of weight B.
public struct Decides: PolicyRule {
    private let checks: [CheckID]

    public init(_ checks: CheckID...) { self.checks = checks }

    public func apply(to policy: inout Policy) { policy.decides.formUnion(checks) }
}

/// The rung of the trust ladder that `issuer.registered` needs, 2 to 5.
public struct MinimumRung: PolicyRule {
    private let rung: Int

    public init(_ rung: Int) { self.rung = rung }

    public func apply(to policy: inout Policy) { policy.minimumRung = rung }
}

/// Which registries count, and how old a snapshot may be.
public struct Registries: PolicyRule {
    private let ids: [String]
    private let maximumAgeDays: Int?

    /// - Parameters:
    ///   - ids: The registries that count; none for all that are at hand.
    ///   - maximumAgeDays: The most days since a snapshot was issued; nil for its own word.
    public init(_ ids: String..., maximumAgeDays: Int? = nil) {
        self.ids = ids
        self.maximumAgeDays = maximumAgeDays
    }

    public func apply(to policy: inout Policy) {
        policy.registries = ids
        policy.registryMaximumAge = maximumAgeDays.map { Int64($0) * 86_400 }
    }
}

/// How old and how short a status list may be, and who else may publish one.
public struct StatusListRules: PolicyRule {
    private let maximumAgeDays: Int?
    private let minimumLength: Int?
    private let issuers: [String]

    public init(maximumAgeDays: Int? = nil, minimumLength: Int? = nil, issuers: [String] = []) {
        self.maximumAgeDays = maximumAgeDays
        self.minimumLength = minimumLength
        self.issuers = issuers
    }

    public func apply(to policy: inout Policy) {
        if let maximumAgeDays { policy.statusListMaximumAge = Int64(maximumAgeDays) * 86_400 }
        if let minimumLength { policy.minimumStatusListLength = minimumLength }
        policy.statusListIssuers += issuers
    }
}

/// Elements that an award must have.
public struct Requires: PolicyRule {
    private let elements: [Element]

    public init(_ elements: Element...) { self.elements = elements }

    public func apply(to policy: inout Policy) {
        policy.requirements = policy.requirements ?? Requirements()
        policy.requirements?.elements.formUnion(elements)
    }
}

/// The least level of the European Qualifications Framework.
public struct LeastLevel: PolicyRule {
    private let level: Int

    public init(_ level: Int) { self.level = level }

    public func apply(to policy: inout Policy) {
        policy.requirements = policy.requirements ?? Requirements()
        policy.requirements?.minimumEQF = level
    }
}

/// The grades that will do, as the institution writes them.
public struct Grades: PolicyRule {
    private let grades: [String]

    public init(_ grades: String...) { self.grades = grades }

    public func apply(to policy: inout Policy) {
        policy.requirements = policy.requirements ?? Requirements()
        policy.requirements?.grades += grades
    }
}
