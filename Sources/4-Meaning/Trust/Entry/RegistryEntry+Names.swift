public import Encodings

extension RegistryEntry {
    /// How a name that somebody stated lies to the names of an entry.
    public enum NameStanding: Sendable, Hashable {
        /// One of its names on that day, however it is spelled: in law, alias, acronym, transliteration.
        case own
        /// Its name at another time.
        case earlierOrLater
        case other
    }

    /// How a stated name lies to the names on a day. Case, accents, punctuation and spaces are set aside.
    public func standing(ofName name: String, on day: CalendarDate) -> NameStanding {
        let folded = FoldedName.fold(name)
        let same = legalNames.filter { FoldedName.fold($0.text) == folded }
        if same.contains(where: { $0.period.contains(day) }) { return .own }
        return same.isEmpty ? .other : .earlierOrLater
    }
}
