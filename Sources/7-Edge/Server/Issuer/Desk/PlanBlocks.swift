import Encodings
import Issuance
import Programs
import Reports
import Texts

/// The dry run of a batch: what stands in the way, which column is what, and the signature.
struct PlanBlocks {
    let batch: DeskBatch
    let plan: IssuancePlan
    /// The sheets of the workbook, where the roster is one.
    let sheets: [String]
    let roles: Set<OperatorRole>
    let texts: Texts

    /// The choices that are no column.
    static let (recognised, none) = ("=", "-")

    var all: [DeskBlock] {
        // What will be signed first: nobody signs above what she has not looked at.
        var blocks: [DeskBlock] = [.plan(plan)]
        if plan.canStart { blocks += signing }
        if batch.state == .prepared, roles.contains(.prepare) {
            blocks += [.form(mapping), .form(Self.discarding(batch, texts))]
        }
        if batch.state == .begun, roles.contains(.sign) { blocks.append(.form(Self.givingUp(batch, texts))) }
        return blocks
    }

    private var signing: [DeskBlock] {
        guard roles.contains(.sign) else { return [.note(DeskNote(texts("desk.for_signer"), .good))] }
        if batch.corrects != nil { return [.form(pairing)] }
        let count = ["count": String(plan.count)]
        let key = batch.state == .begun ? "desk.continue" : "desk.sign"
        var form = DeskForm(
            heading: texts(key, count), action: "/desk/batches/\(batch.id)/sign", submit: texts(key, count),
            fields: [
                .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.key_passphrase_hint"))
            ])
        form.fields += Self.outputs.map {
            .box(
                DeskField.output + $0.rawValue, texts("desk.output.\($0.rawValue)"),
                isTicked: batch.outputs.contains($0))
        }
        if batch.state == .prepared {
            form.fields.append(.box(DeskField.onlyNew, texts("desk.only_new"), isTicked: batch.isOnlyNew))
            form.fields.append(
                .box(DeskField.alsoRevoked, texts("desk.also_revoked"), isTicked: batch.isAlsoRevoked))
        }
        form.hidden = [(DeskField.seen, Self.mark(of: plan))]
        return [.form(form)]
    }

    /// What a form says about the plan that it was shown with: what is signed is what somebody has looked at.
    static func mark(of plan: IssuancePlan) -> String {
        Hex.encode(plan.inputs) + "-\(plan.count)-\(plan.skippedCount)"
    }

    /// What can be handed out besides the credentials and the file with all of them.
    static let outputs: [BatchOutput] = [.pdf, .badgePNG, .mailMerge]

    /// Of a correction is shown first whose credentials it replaces.
    private var pairing: DeskForm {
        DeskForm(
            heading: texts("desk.correct"), action: "/desk/batches/\(batch.id)/replace",
            submit: texts("desk.show_pairs"),
            fields: [
                .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.names_are_sealed"))
            ])
    }

    private var mapping: DeskForm {
        let names = plan.scan.columns.names
        let options =
            [
                DeskForm.Option(Self.recognised, texts("desk.as_recognised")),
                .init(Self.none, texts("desk.no_column")),
            ] + names.indices.map { DeskForm.Option("#\($0 + 1)", names[$0]) }
        var fields = RosterField.allCases.map { field in
            let said = batch.columns[field.rawValue].map { $0.isEmpty ? Self.none : $0 }
            let value = said ?? Self.recognised
            // Which of several sittings counts.
            let rules = field == .grade ? SittingRule.allCases : field == .completionDate ? [.last] : []
            let sittings = rules.map { DeskForm.Option("#\($0.rawValue)", texts("cli.issue.sitting.\($0.rawValue)")) }
            return DeskForm.Field.choice(
                DeskField.column + field.rawValue, label(field), options + sittings, value: value)
        }
        let asIs = DeskForm.Option("", texts("desk.as_recognised"))
        if sheets.count > 1 {
            fields.append(
                .choice(
                    DeskField.sheet, texts("desk.sheet"), sheets.map { .init($0, VisibleText.of($0)) },
                    value: plan.scan.sheet ?? ""))
        }
        fields.append(
            .choice(
                DeskField.order, texts("desk.date_order"),
                [asIs] + DateOrder.allCases.map { .init($0.rawValue, texts("cli.issue.order.\($0.rawValue)")) },
                value: batch.dateOrder ?? ""))
        fields.append(
            .choice(
                DeskField.encoding, texts("desk.encoding"),
                [asIs] + RosterEncoding.allCases.map { .init($0.rawValue, $0.rawValue + " · " + $0.languages) },
                value: batch.encoding ?? ""))
        let isAsked = plan.findings.listed.contains { $0.reason == IssuanceError.Code.csvResultUnknown.rawValue }
        if isAsked || !batch.passingWords.isEmpty {
            fields.append(
                .text(
                    DeskField.passing, texts("desk.passing"),
                    value: batch.passingWords.joined(separator: Self.separator + " "),
                    hint: texts("desk.passing_hint"), isNeeded: false))
        }
        fields.append(.box(DeskField.skip, texts("desk.skip"), isTicked: batch.skipsBadRows))
        var form = DeskForm(
            heading: texts("desk.mapping"), action: "/desk/batches/\(batch.id)/look", submit: texts("desk.look_again"),
            fields: fields)
        form.isFolded = plan.canStart
        form.isQuiet = plan.canStart
        return form
    }

    /// What stands between several words in one field: no result has it in it.
    private static let separator = ";"

    /// The words of a field, without what is blank.
    static func words(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: ";")).map { part in
            String(decoding: HeaderText.trimmed(Array(part)[...]), as: UTF8.self)
        }.filter { !$0.isEmpty }
    }

    /// What was chosen about the roster so far, but for the sheet: for a form that asks for that alone.
    static func choices(_ batch: DeskBatch) -> [(name: String, value: String)] {
        let columns = batch.columns.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        var choices = columns.map { (name: DeskField.column + $0.key, value: $0.value.isEmpty ? none : $0.value) }
        if let order = batch.dateOrder { choices.append((DeskField.order, order)) }
        if let encoding = batch.encoding { choices.append((DeskField.encoding, encoding)) }
        if !batch.passingWords.isEmpty {
            choices.append((DeskField.passing, batch.passingWords.joined(separator: separator)))
        }
        if batch.skipsBadRows { choices.append((DeskField.skip, "1")) }
        return choices
    }

    /// A field, and the column that it is taken from.
    private func label(_ field: RosterField) -> String {
        let word = texts("desk.field.\(field.rawValue)")
        return plan.scan.columns.name(of: field).map { "\(word) ← \(VisibleText.of($0))" } ?? word
    }

    /// The way out of a batch that can never be finished.
    static func givingUp(_ batch: DeskBatch, _ texts: Texts) -> DeskForm {
        var form = DeskForm(
            heading: texts("desk.give_up"), action: "/desk/batches/\(batch.id)/give-up", submit: texts("desk.give_up"),
            fields: [
                .text(DeskField.reason, texts("desk.reason"), hint: texts("desk.give_up_hint")),
                .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.key_passphrase_hint")),
            ])
        form.isFolded = true
        form.isQuiet = true
        return form
    }

    /// The way out of a batch that nobody wants to sign.
    static func discarding(_ batch: DeskBatch, _ texts: Texts) -> DeskForm {
        var form = DeskForm(
            heading: "", action: "/desk/batches/\(batch.id)/discard", submit: texts("desk.discard"))
        form.isQuiet = true
        return form
    }
}
