extension Italian {
    /// What is said about status lists.
    static let statusLists: [String: String] = [
        // What the list says
        "reason.status.revoked": "L’emittente ha revocato questa credenziale.",
        "next.status.revoked": "Non accettarla. Chiedere al discente se l’emittente ne ha data una nuova al suo posto.",
        "reason.status.suspended": "L’emittente ha per il momento sospeso questa credenziale.",
        "next.status.suspended":
            "Non farvi affidamento ora. Chiedere all’emittente, o controllare di nuovo più tardi con una lista di stato recente.",

        // An entry that is wrong in itself
        "reason.status.malformed":
            "La credenziale rimanda a una lista di stato in un modo che non può essere letto[: c’è un errore in «{member}»].",
        "next.status.malformed": "Chiedere all’emittente una credenziale corretta.",
        "reason.status.index": "La posizione nella lista di stato non è scritta come numero intero[: «{index}»].",
        "next.status.index":
            "Chiedere all’emittente una credenziale corretta; la posizione è scritta come testo, per esempio \"94567\".",
        "reason.status.range":
            "La credenziale indica la posizione {index} della lista di stato, che non ne ha così tante[: solo {count}, contate da 0].",
        "next.status.range": "Chiedere all’emittente: o la credenziale o la lista è sbagliata.",
        "reason.status.purpose":
            "La credenziale si aspetta una lista di stato su «{purpose}», ma la lista riguarda «{stated}».",
        "next.status.purpose": "Chiedere all’emittente: o la credenziale o la lista è sbagliata.",
        "reason.status.list_length":
            "La lista di stato ha {count} voci, meno delle {minimum} che occorrono affinché nessuno possa indovinare di chi è la credenziale che si consulta.",
        "next.status.list_length":
            "Chiedere all’emittente di pubblicare una lista più lunga, o usare una politica che ne accetti di più corte se questo emittente è conosciuto.",
        "reason.status.too_large":
            "La lista di stato, decompressa, supera i {limit} consentiti: potrebbe essere stata creata per fare danno.",
        "next.status.too_large": "Non fare affidamento su questa credenziale; informare l’emittente della sua lista.",

        // A list that may not speak
        "reason.status.unavailable":
            "La lista di stato[ {list}] non è disponibile, quindi non è noto se la credenziale è stata ritirata.",
        "next.status.unavailable":
            "Scaricare la lista da quell’indirizzo, o chiederla all’emittente se non è un indirizzo web, e fornirla con --status; --online la chiede se un registro elenca l’emittente.",
        "reason.status.unsupported":
            "La credenziale ha un tipo di stato che qui non è compreso[: {type}][: voci di {statusSize} bit].",
        "next.status.unsupported": "Chiedere all’emittente se la credenziale è ancora in vigore.",
        "reason.status.list_malformed":
            "Il documento disponibile non è una lista di stato che si possa leggere[: c’è un errore in «{member}»][ ({cause})].",
        "next.status.list_malformed": "Scaricare di nuovo la lista; se resta così, informare l’emittente.",
        "reason.status.proof": "La firma della lista di stato non ha potuto essere confermata[ ({cause})].",
        "next.status.proof":
            "Scaricare di nuovo la lista. Se la chiave del suo emittente qui non è nota, fornire il documento delle chiavi dell’emittente o un registro di fiducia.",
        "reason.status.issuer": "La lista di stato parla per qualcun altro[: {issuer}][; è firmata da {signer}].",
        "next.status.issuer":
            "Chiedere all’emittente della credenziale quale lista si intende. Un registro di fiducia può indicare chi pubblica liste per suo conto.",
        "reason.status.subject": "La lista di stato si chiama {list}, non {asked}.",
        "next.status.subject": "Scaricare di nuovo la lista dall’indirizzo che figura nella credenziale.",
        "reason.status.encoding": "Il contenuto della lista di stato non può essere decompresso[ ({cause})].",
        "next.status.encoding": "Scaricare di nuovo la lista; se resta così, informare l’emittente.",
        "reason.status.stale":
            "La lista di stato è troppo vecchia per farvi affidamento[: è scaduta il giorno {since}].",
        "next.status.stale": "Scaricare di nuovo la lista e ripetere il controllo.",
        "reason.status.not_yet_valid": "La lista di stato ha una data futura[: {from}].",
        "next.status.not_yet_valid": "Controllare l’orologio di questo computer; se è giusto, informare l’emittente.",
        "reason.status.rollback":
            "La lista di stato è stata creata il giorno {made}, ma in precedenza ne è stata vista una più recente del giorno {seen}: qualcuno potrebbe nascondere una revoca.",
        "next.status.rollback": "Scaricare di nuovo la lista dall’indirizzo che figura nella credenziale.",

        // Remarks
        "reason.status.short_list":
            "La lista di stato ha solo {count} voci invece di {minimum}; è stata accettata perché la politica lo consente.",
        "next.status.short_list": "Non occorre fare nulla; l’emittente dovrebbe pubblicare liste più lunghe.",
        "reason.status.rollback_unchecked":
            "Di liste di stato precedenti non è ricordato nulla, quindi una vecchia non potrebbe essere notata.",
        "next.status.rollback_unchecked":
            "Indicare con --state una cartella in cui siano ricordate le ultime versioni.",
    ]
}
