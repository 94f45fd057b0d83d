internal import Encodings

extension BitstringStatusList {
    /// Reads the value of `encodedList`.
    ///
    /// - Parameters:
    ///   - encoded: `u`, then a GZIP stream in base64url without padding, in canonical spelling.
    ///   - limits: The most it may become. Inflation stops there, whatever the stream announces.
    /// - Throws: ``StatusListError`` with `status.encoding` or `status.too_large`. How many entries there must be is a
    ///   matter of ``StatusRules``, not of reading.
    ///
    /// Source: [Bitstring expansion](https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-expansion-algorithm).
    public init(encoded: Span<UInt8>, limits: InflationLimits = .standard) throws(StatusListError) {
        guard encoded.count > 1, encoded[0] == UInt8(ascii: "u") else {
            throw StatusListError(.encoding, facts: ["cause": "multibase.prefix"])
        }
        let compressed: [UInt8]
        do {
            compressed = try Base64URL.decode(encoded.extracting(1..<encoded.count))
        } catch {
            throw StatusListError(.encoding, facts: ["cause": error.reason])
        }
        self.init(bytes: try Gzip.inflate(compressed.span, limits: limits))
    }

    /// The value for `encodedList`.
    ///
    /// - Throws: ``StatusListError`` with `status.encoding` when there is no memory to compress in.
    public func encoded() throws(StatusListError) -> String {
        "u" + Base64URL.encode(try Gzip.deflate(bytes.span))
    }
}
