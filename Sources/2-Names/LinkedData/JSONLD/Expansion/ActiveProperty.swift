/// The property whose value is being expanded.
struct ActiveProperty {
    enum Kind { case none, graph, reverse, name }

    let kind: Kind
    /// The member's name as it is written.
    let name: Bytes
    private let definition: TermReference?
    /// The context in which ``definition`` holds.
    private let context: ObjectIdentifier?

    static var none: ActiveProperty { ActiveProperty(kind: .none) }
    static var graph: ActiveProperty { ActiveProperty(kind: .graph) }
    static var reverse: ActiveProperty { ActiveProperty(kind: .reverse) }

    private init(kind: Kind) {
        self.kind = kind
        name = .none
        definition = nil
        context = nil
    }

    /// - Parameter definition: What the name means in `context`, if it is a term.
    init(_ name: Bytes, _ definition: TermReference?, in context: ActiveContext) {
        kind = .name
        self.name = name
        self.definition = definition
        self.context = ObjectIdentifier(context)
    }

    /// Values that stand here say nothing about anything.
    var leavesValuesFloating: Bool { kind == .none || kind == .graph }

    /// What the property's name means in a context, which may be another one than where it was met.
    @inline(__always)
    func definition(in active: ActiveContext) -> TermReference? {
        if context == ObjectIdentifier(active) { return definition }
        return kind == .name ? active.terms.definition(of: name) : nil
    }
}
