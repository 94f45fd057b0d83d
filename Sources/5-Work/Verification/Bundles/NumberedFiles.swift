/// Values about files, in the order in which the files came; one of them may be replaced later.
///
/// ```swift
/// var lines = NumberedFiles<FileLine>()
/// run.judge(files) { outcomes in
///     for outcome in outcomes {
///         switch outcome {
///         case .verified(let file): lines.append(FileLine(file), number: file.number)
///         case .again(let file): lines.replace(with: FileLine(file), number: file.number)
///         case .unreadable: break
///         }
///     }
/// }
/// ```
///
/// For whoever keeps what ``FileRun`` gives.
public struct NumberedFiles<Value: Sendable>: Sendable {
    /// The values, in the order in which their files came.
    public private(set) var values: [Value] = []
    private var numbers: [Int] = []

    /// Of no file yet.
    public init() {}

    /// Adds a value of a file.
    ///
    /// - Precondition: Its number is larger than those before, as ``FileRun`` gives them.
    public mutating func append(_ value: Value, number: Int) {
        precondition(numbers.last.map { $0 < number } ?? true, "files out of their order")
        values.append(value)
        numbers.append(number)
    }

    /// Puts a value in the place of the one of the same file; nothing is done for a file of which none was added.
    public mutating func replace(with value: Value, number: Int) {
        if let place = place(of: number) { values[place] = value }
    }

    /// Takes the value of a file away; nothing is done for a file of which none was added.
    public mutating func remove(number: Int) {
        guard let place = place(of: number) else { return }
        values.remove(at: place)
        numbers.remove(at: place)
    }

    /// Where the value of a file stands.
    public func place(of number: Int) -> Int? {
        var (start, end) = (0, numbers.count)
        while start < end {
            let middle = (start + end) / 2
            if numbers[middle] < number { start = middle + 1 } else { end = middle }
        }
        return start < numbers.count && numbers[start] == number ? start : nil
    }
}
