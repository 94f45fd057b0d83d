extension Italian {
    /// What is said about trust registries, and about who signed.
    static let trust: [String: String] = [
        // The registry as a whole
        "reason.registry.malformed":
            "Il registro di fiducia non può essere usato: qualcosa in esso viola le regole[ ({cause})].",
        "next.registry.malformed":
            "Chiederne uno corretto a chi lo tiene, che può trovare ogni problema con «testamur trust check».",
        "reason.registry.too_large": "Il registro di fiducia è più grande di quanto viene letto qui[ ({cause})].",
        "next.registry.too_large": "Accertarsi che il file sia il registro; se lo è, chiedere a chi lo tiene.",
        "reason.registry.version":
            "Il registro di fiducia è scritto nella versione {version} del suo formato, che questo programma non conosce.",
        "next.registry.version": "Installare una versione più recente di questo programma.",
        "reason.registry.unsigned": "Il registro di fiducia non è firmato, quindi chiunque potrebbe averlo scritto.",
        "next.registry.unsigned":
            "Usare un registro firmato. Se lo si è creato da sé, indicare --trust-unsigned; ogni rapporto ne farà menzione.",
        "reason.registry.signature":
            "La firma del registro di fiducia non è corretta[ ({cause})]: è stato modificato dopo la firma.",
        "next.registry.signature": "Non usare questo file. Procurarsi di nuovo il registro da chi lo tiene.",
        "reason.registry.anchor":
            "Il registro di fiducia è firmato da una chiave che non è stata indicata come fidata[: {key}].",
        "next.registry.anchor":
            "Procurarsi la chiave di chi tiene il registro per una via fidata, confrontarla, e indicarla con --anchor.",
        "reason.registry.stale":
            "Il registro di fiducia[ {registry}] è troppo vecchio per farvi affidamento[: è scaduto il giorno {since}].",
        "next.registry.stale": "Procurarsi il registro più recente da chi lo tiene.",
        "reason.registry.not_yet_valid": "Il registro di fiducia[ {registry}] ha una data futura[: {from}].",
        "next.registry.not_yet_valid":
            "Controllare l’orologio di questo computer; se è giusto, chiedere a chi tiene il registro.",
        "reason.registry.rollback":
            "Il registro di fiducia {registry} ha il numero {number}, ma in precedenza è stato visto il numero {seen} con un altro contenuto: qualcuno potrebbe presentarne uno vecchio o falsificato.",
        "next.registry.rollback": "Procurarsi il registro più recente da chi lo tiene.",
        "reason.registry.disputed":
            "Due registri presenti si chiamano {registry} e sono firmati con chiavi diverse ({anchor}, {other}): chiunque può scrivere qualsiasi nome in un registro, quindi non conta nessuno dei due.",
        "next.registry.disputed":
            "Indicare con --trust e --anchor solo quello di chi si intende. Se chi lo tiene ha cambiato chiave, togliere il vecchio file e la vecchia chiave.",
        "reason.registry.rollback_unchecked":
            "Di registri di fiducia precedenti non è ricordato nulla, quindi uno vecchio non potrebbe essere notato.",
        "next.registry.rollback_unchecked":
            "Indicare con --state una cartella in cui siano ricordati gli ultimi numeri.",

        // What is wrong with an entry
        "reason.registry.missing": "Manca «{member}»[ per {value}].",
        "next.registry.missing": "Aggiungerlo; docs/formats/trust-registry.md dice che cosa vi appartiene.",
        "reason.registry.unknown_member": "«{member}» non fa parte di una voce di registro in questo posto.",
        "next.registry.unknown_member": "Correggerne la grafia o toglierlo: ciò che non è compreso non viene ignorato.",
        "reason.registry.type": "[«{member}» è|Questo è] un valore del tipo sbagliato[; deve essere: {needed}].",
        "next.registry.type": "Scriverlo come mostra docs/formats/trust-registry.md.",
        "reason.registry.value": "«{member}» non può essere[ «{value}»| scritto così][; possibile: {allowed}].",
        "next.registry.value": "Scrivere uno dei valori indicati in docs/formats/trust-registry.md.",
        "reason.registry.unseen":
            "«{member}» contiene un carattere che nessuno vede ({character}): si leggerebbe un altro testo.",
        "next.registry.unseen": "Toglierlo, o riscrivere il testo.",
        "reason.registry.date": "«{member}» non è una data nella forma rigorosa[: «{value}»].",
        "next.registry.date": "Scrivere i giorni come 2026-02-28 e gli istanti come 2026-02-28T09:30:00Z.",
        "reason.registry.period": "Un periodo termina il giorno {to}, prima di iniziare il giorno {from}.",
        "next.registry.period": "Correggere i due giorni; entrambi appartengono al periodo.",
        "reason.registry.key": "Una chiave[, {key},] non può essere usata[ ({cause})].",
        "next.registry.key": "Copiare di nuovo la chiave dal suo proprietario, in forma Multikey; inizia con z6Mk.",
        "reason.registry.reference": "«{value}» è menzionato, ma non fa parte di questa voce.",
        "next.registry.reference": "Correggerne la grafia, o aggiungere ciò che si intende.",
        "reason.registry.number_shared":
            "Il numero «{value}» è nello stesso tempo di {entry} e di {other}.",
        "next.registry.number_shared":
            "Chi lo indica può essere l’una o l’altra: toglierlo dalla voce a cui non appartiene, o dare alle due periodi che non si sovrappongono. Il registro è utilizzabile così com’è.",
        "reason.registry.name_shared":
            "«{value}» è il nome di {other}; quello di {entry} è lo stesso, o sembra lo stesso, nello stesso tempo.",
        "next.registry.name_shared":
            "Se i due sono un solo ente, lasciare una voce; se vanno insieme, dirlo con una relazione; altrimenti accertarsi che nessuno sia entrato con il nome di un altro. Un nome non decide nulla: il registro è utilizzabile così com’è.",
        "reason.registry.relation_unknown": "«{value}» non è una voce di questo registro.",
        "next.registry.relation_unknown":
            "Correggere l’identificativo o aggiungere quella voce: fino ad allora la relazione o il mandato non conta. Il registro è utilizzabile così com’è.",
        "reason.registry.succession":
            "[Da «{value}» in poi si succedono più di {limit} enti: quelli dietro non vengono guardati.|Le successioni da «{value}» riportano a quella voce.]",
        "next.registry.succession":
            "Correggere le relazioni succeeded_by e absorbed_by, così che finiscano presso chi oggi ha gli obblighi. Il registro è utilizzabile così com’è.",
        "reason.registry.duplicate": "«{value}» figura due volte per lo stesso tempo.",
        "next.registry.duplicate": "Togliere uno dei due, o dare loro periodi che non si sovrappongano.",

        // A listed key that does not count
        "reason.key.window":
            "La chiave è stata usata fuori dal tempo per cui il registro la elenca[: prima del giorno {from}][: dopo il giorno {to}].",
        "next.key.window": "Chiedere all’emittente quale chiave era valida quando ha firmato.",
        "reason.key.compromised":
            "La chiave {key} potrebbe essere stata in altre mani dal momento {since}, e solo la data del firmatario stesso dice che questo è precedente.",
        "next.key.compromised":
            "Non farvi affidamento. Chiedere all’emittente una nuova copia, firmata con una chiave sicura.",

        // Why the ladder ends
        "reason.ladder.no_registry":
            "Non è disponibile alcun registro di fiducia, quindi nessuno garantisce a chi appartiene questa chiave.",
        "next.ladder.no_registry":
            "Indicare un registro di fiducia con --trust, e la chiave di chi lo tiene con --anchor.",
        "reason.ladder.no_domain":
            "La chiave non appartiene a nessuno in particolare: dietro non c’è alcun sito web, e nessun registro di fiducia la elenca[ ({issuer})]. Chiunque può creare una tale chiave e scriverle accanto qualsiasi nome.",
        "next.ladder.no_domain":
            "Non fidarsi del nome nel documento. Chiedere all’istituzione stessa, per una via che non provenga dal documento.",
        "reason.ladder.not_listed": "Nessun registro di fiducia disponibile elenca {issuer}.",
        "next.ladder.not_listed":
            "Chiedere all’istituzione stessa se firma con questo indirizzo, o indicare con --trust un registro che la elenchi.",
        "reason.ladder.key_not_listed": "Il registro di fiducia conosce {name}, ma non elenca questa chiave[: {key}].",
        "next.ladder.key_not_listed": "Chiedere all’emittente; se ha una nuova chiave, questa va aggiunta al registro.",
        "reason.ladder.name_only":
            "Il documento dice «{stated}». Un’istituzione con quel nome è nel registro di fiducia, ma questa chiave non è una delle sue: solo il nome è lo stesso.",
        "next.ladder.name_only":
            "Trattarlo come se provenisse da uno sconosciuto. Chiedere alla vera istituzione, con i recapiti sul suo sito web.",
        "reason.ladder.identifier_missing":
            "Il documento non indica alcun numero ufficiale dell’ente che rilascia, quindi non può essere ricondotto a nessuno.",
        "next.ladder.identifier_missing":
            "Chiedere all’emittente di aggiungere il suo numero ufficiale, come la partita IVA o un numero di registro.",
        "reason.ladder.identifier_differs":
            "Il numero ufficiale dell’ente che rilascia[ ({stated})] non è uno di quelli di {name}, che ha firmato.",
        "next.ladder.identifier_differs": "Chiedere all’ente che rilascia se conosce questo documento.",
        "reason.ladder.mandate_missing":
            "{name} è l’ente che rilascia, ma al registro non risulta alcun mandato per {signer}, che ha firmato.",
        "next.ladder.mandate_missing": "Chiedere a {name} se {signer} firma per suo conto.",
        "reason.ladder.mandate_ended":
            "{signer} aveva un mandato di {name} nel giorno del rilascio, ma a nessun registro ne risulta uno per il giorno della firma.",
        "next.ladder.mandate_ended": "Chiedere a {name} se {signer} firma ancora per suo conto.",
        "reason.ladder.award_date_missing": "Il documento non dice in quale giorno è avvenuto il rilascio.",
        "next.ladder.award_date_missing":
            "Chiedere il giorno all’emittente; senza di esso il registro non può essere interrogato in merito.",
        "reason.ladder.snapshot_older":
            "Il registro di fiducia è stato emesso il giorno {issued} e non può pronunciarsi su un rilascio del giorno {day}.",
        "next.ladder.snapshot_older": "Procurarsi il registro più recente da chi lo tiene.",
        "reason.ladder.accreditation_not_examined":
            "Se un accreditamento copriva questa microcredenziale qui non viene esaminato.",
        "next.ladder.accreditation_not_examined":
            "Se è importante, cercare l’ente che rilascia nel registro della sua agenzia per la garanzia della qualità.",

        // What is remembered
        "reason.state.unsafe":
            "Ciò che la verifica ricorda sta in un luogo dove altri potrebbero scrivere: {file}. Chi scrive lì decide a quali registri si crede e quali vecchie liste si notano.",
        "next.state.unsafe":
            "Renderlo proprio e chiuderlo agli altri (chown, chmod go-w), oppure indicare con --state una propria cartella.",
        "reason.state.malformed":
            "Il file che ricorda gli ultimi registri e le ultime liste di stato non può essere letto[ ({cause})].",
        "next.state.malformed":
            "Rimetterlo da una copia di sicurezza. Se non ce n’è una, eliminarlo: da allora in poi i numeri precedenti sono dimenticati.",
    ]
}
