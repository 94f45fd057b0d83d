import Encodings

extension ShapeWalker {
    /// Walks one value.
    mutating func one(at start: Int, by rule: UnsafePointer<MemberRule>) -> Int {
        let first = text[start]
        switch rule.pointee.value {
        case .text, .anyClasses:
            guard first == Mark.quote else { return wrongType(at: start, by: rule) }
            return text.string(at: start).next
        case .displayText:
            guard first == Mark.quote else { return languageText(at: start, by: rule) }
            return text.string(at: start).next
        case .identifier, .uri, .instant, .day, .language, .compactJWS:
            guard first == Mark.quote else { return wrongType(at: start, by: rule) }
            return formatted(at: start, by: rule)
        case .word(let list):
            guard first == Mark.quote else { return wrongType(at: start, by: rule) }
            return word(at: start, from: list, by: rule)
        case .number:
            guard first == UInt8(ascii: "-") || ASCII.isDigit(first) else { return wrongType(at: start, by: rule) }
            return text.skip(start)
        case .boolean, .hashed:
            guard first == UInt8(ascii: "t") || first == UInt8(ascii: "f") else {
                return wrongType(at: start, by: rule)
            }
            if case .hashed = rule.pointee.value { isIdentityHashed = first == UInt8(ascii: "t") }
            return text.skip(start)
        case .identityHash:
            guard first == Mark.quote else { return wrongType(at: start, by: rule) }
            identityHash = start
            return text.string(at: start).next
        case .object(let shape):
            guard first == Mark.openBrace else { return wrongType(at: start, by: rule) }
            return object(at: start, as: tables.shape(shape))
        case .objectOrAddress(let shape), .objectRatherThanAddress(let shape):
            if first == Mark.openBrace { return object(at: start, as: tables.shape(shape)) }
            guard first == Mark.quote else { return wrongType(at: start, by: rule) }
            return address(at: start, by: rule)
        case .credential(let format):
            guard first == Mark.openBrace else { return wrongType(at: start, by: rule) }
            return credential(at: start, as: format)
        case .classes, .contexts:
            // Whole members, which are never walked value by value.
            return text.skip(start)
        }
    }

    /// A text of a prescribed form.
    private mutating func formatted(at start: Int, by rule: UnsafePointer<MemberRule>) -> Int {
        let token = text.string(at: start)
        let weight: SchemaFinding.Weight? = text.withContent(of: token) { content in
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
        return token.next
    }

    /// The issuer by its address alone.
    private mutating func address(at start: Int, by rule: UnsafePointer<MemberRule>) -> Int {
        let token = text.string(at: start)
        switch text.withContent(of: token, URISyntax.judge) {
        case .fine:
            if case .objectRatherThanAddress = rule.pointee.value {
                add(.schemaType, .significant, at: start, expected: expected(rule), found: "text")
            }
        case .notAbsolute:
            add(.schemaFormat, rule.pointee.need.weight, at: start, expected: "URI", found: content(at: start))
        case .illegal: add(.schemaFormat, .significant, at: start, expected: "URI", found: content(at: start))
        }
        return token.next
    }

    private mutating func word(at start: Int, from list: WordList, by rule: UnsafePointer<MemberRule>) -> Int {
        let token = text.string(at: start)
        let isKnown = text.withContent(of: token) { content in
            tables.words(list).position(of: content) >= 0 || (list.isExtensible && TextSyntax.isExtension(content))
        }
        if !isKnown {
            // A word of one's own in an open vocabulary is wrongly marked, not wrong.
            let weight = list.isExtensible ? .significant : rule.pointee.need.weight
            add(.schemaValue, weight, at: start, expected: list.name, found: content(at: start))
        }
        return token.next
    }

    /// A text with its language, as an object: what the data model 2.0 allows and the profiles do not.
    private mutating func languageText(at start: Int, by rule: UnsafePointer<MemberRule>) -> Int {
        var hasValue = false
        if text[start] == Mark.openBrace {
            text.forEachMember(of: start) { name, value in
                let isValue = text.withContent(of: name) { AcceptedText.isSame($0, "@value") }
                if isValue, text[value] == Mark.quote { hasValue = true }
            }
        }
        guard hasValue, model == .version2 else { return wrongType(at: start, by: rule) }
        if rule.pointee.need != .strict {
            add(.schemaType, .significant, at: start, expected: expected(rule), found: kind(at: start))
        }
        return text.skip(start)
    }

    /// Where an identity says that it is hashed, it has to be a hash.
    mutating func checkIdentityHash() {
        defer { (isIdentityHashed, identityHash) = (false, -1) }
        guard isIdentityHashed, identityHash >= 0 else { return }
        let token = text.string(at: identityHash)
        if !text.withContent(of: token, TextSyntax.isIdentityHash) {
            add(
                .schemaFormat, .significant, at: identityHash, expected: "IdentityHash",
                found: content(at: identityHash))
        }
    }

    private mutating func wrongType(at start: Int, by rule: UnsafePointer<MemberRule>) -> Int {
        add(.schemaType, rule.pointee.need.weight, at: start, expected: expected(rule), found: kind(at: start))
        return text.skip(start)
    }
}
