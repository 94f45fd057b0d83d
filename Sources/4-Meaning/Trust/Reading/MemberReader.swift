internal import Encodings
internal import JSON

/// Reads members of a registry document strictly, and gathers everything that is wrong instead of stopping at the first.
struct MemberReader {
    /// What was found wrong, in the order of the document.
    private(set) var problems: [TrustError] = []
    let limits: RegistryLimits

    init(limits: RegistryLimits) {
        self.limits = limits
    }

    mutating func report(_ code: TrustError.Code, at value: JSONValue, _ facts: [String: String] = [:]) {
        // A thousand problems are enough for anybody; finding a place costs a walk through the document.
        guard problems.count < 1_000 else { return }
        problems.append(TrustError(code, at: .pointer(value.pointer), facts: facts))
    }

    /// Whether the value is an object; each member that is not among `known` is reported.
    mutating func isObject(_ value: JSONValue, _ known: [StaticString]) -> Bool {
        guard value.kind == .object else {
            report(.type, at: value, ["needed": "object"])
            return false
        }
        for (name, member) in value.members where !known.contains(where: { name.equals($0) }) {
            report(.unknownMember, at: member, ["member": name.string ?? ""])
        }
        return true
    }

    /// The elements of an array member; none when it is absent.
    mutating func list(_ owner: JSONValue, _ name: StaticString) -> [JSONValue] {
        guard let value = owner[name] else { return [] }
        guard value.kind == .array else {
            report(.type, at: value, ["member": "\(name)", "needed": "array"])
            return []
        }
        guard value.count <= limits.valuesPerMember else {
            report(.value, at: value, ["member": "\(name)", "allowed": "≤ \(limits.valuesPerMember)"])
            return []
        }
        return Array(value.elements)
    }

    /// A text that is there: not empty, no control characters, not longer than the limit.
    mutating func text(_ owner: JSONValue, _ name: StaticString) -> String? {
        guard owner[name] != nil else {
            report(.missing, at: owner, ["member": "\(name)"])
            return nil
        }
        return optionalText(owner, name)
    }

    /// A text that may be absent.
    mutating func optionalText(_ owner: JSONValue, _ name: StaticString) -> String? {
        guard let value = owner[name] else { return nil }
        return content(value, name)
    }

    /// A list of texts; none when it is absent.
    mutating func texts(_ owner: JSONValue, _ name: StaticString) -> [String] {
        var texts: [String] = []
        for value in list(owner, name) {
            if let text = content(value, name) { texts.append(text) }
        }
        return texts
    }

    private mutating func content(_ value: JSONValue, _ name: StaticString) -> String? {
        guard value.kind == .string else {
            report(.type, at: value, ["member": "\(name)", "needed": "string"])
            return nil
        }
        let limit = limits.textBytes
        let isSound = value.withUTF8 { bytes in
            guard !bytes.isEmpty, bytes.count <= limit else { return false }
            for position in bytes.indices where bytes[position] < 0x20 || bytes[position] == 0x7f { return false }
            return true
        }
        guard isSound == true, let text = value.string else {
            report(.value, at: value, ["member": "\(name)", "value": String((value.string ?? "").prefix(80))])
            return nil
        }
        // Whoever reads it would see another text than the one that is compared.
        if let unseen = UnseenCharacter.first(in: text) {
            report(.unseen, at: value, ["member": "\(name)", "character": UnseenCharacter.name(of: unseen)])
            return nil
        }
        return text
    }

    /// One of a closed list of words.
    mutating func choice<Choice>(_ owner: JSONValue, _ name: StaticString, or absent: Choice? = nil) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        guard let value = owner[name] else {
            if absent == nil { report(.missing, at: owner, ["member": "\(name)"]) }
            return absent
        }
        guard let text = content(value, name) else { return nil }
        // Written in ASCII, the words can only equal themselves.
        if let choice = Choice.allCases.first(where: { Array($0.rawValue.utf8) == Array(text.utf8) }) { return choice }
        let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        report(.value, at: value, ["member": "\(name)", "value": String(text.prefix(80)), "allowed": allowed])
        return nil
    }

    /// One of a closed list of numbers.
    mutating func number<Choice>(_ owner: JSONValue, _ name: StaticString, or absent: Choice? = nil) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == Int {
        guard let value = owner[name] else {
            if absent == nil { report(.missing, at: owner, ["member": "\(name)"]) }
            return absent
        }
        if let number = value.integer, let choice = Choice(rawValue: number) { return choice }
        let allowed = Choice.allCases.map { String($0.rawValue) }.joined(separator: ", ")
        report(.value, at: value, ["member": "\(name)", "value": value.numberText ?? "", "allowed": allowed])
        return nil
    }

    /// A list of numbers within a range; none when it is absent.
    mutating func numbers(_ owner: JSONValue, _ name: StaticString, in range: ClosedRange<Int>) -> [Int] {
        var numbers: [Int] = []
        for value in list(owner, name) {
            if let number = value.integer, range.contains(number) {
                numbers.append(number)
            } else {
                let allowed = "\(range.lowerBound)-\(range.upperBound)"
                report(.value, at: value, ["member": "\(name)", "value": value.numberText ?? "", "allowed": allowed])
            }
        }
        return numbers
    }

    /// True or false.
    mutating func flag(_ owner: JSONValue, _ name: StaticString, or absent: Bool? = nil) -> Bool? {
        guard let value = owner[name] else {
            if absent == nil { report(.missing, at: owner, ["member": "\(name)"]) }
            return absent
        }
        guard let flag = value.bool else {
            report(.type, at: value, ["member": "\(name)", "needed": "boolean"])
            return nil
        }
        return flag
    }

    /// A calendar day that may be absent.
    mutating func day(_ owner: JSONValue, _ name: StaticString) -> CalendarDate? {
        guard let value = owner[name] else { return nil }
        if let day = value.withUTF8({ try? CalendarDate(parsing: $0) }) ?? nil { return day }
        report(.date, at: value, ["member": "\(name)", "value": String((value.string ?? "").prefix(40))])
        return nil
    }

    /// `from` and `to`.
    mutating func period(_ owner: JSONValue) -> Period {
        let period = Period(from: day(owner, "from"), to: day(owner, "to"))
        if let from = period.from, let to = period.to, to < from {
            report(.period, at: owner, ["from": from.description, "to": to.description])
        }
        return period
    }

    /// A country: a code of the EU country list, three capital letters or digits.
    mutating func country(_ owner: JSONValue, _ name: StaticString, isRequired: Bool) -> String? {
        let text = isRequired ? text(owner, name) : optionalText(owner, name)
        guard let text else { return nil }
        return isCountry(text, at: owner[name] ?? owner, name) ? text : nil
    }

    /// A list of countries; none when it is absent.
    mutating func countries(_ owner: JSONValue, _ name: StaticString) -> [String] {
        var countries: [String] = []
        for value in list(owner, name) {
            if let text = content(value, name), isCountry(text, at: value, name) { countries.append(text) }
        }
        return countries
    }

    private mutating func isCountry(_ text: String, at value: JSONValue, _ name: StaticString) -> Bool {
        let isCode =
            text.utf8.count == 3
            && text.utf8.allSatisfy { $0.isLetterOrDigitASCII && $0 == $0.uppercasedASCII }
        guard isCode, limits.isKnownCountry(text) else {
            report(.value, at: value, ["member": "\(name)", "value": String(text.prefix(80)), "allowed": "AUT"])
            return false
        }
        return true
    }
}
