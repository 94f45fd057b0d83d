import Glibc

/// Where this program keeps what it remembers between runs.
///
/// ```swift
/// let anchor = StateFolder.standard.map { RollbackAnchor(folder: $0 + "/wallets") }
/// ```
public enum StateFolder {
    /// `$XDG_STATE_HOME/testamur`, or `~/.local/state/testamur`; nil when neither is known.
    public static var standard: String? {
        if let state = getenv("XDG_STATE_HOME"), state[0] != 0 { return String(cString: state) + "/testamur" }
        guard let home = getenv("HOME"), home[0] != 0 else { return nil }
        return String(cString: home) + "/.local/state/testamur"
    }
}
