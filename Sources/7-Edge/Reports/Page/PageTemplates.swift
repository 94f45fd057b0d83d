import Mustache
import Synchronization
import Texts

/// The templates of this room, read once in each language.
enum PageTemplates {
    /// The name and text of each; a test reads them too.
    static let sources: [(name: String, text: String)] = [
        ("page", PackageResources.page_mustache), ("icon", PackageResources.icon_mustache),
        ("verification", PackageResources.verification_mustache), ("overview", PackageResources.overview_mustache),
        ("document", PackageResources.document_mustache), ("check", PackageResources.check_mustache),
        ("plan", PackageResources.plan_mustache), ("findings", PackageResources.findings_mustache),
        ("meter", PackageResources.meter_mustache), ("dossier", PackageResources.dossier_mustache),
        ("web", PackageResources.web_mustache), ("ask", PackageResources.ask_mustache),
        ("answer", PackageResources.answer_mustache), ("refusal", PackageResources.refusal_mustache),
        ("plan-body", PackageResources.plan_body_mustache), ("desk", PackageResources.desk_mustache),
        ("desk-form", PackageResources.desk_form_mustache), ("desk-table", PackageResources.desk_table_mustache),
        ("files", PackageResources.files_mustache), ("wallet", PackageResources.wallet_mustache),
        ("wallet_gate", PackageResources.wallet_gate_mustache), ("wallet_new", PackageResources.wallet_new_mustache),
        ("wallet_shelf", PackageResources.wallet_shelf_mustache),
        ("wallet_award", PackageResources.wallet_award_mustache),
        ("wallet_removal", PackageResources.wallet_removal_mustache),
        ("wallet_share", PackageResources.wallet_share_mustache),
        ("wallet_preview", PackageResources.wallet_preview_mustache),
        ("wallet_shared", PackageResources.wallet_shared_mustache),
        ("wallet_shares", PackageResources.wallet_shares_mustache),
        ("wallet_log", PackageResources.wallet_log_mustache),
        ("wallet_stacks", PackageResources.wallet_stacks_mustache),
        ("wallet_backup", PackageResources.wallet_backup_mustache),
        ("wallet_code", PackageResources.wallet_code_mustache),
        ("wallet_code_form", PackageResources.wallet_code_form_mustache),
        ("wallet_settings", PackageResources.wallet_settings_mustache),
    ].map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }

    /// The values of a ``View`` are escaped already, so the library is told that it handles text. Were one of these lines
    /// forgotten, it would escape a second time: ugly, and safe.
    private static let isEscaped = "{{% CONTENT_TYPE:TEXT}}\n"

    /// Each language has its own, made when it is first asked for: sentences are the same on every page, and need not be looked for there.
    private static let libraries = Mutex<[Language: MustacheLibrary]>([:])

    private static func library(of texts: Texts) -> MustacheLibrary {
        libraries.withLock { libraries in
            if let library = libraries[texts.language] { return library }
            let library = library(writing: texts)
            libraries[texts.language] = library
            return library
        }
    }

    private static func library(writing texts: Texts) -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, source) in sources {
            do {
                try library.register(isEscaped + written(source, texts), named: name)
            } catch {
                preconditionFailure("template \(name): \(error)")
            }
        }
        return library
    }

    /// A template with its sentences in the place of their keys: `{{text.page.next}}`.
    static func written(_ source: String, _ texts: Texts) -> String {
        source.replacing(/\{\{text\.([A-Za-z0-9_.]+)\}\}/) { match in
            // A sentence is text here as well, never the beginning of a name.
            HTMLEscaping.escaped(texts(String(match.output.1))).replacing("{", with: "&#123;")
        }
    }

    static func render(_ view: View, with name: String, texts: Texts) -> String {
        library(of: texts).render(view, withTemplate: name) ?? ""
    }
}
