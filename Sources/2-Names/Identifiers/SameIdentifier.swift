public import JSON

#if canImport(Glibc)
    import Glibc
#endif

/// Whether two identifiers are the same: byte by byte, never by Unicode equivalence.
///
/// ```swift
/// isSameIdentifier("did:web:\u{212A}", "did:web:K")       // false, though the strings are equal for Swift
/// ```
public func isSameIdentifier(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8Span.span, right.utf8Span.span)
    guard left.count == right.count else { return false }
    return left.withUnsafeBytes { left in
        right.withUnsafeBytes { right in
            guard let first = left.baseAddress, let second = right.baseAddress else { return true }
            return memcmp(first, second, left.count) == 0
        }
    }
}

/// Whether two identifiers are the same, byte by byte.
public func isSameIdentifier(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left == right
}

/// Whether two identifiers are the same, byte by byte.
public func isSameIdentifier(_ left: [UInt8], _ right: String) -> Bool {
    left.elementsEqual(right.utf8)
}

/// Whether two identifiers are the same, byte by byte.
public func isSameIdentifier(_ left: String, _ right: [UInt8]) -> Bool {
    left.utf8.elementsEqual(right)
}

/// Whether a member of a document is a string and this identifier.
public func isSameIdentifier(_ left: JSONValue, _ right: [UInt8]) -> Bool {
    left.equals(right)
}

/// Whether two members of documents are strings and the same identifier.
public func isSameIdentifier(_ left: JSONValue, _ right: JSONValue) -> Bool {
    guard let right = right.utf8 else { return false }
    return left.equals(right)
}
