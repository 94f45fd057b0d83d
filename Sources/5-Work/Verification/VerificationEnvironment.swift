public import Contexts
public import Encodings
public import Identifiers
public import LinkedData
public import StatusLists
public import Trust

/// Everything a verdict rests on that is not the credential: the clock, keys, status lists, registries.
///
/// Made once and used for any number of credentials. It holds what it was given and cannot reach the network.
///
/// ```swift
/// let environment = VerificationEnvironment(
///     clock: clock, registries: registries, statusLists: StatusListShelf(lists),
///     resolver: RegistryResolver(registries: registries, documents: [didDocument]))
/// ```
public struct VerificationEnvironment: Sendable {
    public var clock: any InstantSource
    /// Registries that were opened, and may therefore be used.
    public var registries: TrustRegistries
    /// Why a registry that was handed in could not be opened.
    public var registryProblems: [TrustError]
    public var statusLists: any StatusListSource
    /// Where keys come from: the registries, then documents at hand, then what a did:key says itself.
    public var resolver: any VerificationMethodResolver
    /// Reads what is signed as linked data; it knows the bundled contexts unless another is handed in.
    public var processor: JSONLDProcessor

    public init(
        clock: any InstantSource, registries: TrustRegistries = TrustRegistries([]),
        registryProblems: [TrustError] = [],
        statusLists: any StatusListSource = StatusListShelf([]), resolver: any VerificationMethodResolver,
        processor: JSONLDProcessor = .bundled
    ) {
        self.clock = clock
        self.registries = registries
        self.registryProblems = registryProblems
        self.statusLists = statusLists
        self.resolver = resolver
        self.processor = processor
    }
}
