/// The shapes of all classes, laid out so that judging a document touches no counted reference.
struct ShapeTables: @unchecked Sendable {
    // Unchecked: the memory behind the pointers is written by the initialiser, never again, and never freed.

    /// Made when the first credential is judged.
    static let shared = ShapeTables()

    private let shapes: UnsafeMutablePointer<CompiledShape>
    private let words: UnsafeMutablePointer<NameTable>

    private init() {
        shapes = .allocate(capacity: ShapeName.allCases.count)
        for name in ShapeName.allCases {
            shapes.advanced(by: Int(name.rawValue)).initialize(to: CompiledShape(name))
        }
        words = .allocate(capacity: WordList.allCases.count)
        for list in WordList.allCases {
            words.advanced(by: Int(list.rawValue)).initialize(to: NameTable(list.words))
        }
    }

    func shape(_ name: ShapeName) -> UnsafePointer<CompiledShape> {
        UnsafePointer(shapes.advanced(by: Int(name.rawValue)))
    }

    func words(_ list: WordList) -> NameTable { words[Int(list.rawValue)] }
}

/// A ``ClassShape`` ready for use.
struct CompiledShape {
    let name: ShapeName
    let className: StaticString
    /// The names of the members; a member's position is that of its rule.
    let members: NameTable
    let rules: UnsafePointer<MemberRule>
    /// The names that `type` may hold for this class.
    let classNames: NameTable
    /// One bit for each member that has to be, or should be there.
    let wanted: UInt64
    /// One bit for each member of which one should be there.
    let oneOf: UInt64
    let isTypedByList: Bool
    let isCredential: Bool
    let isClosed: Bool
    let needsMembers: Bool

    init(_ name: ShapeName) {
        let shape = name.shape
        self.name = name
        className = shape.name
        members = NameTable(shape.members.map(\.name))
        let rules = UnsafeMutablePointer<MemberRule>.allocate(capacity: shape.members.count)
        rules.initialize(from: shape.members, count: shape.members.count)
        self.rules = UnsafePointer(rules)
        classNames = NameTable([shape.name] + shape.aliases)
        func bits(_ condition: (MemberRule) -> Bool) -> UInt64 {
            shape.members.indices.reduce(0) { $0 | (condition(shape.members[$1]) ? 1 << UInt64($1) : 0) }
        }
        wanted = bits { $0.need == .required || $0.need == .expected || $0.need == .requiredSinceVersion2 }
        oneOf = bits { rule in shape.oneOf.contains { $0.description == rule.name.description } }
        isTypedByList = shape.typing == .list
        isCredential = shape.isCredential
        isClosed = shape.isClosed
        needsMembers = shape.needsMembers
    }
}
