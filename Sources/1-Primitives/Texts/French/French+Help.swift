extension French {
    /// The help of the command line: what each command and option is for, in the words of those who use it.
    static let commandLineHelp: [String: String] = [
        "help.testamur": "Délivrer, garder et vérifier des microcertifications européennes.",
        "help.testamur.discussion":
            "Émetteurs : issuer, issue, revoke, status. Apprenants : wallet. Employeurs : verify. Rien n’est envoyé nulle part ; seul verify --online interroge les serveurs des émetteurs.",
        "help.passphrase_file": "Lire la phrase secrète à la première ligne de ce fichier.",
        "help.kdf_memory":
            "Combien de mémoire doit coûter chaque essai de la phrase secrète : de 64 à 1024, d’ordinaire 256. Moins seulement sur une petite machine.",
        "help.passphrase_fd": "Lire la phrase secrète depuis ce descripteur ouvert.",

        "help.verify":
            "Vérifier des attestations : qui les a délivrées, à qui, quand, où, et si elles sont encore bonnes.",
        "help.verify.discussion":
            "Se termine par 0 si toutes sont valides, 1 si l’une est invalide, 2 si l’une n’a pas pu être vérifiée. Fonctionne sans réseau.",
        "help.verify.files":
            "Fichiers, dossiers avec tout leur contenu, motifs entre guillemets ('*.json'), archives ZIP, PDF contenant des attestations, badges ; avec --online aussi des adresses https ; - pour l’entrée standard.",
        "help.verify.format":
            "Comment écrire le rapport : pour des personnes, pour des scripts, un rapport par ligne, ou un tableau pour un tableur.",
        "help.verify.stream": "Lire un document par ligne depuis l’entrée standard, écrire un rapport par ligne.",
        "help.verify.trust": "Un registre d’émetteurs auquel vous faites confiance. Peut être donné plusieurs fois.",
        "help.verify.anchor": "La clé qui doit avoir signé le registre, sous forme Multikey (z6Mk…).",
        "help.verify.trust_unsigned":
            "Utiliser le registre bien qu’aucune de vos ancres ne l’ait signé. Chaque rapport le dit.",
        "help.verify.did_document":
            "Le document DID d’un émetteur dont vous disposez, ou un dossier de tels documents.",
        "help.verify.status": "Une liste d’états dont vous disposez, ou un dossier de telles listes.",
        "help.verify.state":
            "Où retenir les numéros des registres et des listes, pour remarquer ceux qui sont plus anciens. D’ordinaire dans votre dossier personnel.",
        "help.verify.policy":
            "Quels contrôles décident : employer, university-admission, strict, education, proof-only, ou un fichier (testamur policy list).",
        "help.verify.only": "Ne faire que ces contrôles, et les deux de la signature. Le verdict est alors partiel.",
        "help.verify.at": "Juger à cet instant.",
        "help.verify.challenge": "Le défi que vous avez envoyé avec votre demande de présentation.",
        "help.verify.domain": "Le domaine que vous avez nommé dans cette demande.",

        "help.inspect": "Montrer ce que dit un fichier, disposé pour être lu. Rien n’est vérifié.",
        "help.inspect.discussion": "Les caractères invisibles sont montrés par des échappements.",
        "help.inspect.file": "Un fichier ; - pour l’entrée standard.",
        "help.canonicalize": "Écrire un document sous la seule forme sur laquelle portent les signatures.",
        "help.canonicalize.discussion":
            "Les octets vont sur la sortie standard exactement comme ils sont signés. JSON-LD est lu avec les contextes intégrés ; ce qu’une signature ne couvrirait pas est nommé sur la sortie d’erreur.",
        "help.canonicalize.algorithm":
            "jcs : JSON canonique (RFC 8785). rdfc-1.0 : N-Quads canoniques (RDF Dataset Canonicalization), depuis des N-Quads ou du JSON-LD.",
        "help.canonicalize.hash":
            "Pour rdfc-1.0 : le hachage qui distingue les choses sans nom ; sha256 sauf indication contraire.",
        "help.canonicalize.file": "Un fichier ; - pour l’entrée standard.",

        "help.key": "Créer et montrer des clés.",
        "help.key.generate": "Créer une clé dans un fichier protégé par une phrase secrète.",
        "help.key.generate.discussion": "Affiche la moitié publique.",
        "help.key.type": "La sorte de clé. Ed25519, sauf si l’on vous demande une clé sur P-256 ou P-384.",
        "help.key.out": "Le fichier à créer.",
        "help.key.show": "Montrer la moitié publique d’un fichier de clé. Ne demande pas de phrase secrète.",
        "help.key.file": "Un fichier de clé.",
        "help.key.format": "Comment l’écrire.",

        "help.trust": "Créer et vérifier des registres qui disent qui sont les émetteurs.",
        "help.trust.build": "Signer des entrées en un registre daté et numéroté.",
        "help.trust.build.discussion":
            "Affiche la moitié publique de la clé : ce que les utilisateurs donnent à --anchor.",
        "help.trust.entries": "Des entrées, un émetteur par fichier.",
        "help.trust.id": "Le nom du registre, le même pour chacun de ses numéros.",
        "help.trust.number": "Le numéro de cette édition ; plus grand que le dernier.",
        "help.trust.key": "Le fichier de clé avec lequel signer.",
        "help.trust.valid_days": "Pendant combien de jours il peut être utilisé.",
        "help.trust.complete_for":
            "Un pays dont ce registre contient tous les émetteurs : les autres sont alors refusés.",
        "help.trust.retrieved":
            "Le jour où la liste pour --complete-for a été lue ; sinon aujourd’hui. Le registre ne dit rien des titres décernés plus tard.",
        "help.trust.out": "Le fichier à créer.",
        "help.trust.add": "Vérifier une entrée et la mettre dans un dossier d’entrées.",
        "help.trust.add.discussion": "Ensuite : testamur trust build FOLDER/*.json …",
        "help.trust.entry": "Une entrée, un émetteur.",
        "help.trust.to": "Le dossier.",
        "help.trust.check": "Énumérer tout ce qui est faux dans un registre ou une entrée.",
        "help.trust.checked": "Un registre ou une entrée.",

        "help.issuer": "Installer l’espace de travail d’un émetteur.",
        "help.issuer.init": "Créer un espace de travail : clé, journal, entrée de registre.",
        "help.issuer.init.discussion":
            "Avec --base-url, l’émetteur est connu par cette adresse (did:web), sinon par sa seule clé (did:key).",
        "help.issuer.region": "Sa région, par exemple AT13.",
        "help.issuer.check": "Parcourir le journal et dire s’il est tel qu’il a été écrit.",
        "help.issuer.folder": "Le dossier à créer.",
        "help.issuer.name": "Le nom légal de l’établissement.",
        "help.issuer.country": "Son pays, par exemple AT ou AUT.",
        "help.issuer.place": "La ville où il délivre.",
        "help.issuer.identifier": "Un numéro officiel, par exemple vat:ATU12345678. Peut être donné plusieurs fois.",
        "help.issuer.base_url": "L’adresse de son site web, par exemple https://sonnwald.example.",
        "help.issuer.key_type":
            "La sorte de clé avec laquelle il signe. Ed25519, sauf si l’on vous demande une clé sur P-256 ou P-384.",
        "help.issuer.time_zone": "Le fuseau horaire dans lequel commencent ses jours, par exemple Europe/Vienna.",

        "help.workspace": "L’espace de travail de l’émetteur.",
        "help.issue": "Signer une attestation pour chaque ligne d’une liste d’apprenants.",
        "help.issue.discussion":
            "Avec --dry-run, rien n’est signé et chaque problème est énuméré. Un lot interrompu continue avec la même commande et --resume.",
        "help.issue.course": "La description du cours, un fichier YAML.",
        "help.issue.roster":
            "La liste des apprenants : un fichier CSV ou un classeur Excel, comme l’exporte Moodle ou un système de scolarité.",
        "help.issue.out": "Le dossier pour les attestations.",
        "help.issue.dry_run": "Énumérer chaque problème et ne rien signer.",
        "help.issue.again":
            "Délivrer encore une fois la même liste : chaque apprenant a alors une seconde attestation, différente.",
        "help.issue.resume": "Continuer un lot qui a été interrompu.",
        "help.issue.column": "Dire quelle colonne contient un champ : FIELD=HEADER. Peut être donné plusieurs fois.",
        "help.issue.passing_word":
            "Un résultat de la liste qui vaut réussite, quand il n’est pas connu ici. Peut être donné plusieurs fois.",
        "help.issue.date_order":
            "Comment les jours sont écrits dans la liste, là où cela ne se voit pas : dmy, mdy ou ymd.",
        "help.issue.encoding":
            "Comment les caractères de la liste sont écrits, là où cela ne se voit pas, par exemple windows-1250.",
        "help.issue.sheet": "La feuille du classeur, s’il en a plusieurs.",
        "help.issue.only_new":
            "Ne délivrer qu’aux apprenants qui n’ont encore aucune attestation de ce cours, quelle que soit la liste, et dont aucune n’a été révoquée.",
        "help.issue.also_revoked":
            "Délivrer de nouveau aussi aux apprenants dont l’attestation de ce cours a été révoquée.",
        "help.issue.skip_bad_rows":
            "Délivrer les autres quand des lignes ont des problèmes. Les deux lignes d’un apprenant qui y figure deux fois sont omises.",
        "help.issue.profile": "Le profil à écrire.",
        "help.cryptosuite":
            "La sorte de signature : eddsa-rdfc-2022, que lisent d’autres vérificateurs, ou eddsa-jcs-2022 ; pour une clé sur P-256 ou P-384, ecdsa-rdfc-2019 ou ecdsa-jcs-2019. Donnée deux fois, ou avec une virgule : les deux. D’ordinaire celle en -rdfc- de la clé.",

        "help.revoke": "Révoquer définitivement des attestations.",
        "help.suspend": "Suspendre des attestations pour un temps.",
        "help.reinstate": "Remettre en vigueur des attestations suspendues.",
        "help.status_change.discussion":
            "Les autres le voient une fois que vous avez publié la liste : testamur status publish.",
        "help.status_change.ids": "Identifiants d’attestations, urn:uuid:….",
        "help.status_change.reason": "Pourquoi, pour votre propre journal.",
        "help.status": "Les listes où d’autres regardent si une attestation est encore bonne.",
        "help.status.publish": "Écrire et signer les listes d’états.",
        "help.status.publish.discussion":
            "Mettez les fichiers là où le disent leurs adresses. Faites-le après chaque changement, et au moins chaque semaine.",
        "help.status.out": "Le dossier pour les listes.",

        "help.wallet": "Garder des attestations dans un fichier chiffré, et les montrer à d’autres.",
        "help.wallet.discussion":
            "Tout ce qui est dans le portefeuille est chiffré avec votre phrase secrète. Il n’en existe pas d’autre copie tant que vous n’en faites pas : testamur wallet backup.\n\nDu début :\ntestamur wallet create --wallet my.wallet\ntestamur wallet key --for ISSUER --wallet my.wallet\ntestamur wallet add FILE --wallet my.wallet\ntestamur wallet list --wallet my.wallet\ntestamur wallet share RECORD --with WHO --purpose WHY --until DAY --as pdf --out FILE --wallet my.wallet\ntestamur wallet log --wallet my.wallet\ntestamur wallet backup --out my.backup --wallet my.wallet\ntestamur stack RULES.yaml --wallet my.wallet",
        "help.wallet.file": "Le portefeuille, un seul fichier.",
        "help.wallet.create": "Créer un portefeuille.",
        "help.wallet.create.discussion":
            "Choisissez une phrase secrète de plusieurs mots. Elle ne peut pas être retrouvée.",
        "help.wallet.key": "Créer votre clé pour un émetteur, et afficher son nom public.",
        "help.wallet.key.discussion":
            "Donnez le nom affiché (did:key:…) à cet émetteur : l’attestation appartient alors à votre clé. Chaque émetteur en reçoit une autre, pour qu’ils ne puissent pas recouper leurs données.",
        "help.wallet.key.for": "L’émetteur, par son identifiant ou son nom.",
        "help.wallet.add": "Mettre dans le portefeuille ce que vous avez reçu, exactement comme vous l’avez reçu.",
        "help.wallet.add.discussion":
            "Fichiers et dossiers ; les fichiers ZIP, les PDF avec pièces jointes, les présentations et les textes de codes QR sont décomposés. Ce qui n’est d’aucune sorte connue est gardé tel quel, et ce qui est déjà là est reconnu. Affiche l’identifiant de chaque élément. Les images qui contiennent un badge sont lues aussi. Seul un registre (--trust, --anchor) dit qui a émis une attestation : sans lui elle est gardée tout de même, et reste non établie jusqu’à ce que vous vérifiiez de nouveau avec un registre.\n\nExemple : testamur wallet add award.json badge.png certificate.pdf mail.zip --trust registry.json --anchor z6Mk… --wallet my.wallet",
        "help.wallet.add.files": "Fichiers et dossiers que vous avez reçus, ou - pour l’entrée standard.",
        "help.wallet.list": "Énumérer vos attestations : ce que dit chacune, et où elle en est.",
        "help.wallet.format": "Comment écrire la liste.",
        "help.wallet.show": "Montrer une attestation en entier, ou le fichier exactement comme il a été reçu.",
        "help.wallet.show.discussion": "Pour le fichier lui-même : testamur wallet show … --format raw > award.json",
        "help.wallet.salvage": "Aussi d’un portefeuille endommagé : ce qui est endommagé est nommé et laissé de côté.",
        "help.wallet.restore.salvage":
            "Aussi d’une sauvegarde endommagée : les éléments endommagés sont nommés et laissés de côté.",
        "help.wallet.record": "L’identifiant d’un élément, ou son début.",
        "help.wallet.records": "Identifiants d’éléments, ou leurs débuts.",
        "help.wallet.present": "Montrer des attestations à un vérificateur, et prouver qu’elles sont à vous.",
        "help.wallet.present.discussion":
            "Le vérificateur vous envoie un défi et indique son domaine ; la réponse ne vaut pour personne d’autre. Montre ce qui sera vu, demande, fait le fichier et le retient comme partage avec ce domaine : la même chose que wallet share --as presentation.",
        "help.wallet.present.challenge": "Le défi que le vérificateur a envoyé.",
        "help.wallet.present.domain": "Le domaine du vérificateur.",
        "help.wallet.present.purpose": "À quoi elle sert, pour votre propre liste.",
        "help.wallet.present.until":
            "Le dernier jour où les vérificateurs l’acceptent, par exemple 2026-12-31 ; sans lui, d’aujourd’hui en une semaine.",
        "help.wallet.present.out": "Le fichier à créer.",
        "help.wallet.remove": "Effacer un élément.",
        "help.wallet.remove.discussion":
            "Il ne peut pas être ramené. Ses clés sont détruites dans ce portefeuille ; une sauvegarde faite avant l’a encore, faites-en donc une nouvelle ensuite.",
        "help.wallet.log": "Montrer ce qui a été fait avec le portefeuille, et ce qui a été montré à qui.",
        "help.wallet.log.discussion":
            "Le plus ancien d’abord ; ce qu’une fusion a apporté se trouve là où c’est entré. Les lignes sont scellées et liées entre elles : on remarque celle qui est changée ou qui manque.",
        "help.wallet.change_password": "Changer la phrase secrète ou le fichier de clé.",
        "help.wallet.change_password.discussion":
            "Prend une seconde, quoi que contienne le portefeuille. Les copies du portefeuille faites auparavant s’ouvrent encore avec l’ancienne phrase secrète, les sauvegardes avec le code de récupération.",
        "help.wallet.key_file": "Le fichier de clé, si le portefeuille en a un.",
        "help.wallet.new_key_file":
            "Créer ici un fichier de clé, par exemple sur une clé USB : dès lors, le portefeuille ne s’ouvre qu’avec les deux, lui et la phrase secrète.",
        "help.wallet.without_key_file": "Dès lors, la phrase secrète seule ouvre le portefeuille.",
        "help.wallet.backup": "Faire une sauvegarde chiffrée, et prouver qu’elle peut être rétablie.",
        "help.wallet.backup.discussion":
            "La première fois, un code de récupération de 13 mots est affiché : écrivez-le sur papier. Avec la sauvegarde et ces mots, tout revient, même sur une autre machine et sans la phrase secrète. Les sauvegardes suivantes s’ouvrent avec les mêmes mots.\n\nExemple : testamur wallet backup --out /media/stick/my.backup --wallet my.wallet",
        "help.wallet.backup.out": "La sauvegarde à créer, de préférence sur un autre disque.",
        "help.wallet.backup.replace": "Remplacer une ancienne sauvegarde de ce nom.",
        "help.wallet.backup.new_code": "Créer un nouveau code de récupération, pour les sauvegardes à venir.",
        "help.wallet.backup.show_code": "Afficher encore une fois le code de récupération.",
        "help.wallet.code_file": "Lire les 13 mots du code de récupération dans ce fichier.",
        "help.wallet.restore": "Ramener un portefeuille depuis une sauvegarde.",
        "help.wallet.restore.discussion":
            "Demande les 13 mots du code de récupération, puis une nouvelle phrase secrète. Rien n’est jamais écrasé.\n\nExemple : testamur wallet restore /media/stick/my.backup --wallet my.wallet",
        "help.wallet.restore.backup": "La sauvegarde.",
        "help.wallet.restore.wallet": "Le portefeuille à créer, là où il n’y a encore rien.",
        "help.wallet.restore.check": "Seulement regarder si la sauvegarde est saine, et ne rien rétablir.",
        "help.wallet.merge": "Reprendre dans celui-ci tout ce que contient un autre portefeuille.",
        "help.wallet.merge.discussion":
            "Pour deux copies qui ont évolué séparément, ou deux portefeuilles à vous. L’autre reste tel qu’il est ; ce qui est dans les deux est gardé une fois. Ce qui a été effacé ici reste dehors et est nommé, sauf avec --with-erased. Avec --salvage, ce qui est sain vient aussi d’un portefeuille endommagé, clés comprises.",
        "help.wallet.merge.other": "L’autre portefeuille.",
        "help.wallet.merge.passphrase_file":
            "Lire la phrase secrète de l’autre portefeuille à la première ligne de ce fichier.",
        "help.wallet.merge.key_file": "Le fichier de clé de l’autre portefeuille, s’il en a un.",
        "help.wallet.merge.with_erased": "Reprendre aussi ce qui a été effacé ici.",
        "help.wallet.export": "Tout écrire sans chiffrement, pour l’emporter ailleurs.",
        "help.wallet.export.discussion":
            "Les attestations exactement comme vous les avez reçues, ce dans quoi elles sont arrivées, les rapports et l’historique. Les clés privées sont laissées de côté : elles voyagent avec une sauvegarde.",
        "help.wallet.export.in_the_clear": "Oui, sans chiffrement : quiconque obtient le dossier peut le lire.",
        "help.wallet.export.out": "Le dossier à créer.",
        "help.wallet.report": "Dire quelles données à caractère personnel sont où.",
        "help.wallet.report.discussion":
            "Ce qui est dans le portefeuille, ce qui est à côté de lui, et ce qui a été remis à d’autres, pour autant que ce programme le sache.",
        "help.wallet.new_passphrase_file": "Lire la nouvelle phrase secrète à la première ligne de ce fichier.",

        "help.bake": "Mettre une attestation dans une image : un badge à transmettre et à montrer.",
        "help.bake.discussion":
            "L’image, un PNG ou un SVG, reste telle qu’elle est ; l’attestation voyage à l’intérieur. Un badge qui s’y trouve déjà est remplacé. Pour regarder : testamur verify PICTURE.",
        "help.bake.credential": "L’attestation signée, un fichier JSON.",
        "help.bake.picture": "L’image, PNG ou SVG.",
        "help.bake.out": "L’image à créer.",
        "help.unbake": "Sortir l’attestation d’une image, exactement comme elle s’y trouve.",
        "help.unbake.discussion": "Rien n’est vérifié. Pour vérifier : testamur verify PICTURE.",
        "help.unbake.picture": "Une image contenant un badge, PNG ou SVG.",
        "help.unbake.out": "Le fichier à créer.",

        "help.bench": "Mesurer à quelle vitesse cette machine délivre et vérifie, à côté de ce qui est prévu.",
        "help.bench.discussion":
            "Les chiffres sont des rapports à la vitesse propre de libsodium sur cette machine dans cette exécution. Laissez la machine tranquille pendant ce temps.",
        "help.bench.only": "Ne mesurer que ceux-ci : {figures}.",
        "help.bench.peers":
            "Un dossier avec des programmes d’autres, déjà construits, à afficher à côté, comme le fait script/bench.",
        "help.bench.quick": "Moins de répétitions, et un centième des attestations pour P12.",
    ]
}
