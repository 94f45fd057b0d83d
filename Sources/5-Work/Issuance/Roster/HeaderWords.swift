import Achievements

/// Column names that student systems, Moodle and spreadsheets use, by language and field.
///
/// Facts gathered from the language packs of Moodle and the Europass issuer and from common use; where one name means
/// different things in different languages it stands in each, and the other columns of the file decide.
enum HeaderWords {
    /// The fields that a folded column name can mean, with the languages in which it does.
    static func meanings(of header: FoldedHeader) -> [(field: RosterField, language: String)] {
        // "Nummer (ID)" is one, "Nummer" alone counts rows.
        if header.words == "nummer", header.remark != "id" { return [] }
        // Accents get lost on the way; where they are there they count.
        if let known = meanings[header.words] ?? plainMeanings[PlainLetters.of(header.words)] { return known }
        // So do dots, hyphens and strokes of an abbreviation.
        let compact = header.compact
        if compact.count > 1, let known = compactMeanings[compact] { return known }
        // "Nom du stagiaire", "Imię uczestnika szkolenia": whose it is everybody knows.
        let bare = withoutPerson(header)
        return bare.words == header.words || bare.words.isEmpty ? [] : meanings(of: bare)
    }

    /// Whether a cell with this text may be a column name, of this dictionary or of an export that is known.
    static func isKnown(_ header: FoldedHeader) -> Bool {
        !meanings(of: header).isEmpty || RosterExport.words.contains(header.words)
    }

    private static let meanings = index { FoldedHeader($0).words }
    private static let compactMeanings = index { FoldedHeader($0).compact }
    private static let plainMeanings = index { PlainLetters.of(FoldedHeader($0).words) }

    private static func index(by key: (String) -> String) -> [String: [(field: RosterField, language: String)]] {
        var meanings: [String: [(field: RosterField, language: String)]] = [:]
        for (language, fields) in table {
            for (field, names) in fields {
                for name in names { meanings[key(name), default: []].append((field, language)) }
            }
        }
        for (language, names) in familyNameFirstNames {
            for name in Set(names.map(key))
            where meanings[name]?.contains(where: { $0.language == language }) != true {
                meanings[name, default: []].append((.fullName, language))
            }
        }
        return meanings
    }

    /// Names of this program's own, the same in every language.
    private static let own: [(RosterField, [String])] =
        RosterField.allCases.filter { !RosterField.aboutRows.contains($0) }.map { ($0, [$0.rawValue]) } + [
            (.holder, ["Holder key", "Holder DID", "Wallet key"]), (.rowKey, ["Row key"]),
            (.courseStart, ["Course start"]), (.courseEnd, ["Course end"]),
        ]

