/// One document that is asked of one server.
///
/// The parent has judged the address by its spelling; the worker judges where it leads.
package struct WebQuestion: Sendable {
    /// An `https` address of the strict form.
    package var url: String
    /// Its host, and the port that it names or means.
    package var host: String
    package var port: Int
    /// The types that are asked for, as an `Accept` line has them.
    package var accept: String
    /// Most bytes of the document, unpacked.
    package var limit: Int
    /// Milliseconds for the connection and for everything.
    package var connectMilliseconds = 5_000
    package var milliseconds = 10_000
    /// An exception that the user made for this host.
    package var permission: Permission?
    /// The addresses of the host, in place of what its name leads to.
    package var addresses: [String] = []

    /// What a user allows for one host: any address, another port, certificates of his own.
    package struct Permission: Sendable {
        /// The port to connect to.
        package var port: Int
        /// Certificates in PEM that may vouch for it, in place of the system's; empty for the system's.
        package var certificates: [UInt8]

        package init(port: Int, certificates: [UInt8] = []) {
            self.port = port
            self.certificates = certificates
        }
    }

    package init(url: String, host: String, port: Int = 443, accept: String, limit: Int) {
        self.url = url
        self.host = host
        self.port = port
        self.accept = accept
        self.limit = limit
    }

    /// The port to connect to.
    package var connectPort: Int { permission?.port ?? port }
}

/// What is asked at most.
package enum WebLimits {
    package static let url = 2_048
    package static let certificates = 1 << 20
    package static let addresses = 16
    package static let document = 32 << 20
    package static let milliseconds = 120_000
    /// Lines and bytes of an answer's head.
    package static let headerLines = 100
    package static let headerBytes = 32 << 10
}

extension WebQuestion {
    package func write(to writer: inout WireWriter) {
        writer.text(url)
        writer.text(host)
        writer.number(UInt32(port))
        writer.text(accept)
        writer.number(UInt32(limit))
        writer.number(UInt32(connectMilliseconds))
        writer.number(UInt32(milliseconds))
        writer.flag(permission != nil)
        if let permission {
            writer.number(UInt32(permission.port))
            writer.data(permission.certificates)
        }
        writer.number(UInt32(addresses.count))
        for address in addresses { writer.text(address) }
    }

    package init(from reader: inout WireReader) throws(HelperError) {
        url = try reader.text(limit: WebLimits.url)
        host = try reader.text(limit: 253)
        port = try Self.number(&reader, upTo: 65_535)
        accept = try reader.text(limit: 1_000)
        limit = try Self.number(&reader, upTo: WebLimits.document)
        connectMilliseconds = try Self.number(&reader, upTo: WebLimits.milliseconds)
        milliseconds = try Self.number(&reader, upTo: WebLimits.milliseconds)
        if try reader.flag() {
            let port = try Self.number(&reader, upTo: 65_535)
            permission = Permission(port: port, certificates: try reader.data(limit: WebLimits.certificates))
        }
        for _ in 0..<(try reader.count(limit: WebLimits.addresses)) { addresses.append(try reader.text(limit: 64)) }
        try reader.end()
    }

    private static func number(_ reader: inout WireReader, upTo limit: Int) throws(HelperError) -> Int {
        let number = Int(try reader.number())
        guard (1...limit).contains(number) else { throw HelperError(.helperProtocol) }
        return number
    }
}
