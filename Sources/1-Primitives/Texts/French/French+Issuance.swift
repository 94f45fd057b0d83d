extension French {
    /// What is said while credentials are issued, revoked and published.
    static let issuance: [String: String] = [
        // Rosters
        "reason.csv.encoding":
            "Les caractères de ce fichier ne peuvent pas être lus avec certitude[ ; c’est peut-être {encoding}][. Un nom s’y lirait : {samples}].",
        "next.csv.encoding":
            "Dites avec --encoding comment ils sont écrits[, le plus probablement --encoding {suggested}]. Ou ouvrez le fichier dans le programme d’où il vient et enregistrez-le de nouveau en CSV UTF-8.",
        "reason.csv.syntax": "Un guillemet n’est pas fermé, ou se trouve au milieu d’une cellule.",
        "next.csv.syntax":
            "Mettez toute la cellule entre guillemets et doublez ceux qu’elle contient, ou exportez de nouveau le fichier.",
        "reason.csv.columns":
            "Les colonnes ne peuvent pas être utilisées telles quelles[ : cette ligne a {found} cellules, mais il y a {expected} noms de colonnes][ : il n’y a pas de colonne « {missing} » pour {field}][ : plusieurs colonnes pourraient être {field}, à savoir {double}][ : la colonne « {column} » pourrait désigner n’importe lequel de {fields}][ : aucune des colonnes {nobody} ne nomme les apprenants][ : « {only} » contient une moitié des noms, et aucune colonne n’est connue pour {half}][ : les cellules pourraient être séparées par n’importe lequel de {separators}].",
        "next.csv.columns":
            "[Donnez à cette ligne {expected} cellules comme aux autres, ou exportez de nouveau le fichier|Dites quelle colonne est entendue avec --column][, par exemple --column {example}][ ; si ces personnes n’ont qu’un seul nom, --column {single}].",
        "reason.csv.duplicate_row": "[La ligne {row}|Cette ligne] et la ligne {first} sont le même apprenant.",
        "next.csv.duplicate_row":
            "Retirez l’une des deux ; si ce sont deux personnes, donnez à chacune son propre numéro dans la colonne des numéros d’étudiant.",
        "reason.csv.too_large": "Il y a ici plus que ce qui est lu[ ({what} : {limit} au plus)].",
        "next.csv.too_large":
            "Vérifiez que c’est le bon fichier ; une très grande liste peut être divisée en plusieurs.",
        "reason.csv.empty": "La liste ne nomme aucun apprenant.",
        "next.csv.empty":
            "Vérifiez que c’est le bon fichier, avec une ligne de noms de colonnes et une ligne pour chaque apprenant.",
        "reason.csv.date": "« {value} » n’est pas un jour du calendrier.",
        "next.csv.date":
            "Écrivez le jour comme 2026-02-28 ou 28.02.2026, l’année avec quatre chiffres : avec deux chiffres, il faudrait deviner le siècle.",
        "reason.csv.month": "« {value} » nomme un mois qui en est un autre dans une autre langue.",
        "next.csv.month":
            "Écrivez le mois comme un nombre, ou nommez les colonnes dans la langue du fichier, pour qu’elle soit connue.",
        "reason.csv.serial_date":
            "{count} {count|cellule|cellules} de la colonne « {column} » {count|n’est|ne sont} pas {count|écrite|écrites} comme un jour ; si l’on y lit les jours du calendrier d’un tableur, le premier est le {day}.",
        "next.csv.serial_date":
            "Comparez celui-ci avec la feuille de calcul. S’il est faux, donnez-y à la colonne un format de date et exportez-la de nouveau.",
        "reason.csv.date_order":
            "Le jour et le mois de {count} {count|date|dates} de la colonne « {column} » peuvent être lus dans les deux sens : aucune autre ligne ne tranche ce qui vient d’abord.",
        "next.csv.date_order": "Dites ce qui vient d’abord avec --date-order dmy ou --date-order mdy.",
        "reason.csv.holder": "« {value} » n’est pas la clé d’un portefeuille.",
        "next.csv.holder":
            "Demandez à l’apprenant le did:key que montre le portefeuille, et copiez-le en entier ; sans lui, laissez la cellule vide.",
        "reason.csv.duplicate_holder":
            "Les lignes {first} et {row} donnent à deux apprenants la même clé de portefeuille.",
        "next.csv.duplicate_holder":
            "Demandez aux deux le did:key que montre leur portefeuille : qui a la clé peut montrer les deux attestations comme siennes.",
        "reason.csv.control_character":
            "[Dans la colonne « {column} », il y a|Il y a] un caractère qui ne se voit pas et n’a pas sa place dans un nom.",
        "next.csv.control_character": "Effacez la cellule et tapez de nouveau son texte.",
        "reason.csv.formula": "[« {value} » est une formule|Cette cellule contient une formule] et non son résultat.",
        "next.csv.formula":
            "Copiez la colonne dans la feuille de calcul, insérez-la comme valeurs seules, et exportez de nouveau le fichier.",
        "reason.csv.formula_like": "« {value} » commence comme une formule de tableur.",
        "next.csv.formula_like":
            "Si c’est vraiment écrit ainsi, il n’y a rien à faire : l’attestation le porte tel quel, et dans l’index il est rendu inoffensif.",
        "reason.csv.garbled":
            "« {value} » a été abîmé avant d’arriver dans ce fichier : des lettres manquent ou ont été remplacées.",
        "next.csv.garbled":
            "Exportez de nouveau la liste depuis l’endroit où le nom est juste, en CSV UTF-8, ou corrigez la cellule.",
        "reason.csv.number_form":
            "« {value} » est ce qu’un tableur fait d’un long numéro : seuls les premiers chiffres sont gardés.",
        "next.csv.number_form":
            "Donnez à la colonne le format Texte là où les numéros sont entiers, et exportez-la de nouveau ; les chiffres manquants ne sont pas dans ce fichier.",
        "reason.csv.duplicate_email": "Les lignes {first} et {second} ont la même adresse électronique.",
        "next.csv.duplicate_email":
            "Vérifiez si ce sont deux personnes : ce qui est envoyé à l’adresse n’atteindrait que l’une d’elles.",
        "reason.csv.header_row":
            "Les noms des colonnes ont été trouvés à la ligne {header} ; ce qui est au-dessus n’est pas lu.",
        "next.csv.header_row": "Il n’y a rien à faire, si c’est exact.",
        "reason.csv.rows_skipped":
            "{count} {count|ligne est omise|lignes sont omises} parce que quelque chose {count|y|y} est faux.",
        "next.csv.rows_skipped":
            "Corrigez-les et délivrez-les dans un lot à part ; d’un apprenant qui figure deux fois, les deux lignes sont omises.",
        "reason.csv.column_like":
            "Les valeurs de la colonne « {column} » ressemblent à {like} ; rien ne dit à quoi elles servent, et elles ne sont pas utilisées.",
        "next.csv.column_like":
            "Si elles sont voulues, dites ce qu’elles sont : --column {field}=#{number}[ ou --column {other}=#{number}].",
        "reason.csv.grade_missing":
            "{count} {count|apprenant n’a|apprenants n’ont} pas de note dans la colonne « {column} », d’autres en ont une : {count|ligne|lignes} {rows}.",
        "next.csv.grade_missing":
            "Écrivez la note dans le fichier, retirez {count|la ligne|les lignes}, ou {count|omettez-la|omettez-les} avec --skip-bad-rows. Si ces attestations n’ont pas besoin de note, dites-le avec --column grade=.",
        "reason.csv.day_unused":
            "La colonne « {column} » a {count} {count|jour différent|jours différents} du {day}, que la description du cours donne à tous ; c’est la description qui compte.",
        "next.csv.day_unused": "Si chacun a son propre jour, écrivez dans la description : awarded: from roster.",
        "reason.csv.name_order":
            "Dans la colonne « {column} », {count} {count|nom n’a|noms n’ont} pas de virgule entre le nom de famille et le prénom ; l’attestation {count|le montre tel qu’il est écrit|les montre tels qu’ils sont écrits}, le nom de famille d’abord.",
        "next.csv.name_order":
            "Mettez une virgule entre les deux, ou donnez à chacun sa colonne. Il n’y a rien à faire si les noms doivent paraître dans cet ordre.",
        "reason.csv.name_missing": "{count} {count|apprenant n’a|apprenants n’ont} pas de nom, seulement un numéro.",
        "next.csv.name_missing":
            "[Dites quelle colonne contient les noms, par exemple --column full_name=\"{example}\"|Inscrivez les noms dans le fichier]. Il n’y a rien à faire si le numéro doit suffire.",
        "reason.csv.grade_scale":
            "{count} {count|note n’est pas|notes ne sont pas} de celles que nomme le cours ; la première est « {value} » : {count|ligne|lignes} {rows}.",
        "next.csv.grade_scale":
            "Si « {column} » n’est pas la colonne des notes, nommez-la avec --column grade=…. Sinon, écrivez-les comme dans la description du cours, ou ajoutez-les aux notes qui y figurent.",
        "reason.csv.grade_not_passed":
            "La note « {value} » [est inférieure à celle qu’il faut pour réussir, {needed}|dit que le cours n’est pas réussi].",
        "next.csv.grade_not_passed":
            "Retirez la ligne du fichier, omettez-la avec --skip-bad-rows, ou corrigez la note.",
        "reason.csv.not_passed":
            "Dans la colonne « {column} », {count} {count|ligne dit|lignes disent} qu’il n’y a rien à délivrer[, la première avec « {value} »|, étant vides là où d’autres ont un oui] : {count|ligne|lignes} {rows}.",
        "next.csv.not_passed":
            "Retirez {count|la ligne|les lignes} du fichier, ou {count|omettez-la|omettez-les} avec --skip-bad-rows. Si la colonne ne dit rien de cette attestation, dites-le avec --column passed=.",
        "reason.csv.result_unknown":
            "Dans la colonne « {column} », {count} {count|ligne a|lignes ont} un résultat dont personne ici ne sait s’il vaut réussite : {values} ; {count|ligne|lignes} {rows}.",
        "next.csv.result_unknown":
            "Dites lesquels valent réussite, chacun avec --passing-word \"{value}\", ou nommez les notes dans la description du cours. Retirez les autres du fichier, ou omettez-les avec --skip-bad-rows. Si la colonne ne dit rien de cette attestation, dites-le avec --column {none}.",
        "reason.csv.several_courses":
            "La colonne « {column} » nomme plusieurs cours : {values}. Un seul serait attesté à tous.",
        "next.csv.several_courses":
            "Ne laissez dans le fichier que les lignes de ce cours. Si la colonne dit autre chose, dites-le avec --column course=.",
        "reason.csv.other_course":
            "La colonne « {column} » dit « {value} », dont aucun mot n’est dans le titre du cours, « {title} ».",
        "next.csv.other_course":
            "Vérifiez que c’est le bon fichier. Si la colonne dit autre chose, il n’y a rien à faire.",
        "reason.csv.sittings":
            "[Les résultats des sessions, {values}, ne se comparent pas : personne ne peut dire lequel est le meilleur|Plusieurs colonnes portent chacune sur une session d’examen, et laquelle compte n’est pas dit][ : {columns}].",
        "next.csv.sittings":
            "Dites ce qui compte : --column {last} pour la dernière session où il y a quelque chose[, --column {best} pour le meilleur résultat, avec son jour][, --column {example} pour cette seule colonne].",
        "reason.csv.footer_row":
            "Cette ligne ressemble à une somme, à une moyenne ou à une signature sous la liste, pas à un apprenant.",
        "next.csv.footer_row": "Retirez la ligne du fichier, ou omettez-la avec --skip-bad-rows.",
        "reason.csv.rows_left_out":
            "{count} {count|ligne a été omise|lignes ont été omises} quand ce lot a été commencé ; rien {count|n’y|n’y} est faux aujourd’hui, et {count|elle reste omise|elles restent omises}.",
        "next.csv.rows_left_out":
            "{count|Mettez-la|Mettez-les} dans une liste à {count|part|part} et délivrez celle-ci.",
        "reason.csv.short_year":
            "« {value} » a une année de deux chiffres : quel siècle est entendu, et quel nombre est l’année, n’est pas dit.",
        "next.csv.short_year":
            "Écrivez l’année avec quatre chiffres : 2026-02-28 ou 28.02.2026. Dans un tableur, donnez à la colonne le format aaaa-mm-jj.",
        "reason.csv.blank_rows":
            "{count} {count|ligne|lignes} sans aucun contenu {count|a été passée|ont été passées}.",
        "next.csv.blank_rows": "Il n’y a rien à faire.",
        "reason.csv.national_number":
            "La colonne « {column} » semble contenir des numéros par lesquels un État connaît les personnes ; elle n’est pas utilisée.",
        "next.csv.national_number":
            "Laissez-la ainsi, si vous le pouvez. Là où le numéro doit être dans l’attestation, dites-le avec --column id_number=\"{column}\".",
        "reason.csv.date_column":
            "Aucun jour de la colonne « {column} » ne peut être lu, sur {count} {count|ligne|lignes} ; le premier est « {value} ».",
        "next.csv.date_column":
            "Écrivez-les sous la forme 2026-02-28 ou 28.02.2026, l’année à quatre chiffres ; dans le tableur, donnez à la colonne le format aaaa-mm-jj. Si la colonne ne contient pas de jours, dites-le avec --column {field}=.",
        "reason.csv.decimal_sign":
            "La colonne « {column} » écrit certaines notes avec une virgule et d’autres avec un point ; {count} {count|est écrite|sont écrites} comme « {value} ».",
        "next.csv.decimal_sign":
            "Écrivez-les toutes de la même façon : les attestations les reprennent telles quelles.",
        "reason.csv.used_name":
            "{count} {count|apprenant a|apprenants ont} un nom d’usage dans la colonne « {column} » ; l’attestation le montre à la place du nom de naissance, par exemple « {value} ».",
        "next.csv.used_name": "Si c’est le nom de naissance qui est voulu, dites-le avec --column used_family_name=.",
        "reason.csv.name_remark":
            "{count} {count|nom contient|noms contiennent} quelque chose entre parenthèses ou derrière une barre, par exemple « {value} » ; l’attestation le montre tel quel.",
        "next.csv.name_remark":
            "Retirez du nom ce qui n’en fait pas partie, comme le nom du père ou une seconde graphie.",
        "reason.csv.name_title":
            "{count} {count|nom contient|noms contiennent} un titre, un grade ou une civilité, par exemple « {value} » ; l’attestation {count|le|les} montre ainsi.",
        "next.csv.name_title":
            "Si cela n’a pas sa place sur un certificat, retirez-le des noms dans le fichier.",
        "reason.csv.name_part":
            "La colonne « {column} » semble contenir une partie du nom et n’est pas utilisée ; {count} {count|ligne y a|lignes y ont} une valeur, la première « {value} ».",
        "next.csv.name_part":
            "Si elle précède le nom de famille, dites-le avec --column name_prefix=#{number} ; un autre prénom s’écrit dans la colonne des prénoms du fichier.",
        "reason.csv.grade_hundredths":
            "Dans la colonne « {column} », {count} {count|note est écrite|notes sont écrites} en centièmes, comme le font les systèmes HIS ; « {value} » est lu comme « {taken} ».",
        "next.csv.grade_hundredths":
            "Si c’est faux, écrivez les notes dans le fichier telles qu’elles doivent paraître.",
        "reason.csv.day_missing":
            "{count} {count|apprenant n’a|apprenants n’ont} pas de jour dans la colonne « {column} », d’autres en ont un : {count|ligne|lignes} {rows}.",
        "next.csv.day_missing":
            "Écrivez le jour dans le fichier, retirez {count|la ligne|les lignes}, ou {count|omettez-la|omettez-les} avec --skip-bad-rows. Si la colonne ne dit rien de cette attestation, dites-le avec --column completion_date=.",
        "roster.like.email": "des adresses électroniques",
        "roster.like.day": "des jours",
        "roster.like.number": "des numéros d’apprenants",
        "roster.kind.number": "un nombre",
        "roster.kind.percentage": "un pourcentage",
        "roster.kind.day": "un jour",
        "roster.kind.time": "une heure",
        "roster.kind.truth": "vrai ou faux",
        "roster.kind.error": "une erreur",
        "reason.csv.code_page":
            "Le fichier ne dit pas comment ses caractères sont écrits ; toutes ses lettres et les noms de colonnes conviennent à {encoding}, et il est lu ainsi[, ce qui donne des noms tels que « {sample} »].",
        "next.csv.code_page":
            "Regardez quelques noms avec accents ; si l’un est faux, nommez la bonne page de codes avec --encoding, ou enregistrez le fichier en CSV UTF-8.",
        "reason.csv.windows_1252":
            "Le fichier ne dit pas comment ses caractères sont écrits ; ils sont lus comme Windows-1252[, ce qui donne des noms tels que « {sample} »].",
        "next.csv.windows_1252":
            "Regardez quelques noms avec accents ; si l’un est faux, enregistrez le fichier en CSV UTF-8.",

        // Workbooks
        "reason.xlsx.sheet":
            "[Il n’y a pas de feuille « {missing} » dans ce classeur|On ne sait pas quelle feuille contient la liste des apprenants][ : il a {sheets}].",
        "next.xlsx.sheet": "Nommez la feuille avec --sheet, par exemple --sheet \"[{example}|Feuil1]\".",
        "reason.xlsx.cell":
            "[Dans la colonne « {column} », cette|Cette] cellule ne contient pas de texte : le tableur la tient pour [{kind}|autre chose][ ({value})].",
        "next.xlsx.cell":
            "Donnez à la colonne le format Texte dans le tableur et tapez de nouveau la valeur : les tableurs font des jours de notes telles que 1-2.",
        "reason.xlsx.calculated":
            "{count} {count|cellule|cellules} de la colonne « {column} » {count|est calculée|sont calculées} ; on prend ce que le tableur a montré en dernier.",
        "next.xlsx.calculated":
            "Vérifiez-en une. Si la feuille de calcul a été changée depuis, ouvrez-la et enregistrez-la encore une fois.",
        "reason.xlsx.number_form":
            "Le tableur montre {count} {count|nombre|nombres} de la colonne « {column} » sous une forme qui n’est pas comprise ; on prend le nombre nu, par exemple {value}.",
        "next.xlsx.number_form":
            "Si autre chose doit être vu, donnez à la colonne le format Texte et tapez les valeurs comme elles doivent être.",
        "reason.xlsx.rounded":
            "Le tableur montre {count} {count|nombre|nombres} de la colonne « {column} » en arrondi, et c’est ce qu’on voit qui est pris ; le nombre exact est par exemple {value}.",
        "next.xlsx.rounded":
            "Regardez chacun d’eux. Si c’est le nombre exact qui compte, faites afficher plus de chiffres au tableur.",
        "reason.xlsx.hidden_column":
            "La colonne « {column} » est masquée dans le tableur ; elle est lue comme les autres.",
        "next.xlsx.hidden_column": "Si elle n’est pas voulue, laissez-la de côté avec --column, ou supprimez-la.",
        "reason.xlsx.merged_rows":
            "{count} {count|zone|zones} de cellules fusionnées {count|s’étend|s’étendent} sur plusieurs lignes, la première dans la colonne « {column} » ; seule la première ligne de chacune a la valeur, les autres sont vides.",
        "next.xlsx.merged_rows": "Défusionnez les cellules et écrivez la valeur dans chaque ligne.",
        "reason.xlsx.hidden_rows":
            "{count} {count|ligne est masquée|lignes sont masquées} dans le tableur, par un filtre ou à la main : {count|ligne|lignes} {rows}.",
        "next.xlsx.hidden_rows":
            "Si {count|elle n’est pas voulue, omettez-la|elles ne sont pas voulues, omettez-les} avec --skip-bad-rows. Sinon, {count|affichez-la|affichez-les} dans le tableur et enregistrez de nouveau.",

        // Course descriptions
        "reason.course.syntax": "Le fichier n’est pas du YAML bien formé[ à la ligne {line}][ : {problem}].",
        "next.course.syntax":
            "Regardez le retrait de cette ligne et de la précédente, et mettez entre guillemets les textes avec deux-points.",
        "reason.course.encoding": "Le fichier n’est pas écrit en UTF-8.",
        "next.course.encoding": "Enregistrez-le de nouveau en UTF-8.",
        "reason.course.unknown_key":
            "Une description de cours n’a pas d’entrée « {key} » ici[ ; sont possibles {known}].",
        "next.course.unknown_key": "Corrigez le nom de l’entrée, ou retirez-la.",
        "reason.course.duplicate_key": "L’entrée « {key} » figure deux fois[ ; la première fois à la ligne {line}].",
        "next.course.duplicate_key": "Retirez l’une des deux.",
        "reason.course.anchor":
            "Le fichier emploie[, à la ligne {line},] un mot qui commence par *, & ou !, que YAML lit comme autre chose que du texte.",
        "next.course.anchor":
            "Écrivez le texte en toutes lettres, et mettez-le entre guillemets s’il commence par un tel signe.",
        "reason.course.too_large":
            "Le fichier est plus grand que n’en a besoin quoi que ce soit de ce genre[ ({what} : {limit} au plus)].",
        "next.course.too_large": "Vérifiez que c’est le bon fichier.",
        "reason.course.type":
            "Cette entrée n’a pas la bonne forme : un texte là où il faut des entrées nommées, ou l’inverse.",
        "next.course.type": "Comparez-la avec l’exemple dans la description du format.",
        "reason.course.value":
            "[« {value} » ne convient|Quelque chose ici ne convient] pas à cette entrée[ ; sont possibles {known}].",
        "next.course.value":
            "[« {suggested} » est probablement voulu. ][Écrivez l’un de ces mots : {words}.|Écrivez les jours comme 2026-05-08, les pays comme AT ou Austria, les pages avec https:// devant, et les mots de la liste que l’entrée possède.]",
        "reason.course.version":
            "Le fichier ne dit pas qu’il est une description de cours d’une version qui est lue ici.",
        "next.course.version": "Mettez la ligne « {expected} » à son début.",
        "reason.course.institution":
            "Le cours est celui d’un autre établissement[ : il nomme {course}, l’espace de travail appartient à {workspace}].",
        "next.course.institution":
            "Utilisez l’espace de travail de l’établissement qui délivre, ou corrigez la description du cours.",
        "reason.course.column":
            "Le cours prend le jour de délivrance dans la liste des apprenants, mais la liste n’a pas de telle colonne.",
        "next.course.column":
            "Nommez la colonne avec --column completion_date=…, ou écrivez le jour dans la description du cours.",
        "reason.course.grade_column":
            "Le cours prend les notes dans la liste des apprenants, mais la liste n’a pas de telle colonne.",
        "next.course.grade_column":
            "Nommez la colonne avec --column grade=…, ou retirez grade: from roster de la description du cours.",
        "reason.course.validity_over":
            "L’attestation serait périmée avant d’être signée : son dernier jour est {until}.",
        "next.course.validity_over":
            "Écrivez sous valid un jour plus tardif ou davantage d’années ; sans cette indication, une attestation vaut sans limite.",

        "reason.course.extends": "Le fichier « {file} » que le cours étend ne peut pas être utilisé[ : {what}].",
        "next.course.extends":
            "Écrivez son chemin tel qu’on le voit depuis le fichier qui le nomme, par exemple ../institution.yaml ; {limit} fichiers au plus peuvent se suivre, et aucun ne peut ramener en arrière.",

        // Workspaces
        "reason.workspace.exists": "Le dossier {folder} n’est pas vide.",
        "next.workspace.exists": "Choisissez un dossier qui n’existe pas encore, ou un dossier vide.",
        "reason.workspace.missing": "Il n’y a pas d’espace de travail dans {folder}.",
        "next.workspace.missing": "Vérifiez le chemin ; un nouvel espace de travail se crée avec testamur issuer init.",
        "reason.workspace.malformed":
            "L’espace de travail est endommagé[ : quelque chose ne va pas avec « {member} »].",
        "next.workspace.malformed": "Reprenez le fichier d’une sauvegarde de l’espace de travail.",
        "reason.workspace.version":
            "L’espace de travail a été créé par une version plus récente de ce programme[ : version {found}, sont lues les versions jusqu’à {supported}].",
        "next.workspace.version": "Installez la version plus récente.",
        "reason.workspace.argument":
            "[« {value} » ne peut pas être utilisé comme {argument}|Quelque chose qui a été donné pour l’espace de travail ne peut pas être utilisé].",
        "next.workspace.argument":
            "Un pays s’écrit AT ou Austria, un numéro officiel eidas:VATAT-U00000000 ou vat:ATU00000000, une adresse https://sonnwald.example, un fuseau horaire Europe/Vienna ou +01:00.",
        "reason.workspace.key": "La clé, le journal et la description de cet espace de travail ne vont pas ensemble.",
        "next.workspace.key": "Prenez tous les fichiers de l’espace de travail dans la même sauvegarde.",

        // Batches
        "reason.batch.problems":
            "{count} {count|problème doit|problèmes doivent} être {count|résolu|résolus} d’abord ; rien n’a été signé.",
        "next.batch.problems": "Regardez-les avec --dry-run.",
        "reason.batch.locked": "Quelqu’un d’autre y travaille au même moment[ ({file})].",
        "next.batch.locked": "Attendez que ce soit terminé, puis réessayez ; rien ne sera fait deux fois.",
        "reason.batch.input_changed":
            "La liste des apprenants, le cours ou la sorte de signature n’est pas celle avec laquelle ce lot a été commencé.",
        "next.batch.input_changed":
            "Continuez avec les fichiers tels qu’ils étaient, et avec la même --cryptosuite ; pour de nouveaux, choisissez un autre dossier, et révoquez ce qui a été délivré à tort.",
        "reason.batch.cryptosuite":
            "[Les signatures de la sorte {suite} ne sont pas faites|Cette sorte de signature n’est pas faite][ avec une clé du type {key}].",
        "next.batch.cryptosuite": "[Choisissez {possible}, ou laissez|Laissez] --cryptosuite de côté.",
        "reason.batch.uncovered":
            "Quelque chose dans l’attestation[, à {place},] ne serait pas couvert par sa signature[ : {cause}].",
        "next.batch.uncovered":
            "Regardez les adresses dans la description du cours : aucune ne peut avoir d’espaces, de crochets ou de barres, ni deux fois # (un identifiant avec # en reçoit un de plus pour chaque évaluation). Ou signez le texte tel quel, avec --cryptosuite eddsa-jcs-2022 (ecdsa-jcs-2019 pour une clé sur P-256 ou P-384).",
        "reason.batch.other_proof":
            "Le même cours et la même liste ont déjà été délivrés[, le {date},][ avec la signature {suite}] : maintenant, chaque apprenant recevrait une seconde attestation.",
        "next.batch.other_proof":
            "Pour continuer avec les premières, ajoutez --cryptosuite {suite} ; n’en délivrez de secondes que si vous voulez les deux.",
        "reason.batch.already_issued":
            "Sur {total} {total|apprenant|apprenants}, {count} {count|a|ont} déjà cette attestation[, délivrée le {date}].",
        "next.batch.already_issued":
            "Délivrez-la aux autres seulement avec --only-new, et mettez une attestation corrigée à la place de l’ancienne avec testamur replace. Ce n’est qu’avec --again que chacun en reçoit une seconde.",
        "reason.batch.revoked_before":
            "Sur {total} {total|apprenant|apprenants}, {count} {count|avait|avaient} cette attestation, et elle a été révoquée : {count|ligne|lignes} {rows}.",
        "next.batch.revoked_before":
            "Cherchez pourquoi elle a été révoquée. --only-new laisse ces personnes de côté ; avec --also-revoked, elles en reçoivent une nouvelle.",
        "reason.batch.overtaken":
            "Parmi les apprenants que ce lot interrompu doit encore signer, {count} {count|a|ont} désormais l’attestation[, délivrée le {date}].",
        "next.batch.overtaken":
            "Abandonnez-le avec testamur issuer batch abandon {batch} ; ce qu’il a signé reste valide, et --only-new délivre l’attestation à qui n’en a pas encore. Ce n’est qu’avec --again qu’il continue, et que ceux-là en reçoivent une seconde.",
        "reason.batch.same_course":
            "Ce cours a déjà été délivré dans {count} {count|autre lot|autres lots}, en dernier le {date}. Seule la clé peut dire qui, dans cette liste, a déjà l’attestation.",
        "next.batch.same_course":
            "On le cherche avant de signer quoi que ce soit ; personne n’en reçoit une seconde sans qu’on le demande. Pour le voir maintenant, donnez aussi la phrase secrète à l’essai, avec --passphrase-file.",
        "reason.batch.same_roster":
            "La même liste a été délivrée le {date} sous le titre « {title} », et aucun des deux cours n’a d’identifiant propre : rien ne distingue un titre corrigé d’un autre cours.",
        "next.batch.same_roster":
            "Si le titre a été corrigé, corrigez le lot précédent : une nouvelle attestation prend alors la place de chaque ancienne. Si c’est un autre cours, donnez à sa description un identifiant propre (id: {id}).",
        "reason.batch.foreign": "Le dossier[ {folder}] contient des attestations d’un autre espace de travail.",
        "next.batch.foreign": "Choisissez un autre dossier.",
        "reason.batch.nothing_to_resume": "Il n’y a rien à continuer ici : ce lot n’a jamais été commencé.",
        "next.batch.nothing_to_resume":
            "Laissez --resume de côté, ou vérifiez que la liste et le cours sont les fichiers d’alors.",
        "reason.batch.key_changed":
            "Le lot a été commencé avec une autre clé que celle qu’a maintenant l’espace de travail.",
        "next.batch.key_changed":
            "Ce qui manque ne peut pas être refait : prenez les fichiers là où ils ont été délivrés, ou dans une sauvegarde. S’ils sont perdus, mettez de nouvelles attestations à la place des anciennes avec testamur replace, ou délivrez encore une fois à tous avec --again ; un flux continue sous un autre --run.",
        "reason.batch.not_reproducible":
            "Une attestation délivrée auparavant serait différente maintenant[ (ligne {row})], elle n’est donc pas écrite de nouveau.",
        "next.batch.not_reproducible":
            "Utilisez la version de ce programme qui a commencé le lot, ou prenez le fichier dans une sauvegarde.",
        "reason.clock.regressed": "L’horloge de cette machine est à {now}, avant le dernier acte du journal à {last}.",
        "next.clock.regressed": "Réglez l’horloge, puis réessayez.",

        // Ledger
        "reason.ledger.tampered":
            "Le journal n’est pas tel qu’il a été écrit[ : quelque chose a été changé dans « {table} »][, ligne {number}].",
        "next.ledger.tampered":
            "Ne délivrez ni ne révoquez rien avec lui. Gardez le fichier tel qu’il est, et prenez dans une sauvegarde un journal qui tient encore au contrôle.",
        "reason.ledger.version":
            "Le journal a été écrit par une version plus récente de ce programme[ : version {found}, sont lues les versions jusqu’à {supported}].",
        "next.ledger.version": "Installez la version plus récente.",
        "reason.ledger.busy": "Un autre programme tient le journal depuis plus longtemps qu’on n’attend.",
        "next.ledger.busy": "Laissez-le finir, puis réessayez ; rien ne sera fait deux fois.",
        "reason.ledger.io": "Le journal ne peut pas être lu ou écrit[ : {system}].",
        "next.ledger.io": "Vérifiez le disque et les droits de l’espace de travail.",
        "reason.ledger.log_pending":
            "À côté du journal {file} se trouve un fichier d’écritures en attente, et rien ne peut y être écrit.",
        "next.ledger.log_pending":
            "Ouvrez une fois l’espace de travail là où l’on peut écrire : testamur issuer check. Ou copiez tout son dossier à un tel endroit.",
        "reason.ledger.unknown_credential":
            "Cet espace de travail n’a délivré aucune attestation avec l’identifiant « {id} ».",
        "next.ledger.unknown_credential":
            "Copiez l’identifiant depuis l’index du lot ou depuis l’attestation elle-même ; rien n’a été changé.",
        "reason.status.final": "L’attestation {id} est révoquée, ce qui est définitif.",
        "next.status.final": "Délivrez-en une nouvelle, si l’apprenant doit l’avoir.",

        // Files
        "reason.file.no_space": "Il n’y a plus de place sur le disque[ pour {file}].",
        "next.file.no_space":
            "Faites de la place, puis donnez de nouveau la même commande : elle continue là où elle s’est arrêtée.",
        "reason.file.symlink": "[{file} est|Ceci est] un lien symbolique, et les liens ne sont pas suivis ici.",
        "next.file.symlink": "Retirez le lien, ou nommez le dossier où il mène.",
        "reason.file.folder_not_empty": "Le dossier {folder} contient d’autres fichiers[, par exemple {file}].",
        "next.file.folder_not_empty": "Choisissez un dossier nouveau ou vide, ou celui où ce lot a été commencé.",
        "reason.file.exists": "{file} existe déjà.",
        "next.file.exists": "Choisissez un autre nom, ou déplacez le fichier.",
        "reason.file.missing": "{file} n’existe pas.",
        "next.file.missing": "Vérifiez le chemin.",
        "reason.file.denied": "Vous n’avez pas le droit de lire ou d’écrire {file}.",
        "next.file.denied": "Vérifiez les droits du fichier et du dossier où il se trouve.",
        "reason.file.kind": "{file} n’est pas ce qu’il faut : un fichier là où il faut un dossier, ou l’inverse.",
        "next.file.kind": "Vérifiez le chemin.",
        "reason.file.io.folder": "Le dossier de {file} n’existe pas.",
        "next.file.io.folder": "Corrigez le chemin, ou créez d’abord le dossier. Rien n’a été créé.",
        "reason.file.io": "{file} n’a pas pu être lu ou écrit[ : {system}].",
        "next.file.io": "Vérifiez le disque, puis donnez de nouveau la même commande.",
    ]
}
