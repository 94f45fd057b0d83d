extension Italian {
    /// What is said about several files at once, the people they name, receipts and comparisons.
    static let bundles: [String: String] = [
        // Folders and containers
        "reason.folder.too_deep":
            "La cartella è più in profondità di quanto si esamina[: {limit} cartelle l’una dentro l’altra].",
        "next.folder.too_deep": "Indicare questa cartella stessa.",
        "reason.zip.nested":
            "Questo è un archivio o un PDF contenuto in altri {limit}, più in profondità di quanto si esamina.",
        "next.zip.nested": "Estrarre l’archivio esterno e controllare ciò che contiene.",

        // Who it is about
        "reason.holder.different_people":
            "[Indica {learner}, e un’altra microcredenziale|Indica una persona, e un’altra microcredenziale] nello stesso luogo indica [{other}|un’altra persona][ ({file})].",
        "next.holder.different_people":
            "Scoprire di chi è questa microcredenziale. Le persone cambiano nome: chiedere un documento che lo mostri. La microcredenziale di un’altra persona non dimostra nulla.",
        "reason.holder.same_person_unclear":
            "Le microcredenziali possono riguardare una sola persona, ma nulla in esse lo dimostra: più persone possono avere lo stesso nome.",
        "next.holder.same_person_unclear":
            "Confrontare con un documento di identità, o chiedere una presentazione dal portafoglio del discente.",
        "reason.holder.not_applicant": "[{learner} non è|Il discente non è] nell’elenco dei candidati.",
        "next.holder.not_applicant":
            "Cercare la persona con un altro nome o un’altra grafia; altrimenti questa microcredenziale è stata consegnata da qualcun altro.",
        "reason.holder.name_differs":
            "Il numero o l’indirizzo è quello del candidato della riga {row}, ma il nome o il giorno di nascita è un altro[: {learner}].",
        "next.holder.name_differs": "Chiedere al candidato un documento che mostri entrambi i nomi.",
        "reason.holder.name_partial":
            "Il nome[ {learner}] coincide solo in parte con quello del candidato della riga {row}.",
        "next.holder.name_partial": "Confrontare i nomi di persona; può mancare un secondo nome o un secondo cognome.",
        "reason.holder.several_applicants": "{count} candidati hanno questo nome[: {learner}].",
        "next.holder.several_applicants": "Distinguerli in base al giorno di nascita o a un numero.",
        "reason.holder.nothing_stated":
            "La microcredenziale non dice nulla del suo discente che possa essere confrontato.",
        "next.holder.nothing_stated": "Chiedere una presentazione dal portafoglio del discente.",
        "reason.holder.not_compared":
            "La politica chiede chi riguarda la microcredenziale, e nessuno ha detto con chi confrontare.",
        "next.holder.not_compared":
            "Fornire l’elenco dei candidati con --applicants, o tutte le microcredenziali della persona insieme.",

        // The table of several files
        "report.table.file": "file",
        "report.table.learner": "discente",
        "report.table.title": "titolo",
        "report.table.issuer": "emittente",
        "report.table.reason": "motivo",
        "report.table.several": "{count} {count|credenziale|credenziali}",
        "cli.verify.progress": "{done} di {total} file esaminati, {rate} al secondo, restano {left} s",
        "report.attention.decision": "valida, attenzione!",
        "report.attention.document": "senza credenziale",
        "report.attention.rest":
            "… e {count} {count|altra|altre} da esaminare. Per leggerne il motivo, {count|controllarla indicandone il nome|controllarle indicandone i nomi}.",
        "report.group": "{name}: {counts}",
        "report.same_as": "la stessa microcredenziale di {file}",
        "report.passed_over":
            "{count} {count|elenco|elenchi} di un lotto non {count|contiene|contengono} credenziali e {count|è stato tralasciato|sono stati tralasciati}: {files}.",
        "report.applicants_missing": "Nell’elenco dei candidati, ma senza alcuna microcredenziale: {names}.",
        "count.invalid": "{count} non {count|valida|valide}",
        "count.unread": "{count} non {count|apribile|apribili}",
        "count.unknown": "{count} non {count|verificabile|verificabili}",
        "count.decision": "{count} {count|valida|valide} (attenzione!)",
        "count.document": "{count} {count|documento|documenti} senza credenziale",
        "count.valid": "{count} {count|valida|valide}",
        "count.same": "{count} {count|altra copia|altre copie} delle stesse",
        "usage.applicants": "L’elenco dei candidati non contiene alcun discente che si possa leggere",
        "usage.applicants_many":
            "L’elenco dei candidati ha più righe di quante se ne leggano qui ({limit}); dividerlo",
        "usage.not_utf8":
            "Un argomento non è scritto in UTF-8, perciò il file che nomina non si può aprire: rinominarlo ({argument})",
        "usage.no_match": "Nessun file corrisponde a {pattern}",

        // Receipts
        "reason.receipt.malformed": "Questa non è una ricevuta, o non è costruita come tale[: {detail}].",
        "next.receipt.malformed": "Usare il file scritto da testamur verify --receipt.",
        "reason.receipt.signature":
            "La firma della ricevuta non è corretta[ ({cause})]: è stata modificata dopo essere stata creata.",
        "next.receipt.signature": "Non farvi affidamento. Cercare l’originale, o controllare i file stessi.",
        "reason.receipt.key": "La ricevuta è stata firmata da qualcuno diverso da chi è stato indicato[: {issuer}].",
        "next.receipt.key": "Scoprire di chi è quella chiave prima di farvi affidamento.",
        "reason.receipt.unknown_signer":
            "Chiunque può firmare una ricevuta con una propria chiave, e non è stato detto di chi debba essere questa.",
        "next.receipt.unknown_signer":
            "Confrontare con la chiave con cui si firmano le ricevute: indicare con --signed-by ciò che testamur key show ne dice.",
        "reason.receipt.too_large": "Ci sono più file di quanti ne riguarda una ricevuta[: {limit}].",
        "next.receipt.too_large": "Controllare meno file per volta, ogni parte con una propria ricevuta.",
        "reason.receipt.other_bytes": "La ricevuta non riguarda questo file[: {file}].",
        "next.receipt.other_bytes":
            "Cercare il file che fu controllato allora; un solo byte modificato ne fa un altro file.",
        "receipt.genuine": "RICEVUTA AUTENTICA",
        "receipt.unchanged": "NON MODIFICATA, ma non risulta che sia propria",
        "receipt.refused": "RICEVUTA NON AFFIDABILE",
        "receipt.issuer": "firmata da {issuer}",
        "receipt.judged": "controllato il giorno {date} con {software}, secondo la politica {policy} {version}",
        "receipt.not_judged_again": "I file non sono stati controllati di nuovo: indicarli con --file.",
        "receipt.same": "Controllato di nuovo il giorno {date}: uguale in tutto.",
        "receipt.differences": "Controllato di nuovo il giorno {date}, questo è diverso:",
        "difference.other_bytes": "La ricevuta non riguarda {file}: sono altri byte.",
        "difference.verdict": "[{file}: ]allora {then}, ora {now}",
        "difference.check": "[{file}: ]{check}: allora {then}, ora {now}[. {reason}]",
        "difference.policy": "un’altra politica: allora {then}, ora {now}",
        "difference.software": "un altro programma: allora {then}, ora {now}",
        "difference.registry_newer": "il registro {registry} è più recente: allora numero {then}, ora {now}",
        "difference.registry_older": "il registro {registry} è PIÙ VECCHIO di allora: allora numero {then}, ora {now}",
        "difference.registry_changed":
            "il registro {registry} ha un altro contenuto con lo stesso numero {now}: uno dei due non è autentico",
        "difference.registry_absent": "il registro {registry} fu consultato allora e ora non è disponibile",
        "difference.registry_added": "il registro {registry}, numero {now}, allora non fu consultato",
        "difference.list_newer":
            "la lista di stato {list} è più recente[: allora del giorno {then}, ora del giorno {now}]",
        "difference.list_older":
            "la lista di stato {list} è PIÙ VECCHIA di allora[: allora del giorno {then}, ora del giorno {now}]",
        "difference.list_changed": "la lista di stato {list} ha un altro contenuto",
        "difference.list_absent": "la lista di stato {list} era disponibile allora e ora non lo è",
        "difference.list_added": "la lista di stato {list} allora non era disponibile",
        "cli.receipt.written": "{file}: una ricevuta per {count} {count|file|file}, firmata con {key}",
        "cli.receipt.incomplete":
            "Non c’è ricevuta: non tutti i file si sono potuti leggere, e una ricevuta li passerebbe sotto silenzio",
        "usage.receipt": "--receipt e --receipt-key vanno insieme, e non con --stream; --receipt-names li richiede",

        // Comparison
        "reason.compare.not_one": "In questo file non c’è esattamente una credenziale[, ma {count}].",
        "next.compare.not_one": "Estrarre quella che si intende confrontare, e indicare quel file.",
        "compare.same": "Entrambe dicono lo stesso.",
        "compare.differs": "Differiscono:",
        "compare.onlyInA": "solo in A",
        "compare.onlyInB": "solo in B",
        "compare.hidden.blank":
            "Differiscono negli spazi (␣).",
        "compare.hidden.invisible":
            "Uno contiene un carattere che nessuno vede.",
        "compare.hidden.lookalike":
            "Differiscono in lettere di più alfabeti che si somigliano; dietro ciascuna sta il suo numero.",
        "compare.hidden.composition":
            "Una lettera accentata è composta in uno dei due; si leggono allo stesso modo.",
        "compare.hidden.elsewhere":
            "Queste parole sono uguali; la differenza sta in ciò che le accompagna, come una lingua o un numero.",
        "compare.unjudged": "Nessuna delle due è stata controllata. Per controllarle: testamur verify",
        "compare.field.id": "Identificativo della credenziale",
        "compare.field.issuer": "Emittente",
        "compare.field.valid_from": "Valida da",
        "compare.field.valid_until": "Valida fino a",
        "compare.field.status": "Voci di stato",
        "compare.field.achievement": "Identificativo di ciò che è conferito",
        "compare.field.achievement_type": "Tipo di titolo",
        "compare.field.images": "Immagini",
        "compare.field.evidence": "Prove",
        "compare.field.other": "Qualsiasi altra cosa",

        "help.verify.receipt":
            "Scrive una ricevuta firmata di questo controllo: che cosa è stato controllato, rispetto a che cosa, e con quale risultato.",
        "help.verify.receipt_key": "Il file di chiave che firma la ricevuta; crearne uno con testamur key generate.",
        "help.verify.receipt_names":
            "Conserva nella ricevuta i nomi dei file. Senza questa opzione, nulla in essa indica una persona.",
        "help.receipt": "Esamina la ricevuta di un controllo precedente.",
        "help.receipt.check": "La ricevuta è autentica, e oggi il risultato sarebbe lo stesso?",
        "help.receipt.check.discussion":
            "Termina con 0 se è stata firmata con la chiave indicata da --signed-by e, dove sono indicati dei file, questi hanno oggi gli stessi esiti; con 1 se non è autentica o un file è un altro; con 2 se un esito è oggi diverso o non è stato detto di chi debba essere la chiave. Ciò che è diverso viene indicato, con ciò che lo spiega. Usare le stesse opzioni di testamur verify.",
        "help.receipt.file": "La ricevuta.",
        "help.receipt.input":
            "Un file o una cartella controllati allora, da controllare di nuovo. Può essere indicato più volte.",
        "help.receipt.signed_by": "La chiave che deve aver firmato la ricevuta, in forma Multikey (z6Mk…): la propria.",
        "help.receipt.format": "Come scrivere la risposta.",
        "help.compare": "Mostra che cosa dicono due credenziali, elemento per elemento: versioni, traduzioni, formati.",
        "help.compare.discussion":
            "Termina con 0 se dicono lo stesso, con 1 se no. Nessuna delle due è controllata. Gli indirizzi dei discenti in forma di hash sono ignorati se il sale è diverso: non possono essere confrontati.",
        "help.compare.first": "Una credenziale: un file, un badge, un PDF che ne contiene una.",
        "help.compare.second": "L’altra.",
        "help.compare.format": "Come scrivere il confronto.",

        "help.verify.applicants":
            "Una tabella (CSV o Excel) di chi ha presentato domanda: nomi, giorni di nascita, numeri. Ogni microcredenziale è confrontata con essa; i nomi in qualsiasi ordine e in qualsiasi scrittura d’Europa. Mai un esito di per sé.",
    ]
}
