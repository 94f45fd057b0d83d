/// did:web: the keys are in a document on a website.
///
/// ```swift
/// let did = try DIDWeb.did(baseURL: "https://sonnwald.example/micro")     // did:web:sonnwald.example:micro
/// try DIDWeb.url(for: did)                                // https://sonnwald.example/micro/did.json
/// ```
///
/// Nothing is fetched here: these are the rules by which a DID and an address belong together, and which hosts may be
/// named at all. Redirects are not part of the method: the document lies at the address or nowhere.
///
/// Source: [did:web Method Specification](https://w3c-ccg.github.io/did-method-web/).
public enum DIDWeb {
    /// The address where the document of a did:web lies.
    ///
    /// - Throws: ``IdentifierError`` with `did.malformed` if it is no did:web, its host is no host name or its path could
    ///   lead elsewhere (`..`, hidden slashes, empty parts); `net.forbidden_host` for what the rules do not allow.
    public static func url(for did: DID, rules: HostRules = .standard) throws(IdentifierError) -> String {
        let (host, path) = try parts(of: did, rules: rules)
        let folders = path.isEmpty ? [Array(".well-known".utf8)] : path.map(Array.init)
        return "https://\(host.text)/" + folders.map { String(decoding: $0, as: UTF8.self) + "/" }.joined() + "did.json"
    }

    /// The host of a did:web, as it may be shown: “whoever controls sonnwald.example”.
    ///
    /// - Throws: As ``url(for:rules:)``.
    public static func host(of did: DID, rules: HostRules = .standard) throws(IdentifierError) -> String {
        try parts(of: did, rules: rules).host.text
    }

    /// Whether part of the host is written in another alphabet, as `xn--…`, so that it may look like another host.
    ///
    /// - Throws: As ``url(for:rules:)``.
    public static func isHostInternational(_ did: DID, rules: HostRules = .standard) throws(IdentifierError) -> Bool {
        try parts(of: did, rules: rules).host.isInternational
    }

    /// The did:web whose document lies below an address.
    ///
    /// - Parameters:
    ///   - baseURL: `https://host`, or with a path; a slash at its end makes no difference.
    ///   - rules: Which hosts may stand there.
    /// - Throws: ``IdentifierError`` with `url.malformed`, also for a query or fragment, or `net.forbidden_host`.
    public static func did(baseURL: String, rules: HostRules = .standard) throws(IdentifierError) -> DID {
        let url = try HTTPSURL(baseURL, rules: rules)
        var folders = url.path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if folders.first?.isEmpty ?? false { folders.removeFirst() }
        if folders.last?.isEmpty ?? false { folders.removeLast() }
        guard !url.hasQueryOrFragment, folders.allSatisfy({ !$0.isEmpty }) else {
            throw IdentifierError(.urlMalformed, facts: ["url": baseURL])
        }
        var name = Array(url.host.utf8)
        if let port = url.port { name += Array("%3A\(port)".utf8) }
        for folder in folders {
            name.append(UInt8(ascii: ":"))
            for byte in folder { append(byte, to: &name) }
        }
        let did = DID(method: .web, name: "web", methodSpecific: name)
        guard did.bytes.count <= DID.longest else { throw IdentifierError(.urlMalformed, facts: ["url": baseURL]) }
        return did
    }

    /// Host and folders of a did:web, both judged.
    private static func parts(
        of did: DID, rules: HostRules
    ) throws(IdentifierError) -> (host: HostName, path: [ArraySlice<UInt8>]) {
        guard did.method == .web else { throw DID.malformed(did.bytes) }
        let parts = did.methodSpecific.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let first = parts.first, parts.dropFirst().allSatisfy({ !$0.isEmpty && URLPath.isSegment($0) }) else {
            throw DID.malformed(did.bytes)
        }
        let authority = decodedAuthority(first)
        do throws(HostName.Refusal) {
            return (try HostName(authority[...], rules: rules), Array(parts.dropFirst()))
        } catch {
            switch error {
            case .malformed: throw DID.malformed(did.bytes)
            case .forbidden:
                throw IdentifierError(
                    .forbiddenHost, facts: ["host": String(decoding: authority, as: UTF8.self), "did": did.text])
            }
        }
    }

    /// The host part with `%3A` and the brackets of an IPv6 address decoded: the only percent signs that can stand there.
    /// What else is escaped stays so, and is no host name.
    private static func decodedAuthority(_ part: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        var index = part.startIndex
        while index < part.endIndex {
            if let byte = ASCII.percentDecoded(part, at: index), ":[]".utf8.contains(byte) {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(part[index])
                index += 1
            }
        }
        return decoded
    }

    /// Appends a path's character the way a DID writes it.
    private static func append(_ byte: UInt8, to name: inout [UInt8]) {
        if ASCII.isDIDCharacter(byte) || byte == UInt8(ascii: "%") {
            name.append(byte)
        } else {
            let digits = Array("0123456789ABCDEF".utf8)
            name += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}
