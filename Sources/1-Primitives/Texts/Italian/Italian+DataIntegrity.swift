extension Italian {
    /// What is said about proofs.
    static let dataIntegrity: [String: String] = [
        "reason.proof.missing": "Nulla in questo documento dimostra chi l’ha creato: non c’è alcuna firma.",
        "next.proof.missing":
            "Chiedere l’originale firmato. Una copia del testo, per quanto completa, non dimostra nulla.",
        "reason.proof.unsupported": "La firma è di un tipo che qui non viene controllato[: {kind}].",
        "next.proof.unsupported":
            "Chiedere all’emittente quale programma la controlla, o una copia con una firma di altro tipo.",
        "reason.proof.malformed":
            "Alla firma manca una parte di cui ha bisogno, o ne ha una che in questa forma non deve avere[: «{member}»].",
        "next.proof.malformed":
            "Chiedere di nuovo il file originale; se è lo stesso, chiederne all’emittente uno corretto.",
        "reason.proof.encoding": "Il valore della firma non è scritto come previsto per questo tipo di firma.",
        "next.proof.encoding":
            "Chiedere di nuovo il file originale; probabilmente un carattere è stato modificato o perso.",
        "reason.proof.purpose": "La firma è stata fatta per un altro scopo[: «{found}», dove occorre «{needed}»].",
        "next.proof.purpose": "Non farvi affidamento. Chiedere il documento che è stato firmato per questo scopo.",
        "reason.proof.context": "Il documento indica vocabolari diversi da quelli che sono stati firmati.",
        "next.proof.context":
            "Chiedere di nuovo il file originale; l’elenco «@context» è stato modificato dopo la firma.",
        "reason.proof.time": "La firma ha una data futura, è scaduta o non ha una data dove deve averla[: {time}].",
        "next.proof.time":
            "Controllare l’orologio di questo computer; se è giusto, chiedere all’emittente una nuova copia.",
        "reason.proof.signature":
            "La firma non concorda: il documento è stato modificato dopo la firma, o è stato firmato con un’altra chiave.",
        "next.proof.signature":
            "Non fare affidamento su questo file. Chiedere l’originale al discente, o all’emittente di inviarlo direttamente.",
        "reason.proof.set": "Una tra più firme non è corretta[ ({cause})].",
        "reason.proof.chain":
            "Una firma dice di coprirne un’altra che non c’è, o che a sua volta copre la prima[: {proof}].",
        "next.proof.chain": "Chiedere all’emittente il documento con tutte le sue firme.",
        "next.proof.set": "Chiedere all’emittente perché il documento porta una firma che non concorda.",
        "reason.presentation.challenge":
            "Questo è stato mostrato in risposta a un’altra richiesta: la sua sfida non è quella che è stata chiesta.",
        "next.presentation.challenge":
            "Se la richiesta è la propria, indicare la propria sfida con --challenge; altrimenti chiedere una presentazione fatta per sé.",
        "reason.presentation.domain": "Questo è stato fatto per un altro destinatario[: per «{found}»].",
        "next.presentation.domain":
            "Se la richiesta è la propria, indicare il proprio dominio con --domain; altrimenti chiedere una presentazione fatta per sé.",
    ]
}
