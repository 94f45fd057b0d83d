import FuzzTargets
import Glibc

/// The target that `TESTAMUR_FUZZ_TARGET` names.
private let target: FuzzTarget = {
    let name = getenv("TESTAMUR_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget.named(name) else { fatalError("no target is called '\(name)'") }
    return target
}()

/// What libFuzzer calls first.
///
/// What is made once and kept as long as the program runs (the self-tests of the signatures, what OpenSSL looks up for them) is no
/// leak: it is made here, where LeakSanitizer does not count.
///
/// Source: https://llvm.org/docs/LibFuzzer.html#startup-initialization
@_cdecl("LLVMFuzzerInitialize")
public func fuzzInitialize(_ count: UnsafePointer<CInt>?, _ arguments: UnsafeRawPointer?) -> CInt {
    stopCountingLeaks()
    FuzzTarget.makeWhatIsKept()
    countLeaks()
    return 0
}

/// What libFuzzer calls with every input.
///
/// Source: https://llvm.org/docs/LibFuzzer.html#fuzz-target
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

// Of `sanitizer/lsan_interface.h`, which no module map offers to Swift.
@_silgen_name("__lsan_disable") private func stopCountingLeaks()
@_silgen_name("__lsan_enable") private func countLeaks()
