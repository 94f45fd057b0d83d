/// What is read of a ZIP file.
package enum ArchiveLimits {
    /// Bytes of the file.
    package static let file = 128 << 20
    package static let entries = 10_000
    /// Bytes of one entry, and of all.
    package static let entry = 16 << 20
    package static let unpacked = 512 << 20
    package static let ratio = 200
    package static let ratioFrom = 1 << 20
    package static let name = 1_000
    package static let seconds = 60
}
