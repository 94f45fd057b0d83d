extension RosterField {
    /// How people call a column with this field.
    ///
    /// - Parameter language: Of two letters; where no name is known in it, it is English.
    public func word(in language: String) -> String { HeaderWords.name(of: self, in: language) }
}
