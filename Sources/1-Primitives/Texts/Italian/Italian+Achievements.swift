extension Italian {
    /// What is said about the content of a credential.
    static let achievements: [String: String] = [
        // The learner
        "reason.learner.missing":
            "Nulla indica chi ha conseguito questo: non c’è né un nome né un numero di identificazione.",
        "next.learner.missing": "Inserire il nome completo o un numero con cui il discente possa essere riconosciuto.",
        "reason.learner.name_incomplete": "Per {name} è compilato solo uno tra nome e cognome.",
        "next.learner.name_incomplete": "Confermare se la persona ha un unico nome; altrimenti aggiungere l’altro.",
        "reason.learner.names_swapped":
            "Nomi e cognomi sembrano trovarsi gli uni nella colonna degli altri, come in «{sample}».",
        "next.learner.names_swapped":
            "[Esaminare le due colonne. Se sono scambiate, scambiare le intestazioni; se sono giuste, dirlo con --column given_name=\"{given}\" --column family_name=\"{family}\".|Scrivere il nome prima del cognome, senza virgola, o ciascuno in una colonna propria.]",
        "reason.learner.birth_date_ambiguous":
            "[La data di nascita {value}|Una data di nascita] può essere letta con il giorno davanti o con il mese davanti, e nessun’altra riga lo chiarisce.",
        "next.learner.birth_date_ambiguous":
            "Indicare una volta per l’intera colonna che cosa viene prima[ ({flag})], oppure scrivere le date come 1994-04-03.",
        "reason.learner.birth_date_implausible":
            "Una data di nascita come {birth} non è compatibile con un rilascio avvenuto il giorno {award}.",
        "next.learner.birth_date_implausible":
            "Correggere la data di nascita; i discenti hanno tra 10 e 110 anni quando viene loro rilasciato qualcosa.",
        "reason.learner.email_invalid":
            "«{address}» non sembra un indirizzo di posta elettronica[; probabilmente si intendeva {suggestion}].",
        "next.learner.email_invalid": "Correggere l’indirizzo o lasciare vuota la cella.",
        "reason.learner.duplicate": "Le righe {first} e {second} sembrano riguardare la stessa persona.",
        "next.learner.duplicate": "Eliminare una delle righe o confermare che si tratta di due persone.",
        "reason.learner.id_only": "La credenziale indica il discente solo con un indirizzo tecnico.",
        "next.learner.id_only":
            "Chiedere al discente di dimostrare che l’indirizzo è suo, o di mostrare qualcosa che riporti un nome.",

        // Title and languages
        "reason.title.missing": "La microcredenziale non ha un titolo.",
        "next.title.missing": "Darle il titolo con cui il programma la rilascia.",
        "reason.title.generic": "Il titolo «{title}» non dice a chi legge che cosa è stato appreso.",
        "next.title.generic": "Indicare la materia: «Lettura e pulizia di dati di sensori» anziché «Attestato».",
        "reason.language.undeclared": "C’è un testo nella lingua «{language}», che la credenziale non elenca.",
        "next.language.undeclared": "Aggiungere la lingua all’elenco delle lingue, o eliminare il testo.",
        "reason.language.malformed": "«{value}» non è il codice di una lingua.",
        "next.language.malformed": "Usare un codice come en, de o pt-BR.",

        // Place and awarding body
        "reason.issuer_place.missing": "Non è indicato in quale paese opera l’ente che rilascia.",
        "next.issuer_place.missing": "Aggiungere il paese dell’ente che rilascia.",
        "reason.issuer_place.unknown_country": "«{code}» non è il codice di un paese.",
        "next.issuer_place.unknown_country": "Usare le due o tre lettere di un paese, come AT o AUT.",
        "reason.issuer_place.region_mismatch": "La regione {region} si trova in {other}, non in {country}.",
        "next.issuer_place.region_mismatch": "Correggere la regione o il paese.",
        "reason.awarding_body.missing": "L’ente che rilascia non ha un nome.",
        "next.awarding_body.missing": "Aggiungere la denominazione legale dell’ente che rilascia.",
        "reason.awarding_body.no_identifier":
            "Per {name} non è indicato alcun numero ufficiale, quindi nessuno può cercare questo ente.",
        "next.awarding_body.no_identifier":
            "Aggiungere un numero di un registro pubblico: partita IVA, registro nazionale, codice PIC o Erasmus.",
        "reason.awarding_body.placeholder_identifier":
            "«{value}» non può essere un vero numero del tipo {kind}[ in {country}].",
        "next.awarding_body.placeholder_identifier": "Sostituirlo con il numero che figura nel registro, o ometterlo.",

        // Days
        "reason.award_date.missing": "Non è indicato in quale giorno è avvenuto il rilascio.",
        "next.award_date.missing":
            "Aggiungere il giorno in cui il rilascio è stato deciso; il giorno della firma non lo sostituisce.",
        "reason.award_date.future": "Il giorno del rilascio, {date}, è successivo al giorno della firma, {sealed}.",
        "next.award_date.future": "Correggere il giorno del rilascio, o firmare in quel giorno o più tardi.",
        "reason.award_date.before_activity":
            "Il rilascio è avvenuto il giorno {date}, ma il corso è durato fino al giorno {end}.",
        "next.award_date.before_activity": "Correggere il giorno del rilascio o le date del corso.",
        "reason.award_date.seal_only":
            "Il giorno del rilascio non è indicato; è mostrato il giorno in cui la credenziale è stata firmata.",
        "next.award_date.seal_only": "Se il giorno del rilascio è importante, chiederlo all’emittente.",
        "reason.activity.order": "Il corso inizia il giorno {start} e termina prima, il giorno {end}.",
        "next.activity.order": "Correggere il primo o l’ultimo giorno del corso.",
        "reason.date.day_shift": "Un giorno è scritto come un momento della sera precedente: {written} sta per {day}.",
        "next.date.day_shift": "Non occorre fare nulla; si intende il giorno successivo.",

        // Outcomes and workload
        "reason.outcomes.missing": "Non è elencato alcun risultato di apprendimento.",
        "next.outcomes.missing": "Dire in almeno una riga che cosa il discente ora sa o sa fare.",
        "reason.outcomes.not_an_outcome":
            "Ciò che figura come risultato di apprendimento ripete soltanto il titolo o descrive il corso.",
        "next.outcomes.not_an_outcome":
            "Scrivere righe brevi che inizino con un verbo: «Trovare e contrassegnare valori errati».",
        "reason.workload.missing": "La quantità di lavoro non è indicata, né in crediti né in ore.",
        "next.workload.missing": "Aggiungere crediti ECTS, ore di lavoro o entrambi.",
        "reason.workload.not_a_number": "«{value}» non è un numero positivo come quello che serve qui.",
        "next.workload.not_a_number":
            "Scrivere[ {suggestion}, cioè] un numero con il punto decimale e senza unità, come 2.5.",
        "reason.workload.ratio":
            "{hours} ore per {points} ECTS danno {ratio} ore per credito; di solito sono tra 25 e 30.",
        "next.workload.ratio": "Controllare entrambi i numeri; riguardano tutto il lavoro, non solo le lezioni.",
        "reason.workload.duration_unit":
            "«{value}» non è un numero di ore: in questa forma la M prima della T indica i mesi.",
        "next.workload.duration_unit": "Scrivere sessanta ore come PT60H, o semplicemente come numero di ore.",
        "reason.workload.volume":
            "{points} ECTS sono al di fuori di quanto è usuale per un corso di questo tipo ({range} ECTS).",
        "next.workload.volume": "Controllare i crediti o il tipo di corso indicato.",
        "reason.workload.unknown_unit": "Sono indicati {points} crediti, ma non di quale sistema.",
        "next.workload.unknown_unit": "Chiedere all’emittente se si tratta di crediti ECTS.",
        "reason.workload.intensity":
            "[{hours} ore in {days} {days|giorno|giorni} danno {week} ore alla settimana|Le ore sono più di sessanta alla settimana].",
        "next.workload.intensity": "Controllare le ore e le date del corso.",

        // Level
        "reason.level.not_stated": "Il livello non è indicato, né il motivo per cui manca.",
        "next.level.not_stated":
            "Scegliere un livello del Quadro europeo delle qualifiche, o indicare perché nessuno è applicabile.",
        "reason.level.nqf_country": "«{level}» appartiene a {country}; l’ente che rilascia è in {body}.",
        "next.level.nqf_country": "Scegliere il livello nel quadro del paese proprio dell’ente che rilascia.",
        "reason.level.inconsistent":
            "[Il ciclo {cycle}|{nqf}] corrisponde al livello EQF {expected}, ma è indicato anche il livello {eqf}.",
        "next.level.inconsistent": "Correggere il ciclo o il livello EQF.",

        // Assessment and participation
        "reason.assessment.missing": "Non è indicato come sono stati valutati i risultati di apprendimento.",
        "next.assessment.missing": "Scegliere almeno un tipo di valutazione, come un elaborato con voto.",
        "reason.assessment.attendance_only":
            "L’unica valutazione è la frequenza, che non dimostra alcun risultato di apprendimento.",
        "next.assessment.attendance_only":
            "Aggiungere la valutazione dei risultati di apprendimento; senza di essa questo è un attestato di frequenza.",
        "reason.assessment.not_from_list": "Il tipo di valutazione «{value}» non è una voce dell’elenco europeo.",
        "next.assessment.not_from_list": "Scegliere la voce più vicina, affinché sia compresa in ogni lingua.",
        "reason.participation.missing": "Non è indicato come le persone hanno partecipato.",
        "next.participation.missing": "Scegliere online, in presenza (in sede), mista o un’altra forma dell’elenco.",
        "reason.participation.ambiguous":
            "«{value}» può significare più di una forma di partecipazione dell’elenco europeo.",
        "next.participation.ambiguous": "Chiedere all’emittente quale si intende, se è importante.",
        "reason.supervision.weak": "Nessuno ha controllato chi ha sostenuto la valutazione ({value}).",
        "next.supervision.weak":
            "Le commissioni d’esame possono chiedere di più; decidere se è sufficiente per il proprio scopo.",
        "reason.supervision.unclear": "«{value}» non dice chiaramente se l’identità è stata controllata.",
        "next.supervision.unclear": "Chiedere all’emittente come è stata sorvegliata la valutazione, se è importante.",
        "reason.grade.without_scheme": "Il voto «{grade}» è indicato senza la scala a cui appartiene.",
        "next.grade.without_scheme": "Aggiungere i voti che esistono e quello necessario per superare la valutazione.",

        // Quality assurance
        "reason.quality_assurance.missing": "Non è indicato che cosa garantisce la qualità.",
        "next.quality_assurance.missing":
            "Indicare un accreditamento, una valutazione esterna o la procedura propria dell’istituzione.",
        "reason.quality_assurance.not_on_award_date":
            "«{title}» era valido[ dal giorno {from}][ fino al giorno {to}], il che esclude il giorno del rilascio, {award}.",
        "next.quality_assurance.not_on_award_date":
            "Indicare la garanzia della qualità in vigore nel giorno del rilascio.",
        "reason.quality_assurance.internal_only": "È indicata solo la garanzia della qualità propria dell’istituzione.",
        "next.quality_assurance.internal_only": "Indicarne anche una esterna, se esiste.",

        // The rest
        "reason.stackability.unclear": "È detta cumulabile, ma non verso che cosa.",
        "next.stackability.unclear": "Indicare il programma più ampio, o scegliere «autonoma».",
        "reason.prerequisites.placeholder": "«{text}» dice che non ci sono prerequisiti.",
        "next.prerequisites.placeholder": "Lasciare vuoto il campo; questo dice lo stesso in ogni lingua.",
        "reason.further.attachment_type": "Un file è dichiarato come {declared}, ma i suoi byte sono {real}.",
        "next.further.attachment_type": "Correggere il tipo, o allegare il file giusto.",
        "reason.image.too_large": "Un’immagine di {size} KiB supera i 64 KiB, o è contenuta due volte nel file.",
        "next.image.too_large": "Usare un’immagine più piccola, o indicarne invece l’indirizzo.",
        "reason.vocabulary.not_from_list": "«{value}» sta dove è prevista una voce di un elenco europeo.",
        "next.vocabulary.not_from_list": "Le persone possono comunque leggerlo; i programmi non possono confrontarlo.",
        "reason.vocabulary.newer": "«{value}» non è nello stato dell’elenco europeo che questa versione conosce.",
        "next.vocabulary.newer":
            "Una versione più recente di questo programma potrebbe conoscerlo; fino ad allora è mostrato così come è scritto.",
        "reason.link.malformed": "«{value}» non è un indirizzo completo.",
        "next.link.malformed": "Scrivere l’indirizzo intero, con https:// davanti.",

        // Open Badges
        "reason.openbadges.profile": "Il documento non è una credenziale Open Badges 3.0.",
        "next.openbadges.profile":
            "Guardare se era accompagnato da un altro file; i badge più vecchi hanno un’altra forma.",
        "reason.openbadges.type":
            "Una parte del badge ha una forma diversa da quella che le dà Open Badges 3.0 (è atteso {expected}).",
        "next.openbadges.type": "Chiedere all’emittente un badge che segua la specifica.",
        "reason.openbadges.limit": "Un elenco nel badge ha {count} voci; se ne leggono al massimo {limit}.",
        "next.openbadges.limit": "Chiedere all’emittente un badge che riguardi solo questa microcredenziale.",

        // Elements
        "field.learner": "Discente",
        "field.title": "Titolo",
        "field.issuer_place": "Paese e regione dell’emittente",
        "field.awarding_body": "Ente che rilascia",
        "field.award_date": "Giorno del rilascio",
        "field.outcomes": "Risultati di apprendimento",
        "field.workload": "Carico di lavoro",
        "field.level": "Livello",
        "field.assessment": "Valutazione",
        "field.participation": "Forma di partecipazione",
        "field.quality_assurance": "Garanzia della qualità",
        "field.prerequisites": "Prerequisiti",
        "field.supervision": "Supervisione e controllo dell’identità",
        "field.grade": "Voto",
        "field.stackability": "Cumulabilità",
        "field.further": "Ulteriori informazioni",
        "field.other_languages": "Altre lingue",
        "field.pictures": "Immagini",
        "field.activity": "Corso",

        // What a format does not carry
        "loss.kept": "mantenuto",
        "loss.reduced": "ridotto",
        "loss.dropped": "omesso",
        "loss.birth_date": "La data di nascita è omessa.",
        "loss.email_hashed": "L’indirizzo di posta elettronica può solo essere confrontato: è scritto come hash.",
        "loss.further_holder_keys": "Di più chiavi del discente è scritta la prima.",
        "loss.identifier_country": "Il paese di un numero di identificazione è omesso.",
        "loss.languages": "C’è posto per una sola lingua.",
        "loss.region_as_text": "La regione è scritta a parole.",
        "loss.identifiers_as_extensions":
            "I numeri ufficiali sono scritti come estensioni, che altri programmi potrebbero non comprendere.",
        "loss.joint_bodies_as_alignments":
            "Degli altri enti che rilasciano si mantengono nome, paese e sito web, e i loro numeri come testo.",
        "loss.further_locations": "Di più luoghi di un’organizzazione è scritto il primo.",
        "loss.seat_from_place":
            "Il luogo del rilascio è scritto come indirizzo dell’ente che rilascia, che non ne ha uno proprio.",
        "loss.outcomes_as_text": "I risultati di apprendimento sono righe di un testo.",
        "loss.outcome_kind": "È omesso se un risultato è una conoscenza o un’abilità.",
        "loss.outcome_reuse": "È omesso quanto ampiamente un risultato può essere utilizzato.",
        "loss.hours_as_text": "Le ore sono scritte a parole.",
        "loss.dates_as_text": "Le date della garanzia della qualità sono scritte a parole.",
        "loss.agency_as_text": "Dell’agenzia è scritto il nome.",
        "loss.section_of_text": "Diventano una sezione del testo sui criteri.",
        "loss.rank": "La posizione in graduatoria è omessa.",
        "loss.documents": "I file allegati sono omessi.",
        "loss.languages_of_classes": "Le lingue delle lezioni sono omesse.",
        "loss.note_is_title": "La nota ripete soltanto il titolo ed è omessa.",
        "loss.further_pictures": "C’è posto per un’immagine di ciascun tipo.",
        "loss.activity_place": "Il luogo del corso è omesso.",
        "loss.activity_provider": "È omesso chi offre il corso.",
    ]
}
