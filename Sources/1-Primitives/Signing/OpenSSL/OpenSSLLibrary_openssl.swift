private import COpenSSL

/// OpenSSL's libcrypto, made ready once for the whole process.
enum OpenSSLLibrary {
    /// OpenSSL without its configuration file: no file or environment variable decides which code computes, and a
    /// process that hashes once does not pay for reading it. Safe to ask from any thread.
    static let isReady = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil) == 1

    /// Takes what a refusal left in this thread's list of errors: whoever reads that list next must not find ours.
    static func forgetErrors() { ERR_clear_error() }
}
