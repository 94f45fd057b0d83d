import JSON

extension ShapeWalker {
    /// Walks `@context`: a list, the data model's own in front, those of the education formats next.
    mutating func contexts(at start: Int) {
        guard text.kind(start) == .array else {
            return add(.schemaCardinality, .decides, at: start, expected: "list", found: kind(at: start))
        }
        var badges = ContextPlace()
        var records = ContextPlace()
        var count = 0
        let end = text.next(start)
        var position = start + 1
        while position < end {
            context(at: position, number: count, badges: &badges, records: &records)
            count += 1
            position = text.next(position)
        }
        if count == 0 {
            add(.schemaCardinality, .decides, at: start, expected: model.context.description, found: "empty list")
        } else {
            checkPlaces(badges: badges, records: records, at: start)
        }
    }

    /// One context: an address, or a definition that stands in the document itself.
    private mutating func context(
        at position: Int, number: Int, badges: inout ContextPlace, records: inout ContextPlace
    ) {
        guard text.kind(position) == .string else {
            let isObject = text.kind(position) == .object
            if number == 0 || !isObject {
                let code: AchievementError.Code = isObject ? .schemaValue : .schemaType
                let expected = number == 0 ? model.context.description : "URI"
                add(code, .decides, at: position, expected: expected, found: kind(at: position))
            }
            return
        }
        if number == 0 {
            guard !text.equals(position, model.context) else { return }
            add(
                .schemaValue, .decides, at: position, expected: model.context.description, found: content(at: position))
        }
        text.withContent(of: position) { address in
            if let isCurrent = KnownContext.badges.matches(address) { badges.note(number, isCurrent: isCurrent) }
            if let isCurrent = KnownContext.records.matches(address) { records.note(number, isCurrent: isCurrent) }
        }
    }

    private mutating func checkPlaces(badges: ContextPlace, records: ContextPlace, at start: Int) {
        guard format != .verifiableCredential else { return }
        if format == .learnerRecord { checkPlace(records, of: .records, expected: 1, at: start) }
        checkPlace(badges, of: .badges, expected: format == .learnerRecord ? 2 : 1, at: start)
    }

    private mutating func checkPlace(
        _ place: ContextPlace, of context: KnownContext, expected number: Int, at start: Int
    ) {
        if place.number < 0 {
            add(.schemaValue, .decides, at: start, member: "@context", expected: context.example.description)
        } else if place.number != number || !place.isCurrent {
            add(.schemaValue, .significant, at: start, member: "@context", expected: context.example.description)
        }
    }
}

/// Where in `@context` a context of the education formats stands.
struct ContextPlace {
    /// Counted from 0; -1 if it is not there.
    private(set) var number = -1
    /// Whether it goes by the address that the specification prescribes.
    private(set) var isCurrent = false

    mutating func note(_ number: Int, isCurrent: Bool) {
        guard self.number < 0 else { return }
        self.number = number
        self.isCurrent = isCurrent
    }
}

/// The addresses of a context that has versions: `…/context.json`, `…/context-3.0.3.json`.
struct KnownContext {
    let base: StaticString
    /// Where drafts of it lay, which badges in the field still name.
    let draft: StaticString?
    /// The address of its newest version.
    let example: StaticString

    static let badges = KnownContext(
        base: "https://purl.imsglobal.org/spec/ob/v3p0/context", draft: nil,
        example: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")
    static let records = KnownContext(
        base: "https://purl.imsglobal.org/spec/clr/v2p0/context",
        draft: "https://dc.imsglobal.org/draft/clr/v2p0/context",
        example: "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json")

    /// Nil for another context; else whether the address is one that the specification prescribes.
    func matches(_ address: UnsafeBufferPointer<UInt8>) -> Bool? {
        if let draft, AcceptedText.isSame(address, draft) { return false }
        let length = base.utf8CodeUnitCount
        guard AcceptedText.begins(address, with: base) else { return nil }
        return Self.isVersion(UnsafeBufferPointer(rebasing: address[length...]))
    }

    /// `.json`, or `-3.0.3.json` with any digits.
    private static func isVersion(_ rest: UnsafeBufferPointer<UInt8>) -> Bool {
        let ending: StaticString = ".json"
        guard rest.count >= 5,
            rest.suffix(5).elementsEqual(UnsafeBufferPointer(start: ending.utf8Start, count: 5))
        else { return false }
        let version = rest.dropLast(5)
        guard let hyphen = version.first else { return true }
        // Three numbers with a point between each two. No point follows a point or the hyphen, none comes last.
        var points = 0
        var isInNumber = false
        for byte in version.dropFirst() {
            guard byte == UInt8(ascii: ".") ? isInNumber : ASCII.isDigit(byte) else { return false }
            isInNumber = byte != UInt8(ascii: ".")
            if !isInNumber { points += 1 }
        }
        return hyphen == UInt8(ascii: "-") && points == 2 && isInNumber
    }
}