    private static let table: [(language: String, fields: [(RosterField, [String])])] = [
        ("*", own),
        (
            "bg",
            [
                (.givenName, ["Собствено име"]),
                (.familyName, ["Фамилно име"]),
                (.email, ["Електронен адрес"]),
                (.birthDate, ["Дата на раждане"]),
                (.idNumber, ["Национален идентификационен номер", "Идентификационен номер или код на учащия"]),
                (.grade, ["Ниво"]),
                (.completionDate, ["Дата на присъждане", "Крайна дата"]),
            ]
        ),
        (
            "ca",
            [
                (.givenName, ["Nom"]),
                (.familyName, ["Cognoms"]),
                (.fullName, ["Nom complet de l'usuari"]),
                (.email, ["Adreça electrònica"]),
                (.idNumber, ["Número ID"]),
                (.grade, ["Qualificació", "Qualificació final", "Total del curs"]),
                (.completionDate, ["Data de compleció"]),
            ]
        ),
        (
            "cs",
            [
                (.givenName, ["Jméno"]),
                (.familyName, ["Příjmení"]),
                (.email, ["E-mail"]),
                (.birthDate, ["Datum narození"]),
                (.idNumber, ["Vnitrostátní identifikační číslo", "Identifikační číslo nebo kód studenta"]),
                (.grade, ["Známka"]),
                (.completionDate, ["Datum udělení", "Konečné datum"]),
            ]
        ),
        (
            "da",
            [
                (.givenName, ["Fornavn"]),
                (.familyName, ["Efternavn"]),
                (.email, ["E-mailadresse"]),
                (.birthDate, ["Fødselsdato"]),
                (.idNumber, ["Nationalt ID-nummer", "Den studerendes ID-nummer eller -kode"]),
                (.grade, ["Bedømmelse"]),
                (.completionDate, ["Tildelingsdato", "Slutdato"]),
            ]
        ),
        (
            "de",
            [
                (.namePrefix, ["Namensvorsatz", "Vorsatzwort", "Namenspräfix", "Namensvorsatzwort"]),
                (.givenName, ["Vorname", "Vornamen", "Rufname", "Vorname(n)"]),
                (
                    .familyName,
                    ["Nachname", "Familienname", "Zuname", "Familien- oder Nachname", "Nachname/Familienname"]
                ),
                (
                    .fullName,
                    [
                        "Vollständiger Name", "Name", "Vor- und Nachname", "Vorname Nachname", "Vorname und Nachname",
                        "Teilnehmer", "Teilnehmer/in", "Teilnehmer/-in", "TeilnehmerIn", "Teilnehmer:in",
                        "Teilnehmende/r",
                        "Studierende/r", "Teilnehmername", "Student/in", "Kandidat/in",
                    ]
                ),
                (
                    .email,
                    [
                        "E-Mail-Adresse", "E-Mail", "Mail", "Mailadresse", "Hochschul-E-Mail", "E-Mail dienstlich",
                        "E-Mail (Hochschule)", "Uni-E-Mail",
                    ]
                ),
                (.birthDate, ["Geburtsdatum", "Geb.-Datum", "Geb.-Dat.", "Geburtstag", "Geboren am", "geb. am"]),
                (
                    .idNumber,
                    [
                        "ID-Nummer", "Nationale ID-Nummer", "Nummer oder Code des Studierendenausweises",
                        "Matrikelnummer", "Matr.-Nr.", "Matrikel-Nr.", "Mat.-Nr.", "Matrikel",
                        "Studierendennummer", "mtknr", "Mtkl.-Nr.", "Matrnr", "MatNr", "Teilnehmernummer",
                        "Studierenden-ID", "Matrikel-Nummer", "Immatrikulationsnummer", "Personenkennzeichen",
                        "Teilnehmer-ID",
                    ]
                ),
                (
                    .grade,
                    [
                        "Bewertung", "Endbewertung", "Kurs gesamt", "Note", "Gesamtnote", "Endnote", "Beurteilung",
                        "Prüfungsnote", "Abschlussnote", "Gesamtbeurteilung", "Modulnote", "Ergebnis",
                        "Gesamtbewertung", "Note (Gesamt)", "Leistungsbewertung", "Modulgesamtnote",
                    ]
                ),
                (
                    .completionDate,
                    [
                        "Datum des Kursabschlusses", "Datum der Verleihung", "Enddatum", "Abschlussdatum",
                        "Ausstellungsdatum", "Prüfungsdatum", "Datum", "Beurteilungsdatum", "Prüfungstag",
                        "Datum der Prüfung", "pdatum", "Abgeschlossen am", "Bestanden am", "Leistungsdatum",
                        "Datum des Abschlusses", "Datum der Zertifizierung", "Zertifiziert am", "Erworben am",
                        "Kursende", "Kurs abgeschlossen", "Datum der Leistung", "Bewertungsdatum", "Abschluss am",
                        "Vergabedatum", "Verliehen am",
                    ]
                ),
            ]
        ),
        (
            "el",
            [
                (
                    .givenName,
                    [
                        "Μικρό/Βαπτιστικό όνομα", "Όνομα", "Όνομα φοιτητή", "Όνομα σπουδαστή", "Μικρό όνομα",
                        "Όνομα εκπαιδευόμενου", "Όνομα εκπαιδευομένου", "Όνομα συμμετέχοντος", "Κύριο όνομα",
                    ]
                ),
                (
                    .familyName,
                    [
                        "Επίθετο", "Επώνυμο", "Επώνυμο φοιτητή", "Επώνυμο σπουδαστή", "Επίθετο φοιτητή",
                        "Επίθετο εκπαιδευόμενου", "Επίθετο εκπαιδευομένου", "Επώνυμο εκπαιδευόμενου",
                        "Επώνυμο εκπαιδευομένου", "Επώνυμο συμμετέχοντος",
                    ]
                ),
                (
                    .fullName,
                    [
                        "Πλήρες όνομα χρήστη", "Ονοματεπώνυμο", "Ονοματεπώνυμο φοιτητή", "Ονοματεπώνυμο εκπαιδευόμενου",
                        "Ονοματεπώνυμο εκπαιδευομένου", "Ονοματεπώνυμο συμμετέχοντος", "Ον/μο",
                        "Ονοματεπώνυμο σπουδαστή",
                        "Φοιτητής", "Εκπαιδευόμενος", "Συμμετέχων", "Επώνυμο και όνομα φοιτητή",
                    ]
                ),
                (
                    .email,
                    [
                        "Διεύθυνση ηλε.ταχυδρομείου", "Διεύθυνση ηλεκτρονικού ταχυδρομείου", "E-mail", "Email",
                        "Ηλ. ταχυδρομείο", "Ηλ. ταχ/μείο", "Ηλεκτρονική διεύθυνση", "Ηλεκτρονικό ταχυδρομείο",
                    ]
                ),
                (
                    .birthDate,
                    ["Ημερομηνία γέννησης", "Ημ. γέννησης", "Ημ/νία γέννησης", "Ημερ. γέννησης", "Ημ. γενν."]
                ),
                (
                    .idNumber,
                    [
                        "Αναγνωριστικός αριθμός", "Αριθμός εθνικού εγγράφου ταυτότητας",
                        "Αριθμός ταυτότητας ή κωδικός σπουδαστή", "Αριθμός μητρώου", "Αρ. Μητρώου", "ΑΜ",
                        "ΑΕΜ", "ΑΦΜ", "Αρ. Μητρ.", "Αριθμός μητρώου φοιτητή", "ΑΜΦ", "Μητρώο", "Κωδικός φοιτητή",
                        "Αριθμός Ειδικού Μητρώου", "Γενικός αριθμός μητρώου", "ΑΔΤ", "ΑΜΚΑ",
                    ]
                ),
                (
                    .grade,
                    [
                        "Βαθμός", "Τελικός βαθμός", "Σύνολο μαθήματος", "Βαθμολογία", "Τελική βαθμολογία",
                        "Βαθμός μαθήματος", "Βαθμός εξέτασης", "Συνολικός βαθμός", "Αποτέλεσμα", "Βαθμός αριθμητικά",
                        "Βαθμός ολογράφως", "Επίδοση", "Τελική επίδοση",
                    ]
                ),
                (
                    .completionDate,
                    [
                        "Ημερομηνία ολοκλήρωσης", "Ημερομηνία απονομής", "Τελική ημερομηνία", "Ημερομηνία λήξης",
                        "Ημ. ολοκλήρωσης", "Ημ/νία ολοκλήρωσης", "Ημερομηνία εξέτασης", "Ημ/νία εξέτασης",
                        "Ημερομηνία", "Ημ/νία", "Ημερομηνία βαθμολόγησης", "Ημ. εξέτασης", "Ημερ. εξέτασης",
                        "Ημερομηνία επιτυχίας", "Ημερομηνία αποφοίτησης", "Ημ/νία απονομής", "Ημερ. ολοκλήρωσης",
                        "Ημερομηνία λήξης προγράμματος", "Ημερομηνία ολοκλήρωσης προγράμματος",
                        "Ημ/νία ολοκλήρωσης προγράμματος", "Ημερομηνία κατάθεσης", "Ημ/νία κατάθεσης",
                        "Ημερομηνία ολοκλήρωσης μαθήματος", "Μάθημα ολοκληρώθηκε",
                    ]
                ),
            ]
        ),
        (
            "en",
            [
                (
                    .givenName,
                    [
                        "First name", "Given name", "Given names", "Forename", "Given name(s)", "Firstname",
                        "First name of student",
                    ]
                ),
                (
                    .familyName,
                    ["Last name", "Family name", "Last Name", "Surname", "Lastname", "Family name of student"]
                ),
                (
                    .fullName,
                    ["User full name", "Full name", "Name", "Student name", "Learner", "Student", "Participant"]
                ),
                (.email, ["Email address", "E-mail Address", "E-mail", "Email", "Mail"]),
                (
                    .birthDate,
                    ["Date of Birth", "Date of birth", "DOB", "Birth date", "Birthdate", "Date of birth (YYYY-MM-DD)"]
                ),
                (
                    .idNumber,
                    [
                        "ID number", "National ID number", "Student ID number or code", "Student number", "Student ID",
                        "Matriculation number", "Learner ID", "Registration number", "Matriculation no", "Student no",
                        "Matriculation no.", "Student identifier",
                    ]
                ),
                (.grade, ["Grade", "Final grade", "Course total", "Mark", "Result", "Course grade"]),
                (
                    .completionDate,
                    [
                        "Completion date", "Awarding Date", "End Date", "Date of completion", "Award date",
                        "Date awarded", "Completed on", "Awarded on", "Date of assessment", "Course complete",
                        "Course completed", "Completion time", "Date of award", "Completed at", "Passed on",
                    ]
                ),
            ]
        ),
        (
            "es",
            [
                (.givenName, ["Nombre"]),
                (.familyName, ["Apellido(s)", "Apellidos", "Primer apellido"]),
                (.secondFamilyName, ["Segundo apellido"]),
                (
                    .fullName,
                    [
                        "Nombre completo del usuario", "Nombre y apellidos", "Nombre completo", "Alumno", "Alumno/a",
                        "Estudiante",
                    ]
                ),
                (
                    .email,
                    [
                        "Dirección de correo", "Dirección de correo electrónico", "Correo electrónico", "Correo",
                        "Correo institucional", "Correo-e",
                    ]
                ),
                (.birthDate, ["Fecha de nacimiento", "F. nacimiento"]),
                (
                    .idNumber,
                    [
                        "Número de ID", "Número de identificación nacional",
                        "Número o código de identificación del estudiante", "DNI", "NIF", "NIE", "Número de estudiante",
                        "NIA", "Número de identificación del alumno", "N.º de expediente", "Número de expediente",
                        "Expediente", "Código de estudiante", "DNI/NIE", "DNI o NIE",
                    ]
                ),
                (
                    .grade,
                    [
                        "Calificación", "Calificación final", "Total del curso", "Nota", "Nota final",
                        "Calificación numérica", "Nota numérica", "Calificación alfanumérica", "Nota alfanumérica",
                        "Calificación cualitativa", "Calificación ordinaria",
                    ]
                ),
                (
                    .completionDate,
                    [
                        "Fecha de finalización", "Fecha de otorgamiento", "Fecha final", "Fecha de fin",
                        "Fecha de expedición", "Fecha de acta", "Fecha acta", "Fecha de calificación",
                        "Fecha de superación", "Curso completado", "Fecha de obtención",
                    ]
                ),
            ]
        ),
        (
            "et",
            [
                (.givenName, ["Eesnimi"]),
                (.familyName, ["Perekonnanimi"]),
                (.email, ["E-posti aadress"]),
                (.birthDate, ["Sünnikuupäev"]),
                (.idNumber, ["Riiklik isikukood", "Üliõpilaspiletinumber või kood"]),
                (.grade, ["Hinne"]),
                (.completionDate, ["Tunnustamiskuupäev", "Lõppkuupäev"]),
            ]
        ),
        (
            "eu",
            [
                (.givenName, ["Izena"]),
                (.familyName, ["Abizena(k)"]),
                (.fullName, ["Erabiltzailearen izen osoa"]),
                (.email, ["Helbide elektronikoa"]),
                (.idNumber, ["ID zenbakia"]),
                (.grade, ["Kalifikazioa", "Amaierako kalifikazioa", "Ikastaroan guztira"]),
                (.completionDate, ["Osaketa-data"]),
            ]
        ),
        (
            "fi",
            [
                (.givenName, ["Etunimi", "Etunimet", "Kutsumanimi"]),
                (.familyName, ["Sukunimi"]),
                (.fullName, ["Nimi", "Koko nimi"]),
                (.email, ["Sähköpostiosoite", "Sähköposti"]),
                (.birthDate, ["Syntymäaika", "Synt.aika", "Syntymäpäivä"]),
                (
                    .idNumber,
                    [
                        "Kansallinen henkilötunnus", "Opiskelijakortin numero tai tunnus", "Opiskelijanumero",
                        "Henkilötunnus", "Tunnistenumero",
                    ]
                ),
                (.grade, ["Arvosana", "Loppuarvosana"]),
                (
                    .completionDate,
                    [
                        "Saavutuksen myöntämisen päivämäärä", "Päättymispäivä", "Suorituspäivä", "Suorituspvm",
                        "Valmistumispäivä",
                    ]
                ),
            ]
        ),
        (
            "fr",
            [
                (
                    .givenName,
                    [
                        "Prénom", "Prénoms", "Prénom usuel", "Prénom d'usage", "Prénom(s)", "Premier prénom",
                        "apoL_a03_prenom", "Prénom de l’étudiant",
                    ]
                ),
                (
                    .familyName,
                    [
                        "Nom de famille", "Nom", "Nom de naissance", "Nom patronymique", "apoL_a02_nom",
                        "Nom de l’étudiant",
                    ]
                ),
                (
                    .usedFamilyName,
                    [
                        "Nom d'usage", "Nom usuel", "Nom marital", "Nom d'époux", "Nom d'épouse",
                        "Nom d'état civil modifié",
                    ]
                ),
                (
                    .fullName,
                    [
                        "Nom complet de l’utilisateur", "Nom et prénom", "Nom complet", "Prénom et nom", "Prénom Nom",
                        "Étudiant", "Étudiant(e)", "Apprenant", "Stagiaire", "Apprenant(e)", "Candidat",
                        "Participant(e)",
                    ]
                ),
                (
                    .email,
                    [
                        "Adresse de courriel", "Adresse électronique", "Courriel", "Adresse e-mail", "Mél",
                        "Mail institutionnel", "Courriel institutionnel", "Adresse mail", "Adresse de messagerie",
                        "Mail universitaire", "Adresse mél", "Mél institutionnel", "Adresse email",
                    ]
                ),
                (
                    .birthDate,
                    [
                        "Date de naissance", "Date naissance", "Né(e) le", "Né le", "Née le", "Date naiss.",
                        "Date de naiss.",
                        "Naissance", "apoL_a04_naissance",
                    ]
                ),
                (
                    .idNumber,
                    [
                        "Numéro d’identification", "Numéro de document d’identité national",
                        "Numéro ou code de carte d’étudiant", "Numéro étudiant", "Numéro d’étudiant",
                        "Numéro de l’étudiant", "N° étudiant", "N° d'étudiant", "Code apprenant", "Code étudiant",
                        "N° apprenant", "INE", "Code INE", "Numéro apprenant", "Num. étudiant", "No étudiant",
                        "Numéro d'apprenant", "Code étu.", "Numéro de dossier", "Matricule", "apoL_a01_code",
                        "Identifiant apprenant", "Numéro d’inscription",
                    ]
                ),
                (
                    .grade,
                    [
                        "Note", "Note finale", "Total du cours", "Moyenne", "Résultat", "Note /20", "Note sur 20",
                        "Moyenne générale", "Note globale", "Note obtenue", "Moyenne /20", "Note session 1",
                        "Note session 2", "Moy.", "Moy. générale", "Note /100", "Note sur 100", "Note de l’élève",
                    ]
                ),
                (
                    .completionDate,
                    [
                        "Date d’achèvement", "Date d’attribution", "Date de fin", "Date d'obtention",
                        "Date de délibération", "Date du jury", "Date d'examen", "Date de l'examen",
                        "Date de validation",
                        "Date d'admission", "Date de délivrance", "Date de réussite", "Date de certification",
                        "Date de fin de formation", "Cours terminé", "Date de la délibération",
                        "Date d’achèvement du cours", "Terminé le",
                    ]
                ),
            ]
        ),
        (
            "ga",
            [
                (.givenName, ["Céadainm"]),
                (.familyName, ["Sloinne"]),
                (.email, ["Seoladh Ríomhphoist"]),
                (.birthDate, ["Dáta breithe"]),
                (.idNumber, ["Uimhir aitheantais náisiúnta", "Uimhir nó cód aitheantais an mhic léinn"]),
                (.grade, ["Grád"]),
                (.completionDate, ["Dáta an Bhronnta", "Dáta Deiridh"]),
            ]
        ),
        (
            "gl",
            [
                (.givenName, ["Nome"]),
                (.familyName, ["Apelidos"]),
                (.fullName, ["Nome completo do usuario"]),
                (.email, ["Enderezo de correo"]),
                (.idNumber, ["Número ID"]),
                (.grade, ["Cualificación", "Cualificación final", "Total do curso"]),
                (.completionDate, ["Data de completado"]),
            ]
        ),
        (
            "hr",
            [
                (.givenName, ["Ime"]),
                (.familyName, ["Prezime"]),
                (.email, ["E-adresa"]),
                (.birthDate, ["Datum rođenja"]),
                (.idNumber, ["Broj nacionalne osobne iskaznice", "Identifikacijski broj ili oznaka studenta"]),
                (.grade, ["Ocjena"]),
                (.completionDate, ["Datum dodjele", "Datum završetka"]),
            ]
        ),
        (
            "hu",
            [
                (.givenName, ["Utónév"]),
                (.familyName, ["Vezetéknév"]),
                (.email, ["E-mail-cím"]),
                (.birthDate, ["Születési idő"]),
                (.idNumber, ["A tagállami személyazonosító okmány száma", "Hallgatói azonosító szám vagy kód"]),
                (.grade, ["Besorolás"]),
                (.completionDate, ["Az elismerés időpontja", "Záró dátum"]),
            ]
        ),
        (
            "it",
            [
                (.givenName, ["Nome"]),
                (.familyName, ["Cognome"]),
                (
                    .fullName,
                    [
                        "Nome completo dell'utente", "Nome e cognome", "Nominativo", "Studente",
                        "Cognome e nome studente",
                    ]
                ),
                (
                    .email,
                    [
                        "Indirizzo email", "E-Mail", "Email", "Posta elettronica", "Email istituzionale",
                        "E-mail istituzionale", "Indirizzo e-mail", "Indirizzo di posta elettronica", "Email ateneo",
                    ]
                ),
                (.birthDate, ["Data di nascita", "Nato il"]),
                (
                    .idNumber,
                    [
                        "Codice identificativo", "Numero del documento identificativo nazionale",
                        "Numero o codice di identificazione dello studente", "Matricola", "Codice fiscale",
                        "Numero di matricola", "N. matricola", "Matricola studente",
                    ]
                ),
                (.grade, ["Valutazione", "Valutazione finale", "Totale corso", "Voto", "Votazione", "Esito"]),
                (
                    .completionDate,
                    [
                        "Data di completamento", "Data di rilascio", "Data conclusiva", "Data conseguimento",
                        "Data fine", "Data esame", "Data superamento", "Data appello", "Data verbalizzazione",
                        "Data verbale", "Data della prova", "Corso completato",
                    ]
                ),
            ]
        ),
        (
            "lt",
            [
                (.givenName, ["Vardas"]),
                (.familyName, ["Pavardė"]),
                (.fullName, ["Visas naudotojo vardas"]),
                (.email, ["El. pašto adresas", "E. pašto adresas"]),
                (.birthDate, ["Gimimo data"]),
                (.idNumber, ["ID numeris", "Nacionalinis ID kodas", "Studento identifikacinis numeris arba kodas"]),
                (.grade, ["Įvertinimas", "Galutinis įvertinimas", "Bendrasis kurso įvertinimas", "Balas"]),
                (.completionDate, ["Baigtumo data", "Suteikimo data", "Pabaigos data"]),
            ]
        ),
        (
            "lv",
            [
                (.givenName, ["Vārds"]),
                (.familyName, ["Uzvārds"]),
                (.email, ["E-pasta adrese"]),
                (.birthDate, ["Dzimšanas datums"]),
                (.idNumber, ["Valsts identifikācijas numurs", "Studenta identifikators vai kods"]),
                (.grade, ["Vērtējums"]),
                (.completionDate, ["Piešķiršanas datums", "Beigu datums"]),
            ]
        ),
        (
            "mt",
            [
                (.givenName, ["Isem"]),
                (.familyName, ["Kunjom"]),
                (.email, ["Indirizz tal-Email"]),
                (.birthDate, ["Data tat-twelid"]),
                (.idNumber, ["In-numru tal-ID nazzjonali", "Numru tal-ID jew kodiċi tal-istudent"]),
                (.grade, ["Marka"]),
                (.completionDate, ["Data tal-Għoti", "Data tat-Tmiem"]),
            ]
        ),
        (
            "nl",
            [
                (.givenName, ["Voornaam", "Roepnaam", "Voornamen"]),
                (.familyName, ["Achternaam", "Familienaam"]),
                (.namePrefix, ["Tussenvoegsel", "Tussenvoegsels", "Voorvoegsel", "Voorvoegsels"]),
                (.fullName, ["Volledige naam van de gebruiker", "Naam", "Volledige naam"]),
                (.email, ["E-mailadres", "E-mail", "Mail"]),
                (.birthDate, ["Geboortedatum", "Geb. datum"]),
                (
                    .idNumber,
                    [
                        "Nummer (ID)", "Nationaal ID-nummer", "Identificatienummer of -code van de student",
                        "Studentnummer", "BSN",
                    ]
                ),
                (.grade, ["Beoordeling", "Totaal beoordeling", "Cursustotaal", "Cijfer", "Eindcijfer", "Resultaat"]),
                (
                    .completionDate,
                    ["Voltooiingsdatum", "Datum toekenning", "Einddatum", "Datum afronding", "Datum behaald"]
                ),
            ]
        ),
        (
            "no",
            [
                (.givenName, ["Fornavn"]),
                (.familyName, ["Etternavn"]),
                (.email, ["Epostadresse"]),
                (.birthDate, ["Fødselsdato"]),
                (.idNumber, ["Nasjonalt ID-nummer", "Student-ID-nummer eller -kode"]),
                (.grade, ["Karakter"]),
                (.completionDate, ["Tildelingsdato", "Dato til"]),
            ]
        ),
        (
            "pl",
            [
                (
                    .givenName,
                    [
                        "Imię", "Imiona", "Pierwsze imię", "Imię (imiona)", "Imię studenta", "Imię ucznia",
                        "Imię uczestnika",
                    ]
                ),
                (.familyName, ["Nazwisko", "Nazwisko studenta", "Nazwisko ucznia", "Nazwisko uczestnika"]),
                (
                    .fullName,
                    [
                        "Imię i nazwisko", "Nazwisko i imię", "Imię Nazwisko", "Imiona i nazwisko", "Uczestnik",
                        "Imię i nazwisko studenta", "Pełna nazwa", "Uczeń", "Student", "Słuchacz", "Kursant",
                        "Nazwisko i imię ucznia", "Imię i nazwisko uczestnika", "Imię i nazwisko słuchacza",
                    ]
                ),
                (
                    .email,
                    [
                        "Adres e-mail", "E-mail", "Email", "E-mail służbowy", "Adres mailowy",
                        "Adres poczty elektronicznej",
                        "Poczta elektroniczna", "E-mail studencki",
                    ]
                ),
                (.birthDate, ["Data urodzenia", "Data ur.", "Ur.", "Urodzony(a)", "Dt. urodzenia"]),
                (
                    .idNumber,
                    [
                        "Krajowy numer identyfikacyjny", "Numer lub kod identyfikacyjny studenta", "Numer albumu",
                        "Nr albumu", "PESEL", "Numer ID", "Nr indeksu", "Numer indeksu", "Numer identyfikacyjny",
                        "Album", "Indeks", "Nr alb.", "Numer studenta", "Nr ID", "Nr indeksu/albumu",
                        "Numer indeksu/albumu", "Nr legitymacji", "Nr albumu studenta", "Numer albumu studenta",
                    ]
                ),
                (
                    .grade,
                    [
                        "Ocena", "Ocena końcowa", "Wynik", "Kurs ogółem", "Ocena I", "Ocena II", "Ocena III",
                        "Ocena 1", "Ocena 2", "Ocena z kursu", "Ocena z przedmiotu", "Suma kursu",
                        "Razem w kursie", "Ocena ostateczna", "Ocena łączna", "Ocena z egzaminu", "Ocena I termin",
                        "Ocena II termin", "Ocena w I terminie", "Ocena w II terminie", "Wynik testu", "Wynik egzaminu",
                        "Suma dla kursu", "Ocena roczna", "Ocena słownie", "Ocena (słownie)", "Ocena cyfrą",
                        "Ocena semestralna",
                    ]
                ),
                (
                    .completionDate,
                    [
                        "Data poświadczenia uzyskania rezultatu", "Data końcowa", "Data ukończenia",
                        "Data zakończenia", "Data zaliczenia", "Data egzaminu", "Data wystawienia oceny",
                        "Data ukończenia szkolenia", "Data ukończenia kursu", "Data zakończenia szkolenia",
                        "Data oceny",
                        "Data wydania", "Data wystawienia", "Data zdania", "Data", "Kurs ukończony", "Kurs ukończono",
                        "Data uzyskania", "Data przyznania",
                    ]
                ),
            ]
        ),
        (
            "pt",
            [
                (.givenName, ["Nome", "Nome próprio", "Primeiro nome", "Nomes próprios"]),
                (.familyName, ["Apelido", "Último nome", "Apelidos", "Sobrenome"]),
                (.fullName, ["Nome completo do utilizador", "Nome completo"]),
                (.email, ["E-mail", "Endereço de correio eletrónico", "Correio eletrónico", "Email"]),
                (.birthDate, ["Data de nascimento", "Data nasc."]),
                (
                    .idNumber,
                    [
                        "Número de identificação (ID)", "Número de identificação nacional",
                        "Número ou código de identificação do estudante", "Número de aluno", "N.º de aluno", "NIF",
                    ]
                ),
                (.grade, ["Nota", "Nota final", "Total da disciplina", "Classificação"]),
                (
                    .completionDate,
                    ["Data da conclusão", "Data de atribuição", "Data final", "Data de conclusão", "Data de fim"]
                ),
            ]
        ),
        (
            "ro",
            [
                (.givenName, ["Prenume"]),
                (.familyName, ["Nume de familie"]),
                (.fullName, ["Numele complet al utilizatorului"]),
                (.email, ["Adresa de e-mail", "Adresa de email"]),
                (.birthDate, ["Data nașterii"]),
                (
                    .idNumber,
                    ["Număr ID", "Număr național de identificare", "Numărul de identificare sau codul studentului"]
                ),
                (.grade, ["Notă", "Notă finală", "Total curs"]),
                (.completionDate, ["Data finalizării", "Data acordării calificării", "Data de sfârșit"]),
            ]
        ),
        (
            "sk",
            [
                (.givenName, ["Meno"]),
                (.familyName, ["Priezvisko"]),
                (.email, ["E-mailová adresa"]),
                (.birthDate, ["Dátum narodenia"]),
                (.idNumber, ["Vnútroštátne identifikačné číslo", "Identifikačné číslo alebo kód študenta"]),
                (.grade, ["Klasifikačný stupeň"]),
                (.completionDate, ["Dátum udelenia", "Dátum ukončenia"]),
            ]
        ),
        (
            "sl",
            [
                (.givenName, ["Ime"]),
                (.familyName, ["Priimek"]),
                (.email, ["Elektronski naslov"]),
                (.birthDate, ["Datum rojstva"]),
                (.idNumber, ["Številka nacionalne osebne izkaznice", "Identifikacijska številka ali koda študenta"]),
                (.grade, ["Ocena"]),
                (.completionDate, ["Datum podelitve", "Datum konca"]),
            ]
        ),
        (
            "sv",
            [
                (.givenName, ["Förnamn"]),
                (.familyName, ["Efternamn"]),
                (.fullName, ["Fullständigt namn", "Namn", "För- och efternamn"]),
                (.email, ["E-postadress", "E-post", "Mejl"]),
                (.birthDate, ["Födelsedatum", "Födelsetid"]),
                (
                    .idNumber,
                    [
                        "ID nummer", "Nationellt id-nummer", "Student-id eller personnummer", "Personnummer",
                        "Studentnummer",
                    ]
                ),
                (.grade, ["Betyg", "Slutbetyg", "Totalt för kurs", "Resultat"]),
                (
                    .completionDate,
                    [
                        "Slutförandedatum", "Datum för erkännandet", "Slutdatum", "Datum för slutförande",
                        "Examinationsdatum",
                    ]
                ),
            ]
        ),
    ]

