extension Italian {
    /// What stands on pages around the texts of reports and plans.
    static let reports: [String: String] = [
        // A verdict
        "page.kind.verification": "Rapporto di verifica",
        "page.kind.plan": "Piano di un lotto",
        "page.title.file": "{verdict}: {file}",
        "page.title.files": "Verifica di {count} file",
        "page.title.plan": "Piano: {title}",
        "page.skip": "Al contenuto",
        "page.made": "Creato con Testamur. Questa pagina è un unico file: non contiene script e non carica nulla.",
        "page.made.plan":
            "Creato con Testamur. Nulla è stato firmato, e nessuna posizione in una lista di stato è stata occupata.",
        "page.judged":
            "Giudicato alla data {instant}, secondo la politica «{policy}» (versione {version}[, SHA-256 {digest}]).",
        "page.registry": "Registro {registry}, numero {number} del giorno {date}.",
        "page.registry_unsigned":
            "Registro {registry}, numero {number} del giorno {date}: non l’ha firmato alcuna chiave di fiducia.",
        "page.no_registry": "Non era disponibile alcun registro di emittenti.",
        "page.unread": "non leggibile",
        "page.meaning.valid":
            "Ogni controllo che decide è stato superato. Proviene dall’emittente indicato sotto «Accertato», e da allora nulla è stato modificato.",
        "page.meaning.policy":
            "Ogni controllo che decide secondo questa politica è stato superato. Chi sia giuridicamente l’emittente non è con ciò accertato.",
        "page.meaning.partial": "I controlli eseguiti sono stati superati. Che cosa direbbero gli altri non è noto.",
        "page.meaning.presentation":
            "Ogni controllo che decide è stato superato, per la presentazione e per ogni credenziale che contiene.",
        "page.meaning.invalid": "Non farvi affidamento. Qualcosa che decide è sbagliato.",
        "page.meaning.unknown":
            "Né dimostrato né smentito. Qualcosa che decide non ha potuto essere controllato; finché non lo è, non farvi affidamento.",
        "page.meaning.unread": "Il file non ha potuto essere aperto, quindi non c’è un esito.",
        "page.partial": "Parziale: sono stati eseguiti solo alcuni dei controlli.",
        "page.why": "Perché",
        "page.next.registry":
            "Chiedere all’istituzione, a un indirizzo cercato di persona, se la chiave è sua; chi gestisce la verifica può aggiungere un registro che la elenca.",
        "page.next.key_document":
            "Riprovare più tardi, o chiedere all’emittente il suo documento delle chiavi; chi gestisce la verifica può aggiungerlo, o un registro che elenca le chiavi.",
        "page.next.status_list":
            "Chiedere all’emittente se vale ancora, o riprovare più tardi; chi gestisce la verifica può aggiungere l’elenco.",
        "page.next.state":
            "Niente da fare su questa pagina: chi gestisce la verifica può far ricordare le ultime versioni.",
        "page.next.challenge": "Chiedere a chi l’ha mostrata una presentazione fatta apposta.",
        "page.next.applicants":
            "Fornire tutte le microcredenziali della persona insieme, o confrontare di persona il nome con la candidatura.",
        "page.timeline": "In ordine di tempo",
        "page.timeline.now": "verificato",
        "evidence.issuer.accredited.from": "accreditato da",
        "evidence.issuer.accredited.to": "accreditato fino a",
        "evidence.status.freshness.dated": "elenco di stato datato",
        "page.next": "Che cosa fare ora",
        "page.others": "{count} {count|ulteriore motivo figura|ulteriori motivi figurano} tra i controlli.",

        // Claimed and established
        "page.claimed": "Dichiara",
        "page.claimed.proven": "Con le parole dell’emittente, immutate da quando sono state firmate.",
        "page.claimed.signed":
            "Immutate da quando sono state firmate, ma non confermate: l’esito qui sopra dice che cosa resta aperto.",
        "page.claimed.unproven": "Non dimostrato: parole in un file, che chiunque può scrivere.",
        "page.claimed.empty": "Non dice nulla che si possa mostrare qui.",
        "page.altered":
            "Un � sta dove c’era qualcosa che non si vede o che cambierebbe l’ordine di ciò che si legge. I documenti onesti quasi mai ne hanno.",
        "page.endorsed": "Sostenuta da, con parole proprie (non controllato)",
        "page.established": "Accertato",
        "page.established.note": "Da fonti diverse dal documento: firme e registri.",
        "page.legal_name": "denominazione legale",
        "page.country": "paese",
        "field.shown.issuer_id": "noto come",

        // Checks
        "page.checks.against": "Che cosa parla contro",
        "page.checks.open": "Che cosa non ha potuto essere controllato",
        "page.checks.finding": "Merita uno sguardo, ma qui non è decisivo",
        "page.checks.passed": "Superati",
        "page.checks.skipped": "Non esaminati, perché la firma non ha superato il controllo",
        "page.checks.notApplicable": "Non applicabili",
        "page.check.evidence": "Che cosa è stato esaminato",
        "page.check.place": "In quale punto del documento",
        "page.check.code": "Codice del motivo",
        "page.check.name": "Controllo",

        // Many files
        "page.summary": "{count} file, per primo ciò che richiede uno sguardo",
        "page.column.verdict": "Esito",
        "page.column.file": "File",
        "page.column.claimed": "Dichiara",
        "page.column.established": "Emittente, come accertato",
        "page.column.reason": "Perché",
        "page.not_established": "non accertato",
        "page.rest":
            "I {count} file alla fine della tabella non hanno qui una scheda propria. Verificarne uno da solo per vedere tutto.",

        // What was looked at
        "evidence.method": "chiave",
        "evidence.profile": "tipo di documento",
        "evidence.picture": "immagine",
        "evidence.finding": "osservazione",
        "evidence.schema": "schema",
        "evidence.others": "ulteriori luoghi",
        "evidence.issuer": "emittente",
        "evidence.created": "firmato",
        "evidence.from": "chiave in uso da",
        "evidence.to": "chiave in uso fino a",
        "evidence.registry": "registro",
        "evidence.number": "il suo numero",
        "evidence.entry": "la sua voce",
        "evidence.rung": "gradino della scala di fiducia",
        "evidence.stated": "dichiarato nel documento",
        "evidence.since": "da",
        "evidence.list": "lista di stato",
        "evidence.dated": "datata",
        "evidence.mandatory": "degli undici",
        "evidence.optional": "dei cinque",
        "evidence.weak": "presenti, ma deboli",
        "evidence.missing": "mancanti",
        "evidence.credits": "crediti",
        "evidence.hours": "ore",
        "evidence.validFrom": "in vigore da",
        "evidence.validUntil": "in vigore fino a",
        "evidence.subject": "appartiene a",
        "evidence.presenter": "mostrata da",
        "evidence.address": "indirizzo dell’emittente",
        "evidence.identifier": "numero ufficiale",
        "evidence.awardPlace": "luogo del rilascio",
        "evidence.awardingBody": "ente che rilascia",
        "evidence.activityStart": "inizio del corso",
        "evidence.activityEnd": "fine del corso",
        "evidence.award": "rilasciata",
        "evidence.sealed": "firmata",
        "profile.ob3": "Open Badges 3.0",
        "profile.clr2": "Comprehensive Learner Record 2.0",
        "profile.vc": "credenziale W3C",

        // A plan
        "page.plan.starts": "l’emissione inizierebbe",
        "page.plan.stops": "l’emissione non inizierebbe",
        "page.plan.starts.meaning": "Nulla lo impedisce. Lo stesso comando senza --dry-run firmerebbe il lotto.",
        "page.plan.stops.meaning": "Nulla viene firmato prima che i problemi qui sotto siano risolti.",
        "page.plan.skips":
            "Con --skip-bad-rows sarebbero emesse le altre {rest}, e {count} {count|riga sarebbe omessa|righe sarebbero omesse}.",
        "page.plan.preview": "Una di esse",
        "page.plan.preview.note":
            "Un’anteprima della credenziale del primo discente. Non è firmata e non dimostra nulla.",
        "page.plan.meter": "Elementi dell’approccio europeo",
        "page.plan.present": "presente",
        "page.plan.weak": "presente, ma debole",
        "page.plan.missing": "mancante",
        "page.plan.optional_missing": "non indicato, il che è consentito",
        "page.plan.notApplicable": "indicato come non applicabile",
        "page.plan.problems": "Problemi",
        "page.plan.problems.none": "Nessuno.",
        "page.plan.problems.skipped": "Problemi in righe che sono omesse",
        "page.plan.warnings": "Da esaminare prima di firmare",
        "page.plan.notes": "Osservazioni",
        "page.plan.place": "Dove",
        "page.plan.row": "Riga",
        "page.plan.column": "Colonna",
        "page.plan.value": "Valore",
        "page.plan.why": "Perché",
        "page.plan.next": "Che cosa fare",
        "page.plan.columns": "Come vengono intese le colonne",
        "page.plan.field": "Campo",
        "page.plan.how": "Come lo si sa",
        "page.plan.losses": "Ciò che Open Badges 3.0 non può riportare per intero",
        "page.plan.batch": "Il lotto",
        "page.plan.more": "… e ancora {count}",
        "cli.report.written": "{file} è il rapporto; aprirlo in un browser",
        "help.verify.out": "Con --format html: il file da creare. Senza, la pagina va allo standard output.",
        "help.issue.report":
            "Con --dry-run: scrive il piano come pagina da leggere in un browser, per esempio plan.html.",
        "usage.out_without_html": "--out va usato con --format html",
        "usage.report_without_dry_run": "--report va usato con --dry-run",
    ]
}
