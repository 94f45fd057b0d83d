/// A text with places for facts.
///
/// | written | becomes |
/// |---|---|
/// | `{file}` | the fact `file`, or `…` when there is none |
/// | `{count\|row\|rows}` | `row` if the fact `count` is 1, else `rows`; languages with more forms have more of them |
/// | `[ in {file}]` | what is inside the brackets, or nothing when a fact in it is missing |
/// | `[“{found}”\|This]` | what stands before the bar, or what stands behind it when a fact before it is missing; there may be several |
///
/// Brackets without a place for a fact, and braces around anything but a name, stand for themselves: `[--json]`, `{}`.
/// An empty fact counts as missing. A fact is put in as it is and never read as a template again.
struct Template {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The text with the facts in their places.
    ///
    /// - Parameters:
    ///   - facts: Values by name, shown by `show`.
    ///   - show: Makes a value fit to stand in a sentence.
    ///   - pluralForm: Which form of a word a count takes, from 0.
    func filled(
        with facts: [String: String], shownBy show: (String) -> String = VisibleText.of, pluralForm: (String) -> Int
    ) -> String {
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        _ = fill(bytes[...], with: facts, shownBy: show, pluralForm: pluralForm, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// What the places in a stretch of text found.
    private struct Found {
        var places = 0
        var missing = 0
    }

    private func fill(
        _ bytes: ArraySlice<UInt8>, with facts: [String: String], shownBy show: (String) -> String,
        pluralForm: (String) -> Int, into output: inout [UInt8]
    ) -> Found {
        var found = Found()
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "{"), let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
                let place = Place(bytes[(index + 1)..<end])
            {
                found.places += 1
                let fact = facts[place.name].flatMap { $0.isEmpty ? nil : $0 }
                if fact == nil { found.missing += 1 }
                output.append(contentsOf: place.text(for: fact, shownBy: show, pluralForm: pluralForm).utf8)
                index = end + 1
            } else if bytes[index] == UInt8(ascii: "["), let end = bytes[index...].firstIndex(of: UInt8(ascii: "]")) {
                var part: [UInt8] = []
                for alternative in Self.alternatives(bytes[(index + 1)..<end]) {
                    part = []
                    let inside = fill(alternative, with: facts, shownBy: show, pluralForm: pluralForm, into: &part)
                    let isFirst = alternative.startIndex == index + 1
                    if isFirst, inside.places == 0 { part = Array(bytes[index...end]) }
                    // The last one stands whatever is missing in it.
                    if inside.missing == 0 { break }
                }
                output.append(contentsOf: part)
                index = end + 1
            } else {
                let end = bytes[(index + 1)...].firstIndex(where: Self.mayOpen) ?? bytes.endIndex
                output.append(contentsOf: bytes[index..<end])
                index = end
            }
        }
        return found
    }

    private static func mayOpen(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

    /// What stands between every `|` that is not inside braces; nothing behind a text without one.
    private static func alternatives(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var isInBraces = false
        let parts = bytes.split(omittingEmptySubsequences: false) { byte in
            switch byte {
            case UInt8(ascii: "{"): isInBraces = true
            case UInt8(ascii: "}"): isInBraces = false
            default: break
            }
            return byte == UInt8(ascii: "|") && !isInBraces
        }
        return parts.count == 1 ? parts + [[]] : parts
    }

    /// The names of the facts that a text has places for.
    var names: [String] {
        let bytes = Array(text.utf8)
        return bytes.indices.compactMap { index in
            guard bytes[index] == UInt8(ascii: "{"), let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
                return nil
            }
            return Place(bytes[(index + 1)..<end])?.name
        }
    }
}

extension Template {
    /// A name in braces, with the forms of a word behind it if it is a count.
    private struct Place {
        let name: String
        let forms: [String]

        /// Nil if what stands in the braces is no name.
        init?(_ bytes: ArraySlice<UInt8>) {
            let parts = bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            guard let name = parts.first, !name.isEmpty, name.allSatisfy(Self.isNameByte) else { return nil }
            self.name = String(decoding: name, as: UTF8.self)
            forms = parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
        }

        func text(for fact: String?, shownBy show: (String) -> String, pluralForm: (String) -> Int) -> String {
            guard let last = forms.last else { return fact.map(show) ?? "…" }
            let form = fact.map(pluralForm) ?? forms.count
            return forms.indices.contains(form) ? forms[form] : last
        }

        private static func isNameByte(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }
}
