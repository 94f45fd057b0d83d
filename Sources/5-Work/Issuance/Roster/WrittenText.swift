/// A text that stands for a field of a learner, in a cell or in a line of a stream, and what its characters say about it.
enum WrittenText {
    case sound(String)
    /// To be looked at: letters as those of another encoding, read wrongly, would be.
    case doubtful(String)
    /// Not taken: why, with what a sentence about it needs to know.
    case flawed(IssuanceError.Code, [String: String])

    /// - Parameter value: The text without white space around it; it is not empty.
    init(_ value: UnsafeBufferPointer<UInt8>, for field: RosterField, limits: RosterLimits) {
        guard value.first != UInt8(ascii: "=") else {
            self = .flawed(.csvFormula, [:])
            return
        }
        guard value.count <= limits.valueBytes else {
            self = .flawed(.csvTooLarge, ["what": "value", "limit": "\(limits.valueBytes)"])
            return
        }
        guard let characters = try? UTF8Span(validating: value.span) else {
            self = .flawed(.csvEncoding, ["encoding": "UTF-8 with damaged characters"])
            return
        }
        let text = String(copying: characters)
        var isDoubtful = false
        switch CellCharacters(value) {
        // A name with one of these is read in the wrong code page, or was damaged before.
        case .sound where RosterField.names.contains(field) && CellCharacters.haveSignsInWords(value),
            .doubtful where RosterField.names.contains(field) && CellCharacters.haveSignsInWords(value):
            self = .flawed(.csvGarbled, [:])
            return
        case .sound: break
        case .doubtful: isDoubtful = true
        case .garbled:
            self = .flawed(.csvGarbled, [:])
            return
        case .forbidden:
            self = .flawed(.csvControlCharacter, [:])
            return
        }
        if field == .idNumber || field == .rowKey, NumberText.isScientific(value) {
            self = .flawed(.csvNumberForm, [:])
            return
        }
        self = isDoubtful ? .doubtful(text) : .sound(text)
    }
}
