import Fetching
import Helper

/// Whom `verify --online` may ask, as the command line says. Nothing that is verified has a say in it.
enum OnlineSetup {
    /// Certificates of a network of one's own are a few kilobytes.
    private static let largestCertificates = 1 << 20

    /// - Parameter isNow: Whether it is judged as of now.
    /// - Returns: nil without `--online`.
    static func fetcher(_ options: OnlineOptions, isNow: Bool) throws -> HelperFetcher? {
        guard options.online else {
            guard options.onlineAllow.isEmpty, options.onlineCA == nil else {
                throw CommandError.usage("usage.online_without")
            }
            return nil
        }
        guard isNow else { throw CommandError.usage("usage.online_at") }
        guard options.onlineCA == nil || !options.onlineAllow.isEmpty else {
            throw CommandError.usage("usage.online_ca_without")
        }
        let permissions = try options.onlineAllow.map { text in
            guard let permission = OnlinePermission(text) else {
                throw CommandError.usage("usage.online_allow", ["text": text])
            }
            return permission
        }
        let certificates = try options.onlineCA.map { try Files.read($0, limit: largestCertificates) } ?? []
        return HelperFetcher(helper: try .found(), permissions: permissions, certificates: certificates)
    }
}
