/// What the role `issuer` works with.
public struct IssuerSettings: Sendable {
    /// The folder of the issuer's workspace; nil for interoperability tests alone, which have a key of their own.
    public var workspace: String?
    /// The folder of what everybody may read: `status` and `awards` in it; nil for `public` in the workspace.
    public var published: String?

    /// The file of the accounts of operators; nil for no desk.
    public var accounts: String?

    public init() {}

    func publicFolder(of workspace: String) -> String { published ?? workspace + "/public" }
}
