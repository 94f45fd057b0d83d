/// How much of anything is taken from strangers, decided before memory is.
public struct ServerLimits: Sendable, Hashable {
    /// Bytes of one header field, of all of them, and how many there may be.
    public var headerField = 8 << 10
    public var headerBytes = 32 << 10
    public var headerFields = 100
    /// Connections that are open at once; others wait in the queue of the kernel.
    public var connections = 1_024
    /// Seconds without a byte after which a connection is closed.
    public var idleSeconds = 30
    /// Seconds from the head of a request to the end of its answer, or to the next piece of a long one.
    public var requestSeconds = 120
    /// Seconds that requests under way have when the server ends.
    public var endSeconds = 30
    /// Bytes of one request with files, and of one for the VC-API.
    public var upload = 32 << 20
    public var document = 2 << 20
    /// Bytes of requests that are in memory at once, all together.
    public var bytesAtOnce = 256 << 20
    /// Requests that are judged or wait for it.
    public var waiting = 256
    /// Threads that judge.
    public var threads = 4
    /// Passphrases of strangers that are tried or wait for it. Trying one costs much, and is done on a thread of its own.
    public var tries = 32
    /// How many of them may be of one client, where a proxy names clients.
    public var triesPerClient = 2
    /// The same of those who have signed in from their browser before, on another thread: strangers take none of these places.
    public var knownTries = 8
    /// Requests of one client at once, where a proxy names clients.
    public var perClient = 16
    /// Files of one form.
    public var files = 100
    /// Entries and unpacked bytes of one container.
    public var containerFiles = 500
    public var containerBytes = 64 << 20

    public init() {}
}
