import CProcess
import Glibc

/// What a process that holds keys, or opens sockets, does first.
///
/// ```swift
/// ProcessHygiene.begin()
/// ```
public enum ProcessHygiene {
    /// A crash must not print registers and memory, nor leave a core file; files it makes are for their owner alone.
    public static func begin() {
        // Swift's backtracer would print what stands behind the registers.
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT] { signal(number, SIG_DFL) }
        // A reader that closes the pipe ends this process with an error it can report, not with a signal.
        signal(SIGPIPE, SIG_IGN)
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        _ = testamur_refuse_dumps()
        umask(0o077)
    }
}
