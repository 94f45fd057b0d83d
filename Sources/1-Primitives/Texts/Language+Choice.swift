extension Language {
    /// The language that a browser asks for.
    ///
    /// ```swift
    /// Language(preferring: "de-AT,de;q=0.9,en;q=0.5")        // .german
    /// Language(preferring: "pt, pl;q=0.8, *;q=0.1")          // .polish
    /// ```
    ///
    /// Of the languages named with the greatest weight the first that sentences are written in; a region or script behind
    /// it does not matter, and `*` is English. English also when none fits, when the value is not what RFC 9110 §12.5.4
    /// allows, or when it is longer than ``longestPreference`` bytes.
    ///
    /// - Parameter ranges: The value of `Accept-Language`.
    public init(preferring ranges: String) {
        self = Self.preferred(in: ranges) ?? .complete
    }

    /// The longest value of `Accept-Language` that is read. Browsers send fewer than 200 bytes.
    public static let longestPreference = 1_000

    /// The language of a locale as POSIX writes it: `de_AT.UTF-8`, `fr_BE@euro`, `el`; or of a tag such as `pt-BR`.
    ///
    /// - Returns: nil for languages without sentences. `C` and `POSIX` are English.
    public init?(locale: String) {
        let name = locale.utf8.prefix { !Array("_-.@".utf8).contains($0) }
        if name.elementsEqual("C".utf8) || name.elementsEqual("POSIX".utf8) {
            self = .english
        } else if let language = Self.named(name) {
            self = language
        } else {
            return nil
        }
    }

    /// The variables that name the language of a program, the one that decides in front. The first of them that is not
    /// empty counts, as with other programs; the first of all is for this program alone.
    public static let environmentVariables = ["TESTAMUR_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]

    /// The language that the environment of a program asks for; English if it names none that sentences are written in.
    ///
    /// - Parameter variable: The value of one of ``environmentVariables``.
    public init(environment variable: (String) -> String?) {
        let value = Self.environmentVariables.lazy.compactMap(variable).first { !$0.isEmpty }
        self = value.flatMap(Language.init(locale:)) ?? .complete
    }

    /// The language with this code, in small or capital letters.
    private static func named(_ code: some Sequence<UInt8>) -> Language? {
        let small = code.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
        return allCases.first { $0.rawValue.utf8.elementsEqual(small) }
    }
}

extension Language {
    /// - Returns: nil when nothing fits or the value is not well-formed.
    private static func preferred(in ranges: String) -> Language? {
        guard ranges.utf8.count <= longestPreference else { return nil }
        var best: (language: Language, weight: Int)?
        for element in ranges.utf8.split(separator: UInt8(ascii: ",")) {
            let parts = element.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(trimmed)
            // A list may have empty places: RFC 9110 §5.6.1.2.
            if parts.count == 1, parts[0].isEmpty { continue }
            guard parts.count <= 2, isRange(parts[0]) else { return nil }
            guard let weight = parts.count == 2 ? weight(parts[1]) : 1_000 else { return nil }
            let isAny = parts[0].elementsEqual([UInt8(ascii: "*")])
            let language = isAny ? .complete : named(parts[0].prefix { $0 != UInt8(ascii: "-") })
            if let language, weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language
    }

    private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        var rest = text.drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return rest
    }

    /// `*`, or subtags of one to eight letters, behind the first also digits: RFC 4647 §2.1.
    private static func isRange(_ text: Substring.UTF8View) -> Bool {
        if text.elementsEqual([UInt8(ascii: "*")]) { return true }
        let subtags = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return subtags.enumerated().allSatisfy { index, subtag in
            (1...8).contains(subtag.count) && subtag.allSatisfy { isLetter($0) || (index > 0 && isDigit($0)) }
        }
    }

    /// `q=0.25` in thousandths, RFC 9110 §12.4.2: 0 to 1 with at most three digits behind the point.
    private static func weight(_ text: Substring.UTF8View) -> Int? {
        let bytes = Array(text)
        guard (3...7).contains(bytes.count), bytes[0] | 0x20 == UInt8(ascii: "q"), bytes[1] == UInt8(ascii: "="),
            bytes[2] == UInt8(ascii: "0") || bytes[2] == UInt8(ascii: "1"),
            bytes.count == 3 || bytes[3] == UInt8(ascii: ".")
        else { return nil }
        var thousandths = 0
        for place in 4..<7 {
            let digit = place < bytes.count ? bytes[place] : UInt8(ascii: "0")
            guard isDigit(digit) else { return nil }
            thousandths = thousandths * 10 + Int(digit - UInt8(ascii: "0"))
        }
        if bytes[2] == UInt8(ascii: "0") { return thousandths }
        return thousandths == 0 ? 1_000 : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
