import JSON

// What is said about what was found. Only here are texts made.
extension ShapeWalker {
    /// Adds a finding.
    mutating func add(
        _ code: AchievementError.Code, _ weight: SchemaFinding.Weight, at start: Int, member: String? = nil,
        expected: String? = nil, found: String? = nil
    ) {
        collector.add(
            FindingCollector.Found(
                code: code, weight: weight, value: start, member: member, expected: expected, found: found))
    }

    /// Members that are not there. One that is there in other capitals is misspelled, not missing.
    mutating func addMissing(_ missing: UInt64, in start: Int, of shape: UnsafePointer<CompiledShape>) {
        var rest = missing
        while rest != 0 {
            let position = rest.trailingZeroBitCount
            rest &= rest - 1
            let rule = shape.pointee.rules + position
            if rule.pointee.need == .requiredSinceVersion2, model == .version1 { continue }
            let other = otherSpelling(of: rule.pointee.name, in: start)
            add(
                .schemaRequired, other == nil ? rule.pointee.need.weight : .significant, at: start,
                member: rule.pointee.name.description, expected: expected(rule), found: other)
        }
    }

    /// None of several members of which one should be there.
    mutating func addNoneOf(in start: Int, of shape: UnsafePointer<CompiledShape>) {
        var names: [String] = []
        var rest = shape.pointee.oneOf
        while rest != 0 {
            names.append((shape.pointee.rules + rest.trailingZeroBitCount).pointee.name.description)
            rest &= rest - 1
        }
        add(.schemaRequired, .significant, at: start, member: names.joined(separator: " / "))
    }

    mutating func addUnexpected(_ name: Int, in start: Int, of shape: UnsafePointer<CompiledShape>) {
        add(
            .schemaUnexpected, .significant, at: start,
            member: SchemaFinding.shown(text.withContent(of: name) { String(decoding: $0, as: UTF8.self) }),
            expected: shape.pointee.className.description)
    }

    private func otherSpelling(of name: StaticString, in start: Int) -> String? {
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        var found: String?
        text.forEachMember(of: start) { name, _ in
            text.withContent(of: name) { other in
                if ASCII.equalsIgnoringCase(other, wanted) { found = String(decoding: other, as: UTF8.self) }
            }
        }
        return found
    }

    /// What a rule asks for, in the words of the specification.
    func expected(_ rule: UnsafePointer<MemberRule>) -> String {
        switch rule.pointee.value {
        case .text, .displayText, .anyClasses: "text"
        case .identifier, .uri: "URI"
        case .instant: "dateTimeStamp"
        case .day: "date"
        case .number: "number"
        case .boolean, .hashed: "true / false"
        case .language: "LanguageCode"
        case .compactJWS: "CompactJws"
        case .identityHash: "IdentityHash"
        case .word(let list): list.name
        case .classes, .contexts: "list"
        case .object(let shape), .objectOrAddress(let shape), .objectRatherThanAddress(let shape):
            tables.shape(shape).pointee.className.description
        case .credential(let format): tables.shape(ShapeName(format, model)).pointee.className.description
        }
    }

    /// What kind of value stands at a position.
    func kind(at start: Int) -> String {
        switch text.kind(start) {
        case .string: "text"
        case .object: "object"
        case .array: "list"
        case .true: "true"
        case .false: "false"
        case .null: "null"
        case .number: "number"
        }
    }

    /// The text at a position, or the kind of the value that stands there instead.
    func content(at start: Int) -> String {
        guard text.kind(start) == .string else { return kind(at: start) }
        return text.withContent(of: start) {
            SchemaFinding.shown(String(decoding: $0, as: UTF8.self))
        }
    }
}
