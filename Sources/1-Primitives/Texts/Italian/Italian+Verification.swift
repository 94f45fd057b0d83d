extension Italian {
    /// What is said about checks, verdicts and reports.
    static let verification: [String: String] = [
        // The word
        "verdict.valid": "valida",
        "verdict.invalid": "non valida",
        "verdict.unknown": "non verificabile",
        "verdict.partial": "parziale: eseguiti solo alcuni controlli",
        "outcome.passed": "superato",
        "outcome.failed": "non superato",
        "outcome.unknown": "non noto",
        "outcome.notApplicable": "non applicabile",

        // Names of checks
        "check.presentation": "Il file è una presentazione",
        "check.format.recognised": "Il file è una credenziale",
        "check.format.terms": "Ogni parola che contiene ha un significato che è stato firmato",
        "check.proof.present": "È firmata",
        "check.proof.signature": "La firma concorda",
        "check.proof.key_window": "La chiave era in uso quando è stata firmata",
        "check.issuer.key_binding": "La chiave appartiene all’emittente indicato",
        "check.issuer.registered": "L’emittente è in un registro di fiducia",
        "check.issuer.legal_identifier": "I numeri ufficiali dell’emittente concordano",
        "check.issuer.not_compromised": "La chiave non era stata rubata",
        "check.date.order": "Le date sono in ordine",
        "check.date.future": "Nessuna data è nel futuro",
        "check.date.validity": "È in vigore oggi",
        "check.place.issuer_country": "Il paese dell’emittente concorda",
        "check.place.awarding_country": "Il luogo del rilascio concorda",
        "check.status.revocation": "Non è stata revocata",
        "check.status.suspension": "Non è sospesa",
        "check.status.freshness": "La lista di stato è recente",
        "check.holder.binding": "Chi l’ha mostrata ne è titolare",
        "check.holder.name": "Indica un candidato",
        "check.holder.same_person": "Tutte le microcredenziali consegnate insieme sono di una sola persona",
        "check.content.complete": "Ci sono tutti gli undici elementi dell’approccio europeo",
        "check.content.vocabulary": "I suoi termini sono degli elenchi europei",
        "check.content.workload": "Ore e crediti concordano tra loro",

        // The rungs of the trust ladder
        "rung.0": "Firmata da qualcuno che nessun registro indica.",
        "rung.1": "Firmata da chi controlla {issuer}; nessun registro dice chi è.",
        "rung.2": "Firmata da {name}[, {country}].",
        "rung.3": "{name} è l’ente che rilascia, o agisce su suo mandato.",
        "rung.4": "[Il registro {registry}|Un registro] elenca {name}[ ({country})] e ne conferma il numero ufficiale.",

        // The bytes
        "reason.format.unrecognised":
            "[Questo è {kind}, che qui non può essere controllato|Questo file non è di alcun tipo noto qui].",
        "next.format.unrecognised":
            "Chiedere la credenziale stessa: un file .json, o il badge come immagine PNG o SVG creata dall’emittente. Una stampa o una scansione non dimostra nulla.",
        "file_kind.empty": "un file vuoto",
        "file_kind.pdf": "un documento PDF",
        "file_kind.zip": "un archivio (ZIP, o un documento di un programma d’ufficio)",
        "file_kind.jpeg": "un’immagine JPEG",
        "file_kind.gif": "un’immagine GIF",
        "file_kind.markup": "una pagina web",
        "file_kind.token": "un token firmato (JWT)",
        "file_kind.xml": "un documento XML, forse di Europass",
        "file_kind.jades": "un documento racchiuso in una firma (JAdES), come quelli di Europass",
        "file_kind.sealed": "un file sigillato per un solo destinatario",
        "file_kind.mail": "un’e-mail",
        "file_kind.program": "un programma e non un documento",
        "file_kind.address": "un indirizzo al posto di una microcredenziale",
        "file_kind.presentation": "una presentazione dentro un’altra",
        "file_kind.next.address":
            "Chiedere la microcredenziale stessa come file: da un indirizzo inviato da qualcuno non si scarica nulla.",
        "file_kind.next.presentation":
            "Chiedere alla persona di mostrare le microcredenziali stesse in un’unica presentazione.",
        "file_kind.next.token":
            "Può essere autentico: controllarlo con ciò che l’emittente indica a tale scopo, o chiedere la microcredenziale come file Open Badge 3.0 (.json).",
        "file_kind.next.jades":
            "Può essere autentico: controllarlo sul sito di Europass, o chiedere la microcredenziale come file Open Badge 3.0 (.json).",
        "file_kind.next.sealed":
            "Aprirlo prima, con la passphrase o la chiave per cui è stato sigillato: testamur open FILE --out FOLDER. Controllare poi ciò che conteneva.",
        "file_kind.next.mail": "Salvare l’allegato come file e controllare quello.",
        "file_kind.next.program":
            "Non aprirlo. Nessuna microcredenziale è un programma: chiedere a chi l’ha inviato che cosa sia.",
        "reason.format.no_credential": "[Questo è {kind}|Questo è JSON], ma non contiene alcuna credenziale.",
        "next.format.no_credential":
            "Chiedere la credenziale stessa; questo può essere un elenco, una chiave, un file di impostazioni, o un documento senza la microcredenziale al suo interno.",
        "reason.context.not_trusted":
            "Il documento definisce parole proprie, così che potrebbe significare altro da ciò che sembra.",
        "next.context.not_trusted":
            "Chiedere all’emittente una credenziale che usi solo vocabolari pubblicati; una politica può consentirne altri.",
        "reason.context.missing": "Il documento non dice da quale vocabolario provengono le sue parole.",
        "next.context.missing": "Chiedere il file originale; manca il membro «@context».",
        "reason.context.order":
            "Il primo vocabolario indicato non è quello delle credenziali W3C, così che le parole potrebbero significare qualsiasi cosa.",
        "next.context.order":
            "Chiedere all’emittente un documento il cui «@context» inizi con https://www.w3.org/ns/credentials/v2.",
        "reason.presentation.unsigned":
            "Nessuno ha firmato per mostrare che la credenziale è sua: chi l’ha inviata può averla copiata.",
        "next.presentation.unsigned":
            "Chiedere al discente di mostrarla dal portafoglio, per la propria sfida e il proprio dominio.",
        "reason.presentation.empty": "Nulla viene mostrato: la presentazione non contiene alcuna credenziale.",
        "next.presentation.empty": "Chiedere una presentazione che contenga la credenziale.",

        // The issuer
        "reason.issuer.malformed": "Il documento non indica un unico emittente con un identificativo.",
        "next.issuer.malformed": "Chiedere all’emittente un documento che lo indichi con un unico identificativo.",
        "reason.issuer.key_binding":
            "È stata firmata da qualcuno diverso da chi indica: la chiave appartiene a {controller}, non a {issuer}.",
        "next.issuer.key_binding": "Non farvi affidamento. Chiedere all’emittente indicato se l’ha rilasciata.",
        "reason.issuer.untrusted": "Non è disponibile alcun registro che dica chi è l’emittente.",
        "next.issuer.untrusted":
            "Indicare un registro di fiducia con --trust, e la chiave che l’ha firmato con --anchor. In mancanza, chiedere all’istituzione, a un indirizzo cercato di persona, se la chiave è sua.",
        "reason.issuer.not_listed": "Nessuno dei registri indicati conosce la chiave di questo emittente[: {issuer}].",
        "next.issuer.not_listed":
            "Chiedere all’istituzione, a un indirizzo cercato di persona, se questa chiave è sua; o indicare un ulteriore registro con --trust.",
        "reason.issuer.name_only":
            "Il documento chiama il suo emittente «{stated}». Un’istituzione registrata ha quel nome, ma questo non è stato firmato con nessuna delle sue chiavi: chiunque può scrivere un nome.",
        "next.issuer.name_only":
            "Considerarlo una possibile falsificazione finché {name} non lo conferma; chiedere lì, a un indirizzo cercato di persona.",
        "reason.issuer.rung_too_low":
            "L’emittente è noto al registro, ma la politica richiede di più: il gradino {needed} della scala di fiducia; questo è il gradino {rung}.",
        "next.issuer.rung_too_low": "Guardare che cosa manca ({next}), o scegliere un’altra politica.",
        "reason.issuer.identifier_mismatch":
            "Il documento indica un numero ufficiale diverso da quello che il registro ha per questo emittente: {stated}, non {listed}.",
        "next.issuer.identifier_mismatch": "Chiedere all’istituzione quale numero è giusto, e conservare la risposta.",
        "reason.issuer.identifier_missing":
            "[Il numero «{number}» è di {owner}; la voce di chi ha firmato non lo riporta.|Nessun registro disponibile conosce il numero «{number}», e la voce di chi ha firmato non ne riporta di quel tipo.|Nessun numero ufficiale dell’emittente figura sia nel documento sia in un registro.]",
        "next.issuer.identifier_missing":
            "[Chiedere a {owner} se conosce questo titolo.|Cercare di chi sia il numero «{number}» nel registro ufficiale che lo assegna, o chiedere all’istituzione.|Nulla da fare se il registro conosce la chiave; altrimenti chiedere il numero ufficiale.]",

        // Time
        "reason.time.inverted": "Termina prima di iniziare.",
        "next.time.inverted": "Chiedere all’emittente un documento corretto.",
        "reason.time.expired": "È scaduta[ il giorno {until}].",
        "next.time.expired":
            "Chiedere al discente una copia rinnovata; la microcredenziale stessa può essere ancora valida.",
        "reason.time.not_yet_valid": "Non è ancora in vigore[: solo dal giorno {from}].",
        "next.time.not_yet_valid": "Attendere fino ad allora, o controllare l’orologio di questo computer.",
        "reason.time.no_offset": "Un orario non dice in quale fuso è inteso; è stato letto come UTC.",
        "next.time.no_offset": "Tenere presente che può discostarsi di alcune ore.",
        "reason.date.order": "Le date non possono essere tutte giuste: {first} viene prima di {second}.",
        "next.date.order": "Chiedere all’emittente quale data è giusta.",
        "reason.date.future": "La data di qualcosa che è avvenuto è nel futuro: {date}.",
        "next.date.future": "Controllare l’orologio di questo computer; se è giusto, chiedere all’emittente.",
        "reason.date.unknown": "Indica meno di due date, quindi non c’è nulla da confrontare.",
        "next.date.unknown": "Nulla da fare; dove le date sono importanti, chiederle all’emittente.",

        // Place
        "reason.place.conflict": "Non tutti indicano lo stesso paese: {countries}[. {odd} è isolato].",
        "next.place.conflict": "Chiedere all’istituzione se rilascia in un paese diverso dal proprio, e su quale base.",
        "reason.place.single_source": "Solo una fonte indica un paese, quindi non c’è nulla con cui confrontarlo.",
        "next.place.single_source": "Nulla da fare; dove il luogo è importante, chiedere all’istituzione.",

        // The holder
        "reason.holder.mismatch":
            "[L’hanno firmata chiavi di più persone ({presenters}), quindi nessuno può dire chi la mostra.|È stata mostrata da qualcuno diverso dalla persona a cui appartiene: un’altra chiave ha firmato la presentazione.]",
        "next.holder.mismatch":
            "Chiedere al discente di mostrarla dal portafoglio che contiene la chiave indicata nella microcredenziale.",
        "reason.holder.unbound":
            "La microcredenziale non indica alcuna chiave del discente, quindi nessuno può dimostrare che è sua.",
        "next.holder.unbound":
            "[Condividere {record} come file cifrato o PDF; o creare una chiave (testamur wallet key) e chiedere all’emittente una copia legata ad essa.|Confrontare il nome con un altro documento; o chiedere all’emittente una copia legata alla chiave del discente.]",

        // The content
        "reason.content.incomplete": "Non c’è tutto ciò che l’approccio europeo richiede. Manca: {elements}.",
        "next.content.incomplete":
            "Un Open Badge non deve averli tutti. Chiedere all’emittente ciò che occorre per la decisione.",
        "reason.workload.partial": "Sono indicate ore o crediti, non entrambi, quindi non c’è nulla da confrontare.",
        "next.workload.partial": "Nulla da fare; dove l’impegno è importante, chiedere all’emittente.",

        // The judging itself
        "reason.check.skipped":
            "Non esaminato, perché la firma non ha superato il controllo: ciò che dice un documento falsificato non dimostra nulla.",
        "next.check.skipped": "Chiarire prima la questione della firma.",
        "reason.internal.error": "Qualcosa è andato storto all’interno di questo programma.",
        "next.internal.error": "Si prega di segnalarlo, con il file se è possibile condividerlo.",

        // Policies
        "reason.policy.malformed":
            "Il file di politica non è tale: un membro è sconosciuto, manca, o è fuori dal suo intervallo.",
        "next.policy.malformed": "Confrontarlo con quelli inclusi in Sources/5-Work/Verification/Policies.",
        "reason.policy.needs_registered":
            "«{member}» dice che cosa deve portare un registro, ma secondo questa politica issuer.registered non decide: non cambierebbe nulla.",
        "next.policy.needs_registered": "Aggiungere issuer.registered a decides, o togliere {member}.",
        "reason.policy.name_taken": "Una politica di nome «{name}» è inclusa nel programma, e questo file dice altro.",
        "next.policy.name_taken": "Darle un nome proprio; testamur policy explain mostra che cosa dice l’altra.",
        "reason.policy.unknown_check": "La politica indica un controllo che non esiste: {check}.",
        "next.policy.unknown_check": "Scriverne il nome come fa il rapporto, per esempio status.revocation.",
    ]
}
