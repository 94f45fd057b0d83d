/// An error with a stable name: what a script, a translation and a test can rely on.
///
/// ```swift
/// do {
///     _ = try Base64URL.decode("QR")
/// } catch {
///     print(error.reason)     // b64.noncanonical
/// }
/// ```
///
/// Every room has one error type of this kind. No sentence for people is in it: `Texts` makes the sentence from
/// ``reason`` and ``facts``, so that it can be made in any language.
public protocol CodedError: Error, Sendable {
    /// The reason code, always `area.what` in lower case. Once released it is neither renamed nor used for anything else.
    var reason: String { get }

    /// Where in the input it went wrong, if there is one place.
    var place: Place? { get }

    /// What the sentence for people needs to know, by the name it has in that sentence.
    var facts: [String: String] { get }
}
