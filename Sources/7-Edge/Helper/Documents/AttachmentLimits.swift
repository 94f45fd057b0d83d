/// What is read of a PDF.
package enum AttachmentLimits {
    /// Bytes of the file.
    package static let file = 64 << 20
    package static let attachments = 64
    /// Bytes of one attachment.
    package static let attachment = 4 << 20
    /// How deep the tree of their names may be.
    package static let depth = 16
    package static let name = 1_000
    package static let seconds = 30
    /// Seconds of processor time for one file; tables and objects of the file can be bombs as well.
    package static let processorSeconds: UInt64 = 2
}
