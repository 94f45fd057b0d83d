import JSON

extension OpenBadges3 {
    /// What the documents of a batch must have in common, besides the course, to be written from one template: which
    /// optional parts are there, not what is in them.
    ///
    /// Equal shapes, equal templates. Rows with an e-mail address and rows without one have different shapes.
    public struct Shape: Sendable, Hashable {
        struct Identity: Sendable, Hashable {
            var type: String
            var isHashed: Bool
            var hasSalt: Bool
        }

        struct Result: Sendable, Hashable {
            var isPresent: Bool
            var hasStatus: Bool
        }

        /// A member of a status entry.
        struct StatusMember: Sendable, Hashable {
            var name: String
            /// Whether it is a text, which differs from learner to learner.
            var isFilled: Bool
            /// What is the same for all where it is no text.
            var fixed: JSON
        }

        var issuerID: String
        var utcOffsetMinutes: Int
        var hasAwardDate: Bool
        var hasValidUntil: Bool
        var hasHolder: Bool
        var identities: [Identity]
        var results: [Result]
        var statuses: [[StatusMember]]
    }

    /// A value that differs from learner to learner, and where it stands.
    public struct LearnerHole: Sendable, Hashable {
        /// What it is: `id`, `identity.0`, `grade.1`, `status.0.statusListIndex`.
        public let name: String
        /// The JSON pointer in a document of the shape.
        public let pointer: String
    }

    /// The values that differ, in the order in which ``Batch/values(for:envelope:)`` gives them.
    public static func learnerHoles(of shape: Shape) -> [LearnerHole] {
        var holes = [LearnerHole(name: "id", pointer: "/id"), LearnerHole(name: "validFrom", pointer: "/validFrom")]
        func add(_ isThere: Bool, _ name: String, _ pointer: String) {
            if isThere { holes.append(LearnerHole(name: name, pointer: pointer)) }
        }
        add(shape.hasAwardDate, "awardedDate", "/awardedDate")
        add(shape.hasValidUntil, "validUntil", "/validUntil")
        add(shape.hasHolder, "subject", "/credentialSubject/id")
        for (index, identity) in shape.identities.enumerated() {
            add(true, "identity.\(index)", "/credentialSubject/identifier/\(index)/identityHash")
            add(identity.hasSalt, "salt.\(index)", "/credentialSubject/identifier/\(index)/salt")
        }
        var position = 0
        for (index, result) in shape.results.enumerated() where result.isPresent {
            add(true, "grade.\(index)", "/credentialSubject/result/\(position)/value")
            add(result.hasStatus, "passed.\(index)", "/credentialSubject/result/\(position)/status")
            position += 1
        }
        for (index, members) in shape.statuses.enumerated() {
            let entry = shape.statuses.count == 1 ? "/credentialStatus" : "/credentialStatus/\(index)"
            for member in members where member.isFilled {
                add(true, "status.\(index).\(member.name)", "\(entry)/\(member.name.pointerToken)")
            }
        }
        return holes
    }
}

extension String {
    /// The name as it stands in a JSON pointer.
    fileprivate var pointerToken: String {
        var token = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "~": token += "~0"
            case "/": token += "~1"
            default: token.unicodeScalars.append(scalar)
            }
        }
        return token
    }
}
