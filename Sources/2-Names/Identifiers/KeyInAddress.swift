import Signing

/// A key that stands in the fragment of its own address, `https://…#z6Mk…`, as 1EdTech's own badges have it.
package enum KeyInAddress {
    /// Characters of a fragment from which on it is meant as a key: half of what the shortest key takes. A shorter one is a
    /// name that happens to begin with the same letter.
    private static let shortest = 24

    /// The Multikey in a fragment; nil for the name of a key that stands somewhere else.
    package static func multikey(in fragment: some Collection<UInt8>) -> [UInt8]? {
        guard fragment.count >= shortest, fragment.first == UInt8(ascii: "z") else { return nil }
        let text = Array(fragment)
        do {
            _ = try PublicKey(multikey: text.span)
        } catch is SigningError {
            // A key, and one that is not sound: its reader says why.
        } catch {
            return nil
        }
        return text
    }
}
