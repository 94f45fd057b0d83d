import Encodings
import Hummingbird
import Signing

/// A request as the sessions see it: who is there, and what proves that a form is hers.
struct Visit<Owner: Sendable>: Sendable {
    let token: SessionToken
    /// What was signed in; nil for somebody who has not signed in, or not for long enough.
    let owner: Owner?
    /// Whether the browser does not have the cookie yet.
    let isNew: Bool
    /// What every form of this session carries in its field ``Visits/field``.
    let formToken: String
    private let cookie: String

    init(token: SessionToken, owner: Owner?, isNew: Bool, key: SecretBytes, cookie: (name: String, isSecure: Bool)) {
        self.token = token
        self.owner = owner
        self.isNew = isNew
        formToken = Base64URL.encode(token.formToken(key))
        self.cookie =
            "\(cookie.name)=\(token.text); Path=/; HttpOnly; SameSite=Strict" + (cookie.isSecure ? "; Secure" : "")
    }

    /// Refuses a form that was not made for this session.
    ///
    /// - Parameter field: What stands in the form.
    /// - Throws: ``ServerError`` `session.form_token`.
    func check(_ field: String?) throws(ServerError) {
        guard let field, ConstantTime.equals(Array(field.utf8), Array(formToken.utf8)) else {
            throw ServerError(.formToken)
        }
    }

    /// The response, with the cookie in it if the browser does not have it.
    func keeping(_ response: Response) -> Response {
        guard isNew else { return response }
        var response = response
        response.headers.append(.init(name: .setCookie, value: cookie))
        return response
    }
}

/// What is the same for all of them.
enum Visits {
    /// The field of a form with its token.
    static let field = "session"
    /// In an address, it says that a page was loaded by itself: no use of a session.
    static let unasked = "idle"
}
