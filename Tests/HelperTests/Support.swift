import CZlib
import Foundation
import Helper
import TestSupport
import Testing

/// The worker that was built beside these tests.
let worker: HelperLocation = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    guard let location = try? HelperLocation(path: tests.appendingPathComponent(HelperLocation.program).path) else {
        fatalError("testamur-helper is not built")
    }
    return location
}()

/// Runs `body` and returns the code of the error it throws.
func code(of body: () throws -> Void) -> HelperError.Code? {
    do {
        try body()
        return nil
    } catch let error as HelperError {
        return error.code
    } catch {
        Issue.record(error)
        return nil
    }
}

/// Raw deflate, as ZIP has it.
func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    guard
        deflateInit2_(
            &stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
            == Z_OK
    else { return [] }
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let count = input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(target.count)
            deflate(&stream, Z_FINISH)
            return target.count - Int(stream.avail_out)
        }
    }
    return Array(output[..<count])
}
