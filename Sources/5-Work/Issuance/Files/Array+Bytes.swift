extension Array {
    /// `withUnsafeBytes`, for a body that throws errors of this room only.
    func withBytes<Value>(
        _ body: (UnsafeRawBufferPointer) throws(IssuanceError) -> Value
    ) throws(IssuanceError) -> Value {
        try withUnsafeBytes { bytes in
            Result { () throws(IssuanceError) in try body(bytes) }
        }.get()
    }

    /// `withUnsafeMutableBytes`, for a body that throws errors of this room only.
    mutating func withMutableBytes<Value>(
        _ body: (UnsafeMutableRawBufferPointer) throws(IssuanceError) -> Value
    ) throws(IssuanceError) -> Value {
        try withUnsafeMutableBytes { bytes in
            Result { () throws(IssuanceError) in try body(bytes) }
        }.get()
    }
}
