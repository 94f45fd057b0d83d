public import JSON

/// Which of the members that few credentials have may stand in one: a quick no spares a walk.
///
/// ```swift
/// let rare = RareMembers(of: document.root)
/// let references = rare.mayHoldResources ? ResourceReference.all(in: document.root) : []
/// ```
///
/// A no is certain, a yes is not.
public struct RareMembers: Sendable {
    /// Whether there may be something that ``ResourceReference`` finds.
    public let mayHoldResources: Bool
    /// Whether there may be something that ``BadgePictures`` finds.
    public let mayHoldPictures: Bool

    /// - Parameter credential: A credential, or a part of one; the whole document counts.
    public init(of credential: JSONValue) {
        let document = credential.document
        mayHoldResources =
            document.mayHaveMember("relatedResource") || document.mayHaveMember("digestSRI")
            || document.mayHaveMember("digestMultibase")
        mayHoldPictures = document.mayHaveMember("image") || document.mayHaveMember("evidence")
    }
}
