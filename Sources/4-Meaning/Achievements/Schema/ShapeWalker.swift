import JSON

/// Compares a document with the tables, in one pass over its values. On a document without findings nothing is allocated.
struct ShapeWalker {
    let text: AcceptedText
    let tables = ShapeTables.shared
    var collector = FindingCollector()
    /// The data model of the credential that is being walked.
    var model: CredentialDataModel
    /// The format of the credential that is being walked.
    var format: CredentialFormat
    /// How many objects there are around the one that is being walked.
    private(set) var depth = 0
    /// Parts that were walked before.
    let known: [SchemaMemory.Part]
    /// Whether parts without findings are to be remembered, and those that are.
    private let isLearning: Bool
    var learned: [SchemaMemory.Part] = []
    /// Of the identity that is being walked: whether it is hashed, and where the hash stands.
    var isIdentityHashed = false
    var identityHash = -1

    /// Objects inside one another that are followed. More than any document has that was read within the usual limits.
    private static let deepest = 64

    init(_ text: AcceptedText, format: CredentialFormat, model: CredentialDataModel, known: [SchemaMemory.Part]?) {
        self.text = text
        self.format = format
        self.model = model
        self.known = known ?? []
        isLearning = known != nil
    }

    /// Walks an object, unless it was walked before.
    mutating func object(at start: Int, as shape: UnsafePointer<CompiledShape>) {
        guard isLearning, isShared(shape) else { return members(at: start, of: shape) }
        if isKnownPart(at: start, as: shape) { return }
        let before = collector.all.count + collector.omitted
        members(at: start, of: shape)
        if collector.all.count + collector.omitted == before { learn(start, as: shape) }
    }

    /// Walks the members of an object.
    private mutating func members(at start: Int, of shape: UnsafePointer<CompiledShape>) {
        guard depth < Self.deepest else { return add(.depth, .decides, at: start) }
        depth += 1
        defer { depth -= 1 }
        var seen: UInt64 = 0
        let end = text.next(start)
        var position = start + 1
        while position < end {
            let rule = text.withContent(of: position) { shape.pointee.members.position(of: $0) }
            if rule >= 0 {
                seen |= 1 << UInt64(rule)
                member(at: position + 1, by: shape.pointee.rules + rule, of: shape)
            } else if shape.pointee.isClosed {
                addUnexpected(position, in: start, of: shape)
            }
            position = text.next(position + 1)
        }
        let missing = shape.pointee.wanted & ~seen
        if missing != 0 { addMissing(missing, in: start, of: shape) }
        if shape.pointee.oneOf != 0, seen & shape.pointee.oneOf == 0 { addNoneOf(in: start, of: shape) }
        if text.count(start) == 0, shape.pointee.needsMembers {
            add(.schemaRequired, .decides, at: start, expected: shape.pointee.className.description, found: "{}")
        }
        if shape.pointee.name == .identityObject { checkIdentityHash() }
    }

    /// Walks the value of a member.
    private mutating func member(
        at value: Int, by rule: UnsafePointer<MemberRule>, of shape: UnsafePointer<CompiledShape>
    ) {
        switch rule.pointee.value {
        case .classes: return classes(at: value, by: rule, of: shape)
        case .contexts: return contexts(at: value)
        default: break
        }
        if text.kind(value) == .array {
            switch rule.pointee.count {
            case .list, .listSinceVersion2, .either: return list(at: value, by: rule)
            case .one, .exactlyOne, .oneRatherThanList: return unexpectedList(at: value, by: rule)
            }
        }
        switch rule.pointee.count {
        case .list, .listSinceVersion2: return listOfOne(at: value, by: rule)
        default: return one(at: value, by: rule)
        }
    }

    /// A list where a list is meant.
    private mutating func list(at start: Int, by rule: UnsafePointer<MemberRule>) {
        elements(of: start, by: rule)
        if text.count(start) == 0, rule.pointee.need == .required {
            add(.schemaCardinality, .decides, at: start, expected: "list", found: "empty list")
        }
    }

    /// A value alone where a list is meant. In linked data that is the same.
    private mutating func listOfOne(at start: Int, by rule: UnsafePointer<MemberRule>) {
        let before = collector.all.count
        one(at: start, by: rule)
        let isUsual = rule.pointee.count == .listSinceVersion2 && model == .version1
        if !isUsual, collector.all.count == before {
            add(.schemaCardinality, .note, at: start, expected: "list", found: kind(at: start))
        }
    }

    /// A list where one value is meant.
    private mutating func unexpectedList(at start: Int, by rule: UnsafePointer<MemberRule>) {
        elements(of: start, by: rule)
        let count = text.count(start)
        let weight: SchemaFinding.Weight
        switch (rule.pointee.count, rule.pointee.value) {
        case _ where count == 0: weight = rule.pointee.need.weight
        // A badge for several people leaves open who of them was awarded what.
        case (.oneRatherThanList, .object) where count > 1: weight = .decides
        case (.oneRatherThanList, _), (_, .displayText): weight = .significant
        case (.one, .object) where count == 1: weight = .significant
        default: weight = rule.pointee.need.weight
        }
        add(.schemaCardinality, weight, at: start, expected: expected(rule), found: count == 0 ? "empty list" : "list")
    }

    private mutating func elements(of start: Int, by rule: UnsafePointer<MemberRule>) {
        let end = text.next(start)
        var position = start + 1
        while position < end {
            one(at: position, by: rule)
            position = text.next(position)
        }
    }

    /// A credential in a credential.
    mutating func credential(at start: Int, as inner: CredentialFormat) {
        let outer = (format, model)
        defer { (format, model) = outer }
        format = inner
        model = dataModel(ofCredentialAt: start)
        object(at: start, as: tables.shape(ShapeName(inner, model)))
    }

    /// As ``CredentialDataModel/init(of:)`` decides.
    private func dataModel(ofCredentialAt start: Int) -> CredentialDataModel {
        var named: CredentialDataModel?
        var hasIssuanceDate = false
        var hasValidFrom = false
        text.forEachMember(of: start) { name, value in
            text.withContent(of: name) { name in
                if AcceptedText.isSame(name, "issuanceDate") { hasIssuanceDate = true }
                if AcceptedText.isSame(name, "validFrom") { hasValidFrom = true }
                guard AcceptedText.isSame(name, "@context") else { return }
                text.forEachElement(of: value) { context in
                    if text.equals(context, CredentialDataModel.context2) {
                        named = .version2
                    } else if named == nil, text.equals(context, CredentialDataModel.context1) {
                        named = .version1
                    }
                }
            }
        }
        return named ?? (hasIssuanceDate && !hasValidFrom ? .version1 : .version2)
    }
}

extension MemberRule.Need {
    /// How much a wrong value of such a member matters.
    var weight: SchemaFinding.Weight {
        switch self {
        case .required, .requiredSinceVersion2, .strict: .decides
        case .expected, .optional: .significant
        }
    }
}
