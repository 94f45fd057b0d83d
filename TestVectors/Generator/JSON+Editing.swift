import JSON

extension JSON {
    /// The value with one place in it changed.
    ///
    /// - Parameters:
    ///   - pointer: A JSON pointer without escapes; `-` at its end is a new last element.
    ///   - value: What stands there afterwards; nil takes it out.
    func setting(_ pointer: String, to value: JSON?) -> JSON {
        setting(pointer.split(separator: "/")[...], to: value, pointer)
    }

    func removing(_ pointer: String) -> JSON {
        precondition(self[at: pointer] != nil, "nothing to remove at \(pointer)")
        return setting(pointer, to: nil)
    }

    subscript(at pointer: String) -> JSON? {
        var value: JSON? = self
        for part in pointer.split(separator: "/") {
            if case .array(let elements)? = value {
                value = Int(part).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            } else {
                value = value?[String(part)]
            }
        }
        return value
    }

    private func setting(_ parts: ArraySlice<Substring>, to value: JSON?, _ pointer: String) -> JSON {
        guard let part = parts.first else {
            guard let value else { preconditionFailure("nothing is left without the whole") }
            return value
        }
        let rest = parts.dropFirst()
        if case .array(var elements) = self {
            if part == "-", let value {
                elements.append(value)
                return .array(elements)
            }
            guard let index = Int(part), elements.indices.contains(index) else {
                preconditionFailure("no element \(part) in \(pointer)")
            }
            if rest.isEmpty, value == nil {
                elements.remove(at: index)
            } else {
                elements[index] = elements[index].setting(rest, to: value, pointer)
            }
            return .array(elements)
        }
        guard case .object = self else { preconditionFailure("no member \(part) in \(pointer)") }
        var object = self
        if rest.isEmpty {
            object[String(part)] = value
        } else {
            guard let inner = object[String(part)] else { preconditionFailure("no member \(part) in \(pointer)") }
            object[String(part)] = inner.setting(rest, to: value, pointer)
        }
        return object
    }

    /// The index of the alignment of a type in `credentialSubject.achievement`.
    func alignment(_ type: String) -> String {
        let list = self[at: "/credentialSubject/achievement/alignment"]?.array ?? []
        guard let index = list.firstIndex(where: { $0["targetType"]?.string == "ext:\(type)" }) else {
            preconditionFailure("no alignment \(type)")
        }
        return "/credentialSubject/achievement/alignment/\(index)"
    }
}

extension [UInt8] {
    /// The bytes with the first `text` replaced.
    func replacing(_ text: String, with other: String) -> [UInt8] { replacing(text, with: Array(other.utf8)) }

    func replacing(_ text: String, with other: [UInt8]) -> [UInt8] {
        let wanted = Array(text.utf8)
        guard let start = indices.first(where: { self[$0...].starts(with: wanted) }) else {
            preconditionFailure("\(text) is not in the file")
        }
        return Array(self[..<start]) + other + Array(self[(start + wanted.count)...])
    }
}