    /// Names of columns that hold a number by which a state knows a person. Such a number is never put into a credential
    /// unless the registrar names its column.
    static let nationalNumbers: Set<String> = Set(nationalNumberNames.map { FoldedHeader($0).compact })

    /// Whether a column holds numbers that are nobody's number as a learner: of an account, a tax office, a telephone.
    static func isNoLearnersNumber(_ header: FoldedHeader) -> Bool {
        nationalNumbers.contains(header.compact)
            || PlainLetters.of(header.words).split(separator: " ").contains { word in
                otherNumbers.contains { word.hasPrefix($0) }
            }
    }

    /// How words for such numbers begin.
    private static let otherNumbers = [
        "IBAN", "BIC", "Konto", "Kontonummer", "Bank", "Compte", "Cuenta", "Conto", "Λογαριασμός",
        "Steuer", "SteuerID", "IdNr", "TIN", "Tax", "Fiscal", "Fiscale", "Podatkow", "NIP", "SV", "SVNR", "Sozialvers",
        "Versicherung", "Rentenvers", "Krankenvers", "AHV", "Social", "Sécu", "NIR", "NSS", "Seguridad",
        "Previdenz", "ΑΜΑ", "Telefon", "Telephone", "Téléphone", "Teléfono", "Tel", "Tlf", "Phone", "Mobil", "Handy",
        "Cell", "Portable", "Móvil", "Komórk", "Τηλέφωνο", "Τηλ", "Κινητό", "Fax", "PLZ", "Postleitzahl",
        "Postal", "Postcode", "ZIP", "CAP", "Pocztow", "ΤΚ", "Ausweis", "Reisepass", "Passport", "Passeport",
        "Pasaporte", "Passaporto", "Paszport", "Διαβατήριο",
    ].map(PlainLetters.of)

