import Encodings
import HTTPTypes
import Hummingbird
import Reports
import Signing
import Texts

/// The files of the pages, in memory, each under the digest of what is in it: they can be kept by browsers for ever.
struct Assets: Sendable {
    private struct Asset: Sendable {
        let digest: String
        let name: String
        let type: String
        let bytes: [UInt8]

        init(_ name: String, _ type: String, _ bytes: [UInt8]) {
            self.name = name
            self.type = type
            self.bytes = bytes
            digest = Hex.encode(Array(SHA256.hash(bytes).prefix(10)))
        }

        var path: String { "/assets/\(digest)/\(name)" }
    }

    /// Whose pages they are for.
    var role = PageFrame.Role.verifier

    private let style = Asset("page.css", "text/css; charset=utf-8", Array(StyleSheet.served.utf8))
    private let script = Asset("page.js", "text/javascript; charset=utf-8", PackageResources.page_js)
    private let icon = Asset("icon.svg", "image/svg+xml", PackageResources.icon_svg)

    /// What stands around a page in this language.
    ///
    /// - Parameters:
    ///   - home: Where the page begins, and to which address a choice of another language leads.
    ///   - here: The page itself, where it can be loaded again.
    func frame(_ texts: Texts, home: String = "/", here: String? = nil) -> PageFrame {
        var frame = PageFrame(texts: texts, home: home, style: style.path, script: script.path, icon: icon.path)
        (frame.role, frame.here) = (role, here)
        return frame
    }

    /// The route of the files: exactly these, under exactly their digests.
    var routes: [Route] {
        [
            .get("/assets/:digest/:name", for: .program) { request, context in
                let digest = context.parameters.get("digest") ?? ""
                let name = context.parameters.get("name") ?? ""
                let found = [style, script, icon].first {
                    $0.digest.utf8.elementsEqual(digest.utf8) && $0.name.utf8.elementsEqual(name.utf8)
                }
                guard let found else { throw ServerError(.notFound) }
                var response = Answer.bytes(found.bytes, found.type)
                response.headers[.cacheControl] = "public, max-age=31536000, immutable"
                return response
            }
        ]
    }

    /// The addresses, for tests.
    var paths: [String] { [style.path, script.path, icon.path] }
}
