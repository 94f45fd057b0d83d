public import Encodings

extension Texts {
    /// What is wrong, in one sentence.
    ///
    /// ```swift
    /// do { _ = try CalendarDate("31.02.2026") } catch { print(texts.reason(of: error)) }
    /// ```
    public func reason(of error: any CodedError) -> String {
        sentence("reason", of: error)
    }

    /// What to do about it, in one sentence.
    public func nextStep(after error: any CodedError) -> String {
        sentence("next", of: error)
    }

    /// Where it is wrong, to be put behind a sentence or in front of it: “in row 17, column 3”.
    public func place(_ place: Place) -> String {
        switch place {
        case .pointer(""): self("place.whole")
        case .pointer(let pointer): self("place.pointer", ["pointer": pointer])
        case .byte(let offset): self("place.byte", ["offset": number(offset)])
        case .cell(let row, let column): self("place.cell", ["row": number(row), "column": number(column)])
        case .file(let name): self("place.file", ["file": name])
        }
    }

    private func sentence(_ kind: String, of error: any CodedError) -> String {
        var key = "\(kind).\(error.reason)"
        // One reason can want other words where somebody else reads it, or where more is known of it.
        if let words = error.facts["words"], has("\(kind).\(words)") { key = "\(kind).\(words)" }
        return has(key) ? self(key, worded(error)) : self("\(kind).other", ["code": error.reason])
    }

    /// The facts of an error; what is wrong with a wallet's place is a code among them and stands in words here.
    private func worded(_ error: any CodedError) -> [String: String] {
        var facts = error.facts
        if error.reason == "wallet.path_unsafe", let problem = facts["problem"], has("wallet.problem.\(problem)") {
            facts["problem"] = self("wallet.problem.\(problem)")
        }
        return facts
    }
}
