import Encodings
import JSON

extension ShapeWalker {
    /// Walks one value.
    mutating func one(at start: Int, by rule: UnsafePointer<MemberRule>) {
        let kind = text.kind(start)
        switch rule.pointee.value {
        case .text, .anyClasses:
            if kind != .string { wrongType(at: start, by: rule) }
        case .displayText:
            if kind != .string { languageText(at: start, by: rule) }
        case .identifier, .uri, .instant, .day, .language, .compactJWS:
            guard kind == .string else { return wrongType(at: start, by: rule) }
            formatted(at: start, by: rule)
        case .word(let list):
            guard kind == .string else { return wrongType(at: start, by: rule) }
            word(at: start, from: list, by: rule)
        case .number:
            if kind != .number { wrongType(at: start, by: rule) }
        case .boolean, .hashed:
            guard kind == .true || kind == .false else { return wrongType(at: start, by: rule) }
            if case .hashed = rule.pointee.value { isIdentityHashed = kind == .true }
        case .identityHash:
            guard kind == .string else { return wrongType(at: start, by: rule) }
            identityHash = start
        case .object(let shape):
            guard kind == .object else { return wrongType(at: start, by: rule) }
            object(at: start, as: tables.shape(shape))
        case .objectOrAddress(let shape), .objectRatherThanAddress(let shape):
            if kind == .object { return object(at: start, as: tables.shape(shape)) }
            guard kind == .string else { return wrongType(at: start, by: rule) }
            address(at: start, by: rule)
        case .credential(let format):
            guard kind == .object else { return wrongType(at: start, by: rule) }
            credential(at: start, as: format)
        case .classes, .contexts:
            // Whole members, which are never walked value by value.
            return
        }
    }

    /// A text of a prescribed form.
    private mutating func formatted(at start: Int, by rule: UnsafePointer<MemberRule>) {
        let weight: SchemaFinding.Weight? = text.withContent(of: start) { content in
            switch rule.pointee.value {
            case .identifier:
                switch URISyntax.judge(content) {
                case .fine: return nil
                case .notAbsolute: return rule.pointee.need.weight
                case .illegal: return .significant
                }
            case .uri: return URISyntax.judge(content) == .fine ? nil : .significant
            case .instant:
                guard let stamp = try? DateTimeStamp(parsing: content.span) else { return rule.pointee.need.weight }
                return stamp.offsetMinutes == nil ? .significant : nil
            case .day: return (try? CalendarDate(parsing: content.span)) == nil ? .significant : nil
            case .language: return TextSyntax.isLanguage(content) ? nil : .significant
            case .compactJWS: return TextSyntax.isCompactJWS(content) ? nil : .significant
            default: return nil
            }
        }
        if let weight { add(.schemaFormat, weight, at: start, expected: expected(rule), found: content(at: start)) }
    }

    /// The issuer by its address alone.
    private mutating func address(at start: Int, by rule: UnsafePointer<MemberRule>) {
        switch text.withContent(of: start, URISyntax.judge) {
        case .fine:
            if case .objectRatherThanAddress = rule.pointee.value {
                add(.schemaType, .significant, at: start, expected: expected(rule), found: "text")
            }
        case .notAbsolute:
            add(.schemaFormat, rule.pointee.need.weight, at: start, expected: "URI", found: content(at: start))
        case .illegal: add(.schemaFormat, .significant, at: start, expected: "URI", found: content(at: start))
        }
    }

    private mutating func word(at start: Int, from list: WordList, by rule: UnsafePointer<MemberRule>) {
        let isKnown = text.withContent(of: start) { content in
            tables.words(list).position(of: content) >= 0 || (list.isExtensible && TextSyntax.isExtension(content))
        }
        if !isKnown {
            // A word of one's own in an open vocabulary is wrongly marked, not wrong.
            let weight = list.isExtensible ? .significant : rule.pointee.need.weight
            add(.schemaValue, weight, at: start, expected: list.name, found: content(at: start))
        }
    }

    /// A text with its language, as an object: what the data model 2.0 allows and the profiles do not.
    private mutating func languageText(at start: Int, by rule: UnsafePointer<MemberRule>) {
        var hasValue = false
        var isPlain = true
        text.forEachMember(of: start) { name, value in
            if text.equals(name, "@value") {
                hasValue = text.kind(value) == .string
            } else if text.equals(name, "@direction") {
                isPlain = isPlain && (text.equals(value, "ltr") || text.equals(value, "rtl"))
            } else {
                isPlain = isPlain && text.equals(name, "@language") && text.kind(value) == .string
            }
        }
        guard hasValue, isPlain, model == .version2 else { return wrongType(at: start, by: rule) }
        if rule.pointee.need != .strict {
            add(.schemaType, .significant, at: start, expected: expected(rule), found: kind(at: start))
        }
    }

    /// Where an identity says that it is hashed, it has to be a hash.
    mutating func checkIdentityHash() {
        defer { (isIdentityHashed, identityHash) = (false, -1) }
        guard isIdentityHashed, identityHash >= 0 else { return }
        if !text.withContent(of: identityHash, TextSyntax.isIdentityHash) {
            add(
                .schemaFormat, .significant, at: identityHash, expected: "IdentityHash",
                found: content(at: identityHash))
        }
    }

    private mutating func wrongType(at start: Int, by rule: UnsafePointer<MemberRule>) {
        add(.schemaType, rule.pointee.need.weight, at: start, expected: expected(rule), found: kind(at: start))
    }
}
