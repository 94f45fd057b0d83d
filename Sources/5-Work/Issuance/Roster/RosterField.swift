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
    /// Who is to be awarded anything: a column such as `Status` or `Bestanden`. It is found by its name or its words, and nothing of it is
    /// written into a credential.
    case passed
    /// Which course, module or examination a row is about: a column such as `Module` or `Kursname`. A roster is one course's; nothing of the
    /// column is written into a credential.
    case course

    /// Its place among ``allCases``, from 0. A case without a value is this number in memory.
    var number: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

    /// By which field it is, not by what it is called.
    public func hash(into hasher: inout Hasher) { hasher.combine(UInt8(number)) }

    /// Fields that are found by lists of their own, and of which nothing is written.
    static let aboutRows: Set<RosterField> = [.passed, .course]

    /// Fields by which one learner is told from another.
    static let naming: [RosterField] = [.givenName, .familyName, .fullName, .idNumber, .rowKey]
    /// Fields that hold names of people.
    static let names: [RosterField] = [
        .givenName, .familyName, .fullName, .namePrefix, .secondFamilyName, .usedFamilyName,
    ]
    /// Fields that hold days.
    static let days: [RosterField] = [.birthDate, .completionDate, .courseStart, .courseEnd]
}

/// Which column a field is taken from, when the registrar says so.
public enum ColumnChoice: Sendable, Hashable {
    /// The column with this name.
    case named(String)
    /// The column at this place, the first being 1, for files with two columns of one name.
    case numbered(Int)
    /// The columns of the sittings of an examination, of which each learner has something in one or several.
    case sittings(SittingRule, [Int])
    /// None, whatever its name suggests.
    case none

    /// Reads what stands behind the `=` of `--column grade=Mark`: a name, `#7` for the seventh column, `#last` or `#best` for the sittings
    /// of an examination, `#last:5,7` for those of these columns, or nothing.
    public init(_ text: String) {
        let bytes = Array(text.utf8)
        if let sittings = Self.sittings(text) {
            self = sittings
            return
        }
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

    private static func sittings(_ text: String) -> ColumnChoice? {
        guard text.utf8.first == UInt8(ascii: "#") else { return nil }
        let parts = text.dropFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let rule = parts.first.flatMap({ SittingRule(rawValue: String($0)) }) else { return nil }
        guard parts.count == 2 else { return .sittings(rule, []) }
        let numbers = parts[1].split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        let columns = numbers.compactMap { $0 }.filter { $0 > 0 }
        guard columns.count == numbers.count, columns.count > 1, Set(columns).count == columns.count else { return nil }
        return .sittings(rule, columns)
    }
}
