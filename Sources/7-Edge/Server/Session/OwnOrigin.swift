import HTTPTypes
import Hummingbird

/// Whether a request that changes something was sent by a page of this server.
enum OwnOrigin {
    private static let site = HTTPField.Name("Sec-Fetch-Site")

    /// Browsers of today say it in `Sec-Fetch-Site`, which no page can write; older ones in `Origin`. One of the two must be there.
    ///
    /// - Throws: ``ServerError`` `session.foreign_origin`.
    static func check(_ request: Request, isBehindProxy: Bool) throws(ServerError) {
        let foreign = ServerError(.foreignOrigin)
        let site = site.flatMap { request.headers[$0] }
        if let site, !site.utf8.elementsEqual("same-origin".utf8) { throw foreign }
        let own = (isBehindProxy ? "https://" : "http://") + (request.head.authority ?? "")
        switch request.headers[.origin] {
        case let origin?:
            // Where no page says where it came from (`Referrer-Policy: no-referrer`, as ours), browsers write `null`.
            let isHidden = site != nil && origin.utf8.elementsEqual("null".utf8)
            guard isHidden || origin.utf8.elementsEqual(own.utf8) else { throw foreign }
        case nil: guard site != nil else { throw foreign }
        }
    }
}
