public import Signing

/// On whose word a registry counts.
public enum RegistryStanding: Sendable, Hashable {
    /// Signed by one of the keys the user trusts.
    case anchored(PublicKey)
    /// Signed soundly, by a key the user has not named; used because unsigned registries are allowed.
    case unanchored(PublicKey)
    /// Not signed; used because unsigned registries are allowed.
    case unsigned

    /// Whether one of the user's anchors stands behind it. When not, every report says so.
    public var isAnchored: Bool { if case .anchored = self { true } else { false } }

    /// The anchor that signed; nil when none did.
    public var anchor: PublicKey? { if case .anchored(let key) = self { key } else { nil } }
}