    /// Whether a column counts only where no other one has the field: a number that a ministry gave beside the institution's own,
    /// the one of several given names that somebody is called by, the name of birth, a result in a word beside the grade, a name
    /// in Latin letters beside the one that the state knows.
    static func isLesser(_ header: FoldedHeader) -> Bool {
        lesserNames.contains(header.compact)
            || header.remark.map { lesserRemarks.contains(PlainLetters.of($0)) } ?? false
    }

    /// Whether a name, in plain letters, is that of an account.
    static func isUserName(_ name: String) -> Bool {
        ["BENUTZER", "NUTZER", "USER", "UTILISATEUR", "UZYTKOWNIK", "UTENTE", "USUARIO", "ΧΡΗΣΤ", "LOGIN"].map(
            PlainLetters.of
        )
        .contains { name.contains($0) }
    }

    /// Whether a name that is a grade elsewhere is a remark in this language: what Esse3 calls `Nota` is a text beside the `Esito`.
    static func isRemark(_ header: FoldedHeader, in language: String) -> Bool {
        language == "it" && (header.words == "nota" || header.words == "note")
    }

    /// Whether it is a word for a learner rather than for a name.
    static func isRole(_ header: FoldedHeader) -> Bool { roles.contains(header.compact) }

    private static let roles = Set(
        [
            "Teilnehmer", "Teilnehmer/in", "Teilnehmer/-in", "TeilnehmerIn", "Teilnehmer:in", "Teilnehmende/r",
            "Studierende/r",
            "Student/in", "Kandidat/in", "Apprenant(e)", "Candidat", "Participant(e)",
            "Étudiant", "Étudiant(e)", "Apprenant", "Stagiaire", "Uczestnik", "Φοιτητής", "Εκπαιδευόμενος",
            "Συμμετέχων", "Uczeń", "Słuchacz", "Kursant", "Studente", "Alumno", "Alumno/a", "Estudiante",
            "Student", "Learner", "Participant",
        ].map { FoldedHeader($0).compact })

