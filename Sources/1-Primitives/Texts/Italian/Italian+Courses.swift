extension Italian {
    /// What a course description is asked for, element by element, and the comments of a new one.
    static let courses: [String: String] = [
        // What each element is for: the European approach in our own words.
        "element.learner": "Chi l’ha conseguita, in modo che altri possano riconoscere che è questa persona.",
        "element.title": "Ciò che è stato rilasciato si chiama così, sull’attestato e ovunque.",
        "element.issuer_place": "Il paese e, se utile, la regione di chi emette.",
        "element.awarding_body": "L’ente che la rilascia e ne risponde, con la sua denominazione legale.",
        "element.award_date": "Il giorno in cui è stata rilasciata, non il giorno in cui è stato creato il file.",
        "element.outcomes": "Che cosa un discente conosce, comprende e sa fare al termine.",
        "element.workload": "Quanto lavoro occorre per arrivarci, in crediti ECTS ovunque sia possibile.",
        "element.level":
            "Il livello dell’apprendimento, come livello del quadro europeo o di un quadro nazionale o come ciclo dell’istruzione superiore, se applicabile.",
        "element.assessment": "Come si è accertato che i risultati di apprendimento sono stati raggiunti.",
        "element.participation": "Come si è partecipato: in presenza, online, in entrambi i modi, sul lavoro.",
        "element.quality_assurance": "Che cosa garantisce la qualità del corso e dell’emittente.",
        "element.prerequisites": "Di che cosa si ha bisogno per essere ammessi.",
        "element.supervision": "Se qualcuno ha sorvegliato la valutazione, e se l’identità è stata controllata.",
        "element.grade": "Il risultato che è stato ottenuto.",
        "element.stackability": "Se è autonoma o conta per qualcosa di più ampio.",
        "element.further": "Qualsiasi altra cosa che chi legge dovrebbe sapere.",

        "standing.stated": "indicato",
        "standing.weak": "indicato, ma si veda sotto",
        "standing.notApplicable": "indicato come non applicabile",
        "standing.fromRoster": "dall’elenco dei discenti",
        "standing.fromWorkspace": "dall’area di lavoro dell’emittente",
        "standing.missing": "mancante",
        "standing.leftOut": "non indicato, il che è consentito",

        "course.new.head": "Un corso come viene rilasciato: ciò che vale per ogni discente. Compilare ciò che è vuoto.",
        "course.new.extends": "Ciò che questo file omette è preso da quello.",
        "course.new.id":
            "Da questo si riconosce il corso, qualunque cosa si corregga più sotto: conservarlo, e darne un altro a ogni altro corso.",
        "course.new.language":
            "La lingua di tutto ciò che segue. Un testo può essere dato anche per lingua: {en: Sensor data, de: Sensordaten}.",
        "course.new.title": "2. Titolo. Come si chiama sull’attestato.",
        "course.new.awarded":
            "5. Giorno del rilascio, come 2026-05-08; oppure: from roster, se i giorni variano da discente a discente.",
        "course.new.course": "Il primo e l’ultimo giorno, come 2026-02-02; il tipo di corso può restare vuoto.",
        "course.new.learning_outcomes":
            "6. Risultati di apprendimento. Una riga per ogni cosa che un discente sa fare al termine.",
        "course.new.workload":
            "7. Carico di lavoro. Crediti ECTS con il punto decimale (2.5), ore o entrambi; un credito ECTS corrisponde a 25-30 ore.",
        "course.new.level":
            "8. Livello del Quadro europeo delle qualifiche, da 1 a 8; oppure indicare perché non c’è: {not_applicable: …}.",
        "course.new.assessment":
            "9. Valutazione. Come sono stati verificati i risultati di apprendimento; chi ha sorvegliato (o2); e come vanno letti i voti (o3), che può restare vuoto. Il voto stesso proviene dall’elenco dei discenti.",
        "course.new.participation": "10. Forma di partecipazione; se sono più d’una, separate da virgole: [online, …].",
        "course.new.quality_assurance":
            "11. Garanzia della qualità. I giorni sono quelli tra cui vale; il tipo può restare vuoto.",
        "course.new.terms": "{entry}, uno tra: {terms}",
        "course.new.optional":
            "Facoltativo. Togliere il # davanti a ciò che si usa; i numeri degli elementi da o1 a o5 sono quelli dell’approccio europeo.",
        "course.new.prerequisites": "o1. Prerequisiti: di che cosa i discenti avevano bisogno per essere ammessi.",
        "course.new.stackability": "o4. Cumulabilità: autonoma, o per che cosa conta.",
        "course.new.further": "o5. Ulteriori informazioni.",
        "course.new.place": "3. Luogo, se non è la sede dell’istituzione.",
        "course.new.institution":
            "4. Ente che rilascia. È quello la cui area di lavoro firma; se è indicato qui, i due sono confrontati.",
        "course.new.valid": "Per quanto tempo è valida; senza questa voce, per sempre.",

        "cli.course.ready": "Non manca nulla: con questa descrizione si può emettere un lotto.",
        "cli.course.not_ready": "Prima {count|va risolto|vanno risolti} {count} {count|problema|problemi}.",
        "cli.course.problems": "{count} {count|problema|problemi}:",
        "cli.course.elements": "{mandatory} degli 11 elementi, e {optional} dei 5 facoltativi",
        "cli.course.written": "{file} è pronto per essere compilato. Poi: testamur course check {file}",
        "help.course": "Descrive un corso: inizia una descrizione, e mostra che cosa le manca ancora.",
        "help.course.new": "Scrive una descrizione di corso da compilare.",
        "help.course.new.discussion":
            "Ogni voce ha un commento che dice a che cosa serve, con i termini che vi si possono scrivere.",
        "help.course.new.file": "Il file da creare; senza, la descrizione va allo standard output.",
        "help.course.new.language": "La lingua del corso, come en, de o pl; gli elenchi vi sono mostrati.",
        "help.course.new.extends": "Un file che dice ciò che questo omette, come institution.yaml.",
        "help.course.check": "Dice che cosa manca ancora a una descrizione di corso.",
        "help.course.check.discussion":
            "Esamina i sedici elementi dell’approccio europeo. Termina con 0 se con essa si potrebbe emettere un lotto, con 65 se no.",
        "help.course.check.file": "La descrizione del corso.",
        "help.course.check.workspace":
            "L’area di lavoro dell’emittente, per vedere anche l’ente che rilascia e il luogo.",
        "help.course.check.format": "Come scriverlo.",
    ]
}
