/// What a worker is for. A worker has one trade for life: what strangers made never meets the process that draws.
package enum Trade: String, Sendable, CaseIterable {
    /// ZIP, XLSX, attachments of PDF. Opens no file.
    case unpack
    /// SVG to PDF, PNG and SVG; QR codes. Reads fonts.
    case draw
    /// Documents from the web. The one trade with a network; reads certificates.
    case fetch
}

/// What a worker may use, set before its first byte of input.
package enum WorkerLimits {
    /// Bytes of address space.
    package static let addressSpace: UInt64 = 512 << 20
    /// Seconds of processor time in its whole life; the parent retires it long before.
    package static let processorSeconds: UInt64 = 300
    /// After so many requests another worker takes over, so that nothing adds up.
    package static let requests = 500
}
