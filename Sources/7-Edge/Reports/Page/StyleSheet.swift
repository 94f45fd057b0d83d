import Encodings
import Signing

/// The look of every page of this project: colours, cards, verdicts, tables, print.
///
/// ```swift
/// let policy = "default-src 'none'; style-src \(StyleSheet.source)"
/// ```
///
/// One sheet, without addresses in it: nothing is loaded. Its variables are the design system: `--ink`, `--card`,
/// `--valid-ink` and so on, in light and dark; the classes say what a thing is (`verdict`, `claimed`, `established`).
public enum StyleSheet {
    /// The sheet.
    public static let text: String = String(
        decoding: PackageResources.variables_css + PackageResources.parts_css + PackageResources.reports_css
            + PackageResources.dossier_css + PackageResources.print_css, as: UTF8.self)

    /// The sheet of the pages that are served: the same, and what forms and buttons look like.
    public static let served: String =
        text + String(decoding: PackageResources.forms_css + PackageResources.wallet_css, as: UTF8.self)

    /// The sheet by its digest, as a content security policy names it: `'sha256-…'`.
    public static let source: String = {
        let digest = Base64URL.encode(SHA256.hash(Array(text.utf8)))
        // The same digits, in the alphabet in which browsers write and compare them.
        let standard = digest.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        return "'sha256-" + String(decoding: standard, as: UTF8.self) + "='"
    }()
}