    private static let lesserNames: Set<String> = Set(
        [
            "INE", "N° INE", "Numéro INE", "Code INE", "Rufname", "Roepnaam", "Kutsumanimi", "Prénom usuel",
            "Prénom d'usage", "Nom de naissance", "Nom patronymique", "Result", "Résultat", "Ergebnis", "Esito",
            "Resultat", "Resultaat", "Αποτέλεσμα", "Wynik",
            // Parts of a result, and days on which something else was done than an award made.
            "Ocena z egzaminu", "Wynik testu", "Wynik egzaminu", "Prüfungsnote", "Modulnote", "Data", "Data egzaminu",
            "Data wystawienia oceny", "Data oceny", "Data zdania", "Leistungsdatum", "Beurteilungsdatum", "Prüfungstag",
            "Date de l'examen", "Date d'examen", "Numéro de dossier",
            "Calificación alfanumérica", "Nota alfanumérica", "Calificación cualitativa", "Βαθμός ολογράφως",
            "Ocena słownie", "Data appello", "Data verbalizzazione", "Data verbale", "N.º de expediente",
            "Número de expediente", "Expediente", "Fecha de acta", "Fecha acta", "Bewertungsdatum",
            // Yes or no as often as a day.
            "Kurs abgeschlossen", "Μάθημα ολοκληρώθηκε", "Course complete", "Course completed", "Curso completado",
            "Cours terminé", "Corso completato", "Kurs ukończony", "Kurs ukończono",
        ].map { FoldedHeader($0).compact })

