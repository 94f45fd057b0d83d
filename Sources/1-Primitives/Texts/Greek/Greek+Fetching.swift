extension Greek {
    /// What is said about asking servers for key documents and status lists.
    static let fetching: [String: String] = [
        "next.net.link": "Ανοίξτε τον σύνδεσμο σε φυλλομετρητή, αποθηκεύστε το αρχείο και δώστε αυτό.",
        "reason.net.redirect":
            "Ο διακομιστής {host} δεν δίνει το έγγραφο, αλλά ορίζει άλλη διεύθυνση για αυτό[ (απάντηση {status})], η οποία δεν ακολουθείται.",
        "next.net.redirect":
            "Πάρτε το έγγραφο από τον εκδότη και δώστε το με --did-document ή --status· ο εκδότης θα πρέπει να το παρέχει στην ίδια τη διεύθυνση.",
        "reason.net.timeout": "Ο διακομιστής {host} δεν απάντησε εγκαίρως.",
        "next.net.timeout": "Δοκιμάστε ξανά αργότερα, ή δώστε το έγγραφο με --did-document ή --status.",
        "reason.net.tls": "Ο διακομιστής {host} δεν μπόρεσε να δείξει ότι έχει πράγματι αυτό το όνομα.",
        "next.net.tls":
            "Μη χρησιμοποιήσετε όσα στέλνει. Δείτε αν το ρολόι αυτού του μηχανήματος είναι σωστό· σε δικό σας δίκτυο, ορίστε τα πιστοποιητικά του με --online-ca.",
        "reason.net.unavailable": "Δεν ήταν δυνατό να ερωτηθεί ο διακομιστής {host}[: {what}][ {status}].",
        "next.net.unavailable":
            "Δείτε αν αυτό το μηχάνημα έχει δίκτυο, δοκιμάστε ξανά αργότερα, ή δώστε το έγγραφο με --did-document ή --status.",
        "reason.net.content_type": "Ο διακομιστής {host} έστειλε έγγραφο άλλου είδους[: {type}].",
        "next.net.content_type": "Ρωτήστε τον εκδότη· ο διακομιστής του πρέπει να δηλώνει ότι το έγγραφο είναι JSON.",

        "help.verify.online":
            "Ζητά από τον διακομιστή του εκδότη το έγγραφο κλειδιών του και τους καταλόγους κατάστασης που δεν είναι διαθέσιμοι, αν ένα μητρώο περιλαμβάνει τον εκδότη. Τίποτε άλλο δεν ζητείται, και χωρίς αυτή την επιλογή απολύτως τίποτε.",
        "help.verify.online_allow":
            "Επιτρέπει να ερωτηθεί αυτός ο διακομιστής, αν και βρίσκεται σε δικό σας δίκτυο ή σε άλλη θύρα. Με =ADDRESS ερωτάται εκεί.",
        "help.verify.online_ca":
            "Πιστοποιητικά (PEM) που εγγυώνται για τους διακομιστές του --online-allow, στη θέση εκείνων του συστήματος.",
        "usage.online_at": "το --online ρωτά τι ισχύει τώρα· δεν μπορεί να χρησιμοποιηθεί με το --at",
        "usage.online_allow":
            "το --online-allow είναι HOST, HOST:PORT ή HOST:PORT=ADDRESS:PORT, με όνομα διακομιστή σε πεζά γράμματα: «{text}»",
        "usage.online_without": "τα --online-allow και --online-ca χρειάζονται το --online",
        "usage.online_ca_without": "το --online-ca χρειάζεται το --online-allow",
        "report.asked": "Ερωτήθηκε: {url}",
        "report.asked.received": "ελήφθη",
    ]
}
