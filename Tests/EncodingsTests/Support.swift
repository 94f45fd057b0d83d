import Encodings

/// The code a reader refuses with, or nil if it reads.
func refusal<T>(_ read: () throws(EncodingError) -> T) -> EncodingError.Code? {
    do {
        _ = try read()
        return nil
    } catch {
        return error.code
    }
}

/// The place a reader points at, or nil if it reads.
func place<T>(_ read: () throws(EncodingError) -> T) -> Place? {
    do {
        _ = try read()
        return nil
    } catch {
        return error.place
    }
}

/// `count` bytes, the same for the same generator; every eighth string begins with zeros.
func bytes(_ count: Int, from generator: inout some RandomNumberGenerator) -> [UInt8] {
    var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    if UInt8.random(in: 0..<8, using: &generator) == 0 {
        for index in 0..<min(count, Int.random(in: 1...4, using: &generator)) { bytes[index] = 0 }
    }
    return bytes
}
