import JSON

extension JSON {
    /// Sets a value at a path; a number is a place in a list.
    mutating func set(_ path: some BidirectionalCollection<String>, to value: JSON) {
        guard let first = path.first else {
            self = value
            return
        }
        let rest = Array(path.dropFirst())
        if case .array(var elements) = self, let index = Int(first) {
            elements[index].set(rest, to: value)
            self = .array(elements)
        } else {
            var inner = self[first] ?? [:]
            inner.set(rest, to: value)
            self[first] = inner
        }
    }
}
