import Achievements
import JSON

/// Whether profiles with the same identifier say the same: whoever signs must not be described in two ways.
///
/// One may say less than the other. Looked at are the profiles of the issuer, the awarding body and the creator of the
/// achievement.
struct ConsistencyCheck: Check {
    let id = CheckID.formatConsistency

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge, badge.mayRepeatProfiles else { return .notApplicable }
        let profiles = badge.profiles
        var isRepeated = false
        for (position, first) in profiles.enumerated() {
            for second in profiles[(position + 1)...] where Self.isSameNode(first, second) {
                isRepeated = true
                if let (member, other) = Self.contradiction(first, second) {
                    return Finding(
                        .failed(Reason(.profileContradicts, at: other, facts: ["member": member])),
                        [Evidence("id", .stated(second["id"] ?? second))])
                }
            }
        }
        return isRepeated ? .passed : .notApplicable
    }

    private static func isSameNode(_ first: JSONValue, _ second: JSONValue) -> Bool {
        guard let left = first["id"], let right = second["id"], let bytes = left.utf8 else { return false }
        return right.equals(bytes)
    }

    private static func contradiction(_ first: JSONValue, _ second: JSONValue) -> (String, JSONValue)? {
        for (name, value) in second.members {
            guard let text = name.string, let other = first.member(named: text), !other.hasSameBytes(as: value) else {
                continue
            }
            if other.canonicalBytes() != value.canonicalBytes() { return (text, value) }
        }
        return nil
    }
}
