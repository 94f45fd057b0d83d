import ArgumentParser
import Signing

/// The types of keys by the names that stand on a command line.
enum KeyTypeArgument: String, ExpressibleByArgument, CaseIterable {
    case ed25519, p256, p384

    var type: KeyType {
        switch self {
        case .ed25519: .ed25519
        case .p256: .p256
        case .p384: .p384
        }
    }
}
