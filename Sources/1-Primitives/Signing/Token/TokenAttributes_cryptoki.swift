internal import CCryptoki

/// Attributes of an object as a module wants them: types, and values that lie somewhere.
struct TokenAttributes {
    private var values: [(type: ck_attribute_type, bytes: [UInt8])] = []

    mutating func add(_ type: ck_attribute_type, _ bytes: [UInt8]) { values.append((type, bytes)) }

    mutating func add(_ type: ck_attribute_type, _ flag: Bool) { add(type, [flag ? 1 : 0]) }

    mutating func add(_ type: ck_attribute_type, number: ck_constant) {
        add(type, withUnsafeBytes(of: ck_number(number.rawValue)) { Array($0) })
    }

    mutating func replace(_ type: ck_attribute_type, _ bytes: [UInt8]) {
        values.removeAll { $0.type == type }
        add(type, bytes)
    }

    /// Lends them; the pointers end with the closure.
    func withPointer<Value>(
        _ body: (UnsafeMutablePointer<ck_attribute>, ck_number) throws(SigningError) -> Value
    ) throws(SigningError) -> Value {
        let total = values.reduce(0) { $0 + $1.bytes.count }
        // One piece of memory for all values, so that nothing has to be lent in turn.
        return try withUnsafeTemporaryAllocation(byteCount: max(1, total), alignment: 16) { memory in
            Result { () throws(SigningError) in
                var start = 0
                var attributes: [ck_attribute] = []
                for (type, bytes) in values {
                    let place = UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + bytes.count])
                    place.copyBytes(from: bytes)
                    attributes.append(
                        ck_attribute(
                            type: ck_number(type.rawValue), value: memory.baseAddress.map { $0 + start },
                            length: ck_number(bytes.count)))
                    start += bytes.count
                }
                return try attributes.withUnsafeMutableBufferPointer { buffer in
                    Result { () throws(SigningError) in
                        guard let base = buffer.baseAddress else { throw SigningError(.tokenFailed) }
                        return try body(base, ck_number(buffer.count))
                    }
                }.get()
            }
        }.get()
    }
}
