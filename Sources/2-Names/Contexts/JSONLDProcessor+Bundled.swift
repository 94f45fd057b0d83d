public import LinkedData

extension JSONLDProcessor {
    /// A processor that knows the bundled contexts, shared by all of a process: each context is worked out once.
    ///
    /// ```swift
    /// let dataset = try JSONLDProcessor.bundled.dataset(of: document.root, options: .signedDocument)
    /// ```
    public static let bundled = JSONLDProcessor(contexts: BundledContexts())
}
