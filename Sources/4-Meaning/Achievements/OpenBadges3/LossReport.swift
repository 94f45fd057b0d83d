/// What a format does to a record, element by element. Made before anything is signed.
///
/// ```swift
/// let report = OpenBadges3.losses(of: achievement)
/// report[.element(.learner)]?.losses      // [.birthDate]
/// report.count(of: .reduced)
/// ```
///
/// A row is there for everything the record has something of.
public struct LossReport: Sendable, Hashable {
    /// What becomes of a row.
    public enum Fate: String, Sendable, Hashable {
        /// A reader gets all of it.
        case kept
        /// A reader gets less, or gets it as words where the record has a structure.
        case reduced
        /// A reader gets nothing of it.
        case dropped
    }

    /// What is looked at.
    public enum Row: Sendable, Hashable {
        case element(Element)
        case otherLanguages
        case pictures
        case activity

        /// The name in keys of texts: `field.<name>`.
        public var name: String {
            switch self {
            case .element(let element): element.name
            case .otherLanguages: "other_languages"
            case .pictures: "pictures"
            case .activity: "activity"
            }
        }
    }

    /// One row.
    public struct Entry: Sendable, Hashable {
        /// What is looked at.
        public let row: Row
        /// What becomes of it.
        public let fate: Fate
        /// What happens, in codes: `loss.<rawValue>` are their texts.
        public let losses: [Loss]
        /// What the record has, in words of the record itself.
        public let before: String
        /// What a reader gets; empty where that is nothing.
        public let after: String
    }

    /// The rows, in the Council’s order; what is no element comes last.
    public let entries: [Entry]

    /// The entry of a row; nil where the record has nothing of it.
    public subscript(_ row: Row) -> Entry? { entries.first { $0.row == row } }

    /// How many rows have this fate.
    public func count(of fate: Fate) -> Int { entries.count { $0.fate == fate } }
}

/// One thing that a format does not carry, or carries in another form.
public enum Loss: String, Sendable, Hashable, CaseIterable {
    case birthDate = "birth_date"
    case emailHashed = "email_hashed"
    case furtherHolderKeys = "further_holder_keys"
    case identifierCountry = "identifier_country"
    case languages
    case regionAsText = "region_as_text"
    case identifiersAsExtensions = "identifiers_as_extensions"
    case jointBodiesAsAlignments = "joint_bodies_as_alignments"
    case furtherLocations = "further_locations"
    /// Nothing is lost, but a reader cannot tell that the body has no address of its own.
    case seatFromPlace = "seat_from_place"
    case outcomesAsText = "outcomes_as_text"
    case outcomeKind = "outcome_kind"
    case outcomeReuse = "outcome_reuse"
    case hoursAsText = "hours_as_text"
    case datesAsText = "dates_as_text"
    case agencyAsText = "agency_as_text"
    case sectionOfText = "section_of_text"
    case rank
    case documents
    case languagesOfClasses = "languages_of_classes"
    case noteIsTitle = "note_is_title"
    case furtherPictures = "further_pictures"
    case activityPlace = "activity_place"
    case activityProvider = "activity_provider"
}
