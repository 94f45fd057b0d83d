/// What is stated once, or several times alike.
///
/// ```swift
/// var points = Agreed<Int>()
/// points.take(4)
/// points.take(8)
/// points.value                // nil: which of the two stands first is not signed by every proof
/// ```
struct Agreed<Value: Equatable> {
    /// Whether anything was taken.
    private(set) var isStated = false
    /// Whether something else was taken as well, or something that cannot be read beside what can.
    private(set) var isContradicted = false
    private var first: Value?

    /// The one value; nil where there is none, or where they differ.
    var value: Value? { isContradicted ? nil : first }

    /// - Parameter value: Nil for something that is there and cannot be read.
    mutating func take(_ value: Value?) {
        if isStated, first != value { isContradicted = true }
        if !isStated { first = value }
        isStated = true
    }
}
