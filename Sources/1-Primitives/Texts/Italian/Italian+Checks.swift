extension Italian {
    /// What is said about the checks of issuer, place, content and policy.
    static let checks: [String: String] = [
        // Names of checks
        "check.proof.certificate": "Il certificato della chiave è attendibile",
        "check.proof.timestamp": "La marca temporale concorda",
        "check.proof.long_term": "Potrà essere controllata ancora tra molti anni",
        "check.format.consistency": "Ciò che è detto due volte è lo stesso",
        "check.issuer.name": "L’ente che rilascia si chiama come lo chiama il registro",
        "check.issuer.mandate": "Chi ha firmato per l’ente che rilascia può farlo",
        "check.issuer.accredited": "Un accreditamento copriva il giorno del rilascio",
        "check.issuer.accreditation_scope": "La microcredenziale rientra in ciò che è stato accreditato",
        "check.date.day_shift": "I giorni scritti come momenti si possono riconoscere",
        "check.date.birth": "Il discente aveva un’età plausibile",
        "check.place.region": "La regione si trova nel paese",
        "check.place.nqf": "Il livello nazionale è del paese dell’ente che rilascia",
        "check.place.jurisdiction": "L’accreditamento vale dove è avvenuto il rilascio",
        "check.place.trust_territory": "L’elenco di fiducia è quello del paese del certificato",
        "check.status.replacement": "Nessuna copia più recente la sostituisce",
        "check.holder.identifier": "Il suo identificativo è quello della persona nota",
        "check.content.optional": "Elementi oltre agli undici",
        "check.content.volume": "I crediti sono adeguati al tipo di corso",
        "check.content.level": "I livelli concordano tra loro",
        "check.content.assessment": "I risultati di apprendimento sono stati valutati e il discente identificato",
        "check.content.languages": "I testi sono nelle lingue dichiarate",
        "check.content.identifiers": "I numeri ufficiali possono essere veri",
        "check.content.lookalike": "L’emittente non somiglia a nessun altro",
        "check.policy.requirements": "Ha ciò che la politica richiede",

        // What was compared
        "evidence.elements": "Elementi",
        "evidence.agency": "Agenzia",
        "evidence.level": "Livello",
        "evidence.decision": "Decisione",
        "evidence.status": "Stato",
        "evidence.toKind": "Fine",
        "evidence.report": "Relazione",
        "evidence.match": "Corrispondenza",
        "evidence.mandator": "Conferito da",
        "evidence.mandatary": "Conferito a",
        "evidence.document": "Documento",
        "evidence.framework": "Quadro di",
        "evidence.scheme": "Tipo di corso",
        "evidence.eqf": "Livello EQF",
        "evidence.cycle": "Ciclo",
        "evidence.nqf": "Livello nazionale",
        "evidence.type": "Valutazione",
        "evidence.supervision": "Supervisione",
        "evidence.resembles": "Somiglia a",
        "evidence.written": "Scritto",
        "evidence.meant": "Inteso",
        "evidence.birth": "Nascita",
        "evidence.newest": "Copia più recente",
        "evidence.id": "Identificativo",
        "evidence.listed": "Nel registro",

        "rung.5": "{name} era accreditato per questa microcredenziale nel giorno del rilascio.",

        "field.shown.today": "oggi",

        // The issuer
        "reason.issuer.name_differs":
            "Il documento chiama l’ente che rilascia «{stated}»; alla data {day} il registro lo chiama «{listed}».",
        "next.issuer.name_differs":
            "Usare il nome del registro. Un nome più vecchio o più nuovo non è un problema; uno del tutto diverso è un motivo per chiedere.",
        "reason.issuer.mandate_missing": "{signer} ha firmato per {name}, e a nessun registro risulta che possa farlo.",
        "next.issuer.mandate_missing": "Chiedere a {name} se {signer} firma per suo conto.",
        "reason.issuer.mandate_unclear":
            "[Il numero «{number}» è di {owner}, e quella voce non riporta la chiave che ha firmato: solo il nome dice che i due siano un solo ente.|Il nome «{stated}» è «{begins}» del registro con altro dietro: si sa troppo poco per dire se i due siano uno.|Indica come ente che rilascia o autore del corso qualcuno diverso da chi ha firmato, e dei due si sa troppo poco per dire se sia giusto.]",
        "next.issuer.mandate_unclear":
            "[Chiedere a {owner} se la chiave sia sua; chi tiene quel registro può allora inserirla.|Chiedere a «{begins}» se «{stated}» sia un altro suo nome o una sua parte, o indicare con --trust un registro in cui figuri quel nome.|Indicare con --trust un registro in cui figurino entrambi, o chiedere all’ente che rilascia.]",
        "reason.lookalike.name":
            "L’emittente si definisce «{stated}», che somiglia a «{resembles}» nel registro e non è lo stesso.",
        "next.lookalike.name":
            "Confrontare lettera per lettera. Chiedere a {name}, a un indirizzo cercato di persona, se è suo.",
        "reason.lookalike.domain":
            "L’indirizzo dell’emittente {stated} somiglia a {resembles}, che appartiene a {name}, ed è un altro.",
        "next.lookalike.domain":
            "Considerarla una falsificazione finché {name} non la conferma, a un indirizzo cercato di persona.",

        // Accreditation
        "reason.accreditation.none": "Al registro non risulta alcun accreditamento di {name}.",
        "next.accreditation.none": "Chiedere all’ente che rilascia chi lo ha accreditato, e controllare lì.",
        "reason.accreditation.gap":
            "Nessun accreditamento copriva il giorno {day}: il più vicino[, di {agency},] andava dal giorno {from} al giorno {to}[; il successivo è iniziato il giorno {next}].",
        "next.accreditation.gap": "Chiedere all’ente che rilascia quale accreditamento copriva il rilascio.",
        "reason.accreditation.last_day":
            "Il rilascio è avvenuto il giorno {day}, l’ultimo dell’accreditamento di {agency}, che le agenzie interpretano in entrambi i modi.",
        "next.accreditation.last_day": "Chiedere a {agency} se l’ultimo giorno era incluso.",
        "reason.accreditation.negative": "La decisione di {agency} che copre quel giorno era negativa.",
        "next.accreditation.negative": "Leggere la relazione; non considerarlo accreditato.",
        "reason.accreditation.undecided":
            "La relazione di {agency} che copre quel giorno non contiene alcuna decisione.",
        "next.accreditation.undecided": "Leggere la relazione e decidere se è sufficiente per il proprio scopo.",
        "reason.accreditation.flagged": "La relazione di {agency} che copre quel giorno è contrassegnata come dubbia.",
        "next.accreditation.flagged": "Chiedere a {agency} come si è concluso il caso.",
        "reason.accreditation.conditions":
            "La decisione di {agency} che copre quel giorno è positiva con condizioni o restrizioni.",
        "next.accreditation.conditions": "Leggere nel rapporto di {agency} se una condizione è rilevante.",
        "reason.assessment.registered_none":
            "Il rapporto di {agency} su questo programma dice che nessuno vi è valutato.",
        "next.assessment.registered_none":
            "Chiedere all’emittente come sono stati valutati i risultati; senza di ciò, considerarla un attestato di frequenza.",
        "reason.accreditation.voluntary":
            "{agency} l’ha valutato, ma in una procedura volontaria: nessuno doveva superarla per rilasciare.",
        "next.accreditation.voluntary": "Decidere se una valutazione volontaria è sufficiente per il proprio scopo.",
        "reason.accreditation.title_only":
            "Il programma è stato trovato solo in base al titolo, e un titolo può essere quello di un altro programma.",
        "next.accreditation.title_only": "Cercare il programma nella relazione di {agency}.",
        "reason.accreditation.scope":
            "La microcredenziale è al di fuori di ciò che è stato accreditato: {limit} {stated}, accreditamento per {limits}.",
        "next.accreditation.scope": "Chiedere all’ente che rilascia su quale base l’ha rilasciata.",
        "reason.accreditation.scope_unknown":
            "L’accreditamento è limitato a {limit} {limits}, e la microcredenziale non dice dove si colloca.",
        "next.accreditation.scope_unknown": "Chiedere all’ente che rilascia.",
        "reason.accreditation.unmatched":
            "L’ente che rilascia non ha potuto essere ritrovato in un registro in base a un numero ufficiale, quindi nessuno dice che cosa era accreditato.",
        "next.accreditation.unmatched": "Indicare con --trust un registro che ne contenga gli accreditamenti.",
        "reason.ladder.top": "Non c’è altro da accertare.",
        "next.ladder.top": "Nulla da fare.",

        // Days and places
        "reason.date.zone_unknown":
            "Un giorno è scritto come la tarda sera del giorno {written} in UTC, e non si può stabilire dove fosse mezzanotte.",
        "next.date.zone_unknown":
            "Considerarlo quel giorno o il successivo; dove un giorno è importante, chiedere all’emittente.",
        "reason.place.region_unread":
            "Una regione è indicata a parole, quindi non può essere confrontata con il paese.",
        "next.place.region_unread": "Nulla da fare; dove la regione è importante, cercarla.",

        // Copies
        "reason.status.replaced":
            "Tra ciò che è stato consegnato c’è una copia più recente della stessa microcredenziale, in vigore dal giorno {since}.",
        "next.status.replaced": "Usare la copia più recente.",

        // The content
        "reason.format.profile_contradicts":
            "La stessa organizzazione è descritta due volte, e non allo stesso modo: «{member}» differisce.",
        "next.format.profile_contradicts": "Chiedere all’emittente quale è giusta.",
        "reason.level.single": "È indicato un solo livello, o uno di un quadro che qui non è noto.",
        "next.level.single": "Nulla da fare; non c’è nulla con cui confrontarlo.",
        "reason.supervision.missing": "Non è indicato se qualcuno ha controllato chi ha sostenuto la valutazione.",
        "next.supervision.missing": "Chiedere all’emittente come è stata sorvegliata la valutazione, se è importante.",
        "reason.language.not_declared":
            "Un testo dice la propria lingua, ma la microcredenziale non ne dichiara alcuna.",
        "next.language.not_declared": "Nulla da fare.",

        // What the policy asks
        "reason.policy.requirement_missing":
            "La politica richiede qualcosa che la microcredenziale non ha: {what}[ è {stated}][; occorre: {needed}].",
        "next.policy.requirement_missing": "Chiederne al discente un’altra prova, o scegliere un’altra politica.",
        "reason.check.nothing_stated":
            "La politica richiede questo controllo, e la microcredenziale non indica nulla che si possa controllare.",
        "next.check.nothing_stated":
            "Chiedere all’emittente una microcredenziale che lo indichi, o scegliere una politica che non lo richieda.",
        "reason.check.not_available":
            "La politica richiede questo controllo, che non è possibile per un documento di questo tipo.",
        "next.check.not_available":
            "Scegliere una politica che non lo richieda, o farlo verificare in altro modo.",
        "reason.holder.too_many":
            "In questa cartella ci sono più di {count} microcredenziali; non è stato confrontato se tutte siano di una sola persona.",
        "next.holder.too_many": "Mettere i file di ogni persona in una cartella propria e verificarla.",
        "reason.policy.requirement_unclear":
            "La politica richiede {what}[ ({needed})], e la microcredenziale non lo dice.",
        "next.policy.requirement_unclear": "Chiedere all’emittente, o scegliere un’altra politica.",

        // What a reader can do where the sentence beside the reason speaks to whoever issues
        "reader.level.inconsistent": "Chiedere all’emittente quale livello è giusto.",
        "reader.level.nqf_country": "Chiedere all’emittente perché indica un livello di un altro paese.",
        "reader.issuer_place.region_mismatch": "Chiedere all’emittente quale dei due è giusto.",
        "reader.awarding_body.placeholder_identifier":
            "Non cercare nessuno in base a questo numero; chiedere all’emittente quello che figura nel registro.",
        "reader.assessment.missing": "Chiedere all’emittente come sono stati valutati i risultati di apprendimento.",
        "reader.assessment.attendance_only":
            "Considerarla un attestato di frequenza: dice chi era presente, non che cosa sa fare.",
        "reader.workload.volume": "Chiedere all’emittente dei crediti, se sono importanti.",
        "reader.language.malformed": "Nulla da fare.",
        "reader.language.undeclared": "Nulla da fare.",
        "reader.learner.birth_date_implausible": "Chiedere al discente, e confrontare con un documento di identità.",
    ]
}
