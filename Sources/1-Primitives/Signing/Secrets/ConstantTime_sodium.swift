private import CSodium

/// Comparison of tags and other values that an attacker may try to guess byte by byte.
public enum ConstantTime {
    /// Whether both are the same bytes, in a time that depends on their lengths alone.
    ///
    /// ```swift
    /// guard ConstantTime.equals(tag, expected) else { throw … }
    /// ```
    public static func equals(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard first.count == second.count else { return false }
        return sodium_memcmp(first, second, first.count) == 0
    }
}
