public import Helper
import Identifiers
public import Verification

/// Asks a server for one document. Tests have one that asks nobody.
public protocol WebFetcher: Sendable {
    /// The document at an address.
    ///
    /// - Throws: ``FetchError``.
    func fetch(_ url: String, as kind: FetchedKind) throws(FetchError) -> [UInt8]

    /// Whether the user made an exception for the host of this address.
    func isAllowed(_ url: String) -> Bool
}

/// Asks through `testamur-helper`.
///
/// ```swift
/// let fetcher = HelperFetcher(helper: try .found())
/// let bytes = try fetcher.fetch("https://sonnwald.example/.well-known/did.json", as: .keyDocument)
/// ```
///
/// The address is judged here by its spelling, in the helper by where it leads.
public struct HelperFetcher: WebFetcher {
    /// The user's exceptions.
    public let permissions: [OnlinePermission]
    /// Certificates in PEM that vouch for those hosts in place of the system's; empty for the system's.
    public let certificates: [UInt8]
    private let workers: WebWorkers
    /// Milliseconds for a transfer in place of the usual; tests of what never ends have few.
    package var milliseconds: Int?

    /// - Parameters:
    ///   - helper: Where the helper lies.
    ///   - permissions: Exceptions for hosts of the user's own network.
    ///   - certificates: Whom to believe there.
    public init(helper: HelperLocation, permissions: [OnlinePermission] = [], certificates: [UInt8] = []) {
        self.permissions = permissions
        self.certificates = certificates
        workers = WebWorkers(helper: helper)
    }

    public func isAllowed(_ url: String) -> Bool {
        (try? HTTPSURL(url, rules: OnlinePermission.lenient)).flatMap { permission(for: $0) } != nil
    }

    public func fetch(_ url: String, as kind: FetchedKind) throws(FetchError) -> [UInt8] {
        let question = try question(url, kind)
        let answer = try ask(question)
        guard kind.isNamed(answer.type) else {
            throw FetchError(.contentType, facts: ["host": question.host, "type": answer.type])
        }
        return answer.bytes
    }

    /// A file that somebody named by its address, whatever its server calls it: it is judged as if it had been saved.
    ///
    /// ```swift
    /// let bytes = try fetcher.file(at: "https://sonnwald.example/awards/b7d4.json")
    /// ```
    ///
    /// - Parameter url: An `https` address. Another one that its server names is not followed: whoever named this one sees which
    ///   server the file is from.
    /// - Throws: ``FetchError``.
    public func file(at url: String) throws(FetchError) -> [UInt8] {
        try ask(question(url, accept: "*/*", limit: WebLimits.document, milliseconds: Self.fileMilliseconds)).bytes
    }

    /// A badge or a certificate over a slow line.
    private static let fileMilliseconds = 30_000

    private func ask(_ question: WebQuestion) throws(FetchError) -> WebAnswer {
        do throws(HelperError) {
            return try workers.ask(question)
        } catch {
            throw FetchError(error, host: question.host)
        }
    }

    /// What the helper is asked, once the address is one that may be.
    package func question(_ url: String, _ kind: FetchedKind) throws(FetchError) -> WebQuestion {
        try question(url, accept: kind.accept, limit: kind.limit, milliseconds: kind.milliseconds)
    }

    private func question(
        _ url: String, accept: String, limit: Int, milliseconds: Int
    ) throws(FetchError) -> WebQuestion {
        do throws(IdentifierError) {
            let lenient = try HTTPSURL(url, rules: OnlinePermission.lenient)
            let permission = permission(for: lenient)
            let address = permission == nil ? try HTTPSURL(url) : lenient
            // A fragment is never sent: an address with one is not the document's.
            guard !url.utf8.contains(UInt8(ascii: "#")) else {
                throw IdentifierError(.urlMalformed, facts: ["url": url])
            }
            var question = WebQuestion(
                url: address.text, host: address.host, port: address.port ?? 443, accept: accept, limit: limit)
            question.milliseconds = self.milliseconds ?? milliseconds
            question.permission = permission.map {
                WebQuestion.Permission(port: $0.connectPort, certificates: certificates)
            }
            if let address = permission?.address { question.addresses = [address] }
            return question
        } catch {
            throw FetchError(error)
        }
    }

    private func permission(for url: HTTPSURL) -> OnlinePermission? {
        permissions.first { $0.host.utf8.elementsEqual(url.host.utf8) && $0.port == url.port ?? 443 }
    }
}
