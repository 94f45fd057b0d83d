/// What may be asked for: the only two kinds of documents that ever are.
public enum FetchedKind: String, Sendable, Hashable {
    /// The DID document of a did:web.
    case keyDocument
    /// A status list credential.
    case statusList
}
