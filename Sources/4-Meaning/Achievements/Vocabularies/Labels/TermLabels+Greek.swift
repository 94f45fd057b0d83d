extension TermLabels {
    /// Greek: list | code | label.
    static let greek: StaticString =
        """
        assessmentType|peer_assessment|αξιολόγηση από ομοτίμους
        assessmentType|marked_assignment|βαθμολογημένη εργασία
        assessmentType|continuous_evaluation|συνεχής αξιολόγηση
        assessmentType|portfolio|χαρτοφυλάκιο
        assessmentType|group_performance|ομαδική επίδοση
        assessmentType|practical|πρακτική εξέταση
        assessmentType|written_examination|γραπτή εξέταση
        assessmentType|attendance|παρουσία
        assessmentType|project_work|εργασία έργου
        assessmentType|peer_review|κριτική από ομοτίμους
        assessmentType|quiz|κουίζ
        assessmentType|problem_based|μάθηση βασισμένη σε προβλήματα
        assessmentType|oral_examination|προφορική εξέταση
        assessmentType|artefact|αξιολόγηση κατασκευής
        modeOfLearning|workbased|στον χώρο εργασίας
        modeOfLearning|project_based|βασισμένη σε έργο
        modeOfLearning|presential|δια ζώσης
        modeOfLearning|online|διαδικτυακά
        modeOfLearning|blended|μεικτή
        modeOfLearning|research_lab|σε ερευνητικό εργαστήριο
        accreditationType|institutional_licence|άδεια ιδρύματος
        accreditationType|programme_qa|διασφάλιση ποιότητας προγράμματος
        accreditationType|institutional_qa|διασφάλιση ποιότητας ιδρύματος
        accreditationType|institutional_accreditation|πιστοποίηση ιδρύματος
        accreditationType|programme_accreditation|πιστοποίηση προγράμματος
        accreditationType|programme_licence|άδεια προγράμματος
        supervision|supervised_no_id|με επίβλεψη χωρίς έλεγχο ταυτότητας
        supervision|supervised_id|με επίβλεψη και έλεγχο ταυτότητας
        supervision|unsupervised_no_id|χωρίς επίβλεψη και χωρίς έλεγχο ταυτότητας
        supervision|unsupervised_id|χωρίς επίβλεψη με έλεγχο ταυτότητας
        skillType|knowledge|γνώση
        skillType|skill|δεξιότητα
        skillReuse|cross_sector|διατομεακές δεξιότητες
        skillReuse|occupation_specific|δεξιότητες επαγγέλματος
        skillReuse|sector_specific|τομεακές δεξιότητες
        skillReuse|transversal|εγκάρσιες δεξιότητες
        learningOpportunity|course|μάθημα
        learningOpportunity|programme_module|ενότητα προγράμματος
        learningOpportunity|mentoring|καθοδήγηση
        learningOpportunity|mooc|MOOC
        learningOpportunity|apprenticeship|μαθητεία
        learningOpportunity|study_visit|επίσκεψη μελέτης
        learningOpportunity|short_learning_programme|σύντομο πρόγραμμα μάθησης
        learningOpportunity|internship|πρακτική άσκηση
        learningOpportunity|educational_programme|εκπαιδευτικό πρόγραμμα
        learningOpportunity|class|τάξη
        learningOpportunity|service_learning|μάθηση μέσω προσφοράς
        learningOpportunity|thesis|διπλωματική εργασία
        """
}
