public import JSON

extension OpenBadges3 {
    /// The documents of many learners of one course, written from templates.
    ///
    /// ```swift
    /// let batch = OpenBadges3.Batch(course: course)
    /// let shape = batch.shape(of: award, envelope: envelope)
    /// let template = try batch.template(for: award, envelope: envelope, gap: "proof")     // kept by shape
    /// let form = template.filled(batch.values(for: award, envelope: envelope))
    /// ```
    ///
    /// What comes out is, byte for byte, the canonical form of ``OpenBadges3/credential(_:envelope:)`` for
    /// ``Achievement/awarded(_:)``. Everything but the values of ``OpenBadges3/learnerHoles(of:)`` comes from the course.
    public struct Batch: Sendable {
        /// The record that all learners share; its learner and grades are not used.
        public let course: Achievement

        /// A batch of the learners of one course.
        public init(course: Achievement) { self.course = course }

        /// The shape of one learner's document.
        public func shape(of award: LearnerAward, envelope: CredentialEnvelope) -> Shape {
            Shape(
                issuerID: envelope.issuerID, utcOffsetMinutes: envelope.utcOffsetMinutes,
                hasAwardDate: award.awardDate ?? course.awardDate != nil, hasValidUntil: envelope.validUntil != nil,
                hasHolder: !award.learner.holderKeys.isEmpty, identities: identities(of: award.learner),
                results: course.assessments.indices.map { index in
                    let grade = index < award.grades.count ? award.grades[index] : nil
                    return Shape.Result(isPresent: grade != nil, hasStatus: grade?.passed != nil)
                },
                statuses: envelope.statusEntries.map(Self.members))
        }

        /// A template for all documents of the shape that this one has.
        ///
        /// - Parameter gap: A top-level member that is put in later, such as `proof`.
        /// - Throws: ``AchievementError`` as ``OpenBadges3/credential(_:envelope:)``.
        public func template(
            for award: LearnerAward, envelope: CredentialEnvelope, gap: StaticString? = nil
        ) throws -> JSONTemplate {
            let document = try OpenBadges3.credential(course.awarded(award), envelope: envelope)
            let holes = OpenBadges3.learnerHoles(of: shape(of: award, envelope: envelope))
            return try JSONTemplate(document, holes: holes.map(\.pointer), gap: gap)
        }

        /// The canonical JSON texts for the holes of the shape, in their order.
        public func values(for award: LearnerAward, envelope: CredentialEnvelope) -> [[UInt8]] {
            let time = LocalTime(offsetMinutes: envelope.utcOffsetMinutes)
            var values: [[UInt8]] = []
            values.reserveCapacity(24)
            func add(_ text: String?) {
                if let text { values.append(Self.quoted(text)) }
            }
            add(envelope.id)
            add(time.text(envelope.validFrom ?? envelope.issuedAt))
            add((award.awardDate ?? course.awardDate).map(time.text))
            add(envelope.validUntil.map(time.text))
            add(award.learner.holderKeys.first)
            for object in IdentityObject.all(of: award.learner, salt: envelope.identitySalt) {
                add(object.hash)
                add(object.salt)
            }
            for grade in award.grades.prefix(course.assessments.count) {
                guard let grade else { continue }
                add(grade.value)
                add(grade.passed.map { $0 ? "Completed" : "Failed" })
            }
            for entry in envelope.statusEntries {
                guard case .object(let members) = entry else { continue }
                for member in members { add(member.value.string) }
            }
            return values
        }

        private func identities(of learner: Learner) -> [Shape.Identity] {
            var identities: [Shape.Identity] = []
            func add(_ isThere: Bool, _ type: String) {
                if isThere { identities.append(Shape.Identity(type: type, isHashed: false, hasSalt: false)) }
            }
            add(learner.name != nil, IdentityObject.fullName)
            add(learner.name?.given != nil, IdentityObject.givenName)
            add(learner.name?.family != nil, IdentityObject.familyName)
            for identifier in learner.identifiers {
                var identity = Shape.Identity(type: identifier.scheme.rawValue, isHashed: false, hasSalt: false)
                if case .hashed(_, let salt) = identifier.value {
                    identity.isHashed = true
                    identity.hasSalt = salt != nil
                }
                identities.append(identity)
            }
            if learner.email != nil {
                let email = LearnerIdentifier.Scheme.email.rawValue
                identities.append(Shape.Identity(type: email, isHashed: true, hasSalt: true))
            }
            return identities
        }

        /// Texts of an entry differ from learner to learner; everything else must be the same.
        private static func members(of entry: JSON) -> [Shape.StatusMember] {
            guard case .object(let members) = entry else {
                return [Shape.StatusMember(name: "", isFilled: false, fixed: entry)]
            }
            return members.map { member in
                let isText = member.value.string != nil
                return Shape.StatusMember(name: member.name, isFilled: isText, fixed: isText ? .null : member.value)
            }
        }

        /// A text in quotes; nearly every one needs no escape.
        private static func quoted(_ text: String) -> [UInt8] {
            var text = text
            let plain = text.withUTF8 { bytes -> [UInt8]? in
                for byte in bytes where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    return nil
                }
                return [UInt8](unsafeUninitializedCapacity: bytes.count + 2) { output, count in
                    output.initializeElement(at: 0, to: UInt8(ascii: "\""))
                    _ = output[1...].initialize(fromContentsOf: bytes)
                    output.initializeElement(at: bytes.count + 1, to: UInt8(ascii: "\""))
                    count = bytes.count + 2
                }
            }
            return plain ?? JSON.string(text).canonicalBytes()
        }
    }
}