    private static let lesserRemarks: Set<String> = Set(
        [
            "λατινικά", "λατινικοί χαρακτήρες", "με λατινικούς χαρακτήρες", "αγγλικά", "latin", "latin characters",
            "lat",
            "lat.", "english", "en", "lateinisch", "latein", "latin alphabet", "caractères latins", "alfabet łaciński",
            "po angielsku", "angielski", "ang.",
            // A grade once more, in words.
            "ολογράφως", "słownie", "in Worten", "en lettres", "in lettere", "en letra", "in words",
        ].map(PlainLetters.of))

    private static let nationalNumberNames = [
        "Национален идентификационен номер", "Vnitrostátní identifikační číslo", "Nationalt ID-nummer",
        "Nationale ID-Nummer", "Αριθμός εθνικού εγγράφου ταυτότητας", "National ID number",
        "Número de identificación nacional", "Riiklik isikukood", "Kansallinen henkilötunnus",
        "Numéro de document d’identité national", "Uimhir aitheantais náisiúnta",
        "Broj nacionalne osobne iskaznice", "A tagállami személyazonosító okmány száma",
        "Numero del documento identificativo nazionale", "Nacionalinis ID kodas",
        "Valsts identifikācijas numurs", "In-numru tal-ID nazzjonali", "Nationaal ID-nummer",
        "Nasjonalt ID-nummer", "Krajowy numer identyfikacyjny", "Número de identificação nacional",
        "Număr național de identificare", "Vnútroštátne identifikačné číslo",
        "Številka nacionalne osebne izkaznice", "Nationellt id-nummer", "DNI", "NIF", "NIE", "PESEL", "BSN",
        "Personnummer", "Student-id eller personnummer", "Henkilötunnus", "Codice fiscale", "ΑΦΜ", "DNI/NIE",
        "DNI o NIE",
        "ΑΔΤ", "ΑΜΚΑ",
    ]
}
