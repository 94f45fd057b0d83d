import Encodings
import Texts

extension HTMLPage {
    /// A page of the registrar's desk.
    public init(_ page: DeskPage, of visitor: DeskVisitor, in frame: PageFrame) {
        let builder = DeskView(texts: frame.texts.isolatingFacts, token: visitor.token)
        var view = frame.view(title: page.title)
        view["desk"] = .part(
            View([
                "heading": .text(page.title), "person": .text(visitor.name ?? ""), "token": .text(visitor.token),
                "navigation": .list(
                    visitor.navigation.map { link in
                        View([
                            "text": .text(link.text), "path": .text(link.path),
                            "isCurrent": .flag(link.path.utf8.elementsEqual(("/desk/" + page.current).utf8)),
                        ])
                    }), "hasNavigation": .flag(!visitor.navigation.isEmpty),
                "blocks": .list(page.blocks.map(builder.view)),
            ]))
        // What is uploaded here is kept: the promise of the other pages is not made.
        view["isDesk"] = .flag(true)
        // The name of the program leads to the first page of the desk, the choice of a language stays on this one.
        if visitor.name != nil { view["home"] = .text("/desk/batches?lang=" + frame.texts.language.rawValue) }
        view["refresh"] = .text(page.refresh.map(String.init) ?? "")
        self.init(view, template: "web", texts: frame.texts)
    }
}

/// Blocks as templates want them.
struct DeskView {
    let texts: Texts
    let token: String

    func view(_ block: DeskBlock) -> View {
        switch block {
        case .note(let note): View(["note": .part(view(note))])
        case .pairs(let heading, let pairs):
            View([
                "pairs": .part(
                    View([
                        "heading": .text(heading),
                        "rows": .list(
                            pairs.map { View(["name": .text($0.name), "value": .text(Said.shown($0.value))]) }),
                    ]))
            ])
        case .table(let table): View(["table": .part(view(table))])
        case .form(let form): View(["form": .part(view(form))])
        case .links(let links):
            View([
                "links": .part(
                    View([
                        "rows": .list(
                            links.map { link in
                                View([
                                    "text": .text(link.text), "path": .text(link.path), "isMain": .flag(link.isMain),
                                ])
                            })
                    ]))
            ])
        case .progress(let progress):
            View([
                "progress": .part(
                    View([
                        "done": .text(String(progress.done)), "total": .text(String(progress.total)),
                        "text": .text(progress.text), "events": .text(progress.events ?? ""),
                    ]))
            ])
        case .plan(let plan): View(["plan": .part(HTMLPage.content(planning: plan, texts: texts, isAtDesk: true))])
        }
    }

    private func view(_ note: DeskNote) -> View {
        View([
            "text": .text(note.text), "kind": .text(note.kind.rawValue), "next": .text(note.next ?? ""),
            "code": .text(note.code ?? ""), "isBad": .flag(note.kind == .bad),
        ])
    }

    private func view(_ table: DeskTable) -> View {
        View([
            "heading": .text(table.heading), "hasBoxes": .flag(table.boxes != nil),
            "columns": .list(table.columns.map { View(["name": .text($0)]) }), "more": .text(table.more),
            "isEmpty": .flag(table.rows.isEmpty),
            "rows": .list(
                table.rows.map { row in
                    let cells = zip(row.cells, table.columns).enumerated().map { position, pair in
                        View([
                            "text": .text(Said.shown(pair.0.text)), "path": .text(pair.0.path ?? ""),
                            "label": .text(pair.1), "isFirst": .flag(position == 0),
                            "isLong": .flag(Self.isLong(pair.0.text)),
                        ])
                    }
                    return View([
                        "cells": .list(cells), "value": .text(row.value ?? ""),
                        "box": .text(row.value == nil ? "" : table.boxes ?? ""),
                        "isBare": .flag(table.boxes != nil && row.value == nil),
                        "name": .text(row.cells.first.map { Said.shown($0.text) } ?? ""),
                    ])
                }),
        ])
    }

    /// Whether a text has a word that is longer than words are: an id, an address, a name that somebody made up.
    private static func isLong(_ text: String) -> Bool {
        text.split(separator: " ").contains { $0.unicodeScalars.count > longestWord }
    }

    /// Longer than every word that our own texts put into a table.
    private static let longestWord = 22

    private func view(_ form: DeskForm) -> View {
        var view = View([
            "heading": .text(form.heading), "action": .text(form.action), "submit": .text(form.submit),
            "token": .text(token), "hasFiles": .flag(form.hasFiles), "isFolded": .flag(form.isFolded),
            "isQuiet": .flag(form.isQuiet), "fields": .list(form.fields.map { self.view($0, in: form) }),
            "hidden": .list(form.hidden.map { View(["name": .text($0.name), "value": .text($0.value)]) }),
        ])
        view["table"] = form.table.map { .part(self.view($0)) }
        return view
    }

    private func view(_ field: DeskForm.Field, in form: DeskForm) -> View {
        // Several forms of a page may ask for the same thing.
        let id = String(form.action.dropFirst().map { $0 == "/" ? "-" : $0 }) + "-" + field.name
        var view = View([
            "name": .text(field.name), "label": .text(field.label), "id": .text(id), "hint": .text(field.hint),
            "isNeeded": .flag(field.isNeeded), "completes": .text(field.completes),
        ])
        switch field.kind {
        case .text(let value):
            view["isLine"] = .flag(true)
            view["value"] = .text(value)
        case .secret: view["isSecret"] = .flag(true)
        case .file(let accepts):
            view["isFile"] = .flag(true)
            view["accepts"] = .text(accepts)
        case .box(let isTicked):
            view["isBox"] = .flag(true)
            view["isTicked"] = .flag(isTicked)
        case .choice(let options, let value):
            view["isChoice"] = .flag(true)
            view["options"] = .list(
                options.map { option in
                    View([
                        "value": .text(option.value), "text": .text(Said.shown(option.text)),
                        "isChosen": .flag(option.value.utf8.elementsEqual(value.utf8)),
                    ])
                })
        case .one(let options):
            view["isOne"] = .flag(true)
            view["options"] = .list(
                options.map { option in
                    View([
                        "name": .text(field.name), "value": .text(option.value), "text": .text(option.text),
                        "id": .text(id + "-" + option.value),
                    ])
                })
        }
        return view
    }
}
