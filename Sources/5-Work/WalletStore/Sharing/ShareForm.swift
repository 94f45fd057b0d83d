/// What a share is handed over as. The raw values are public API.
public enum ShareForm: String, Sendable, Hashable, CaseIterable {
    /// Signed by the holder's key, for one challenge and domain.
    case presentation
    /// A file that only its recipient opens.
    case encrypted
    /// A certificate with the credential in it.
    case pdf
    /// A badge with the credential in it.
    case png
    /// A QR code that is the credential.
    case qr

    /// Whether there is room for one credential only.
    public var takesOne: Bool {
        switch self {
        case .presentation, .encrypted: false
        case .pdf, .png, .qr: true
        }
    }

    /// Whether a person looks at what comes of it, where no state is to be seen.
    public var isDrawn: Bool {
        switch self {
        case .presentation, .encrypted: false
        case .pdf, .png, .qr: true
        }
    }

    /// The number in the record; never used for anything else.
    var number: UInt8 {
        switch self {
        case .presentation: 1
        case .encrypted: 2
        case .pdf: 3
        case .png: 4
        case .qr: 5
        }
    }
}
