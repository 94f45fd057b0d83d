import CProcess
import Glibc

/// What a process that holds keys and opens sockets does first.
enum ProcessHygiene {
    /// A crash must not print registers and memory, nor leave a core file; files it makes are for their owner alone.
    static func begin() {
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT] { signal(number, SIG_DFL) }
        signal(SIGPIPE, SIG_IGN)
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        _ = testamur_refuse_dumps()
        umask(0o077)
    }
}
