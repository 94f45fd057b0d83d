/// Values about files, in the order in which the files came; one of them may be replaced later.
///
/// ```swift
/// var lines = NamedFiles<FileLine>()
/// run.judge(files) { outcomes in
///     for outcome in outcomes {
///         switch outcome {
///         case .verified(let file): lines.append(FileLine(file), named: file.name)
///         case .again(let file): lines.replace(with: FileLine(file), named: file.name)
///         case .unreadable: break
///         }
///     }
/// }
/// ```
///
/// For whoever keeps what ``FileRun`` gives.
public struct NamedFiles<Value: Sendable>: Sendable {
    public private(set) var values: [Value] = []
    private var names: [String] = []
    /// Made when the first one is looked for: most runs never do.
    private var places: [[UInt8]: Int] = [:]

    public init() {}

    public mutating func append(_ value: Value, named name: String) {
        if !places.isEmpty { places[Array(name.utf8)] = values.count }
        values.append(value)
        names.append(name)
    }

    /// Where the last value with a name stands; names are compared byte by byte.
    public mutating func place(of name: String) -> Int? {
        if places.isEmpty {
            for (place, name) in names.enumerated() { places[Array(name.utf8)] = place }
        }
        return places[Array(name.utf8)]
    }

    /// Puts a value in the place of the one with its name; nothing is done for a name that has not come.
    public mutating func replace(with value: Value, named name: String) {
        if let place = place(of: name) { values[place] = value }
    }
}
