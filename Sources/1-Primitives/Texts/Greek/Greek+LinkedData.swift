extension Greek {
    /// What is said about JSON-LD: the words of a document and the vocabularies they are from.
    static let linkedData: [String: String] = documentMeaning.merging(documentForm) { $1 }
        .merging(vocabularies) { $1 }.merging(compaction) { $1 }

    /// What a document says that nobody signed, or that means nothing.
    private static let documentMeaning: [String: String] = [
        "reason.context.unknown": "Το έγγραφο χρησιμοποιεί λεξιλόγιο που δεν είναι διαθέσιμο[: {iri}].",
        "next.context.unknown":
            "Ρωτήστε τον εκδότη ποιο λεξιλόγιο είναι. Τίποτε δεν ανακτάται όσο κρίνεται ένα έγγραφο.",
        "reason.jsonld.undefined_term":
            "Το έγγραφο λέει κάτι με λέξη που δεν την εξηγεί κανένα λεξιλόγιο[: «{term}»]. Δεν καλύπτεται από την υπογραφή.",
        "next.jsonld.undefined_term":
            "Μη βασιστείτε σε αυτό: θα μπορούσε να το έχει προσθέσει οποιοσδήποτε. Ζητήστε από τον εκπαιδευόμενο το αρχικό αρχείο.",
        "reason.jsonld.reserved_term":
            "Το έγγραφο χρησιμοποιεί λέξη που φυλάσσεται για μεταγενέστερες εκδόσεις της μορφής του[: «{term}»]. Δεν καλύπτεται από την υπογραφή.",
        "next.jsonld.reserved_term": "Μη βασιστείτε σε αυτό. Ζητήστε από τον εκπαιδευόμενο το αρχικό αρχείο.",
        "reason.jsonld.relative_iri":
            "Το έγγραφο αναφέρεται σε κάτι με όνομα που είναι πλήρες μόνο μαζί με μια διεύθυνση[: «{iri}»].",
        "next.jsonld.relative_iri": "Ζητήστε από τον εκδότη διαπιστευτήριο που κατονομάζει τα πάντα πλήρως.",
        "reason.jsonld.malformed_iri":
            "Ένα όνομα στο έγγραφο έχει χαρακτήρες που δεν έχει κανένα τέτοιο όνομα[: «{iri}»].",
        "next.jsonld.malformed_iri": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.dropped_value":
            "Μια τιμή βρίσκεται εκεί όπου δεν σημαίνει τίποτε. Δεν καλύπτεται από την υπογραφή.",
        "next.jsonld.dropped_value":
            "Μη βασιστείτε σε αυτό: θα μπορούσε να το έχει προσθέσει οποιοσδήποτε. Ζητήστε από τον εκπαιδευόμενο το αρχικό αρχείο.",
        "reason.jsonld.blank_predicate":
            "Το έγγραφο λέει κάτι με λέξη που δεν έχει δικό της όνομα[: «{term}»]. Δεν καλύπτεται από την υπογραφή.",
        "next.jsonld.blank_predicate": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.language_tag": "Ένα κείμενο έχει σήμανση γλώσσας που δεν είναι γλώσσα[: «{language}»].",
        "next.jsonld.language_tag": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.inexact_number":
            "Ένας αριθμός έχει περισσότερα ψηφία από όσα καλύπτει η υπογραφή. Τα τελευταία από αυτά θα μπορούσαν να έχουν αλλάξει.",
        "next.jsonld.inexact_number": "Ζητήστε από τον εκδότη να γράψει τον αριθμό ως κείμενο, ή με λιγότερα ψηφία.",
        "reason.jsonld.shape":
            "Μέρη του εγγράφου βρίσκονται αλλού από εκεί όπου φαίνονται[: το «{keyword}» τα μετακινεί].",
        "next.jsonld.shape": "Μη βασιστείτε σε αυτό. Ζητήστε από τον εκδότη διαπιστευτήριο σε απλή μορφή.",
        "reason.jsonld.alias_conflict":
            "Το έγγραφο λέει το ίδιο πράγμα δύο φορές με δύο ονόματα[, τα οποία σημαίνουν και τα δύο «{keyword}»].",
        "next.jsonld.alias_conflict":
            "Μη βασιστείτε σε αυτό: οι αναγνώστες μπορεί να δουν είτε το ένα είτε το άλλο. Ζητήστε από τον εκπαιδευόμενο το αρχικό αρχείο.",
        "reason.jsonld.protected_term": "Το έγγραφο δίνει άλλη σημασία σε προστατευμένη λέξη[: «{term}»].",
        "next.jsonld.protected_term":
            "Μη βασιστείτε σε αυτό: πιθανώς φτιάχτηκε για εξαπάτηση. Ζητήστε από τον εκπαιδευόμενο το αρχικό αρχείο.",
    ]

    /// What is wrong with the document apart from its vocabularies.
    private static let documentForm: [String: String] = [
        "reason.jsonld.colliding_keywords": "Ένα μέρος του εγγράφου λέει το ίδιο πράγμα δύο φορές[: «{keyword}»].",
        "next.jsonld.colliding_keywords": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.conflicting_indexes": "Ένα στοιχείο του εγγράφου εμφανίζεται με δύο διαφορετικά κλειδιά.",
        "next.jsonld.conflicting_indexes": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.invalid_base_direction":
            "Η κατεύθυνση ενός κειμένου δεν είναι ούτε από αριστερά προς τα δεξιά ούτε από δεξιά προς τα αριστερά.",
        "next.jsonld.invalid_base_direction": "Γράψτε «ltr» ή «rtl».",
        "reason.jsonld.invalid_id_value": "Το όνομα ενός στοιχείου του εγγράφου δεν είναι κείμενο.",
        "next.jsonld.invalid_id_value": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.invalid_included_value":
            "Ένα τμήμα «@included» περιέχει κάτι που δεν είναι αντικείμενο με ιδιότητες.",
        "next.jsonld.invalid_included_value": "Βάλτε μέσα του μόνο αντικείμενα με δικές τους ιδιότητες.",
        "reason.jsonld.invalid_index_value": "Ένα «@index» δεν είναι κείμενο.",
        "next.jsonld.invalid_index_value": "Γράψτε το ευρετήριο ως κείμενο.",
        "reason.jsonld.invalid_language_map_value": "Μια μετάφραση στο έγγραφο δεν είναι κείμενο.",
        "next.jsonld.invalid_language_map_value": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.invalid_language_tagged_string":
            "Η γλώσσα ενός κειμένου δεν είναι και η ίδια γραμμένη ως κείμενο.",
        "next.jsonld.invalid_language_tagged_string": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.invalid_language_tagged_value": "Κάτι που δεν είναι κείμενο έχει σήμανση γλώσσας.",
        "next.jsonld.invalid_language_tagged_value": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.invalid_nest_value":
            "Ένα «@nest» δεν είναι αντικείμενο με ιδιότητες, ή κατονομάζει δεσμευμένη λέξη.",
        "next.jsonld.invalid_nest_value": "Βάλτε κάτω από αυτό ένα αντικείμενο με ιδιότητες.",
        "reason.jsonld.invalid_reverse_property_map": "Ένα «@reverse» περιέχει δεσμευμένη λέξη.",
        "next.jsonld.invalid_reverse_property_map": "Βάλτε μέσα του μόνο ιδιότητες.",
        "reason.jsonld.invalid_reverse_property_value": "Μια ιδιότητα που διαβάζεται αντίστροφα έχει απλή τιμή.",
        "next.jsonld.invalid_reverse_property_value": "Δώστε της ως τιμή ένα αντικείμενο.",
        "reason.jsonld.invalid_reverse_value": "Ένα «@reverse» δεν είναι αντικείμενο.",
        "next.jsonld.invalid_reverse_value": "Βάλτε κάτω από αυτό ένα αντικείμενο με ιδιότητες.",
        "reason.jsonld.invalid_set_or_list_object": "Ένας κατάλογος στο έγγραφο έχει δικές του ιδιότητες.",
        "next.jsonld.invalid_set_or_list_object":
            "Μην κρατήσετε τίποτε δίπλα στο «@list» ή στο «@set» εκτός από «@index».",
        "reason.jsonld.invalid_type_value": "Ένας τύπος στο έγγραφο δεν είναι κείμενο.",
        "next.jsonld.invalid_type_value": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.invalid_typed_value": "Ο τύπος μιας τιμής δεν είναι όνομα τύπου.",
        "next.jsonld.invalid_typed_value": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.invalid_value_object": "Μια τιμή στο έγγραφο έχει δικές της ιδιότητες.",
        "next.jsonld.invalid_value_object": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.invalid_value_object_value": "Ένα «@value» είναι αντικείμενο ή κατάλογος.",
        "next.jsonld.invalid_value_object_value": "Γράψτε κείμενο, αριθμό, true ή false.",
    ]

    /// What is wrong with a vocabulary.
    private static let vocabularies: [String: String] = [
        "reason.jsonld.context_overflow":
            "Τα λεξιλόγια του εγγράφου παραπέμπουν το ένα στο άλλο υπερβολικά συχνά, ή είναι υπερβολικά μεγάλα.",
        "next.jsonld.context_overflow": "Μη βασιστείτε σε αυτό: πιθανώς φτιάχτηκε για να βλάψει.",
        "reason.jsonld.cyclic_iri_mapping": "Ένα λεξιλόγιο εξηγεί λέξεις τη μία με την άλλη[: «{term}»].",
        "next.jsonld.cyclic_iri_mapping": "Διορθώστε το context, ή ρωτήστε όποιον το συντηρεί.",
        "reason.jsonld.invalid_base_iri": "Το «@base» ενός λεξιλογίου δεν είναι διεύθυνση.",
        "next.jsonld.invalid_base_iri": "Γράψτε ένα ολόκληρο IRI, ή null.",
        "reason.jsonld.invalid_container_mapping": "Μια λέξη ενός λεξιλογίου έχει άγνωστο «@container»[: «{term}»].",
        "next.jsonld.invalid_container_mapping": "Διορθώστε το context, ή ρωτήστε όποιον το συντηρεί.",
        "reason.jsonld.invalid_context_entry": "Ένα λεξιλόγιο έχει καταχώριση που δεν επιτρέπεται να έχει.",
        "next.jsonld.invalid_context_entry": "Διορθώστε το context, ή ρωτήστε όποιον το συντηρεί.",
        "reason.jsonld.invalid_context_nullification":
            "Το έγγραφο παραμερίζει λεξιλόγια των οποίων οι λέξεις είναι προστατευμένες.",
        "next.jsonld.invalid_context_nullification":
            "Μη βασιστείτε σε αυτό. Ζητήστε από τον εκπαιδευόμενο το αρχικό αρχείο.",
        "reason.jsonld.invalid_default_language": "Η γλώσσα που ορίζει ένα λεξιλόγιο δεν είναι κείμενο.",
        "next.jsonld.invalid_default_language": "Γράψτε έναν κωδικό γλώσσας όπως «en», ή null.",
        "reason.jsonld.invalid_iri_mapping": "Μια λέξη ενός λεξιλογίου δεν έχει πλήρη σημασία[: «{term}»].",
        "next.jsonld.invalid_iri_mapping": "Δώστε της ένα ολόκληρο IRI, ή ορίστε «@vocab».",
        "reason.jsonld.invalid_import_value": "Το «@import» ενός λεξιλογίου δεν είναι κείμενο.",
        "next.jsonld.invalid_import_value": "Γράψτε το IRI ενός context.",
        "reason.jsonld.invalid_keyword_alias": "Ένα λεξιλόγιο δίνει στο «@context» άλλο όνομα[: «{term}»].",
        "next.jsonld.invalid_keyword_alias": "Παραλείψτε αυτό το όνομα.",
        "reason.jsonld.invalid_language_mapping": "Η γλώσσα μιας λέξης δεν είναι κείμενο[: «{term}»].",
        "next.jsonld.invalid_language_mapping": "Γράψτε έναν κωδικό γλώσσας όπως «en», ή null.",
        "reason.jsonld.invalid_local_context": "Το «@context» του εγγράφου δεν είναι ούτε αντικείμενο ούτε διεύθυνση.",
        "next.jsonld.invalid_local_context": "Ζητήστε από τον εκδότη ένα σωστό διαπιστευτήριο.",
        "reason.jsonld.invalid_prefix_value": "Ένα «@prefix» δεν είναι ούτε true ούτε false[: «{term}»].",
        "next.jsonld.invalid_prefix_value": "Γράψτε true ή false.",
        "reason.jsonld.invalid_propagate_value": "Ένα «@propagate» δεν είναι ούτε true ούτε false.",
        "next.jsonld.invalid_propagate_value": "Γράψτε true ή false.",
        "reason.jsonld.invalid_protected_value": "Ένα «@protected» δεν είναι ούτε true ούτε false.",
        "next.jsonld.invalid_protected_value": "Γράψτε true ή false.",
        "reason.jsonld.invalid_remote_context":
            "Ένα λεξιλόγιο που κατονομάζει το έγγραφο δεν είναι λεξιλόγιο[: {context}].",
        "next.jsonld.invalid_remote_context":
            "Χρησιμοποιήστε έγγραφο του οποίου το ανώτερο αντικείμενο έχει μέλος «@context».",
        "reason.jsonld.invalid_reverse_property":
            "Μια λέξη που διαβάζεται αντίστροφα έχει κάτι που επιτρέπεται μόνο σε άλλες λέξεις[: «{term}»].",
        "next.jsonld.invalid_reverse_property": "Διορθώστε το context, ή ρωτήστε όποιον το συντηρεί.",
        "reason.jsonld.invalid_scoped_context":
            "Μια λέξη ενός λεξιλογίου φέρνει μαζί της ένα ελαττωματικό λεξιλόγιο[: «{term}»].",
        "next.jsonld.invalid_scoped_context": "Διορθώστε το context, ή ρωτήστε όποιον το συντηρεί.",
        "reason.jsonld.invalid_term_definition":
            "Μια λέξη ενός λεξιλογίου εξηγείται με τρόπο που δεν υπάρχει[: «{term}»].",
        "next.jsonld.invalid_term_definition": "Διορθώστε το context, ή ρωτήστε όποιον το συντηρεί.",
        "reason.jsonld.invalid_type_mapping": "Ο τύπος μιας λέξης δεν είναι όνομα τύπου[: «{term}»].",
        "next.jsonld.invalid_type_mapping": "Δώστε της ένα ολόκληρο IRI, ή «@id», «@vocab», «@json» ή «@none».",
        "reason.jsonld.invalid_version_value": "Ένα λεξιλόγιο είναι σε έκδοση που δεν είναι γνωστή εδώ.",
        "next.jsonld.invalid_version_value": "Εκεί μπορεί να υπάρχει μόνο ο αριθμός 1.1.",
        "reason.jsonld.invalid_vocab_mapping": "Το «@vocab» ενός λεξιλογίου δεν είναι διεύθυνση.",
        "next.jsonld.invalid_vocab_mapping": "Γράψτε ένα ολόκληρο IRI, ή null.",
        "reason.jsonld.keyword_redefinition": "Ένα λεξιλόγιο εξηγεί λέξη της ίδιας της μορφής[: «{term}»].",
        "next.jsonld.keyword_redefinition": "Δώστε στη λέξη άλλο όνομα.",
        "reason.jsonld.loading_document_failed": "Το έγγραφο κατονομάζει ένα λεξιλόγιο με ελλιπή διεύθυνση[: «{iri}»].",
        "next.jsonld.loading_document_failed":
            "Ζητήστε από τον εκδότη διαπιστευτήριο που κατονομάζει πλήρως τα λεξιλόγιά του.",
        "reason.jsonld.processing_mode_conflict": "Ένα λεξιλόγιο χρειάζεται JSON-LD 1.1, ενώ ζητήθηκε 1.0.",
        "next.jsonld.processing_mode_conflict": "Διαβάστε το έγγραφο ως JSON-LD 1.1.",
    ]

    /// What is wrong when a document is to be written in the words of a vocabulary.
    private static let compaction: [String: String] = [
        "reason.jsonld.iri_confused_with_prefix":
            "Μια διεύθυνση θα διαβαζόταν ως συντομευμένη με τις λέξεις αυτού του λεξιλογίου[: «{iri}»].",
        "next.jsonld.iri_confused_with_prefix": "Δώστε στη συντομογραφία του context άλλο όνομα, ή αφαιρέστε τη.",
        "reason.jsonld.iri_confused_with_term":
            "Το λεξιλόγιο δεν έχει για αυτή την ιδιότητα λέξη που θα μπορούσε να κρατήσει την τιμή[: «{iri}»].",
        "next.jsonld.iri_confused_with_term":
            "Προσθέστε στο context μια λέξη για αυτή, που δεν ορίζει άλλον τύπο ή container.",
        "reason.jsonld.compaction_to_list_of_lists":
            "Μια ιδιότητα έχει δύο λίστες, ενώ η λέξη του λεξιλογίου για αυτή κρατά μία[: «{term}»].",
        "next.jsonld.compaction_to_list_of_lists":
            "Προσθέστε στο context μια λέξη για αυτή, που δεν έχει «@container» με τιμή «@list».",
    ]
}
