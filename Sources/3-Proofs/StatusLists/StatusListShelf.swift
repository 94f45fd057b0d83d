public import Encodings
public import Identifiers
public import LinkedData

/// Status lists at hand, found by their address.
///
/// ```swift
/// let shelf = StatusListShelf(
///     files: files, resolver: resolver, now: clock.now(), lastVersions: remembered.statusLists)
/// for problem in shelf.problems { print(problem.file, problem.error.reason) }
/// ```
///
/// Everything is read and checked once, while the shelf is built; looking a list up is one search by bytes.
public struct StatusListShelf: StatusListSource {
    /// A file that did not become a list.
    public struct Problem: Sendable {
        /// The file as it was named.
        public let file: String
        /// Why it could not be read.
        public let error: StatusListError
    }

    /// Files that are no status list credentials.
    public let problems: [Problem]
    /// By address; at each of them one for each issuer, in the order of these.
    private let lists: [Address: [OpenedStatusList]]

    /// The address of a list. An array of bytes would be hashed byte by byte.
    private struct Address: Hashable {
        let utf8: [UInt8]

        func hash(into hasher: inout Hasher) { utf8.withUnsafeBytes { hasher.combine(bytes: $0) } }
    }

    /// Who says it is at which address.
    private struct Name: Hashable {
        let address: Address
        let issuer: Address

        init(_ list: OpenedStatusList) {
            address = Address(utf8: list.id)
            issuer = Address(utf8: list.issuer)
        }
    }

    /// - Parameters:
    ///   - lists: Opened lists. Of several with the same address and issuer the newest that may speak is kept.
    ///   - lastVersions: The versions last seen. An older list than that may not speak: `status.rollback`. One of another
    ///     issuer counts where both may speak of a credential.
    public init(_ lists: [OpenedStatusList], lastVersions: StatusListVersions = [:]) {
        self.init(lists, problems: [], lastVersions: lastVersions)
    }

    /// Opens files.
    ///
    /// - Parameters:
    ///   - files: What each file is called, and its bytes.
    ///   - resolver: Finds the keys of the lists' issuers.
    ///   - processor: Reads lists that are signed as linked data.
    ///   - now: The instant at which the lists are checked.
    ///   - limits: The most that one file may bring.
    ///   - lastVersions: As in ``init(_:lastVersions:)``.
    public init(
        files: [(name: String, bytes: [UInt8])], resolver: any VerificationMethodResolver,
        processor: JSONLDProcessor? = nil, now: Instant,
        limits: StatusListLimits = .standard, lastVersions: StatusListVersions = [:]
    ) {
        var opened: [OpenedStatusList] = []
        var problems: [Problem] = []
        for file in files {
            do {
                opened.append(
                    try OpenedStatusList(
                        opening: file.bytes, resolver: resolver, processor: processor, now: now, limits: limits))
            } catch {
                problems.append(Problem(file: file.name, error: error))
            }
        }
        self.init(opened, problems: problems, lastVersions: lastVersions)
    }

    private init(_ opened: [OpenedStatusList], problems: [Problem], lastVersions: StatusListVersions) {
        self.problems = problems
        var kept: [Name: OpenedStatusList] = [:]
        for list in opened {
            let name = Name(list)
            if let known = kept[name], !list.isPreferable(to: known) { continue }
            kept[name] = list
        }
        var lists: [Address: [OpenedStatusList]] = [:]
        for (name, list) in kept { lists[name.address, default: []].append(list.held(against: lastVersions)) }
        // What is told of lists must not depend on the order of a hash table.
        self.lists = lists.mapValues { lists in
            lists.count == 1 ? lists : lists.sorted { $0.issuer.lexicographicallyPrecedes($1.issuer) }
        }
    }

    public func lists(at address: [UInt8]) -> [OpenedStatusList] { lists[Address(utf8: address)] ?? [] }

    /// How many lists are at hand.
    public var count: Int { lists.values.reduce(0) { $0 + $1.count } }

    /// The lists that are at hand, in the order of their addresses, then of their issuers.
    public var all: [OpenedStatusList] {
        lists.values.joined().sorted {
            $0.id == $1.id
                ? $0.issuer.lexicographicallyPrecedes($1.issuer) : $0.id.lexicographicallyPrecedes($1.id)
        }
    }

    /// The version of each list that may speak: what to remember for the next time.
    ///
    /// - Parameter now: A list that begins later is not remembered: it would deny those that come before it.
    public func versions(at now: Instant) -> StatusListVersions {
        lists.values.joined().reduce(into: [:]) { versions, list in
            guard list.objection == nil, let version = list.version else { return }
            if case .notYet = list.freshness(at: now) { return }
            versions[list.id, default: [:]][list.issuer] = version
        }
    }
}
