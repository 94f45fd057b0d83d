import Helper
public import Verification

/// Containers, opened by the helper in a process of its own for each.
///
/// ```swift
/// let run = FileRun(verifier, opener: HelperContainers())
/// ```
public struct HelperContainers: ContainerOpener {
    public init() {}

    /// Opens a container and hands over what is in it, file by file.
    ///
    /// - Throws: `HelperError` when the helper is not there or refuses the container; whatever `body` throws.
    public func open(
        _ bytes: [UInt8], as kind: ContainerKind, _ body: (_ name: String, _ bytes: [UInt8]) throws -> Void
    ) throws {
        let helper = try HelperLocation.found()
        switch kind {
        case .zip: try Archive(bytes, helper: helper).forEachFile { try body($0.name, $0.bytes) }
        case .pdf:
            for (position, attachment) in try PDFAttachments(bytes, helper: helper).attachments.enumerated() {
                try body(attachment.name.isEmpty ? String(position + 1) : attachment.name, attachment.bytes)
            }
        }
    }
}
