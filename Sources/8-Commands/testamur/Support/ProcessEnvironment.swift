import Glibc

/// The variables that the program was started with.
enum ProcessEnvironment {
    /// - Returns: nil for a variable that is not set.
    static func value(of variable: String) -> String? { getenv(variable).map { String(cString: $0) } }
}
