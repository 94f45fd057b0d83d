import Encodings
import Identifiers
import LinkedData
import StatusLists
import Synchronization
import Verification

/// Documents that were asked for, behind those at hand: found by checks as if they had been there from the beginning.
///
/// Bounded: of what was not used for longest it keeps nothing.
final class FetchedEvidence: VerificationMethodResolver, StatusListSource {
    private static let mostDocuments = 1_024
    /// A list may take 8 MiB.
    private static let mostLists = 32

    /// A list, with what is needed to open it again when a key has come.
    struct List: Sendable {
        let bytes: [UInt8]
        let retrieved: Instant
        let opened: OpenedStatusList
    }

    private struct State {
        var documents = BoundedCache<Result<OfflineResolver, FetchError>>(capacity: mostDocuments)
        var lists = BoundedCache<Result<List, FetchError>>(capacity: mostLists)
        var versions: StatusListVersions
    }

    private let documents: any VerificationMethodResolver
    private let lists: any StatusListSource
    private let state: Mutex<State>

    init(
        documents: any VerificationMethodResolver, lists: any StatusListSource, lastVersions: StatusListVersions
    ) {
        self.documents = documents
        self.lists = lists
        state = Mutex(State(versions: lastVersions))
    }

    // MARK: What checks ask

    func method(
        _ url: [UInt8], for relationship: VerificationRelationship
    ) throws(IdentifierError) -> ResolvedMethod {
        do throws(IdentifierError) {
            return try documents.method(url, for: relationship)
        } catch {
            guard error.code == .didUnavailable, let name = try? DIDURL(parsing: url.span) else { throw error }
            switch document(of: name.did) {
            case .success(let document): return try document.method(url, for: relationship)
            case .failure(let refusal):
                throw IdentifierError(IdentifierError.Code(rawValue: refusal.reason), facts: refusal.facts)
            case nil: throw error
            }
        }
    }

    /// What was received stands for what the same issuer's file says.
    func lists(at address: [UInt8]) -> [OpenedStatusList] {
        let atHand = lists.lists(at: address)
        guard case .success(let list)? = fetchedList(at: address) else { return atHand }
        return [list.opened] + atHand.filter { $0.issuer != list.opened.issuer }
    }

    func refusal(at address: [UInt8]) -> StatusOutcome? {
        guard case .failure(let error)? = fetchedList(at: address) else { return lists.refusal(at: address) }
        let refusal = StatusListError(StatusListError.Code(rawValue: error.reason), facts: error.facts)
        return error.leavesOpen(.statusList) ? .unknown(refusal) : .failed(refusal)
    }

    // MARK: What was asked

    func document(of did: DID) -> Result<OfflineResolver, FetchError>? {
        state.withLock { $0.documents.value(for: ByteKey(did.bytes)) }
    }

    func fetchedList(at address: [UInt8]) -> Result<List, FetchError>? {
        state.withLock { $0.lists.value(for: ByteKey(address)) }
    }

    func keep(_ document: Result<OfflineResolver, FetchError>, of did: DID) {
        state.withLock { $0.documents.insert(document, for: ByteKey(did.bytes)) }
    }

    /// Keeps a list, unless a later one was seen: that one's number stays, and this one may not speak.
    func keep(_ list: Result<List, FetchError>, at address: [UInt8]) {
        state.withLock { state in
            guard case .success(let list) = list else {
                state.lists.insert(list, for: ByteKey(address))
                return
            }
            let shelf = StatusListShelf([list.opened], lastVersions: state.versions)
            let opened = shelf.all.first ?? list.opened
            let judged = List(bytes: list.bytes, retrieved: list.retrieved, opened: opened)
            state.lists.insert(.success(judged), for: ByteKey(address))
            for (id, issuers) in shelf.versions(at: list.retrieved) {
                state.versions[id, default: [:]].merge(issuers) { max($0, $1) }
            }
        }
    }

    /// The latest version of each list that spoke, or that was remembered before.
    var versions: StatusListVersions { state.withLock { $0.versions } }
}
