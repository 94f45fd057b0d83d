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
    private let lists: [Address: OpenedStatusList]

    /// The address of a list. An array of bytes would be hashed byte by byte.
    private struct Address: Hashable {
        let utf8: [UInt8]

        func hash(into hasher: inout Hasher) { utf8.withUnsafeBytes { hasher.combine(bytes: $0) } }
    }

    /// - Parameters:
    ///   - lists: Opened lists. Of several with the same address the newest that may speak is kept.
    ///   - lastVersions: The ``OpenedStatusList/version`` last seen of each address. An older list than that may not
    ///     speak: `status.rollback`.
    public init(_ lists: [OpenedStatusList], lastVersions: [[UInt8]: Int64] = [:]) {
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
        limits: StatusListLimits = .standard, lastVersions: [[UInt8]: Int64] = [:]
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

    private init(_ opened: [OpenedStatusList], problems: [Problem], lastVersions: [[UInt8]: Int64]) {
        self.problems = problems
        var lists: [[UInt8]: OpenedStatusList] = [:]
        for list in opened {
            if let kept = lists[list.id], !list.isPreferable(to: kept) { continue }
            lists[list.id] = list
        }
        self.lists = lists.reduce(into: [:]) { lists, known in
            let list = known.value
            let isOlder = lastVersions[list.id].map { list.objection == nil && list.version ?? .min < $0 } ?? false
            lists[Address(utf8: list.id)] = isOlder ? list.rolledBack(behind: lastVersions[list.id] ?? 0) : list
        }
    }

    /// The list with this address; nil when it is not at hand.
    public func list(at address: [UInt8]) -> OpenedStatusList? { lists[Address(utf8: address)] }

    /// How many lists are at hand.
    public var count: Int { lists.count }

    /// The lists that are at hand, in the order of their addresses.
    public var all: [OpenedStatusList] { lists.values.sorted { $0.id.lexicographicallyPrecedes($1.id) } }

    /// The version of each list that may speak, by its address: what to remember for the next time.
    public var versions: [[UInt8]: Int64] {
        lists.values.reduce(into: [:]) { versions, list in
            if list.objection == nil { versions[list.id] = list.version }
        }
    }
}

extension OpenedStatusList {
    /// A list that may speak before one that may not, then the newer one.
    fileprivate func isPreferable(to other: OpenedStatusList) -> Bool {
        guard (objection == nil) == (other.objection == nil) else { return objection == nil }
        return version ?? .min > other.version ?? .min
    }
}
