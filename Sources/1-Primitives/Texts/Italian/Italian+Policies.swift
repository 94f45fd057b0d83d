extension Italian {
    /// What `testamur policy` and the keeping of registries say.
    static let policies: [String: String] = [
        "help.policy": "Che cosa richiede verify: elenca le politiche incluse, o ne spiega una.",
        "help.policy.list": "Elenca le politiche incluse.",
        "help.policy.explain": "Dice a parole in base a che cosa decide una politica.",
        "help.policy.explain.discussion":
            "Una politica è un breve file JSON. Prenderne una inclusa con --json, modificarla, darle un nome e una versione propri, e usarla con verify --policy FILE.",
        "help.policy.name": "Il nome di una politica inclusa, o un file di politica.",
        "help.policy.json": "Mostra invece la politica come file.",
        "policy.version": "versione {number}",
        "policy.always": "Decide in ogni politica:",
        "policy.added": "Decide perché questa politica lo richiede:",
        "policy.nothing_added": "Questa politica non richiede nulla di più.",
        "policy.ignored": "Qui non decide, benché lo faccia ovunque altrove:",
        "policy.findings": "È comunicato come rilievo e non decide:",
        "policy.looser": "Ciò che chiede la politica {policy} e questa no:",
        "policy.looser.nothing": "Nulla.",
        "policy.inline_contexts": "Un documento può definire parole da sé.",
        "policy.empty_presentations": "È accettata una presentazione senza alcuna credenziale.",
        "policy.list_issuers": "Questi possono pubblicare elenchi di stato per qualsiasi emittente: {issuers}.",
        "help.language": "In quale lingua sono le frasi: en, de, fr, es, it, pl, el. Altrimenti quella del sistema.",
        "policy.settings": "Quanto è severa:",
        "policy.rung":
            "L’emittente deve stare sul gradino {rung} della scala di fiducia, dove la sua registrazione decide.",
        "policy.registries": "Contano solo questi registri: {ids}.",
        "policy.registry_age": "Un registro può avere {days} giorni.",
        "policy.status_lists":
            "Una lista di stato senza una scadenza propria può avere {days} giorni, e ha {length} voci o più.",
        "policy.clock": "Gli orologi possono differire di {seconds} secondi.",
        "policy.elements": "La microcredenziale deve avere: {elements}.",
        "policy.level":
            "La microcredenziale deve essere del livello {level} del Quadro europeo delle qualifiche o superiore.",
        "policy.grades": "Il voto deve essere uno tra: {grades}.",
        "report.passed":
            "{count} {count|controllo superato|controlli superati}; verificare il file da solo per {count|vederlo|vederli}.",
        "report.not_applicable": "Altri {count} controlli non sono applicabili; --format json li elenca.",

        // Keeping registries
        "help.trust.import": "Crea voci per trust build da ciò che altri pubblicano.",
        "help.trust.import.discussion":
            "Le voci sono dati da esaminare, non fiducia: nulla conta finché con esse non si crea e si firma un registro. Scrive un file con tutte le voci, e dice che cosa ha omesso e perché.",
        "help.trust.import.deqar":
            "Dagli insiemi di dati di DEQAR (deqar-institutions.csv e deqar-reports.csv): istituzioni, numeri, luoghi, accreditamenti. DEQAR non conosce chiavi; aggiungerle alle voci.",
        "help.trust.import.dcc": "Da un registro di emittenti del Digital Credentials Consortium (registry.json).",
        "help.trust.import.ebsi": "Da record del registro EBSI degli emittenti di fiducia, un file JSON per emittente.",
        "help.trust.import.yaml": "Da YAML scritto a mano: una voce per file, o un elenco sotto «issuers».",
        "help.trust.import.institutions": "L’insieme di dati delle istituzioni.",
        "help.trust.import.reports":
            "L’insieme di dati delle relazioni. Senza di esso non è noto alcun accreditamento.",
        "help.trust.import.country": "Solo istituzioni di questo paese, come AT; può essere indicato più volte.",
        "help.trust.import.file": "Il file da leggere.",
        "help.trust.import.from":
            "Il primo giorno in cui le chiavi contano; i registri DCC ed EBSI non ne indicano alcuno.",
        "help.trust.diff": "Dice che cosa è cambiato tra due registri.",
        "help.trust.diff.discussion":
            "Qui le firme non sono controllate: è per chi tiene un registro, o vuole sapere che cosa porta una nuova edizione. Stato di uscita 0 se nulla è cambiato, 1 se qualcosa è cambiato.",
        "help.trust.diff.old": "Il registro precedente.",
        "help.trust.diff.new": "Il registro successivo.",
        "usage.trust_number": "Un registro richiede --id e --number, o --after con l’edizione precedente",
        "help.trust.after":
            "L’edizione prima di questa: ne prende l’identificativo, ne aumenta il numero, e rifiuta se nulla è cambiato.",
        "cli.trust.imported": "{count} {count|voce|voci} in {file}.",
        "cli.trust.left_out": "{file}: {count} {count|omessa|omesse}: {why} ({count|riga|righe} {places})",
        "cli.trust.left_out.list":
            "{file}: {count} {count|omessa|omesse}: {why} ({count|posizione|posizioni} {places})",
        "cli.trust.no_column": "{file} non ha la colonna «{column}»: le voci non sanno che cosa dice.",
        "cli.trust.diff.same": "Nessuna voce è cambiata.",
        "cli.trust.diff.summary": "Aggiunte: {added}, eliminate: {removed}, modificate: {changed}.",
        "cli.trust.diff.registry": "{id}: numero {old} → {new}, emesso il giorno {from} → il giorno {to}",

        "reason.import.columns": "Il file non ha la colonna «{column}», che è necessaria.",
        "next.import.columns": "Usare l’insieme di dati come è pubblicato, con la sua prima riga.",
        "reason.import.syntax": "La tabella non può essere letta[: riga {line}].",
        "next.import.syntax":
            "Usare il file come è pubblicato: UTF-8, virgole, virgolette intorno ai testi con virgole.",
        "reason.import.format": "Questo non è un file del tipo richiesto[: {what}].",
        "next.import.format": "Confrontarlo con la descrizione in docs/formats/trust-registry.md.",
        "reason.import.empty": "Non contiene nulla che possa diventare una voce.",
        "next.import.empty": "Guardare che cosa è stato omesso e perché; forse il paese è un altro.",
        "reason.registry.unchanged": "Nulla è cambiato dall’edizione precedente, quindi non ne occorre una nuova.",
        "next.registry.unchanged": "Tralasciare --after per firmare di nuovo le stesse voci, per un altro periodo.",
    ]
}
