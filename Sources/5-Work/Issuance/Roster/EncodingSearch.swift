/// Finds out in which encoding a roster is written: by its bytes, and in the end by what its column names say about that.
struct EncodingSearch {
    private let roster: Roster
    /// The only page that the letters fit, where that is not Windows-1252.
    private var sole: CodePageFit?
    /// What is said when a recognised encoding turns out not to fit.
    private var undecided = IssuanceError(.csvEncoding)
    /// Whether the letters of another code page fit better than those of the recognised one.
    private var isDoubtful = false

    init(_ roster: Roster) { self.roster = roster }

    /// The encoding, nil (and noted) when nobody can say, and the digest of the bytes.
    ///
    /// - Throws: ``IssuanceError`` of whoever reads the file; what its bytes say is a finding.
    mutating func look(_ findings: inout Findings) throws(IssuanceError) -> (RosterEncoding?, [UInt8]) {
        let stream = try roster.source.open()
        var detector = EncodingDetector()
        var suggestion = EncodingSuggestion()
        var digest = InputDigest()
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = try piece.withMutableBytes { buffer throws(IssuanceError) in
                let count = try stream.read(into: buffer)
                let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count])
                detector.look(at: bytes)
                suggestion.look(at: bytes)
                digest.take(bytes)
                return count
            }
            if count < piece.count { break }
        }
        // The text of a workbook is what whoever unpacks it says it is.
        if case .workbook = roster.source { return (.utf8, digest.finish()) }
        do {
            if let told = roster.encoding {
                try detector.check(told)
                return (told, digest.finish())
            }
            let encoding = try detector.conclusion()
            if encoding == .windows1252 {
                undecided = suggestion.question()
                isDoubtful = suggestion.speaksAgainst(encoding)
                // Where every word reads the same on both pages nothing has to be decided.
                if isDoubtful, let sole = suggestion.sole, sole.encoding != .windows1252 { return take(sole, digest) }
            }
            return (encoding, digest.finish())
        } catch {
            guard detector.isUndecided else {
                findings.append(error)
                return (nil, digest.finish())
            }
            undecided = suggestion.question()
            if let sole = suggestion.sole { return take(sole, digest) }
            findings.append(undecided)
            return (nil, digest.finish())
        }
    }

    /// Reads on with the only page that the letters fit; the column names have the last word.
    private mutating func take(_ fit: CodePageFit, _ digest: InputDigest) -> (RosterEncoding?, [UInt8]) {
        var digest = digest
        sole = fit
        return (fit.encoding, digest.finish())
    }

    /// Languages whose letters Windows-1252 does not have.
    private static let notWestern: Set<String> = [
        "bg", "cs", "el", "hr", "hu", "lt", "lv", "mt", "pl", "ro", "sk", "sl",
    ]

    /// A recognised code page has to be shown, with a name that proves it right or wrong; and it is none where the column
    /// names are in a language that cannot be written in it, or where nothing speaks for it and the letters against it.
    ///
    /// - Parameter sample: The first name with a letter that encodings differ in.
    func judge(_ draft: RosterDraft, sample: String?, _ findings: inout Findings) {
        if let sole {
            guard let language = draft.language, sole.languages.contains(where: { $0.language == language }) else {
                return findings.append(undecided)
            }
            var facts = ["encoding": sole.encoding.rawValue]
            facts["sample"] = sample
            findings.append(Finding(.warning, IssuanceError.Code.csvCodePage.rawValue, facts: facts))
            return
        }
        guard draft.encoding == .windows1252, roster.encoding == nil else { return }
        // English column names are in files of all of Europe.
        if draft.language.map({ Self.notWestern.contains($0) || ($0 == "en" && isDoubtful) }) ?? isDoubtful {
            return findings.append(undecided)
        }
        var facts = ["encoding": draft.encoding.rawValue]
        facts["sample"] = sample
        findings.append(Finding(.warning, IssuanceError.Code.csvWindows1252.rawValue, facts: facts))
    }
}
