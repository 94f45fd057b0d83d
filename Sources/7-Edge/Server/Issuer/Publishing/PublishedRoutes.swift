import Encodings
import Hummingbird
import Issuance

/// What an issuer shows to everybody: its key document, its status lists, and the credentials that it publishes.
///
/// Addresses are those below the issuer's base URL, so that a proxy hands them through as they are.
struct PublishedRoutes: Sendable {
    private let workspace: Workspace
    private let folder: PublicFolder
    private let admission: Admission
    /// The path of the base URL, without a slash behind it.
    private let prefix: String

    /// - Throws: ``ServerError`` `server.file`.
    init(_ workspace: Workspace, folder: PublicFolder, admission: Admission) {
        self.workspace = workspace
        self.folder = folder
        self.admission = admission
        prefix = workspace.profile.baseURL.map(Self.path) ?? ""
    }

    var routes: [Route] {
        let document = documentPath.map { path in
            Route.get(path, for: .program) { request, _ in
                let bytes = try await admission.working { try workspace.keyDocument() }
                guard let bytes else { throw ServerError(.notFound) }
                return PublishedAnswer.of(bytes, "application/did+json", seconds: 3_600, to: request)
            }
        }
        return (document.map { [$0] } ?? [])
            + PublicFolder.Kind.allCases.map { kind in
                .get("\(prefix)/\(kind.rawValue)/:name", for: .program) { request, context in
                    let name = context.parameters.get("name") ?? ""
                    let bytes = try await admission.working { folder.bytes(kind, name) }
                    guard let bytes else { throw ServerError(.notFound) }
                    return PublishedAnswer.of(bytes, "application/vc", seconds: kind.seconds, to: request)
                }
            }
    }

    /// Where the description of the interface has them, and where they are.
    var places: [String: String] {
        var places = ["/status/{name}": "\(prefix)/status/{name}", "/awards/{name}": "\(prefix)/awards/{name}"]
        if let documentPath { places["/.well-known/did.json"] = documentPath }
        return places
    }

    /// A credential that is published here, by its address; nil for every other address there is.
    func credential(at address: String) -> (name: String, bytes: [UInt8])? {
        guard address.utf8.count <= 2_048 else { return nil }
        let begin = (workspace.profile.baseURL ?? "") + "/\(PublicFolder.Kind.credential.rawValue)/"
        guard address.utf8.starts(with: begin.utf8) else { return nil }
        let name = String(decoding: address.utf8.dropFirst(begin.utf8.count), as: UTF8.self)
        return folder.bytes(.credential, name).map { (name, $0) }
    }

    private var documentPath: String? { workspace.documentURL.map(Self.path) }

    /// What stands behind the host of an https address.
    private static func path(of address: String) -> String {
        let rest = address.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
        var path = String(decoding: rest.drop { $0 != UInt8(ascii: "/") }, as: UTF8.self)
        while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        return path
    }
}
