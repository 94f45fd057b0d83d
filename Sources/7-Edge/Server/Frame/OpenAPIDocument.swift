import HTTPTypes
import JSON

/// The description of the interface for programs: of what this server answers, and nothing else.
enum OpenAPIDocument {
    /// - Parameters:
    ///   - routes: Everything that is answered.
    ///   - places: Where a path of the document is to be found, if not there.
    ///   - never: Statuses that this server answers to nothing. One that never answers 401 asks for no token.
    /// - Throws: Nothing that can happen: the parts come with the program.
    static func bytes(
        of routes: [Route], places: [String: String] = [:], never: Set<String> = []
    ) throws -> [UInt8] {
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
                ? nil
                : JSONMember(path, .object(operations.map { JSONMember($0.name, answering($0.value, never: never)) }))
        }
        document["paths"] = .object(paths)
        for kind in ["parameters", "headers", "securitySchemes", "responses", "schemas"] {
            let added = members(issuing["components"]?[kind])
            let there = members(document["components"]?[kind])
            document["components"]?[kind] = .object((there + added).map { JSONMember($0.name, $0.value) })
        }
        let responses = leading(
            document["components"]?["responses"], to: Set(paths.flatMap { operations($0.value) }))
        document["components"]?["responses"] = responses
        return document.bytes(pretty: true)
    }

    /// `/status-lists/:name` as `/status-lists/{name}`.
    static func described(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.hasPrefix(":") ? "{\(part.dropFirst())}" : String(part)
        }.joined(separator: "/")
    }

    private static func operations(_ item: JSON) -> [String] {
        members(item).compactMap { $0.value["operationId"]?.string }
    }

    /// Responses without links to operations that are not there.
    private static func leading(_ responses: JSON?, to operations: Set<String>) -> JSON {
        .object(
            members(responses).map { name, response in
                guard response["links"] != nil else { return JSONMember(name, response) }
                var response = response
                let links = members(response["links"]).filter { link in
                    link.value["operationId"]?.string.map(operations.contains) ?? false
                }
                response["links"] = links.isEmpty ? nil : .object(links.map { JSONMember($0.name, $0.value) })
                return JSONMember(name, response)
            })
    }

    /// An operation without the answers that are never given.
    private static func answering(_ operation: JSON, never: Set<String>) -> JSON {
        .object(
            members(operation).compactMap { name, value in
                switch name {
                case "responses":
                    JSONMember(
                        name,
                        .object(
                            members(value).filter { !never.contains($0.name) }.map { JSONMember($0.name, $0.value) }))
                case "security" where never.contains("401"): nil
                default: JSONMember(name, value)
                }
            })
    }

    private static func members(_ value: JSON?) -> [(name: String, value: JSON)] {
        guard case .object(let members)? = value else { return [] }
        return members.map { ($0.name, $0.value) }
    }
}
