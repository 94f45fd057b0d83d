import Mustache

/// The templates of this room, read once.
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

    private static let library: MustacheLibrary = {
        var library = MustacheLibrary()
        for (name, text) in sources {
            do {
                try library.register(isEscaped + text, named: name)
            } catch {
                preconditionFailure("template \(name): \(error)")
            }
        }
        return library
    }()

    static func render(_ view: View, with name: String) -> String {
        library.render(view, withTemplate: name) ?? ""
    }
}
