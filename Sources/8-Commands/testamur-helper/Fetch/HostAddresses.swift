import Glibc
import Helper

/// Where a host lies, every address of it judged.
enum HostAddresses {
    /// Resolves a name once.
    ///
    /// - Throws: ``HelperError`` `net.forbidden_host` if one of its addresses is of a private network or otherwise
    ///   special and no permission was given: a name with such an address beside a good one is a trap. `net.unavailable`
    ///   if it leads nowhere.
    static func judged(_ question: WebQuestion) throws(HelperError) -> [IPAddress] {
        let addresses =
            question.addresses.isEmpty ? resolved(question.host) : question.addresses.compactMap { IPAddress($0) }
        guard !addresses.isEmpty, addresses.count >= question.addresses.count else {
            throw HelperError(.netUnavailable, facts: ["host": question.host, "what": "name"])
        }
        if question.permission == nil { for address in addresses { try judge(address, of: question.host) } }
        return Array(addresses.prefix(WebLimits.addresses))
    }

    static func judge(_ address: IPAddress, of host: String) throws(HelperError) {
        guard let range = SpecialAddresses.range(of: address) else { return }
        throw HelperError(
            .forbiddenHost, facts: ["host": host, "address": address.description, "use": range.use])
    }

    private static func resolved(_ host: String) -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var addresses: [IPAddress] = []
        var next = list
        while let entry = next?.pointee {
            if let pointer = entry.ai_addr, let address = IPAddress(pointer, family: entry.ai_family),
                !addresses.contains(address)
            {
                addresses.append(address)
            }
            next = entry.ai_next
        }
        return addresses
    }
}
