/// What a column of a roster can say about a learner.
///
/// ```swift
/// let mapping = [RosterField.grade: ColumnChoice.named("Course total (Letter)")]
/// ```
public enum RosterField: String, Sendable, Hashable, CaseIterable {
    case givenName = "given_name"
    case familyName = "family_name"
    case fullName = "full_name"
    /// What stands between given and family name and belongs to the latter: *van der*.
    case namePrefix = "name_prefix"
    /// The second of two family names, where they have a column each.
    case secondFamilyName = "second_family_name"
    /// A family name that somebody uses in place of the one of her birth, which stands in a column of its own: *nom d'usage*.
    case usedFamilyName = "used_family_name"
    case email
    case birthDate = "birth_date"
    /// A number the institution gave: matriculation, student, register.
    case idNumber = "id_number"
    /// The result as the institution writes it; text, never a number.
    case grade
    /// The day of the award, for rosters in which it differs from learner to learner.
    case completionDate = "completion_date"
    /// The `did:key` of the learner's wallet, which the credential is bound to.
    case holder
    /// What tells the rows apart where no other column does.
    case rowKey = "row_key"
    /// How this learner took part, where it differs from learner to learner: a term of the list of modes of learning.
    case participation
    /// Who watched this learner's assessment: a term of the list of supervision and verification.
    case supervision
    /// The first day of this learner's course.
    case courseStart = "course_start"
    /// The last day of this learner's course.
    case courseEnd = "course_end"

    /// Fields by which one learner is told from another.
    static let naming: [RosterField] = [.givenName, .familyName, .fullName, .idNumber, .rowKey]
    /// Fields that hold days.
    static let days: [RosterField] = [.birthDate, .completionDate, .courseStart, .courseEnd]
}

/// Which column a field is taken from, when the registrar says so.
public enum ColumnChoice: Sendable, Hashable {
    /// The column with this name.
    case named(String)
    /// The column at this place, the first being 1, for files with two columns of one name.
    case numbered(Int)
    /// None, whatever its name suggests.
    case none

    /// Reads what stands behind the `=` of `--column grade=Mark`: a name, `#7` for the seventh column, or nothing.
    public init(_ text: String) {
        let bytes = Array(text.utf8)
        if bytes.isEmpty {
            self = .none
        } else if bytes.first == UInt8(ascii: "#"), (2...5).contains(bytes.count),
            bytes.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        {
            self = .numbered(bytes.dropFirst().reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
        } else {
            self = .named(text)
        }
    }
}
