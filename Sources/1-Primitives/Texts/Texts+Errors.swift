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
        let key = "\(kind).\(error.reason)"
        return has(key) ? self(key, error.facts) : self("\(kind).other", ["code": error.reason])
    }
}
