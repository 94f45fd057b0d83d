import HTTPTypes
import JSON

/// The description of the interface for programs: of what this server answers, and nothing else.
enum OpenAPIDocument {
    /// - Parameters:
    ///   - routes: Everything that is answered.
    ///   - places: Where a path of the document is to be found, if not there.
    /// - Throws: Nothing that can happen: the parts come with the program.
    static func bytes(of routes: [Route], places: [String: String] = [:]) throws -> [UInt8] {
        var document = try JSONDocument(parsing: PackageResources.openapi_json).root.tree
        let issuing = try JSONDocument(parsing: PackageResources.openapi_issuer_json).root.tree
        let answered = Set(
            routes.filter { $0.reader == .program }.map { route in
                "\(route.method.rawValue.lowercased()) \(described(route.path))"
            })
        let paths = (members(document["paths"]) + members(issuing["paths"])).compactMap { path, item -> JSONMember? in
            let path = places[path] ?? path
            let operations = members(item).filter { answered.contains("\($0.name) \(path)") }
            return operations.isEmpty
                ? nil : JSONMember(path, .object(operations.map { JSONMember($0.name, $0.value) }))
        }
        document["paths"] = .object(paths)
        for kind in ["parameters", "securitySchemes", "responses", "schemas"] {
            let added = members(issuing["components"]?[kind])
            let there = members(document["components"]?[kind])
            document["components"]?[kind] = .object((there + added).map { JSONMember($0.name, $0.value) })
        }
        return document.bytes(pretty: true)
    }

    /// `/status-lists/:name` as `/status-lists/{name}`.
    static func described(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.hasPrefix(":") ? "{\(part.dropFirst())}" : String(part)
        }.joined(separator: "/")
    }

    private static func members(_ value: JSON?) -> [(name: String, value: JSON)] {
        guard case .object(let members)? = value else { return [] }
        return members.map { ($0.name, $0.value) }
    }
}
