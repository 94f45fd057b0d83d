extension Spanish {
    /// What is said while credentials are issued, revoked and published.
    static let issuance: [String: String] = [
        // Rosters
        "reason.csv.encoding":
            "Los caracteres de este archivo no se pueden leer con certeza[; puede ser {encoding}][. Uno de sus nombres se leería así: {samples}].",
        "next.csv.encoding":
            "Indique con --encoding cómo están escritos[, lo más probable es --encoding {suggested}]. O abra el archivo en el programa del que procede y guárdelo de nuevo como CSV UTF-8.",
        "reason.csv.syntax": "Unas comillas no están cerradas, o están en medio de una celda.",
        "next.csv.syntax":
            "Ponga entre comillas la celda entera y duplique las que haya dentro, o exporte de nuevo el archivo.",
        "reason.csv.columns":
            "Las columnas no se pueden usar tal como están[: esta fila tiene {found} celdas, pero hay {expected} nombres de columna][: no hay ninguna columna «{missing}» para {field}][: varias columnas podrían ser {field}, a saber, {double}][: la columna «{column}» podría significar cualquiera de estos campos: {fields}][: ninguna de las columnas {nobody} nombra a los estudiantes][: «{only}» contiene una mitad de los nombres, y no se conoce ninguna columna para {half}][: las celdas podrían estar separadas por cualquiera de estos signos: {separators}].",
        "next.csv.columns":
            "[Dé a esta fila {expected} celdas como a las demás, o exporte de nuevo el archivo|Indique con --column de qué columna se trata][, por ejemplo --column {example}][; si estas personas tienen un solo nombre, --column {single}].",
        "reason.csv.duplicate_row": "[La fila {row}|Esta fila] y la fila {first} son el mismo estudiante.",
        "next.csv.duplicate_row":
            "Elimine una de las dos; si son dos personas, dé a cada una un número propio en la columna de los números de estudiante.",
        "reason.csv.too_large": "Aquí hay más de lo que se lee[ ({what}: como máximo {limit})].",
        "next.csv.too_large": "Compruebe que es el archivo correcto; una lista muy grande puede dividirse en varias.",
        "reason.csv.empty": "La lista no nombra a ningún estudiante.",
        "next.csv.empty":
            "Compruebe que es el archivo correcto, con una línea de nombres de columna y una línea por cada estudiante.",
        "reason.csv.date": "«{value}» no es un día del calendario.",
        "next.csv.date":
            "Escriba el día como 2026-02-28 o 28.02.2026, con el año de cuatro cifras: con dos cifras, el siglo sería una suposición.",
        "reason.csv.month": "«{value}» nombra un mes que en otro idioma es otro.",
        "next.csv.month":
            "Escriba el mes como número, o nombre las columnas en el idioma del archivo, para que se conozca.",
        "reason.csv.serial_date":
            "{count} {count|celda|celdas} de la columna «{column}» no {count|está escrita|están escritas} como un día; {count|leída como día|leídas como días} del calendario de una hoja de cálculo, la primera es {day}.",
        "next.csv.serial_date":
            "Compare esa con la hoja de cálculo. Si es errónea, dé allí a la columna formato de fecha y exporte de nuevo.",
        "reason.csv.date_order":
            "El día y el mes de {count} {count|fecha|fechas} de la columna «{column}» pueden leerse de ambas maneras: ninguna otra fila aclara cuál va delante.",
        "next.csv.date_order": "Indique qué va delante con --date-order dmy o --date-order mdy.",
        "reason.csv.holder": "«{value}» no es la clave de una cartera.",
        "next.csv.holder":
            "Pida al estudiante la did:key que muestra la cartera y cópiela entera; si no la hay, deje la celda vacía.",
        "reason.csv.duplicate_holder": "Las filas {first} y {row} dan a dos estudiantes la misma clave de cartera.",
        "next.csv.duplicate_holder":
            "Pida a ambos la did:key que muestra su cartera: quien tenga la clave puede mostrar ambas credenciales como propias.",
        "reason.csv.control_character":
            "[En la columna «{column}» hay|Hay] un carácter que no se ve y que no corresponde a un nombre.",
        "next.csv.control_character": "Borre la celda y escriba de nuevo su texto.",
        "reason.csv.formula": "[«{value}» es una fórmula|Esta celda contiene una fórmula] y no su resultado.",
        "next.csv.formula":
            "Copie la columna en la hoja de cálculo, péguela solo como valores y exporte de nuevo el archivo.",
        "reason.csv.formula_like": "«{value}» empieza como una fórmula de hoja de cálculo.",
        "next.csv.formula_like":
            "Si de verdad se escribe así, no hay que hacer nada: la credencial lo lleva tal cual, y en el índice se vuelve inofensivo.",
        "reason.csv.garbled": "«{value}» se dañó antes de llegar a este archivo: faltan letras o se sustituyeron.",
        "next.csv.garbled":
            "Exporte de nuevo la lista desde donde el nombre está bien, como CSV UTF-8, o corrija la celda.",
        "reason.csv.number_form":
            "«{value}» es lo que una hoja de cálculo hace de un número largo: solo se conservan las primeras cifras.",
        "next.csv.number_form":
            "Dé a la columna el formato Texto donde los números están enteros y exporte de nuevo; las cifras que faltan no están en este archivo.",
        "reason.csv.duplicate_email": "Las filas {first} y {second} tienen la misma dirección de correo electrónico.",
        "next.csv.duplicate_email":
            "Compruebe si son dos personas: lo que se envíe a la dirección llegaría solo a una de ellas.",
        "reason.csv.header_row":
            "Los nombres de columna se encontraron en la fila {header}; lo que hay por encima no se lee.",
        "next.csv.header_row": "No hay que hacer nada, si es correcto.",
        "reason.csv.rows_skipped":
            "Se {count|omite|omiten} {count} {count|fila porque tiene|filas porque tienen} algún error.",
        "next.csv.rows_skipped":
            "Corríjalas y emítalas en un lote propio; de un estudiante que figura dos veces se omiten ambas filas.",
        "reason.csv.column_like":
            "Los valores de la columna «{column}» parecen {like}; nada dice para qué son, y no se usan.",
        "next.csv.column_like":
            "Si hacen falta, indique qué son: --column {field}=#{number}[ o --column {other}=#{number}].",
        "reason.csv.grade_missing":
            "{count} {count|estudiante no tiene|estudiantes no tienen} calificación en la columna «{column}»; otros la tienen: {count|fila|filas} {rows}.",
        "next.csv.grade_missing":
            "Escriba la calificación en el archivo, quite {count|la fila|las filas} u {count|omítala|omítalas} con --skip-bad-rows. Si estas credenciales no necesitan calificación, dígalo con --column grade=.",
        "reason.csv.day_unused":
            "La columna «{column}» tiene {count} {count|día distinto|días distintos} de {day}, el que la descripción del curso da a todos; vale la descripción.",
        "next.csv.day_unused":
            "Si cada estudiante tiene su propio día, escriba en la descripción: awarded: from roster.",
        "reason.csv.name_order":
            "En la columna «{column}», {count} {count|nombre no tiene|nombres no tienen} coma entre apellidos y nombre; la credencial {count|lo muestra tal cual|los muestra tal cual}, primero los apellidos.",
        "next.csv.name_order":
            "Ponga una coma entre ambos, o dé a cada uno su columna. No hay que hacer nada si los nombres deben mostrarse en ese orden.",
        "reason.csv.name_missing": "{count} {count|estudiante no tiene|estudiantes no tienen} nombre, solo un número.",
        "next.csv.name_missing":
            "[Indique qué columna contiene los nombres, por ejemplo --column full_name=\"{example}\"|Escriba los nombres en el archivo]. No hay que hacer nada si basta con el número.",
        "reason.csv.grade_scale":
            "{count} {count|calificación no está|calificaciones no están} entre las que nombra el curso; la primera es «{value}»: {count|fila|filas} {rows}.",
        "next.csv.grade_scale":
            "Si «{column}» no es la columna de las calificaciones, diga cuál es con --column grade=…. Si lo es, escríbalas como en la descripción del curso o añádalas a las calificaciones que hay allí.",
        "reason.csv.grade_not_passed":
            "La calificación «{value}» [es inferior a la necesaria para aprobar, {needed}|dice que el curso no se ha aprobado].",
        "next.csv.grade_not_passed":
            "Quite la fila del archivo, omítala con --skip-bad-rows o corrija la calificación.",
        "reason.csv.not_passed":
            "En la columna «{column}» {count} {count|fila dice|filas dicen} que no hay nada que otorgar[, la primera con «{value}»|, por estar vacías donde otras tienen un sí]: {count|fila|filas} {rows}.",
        "next.csv.not_passed":
            "Quite {count|la fila|las filas} del archivo u {count|omítala|omítalas} con --skip-bad-rows. Si la columna no dice nada de esta credencial, dígalo con --column passed=.",
        "reason.csv.result_unknown":
            "En la columna «{column}», {count} {count|fila tiene|filas tienen} un resultado del que aquí nadie sabe si es un aprobado: {values}; {count|fila|filas} {rows}.",
        "next.csv.result_unknown":
            "Diga cuáles son un aprobado, cada uno con --passing-word \"{value}\", o nombre las calificaciones en la descripción del curso. Quite las demás filas del archivo u omítalas con --skip-bad-rows. Si la columna no dice nada de esta credencial, dígalo con --column {none}.",
        "reason.csv.several_courses":
            "La columna «{column}» nombra varios cursos: {values}. A todos se les otorgaría uno solo.",
        "next.csv.several_courses":
            "Deje en el archivo solo las filas de este curso. Si la columna dice otra cosa, dígalo con --column course=.",
        "reason.csv.other_course":
            "La columna «{column}» dice «{value}», y ninguna de sus palabras está en el título del curso, «{title}».",
        "next.csv.other_course":
            "Compruebe que es el archivo correcto. Si la columna dice otra cosa, no hay que hacer nada.",
        "reason.csv.sittings":
            "[Los resultados de las convocatorias, {values}, no se pueden comparar, y nadie puede decir cuál es el mejor|Varias columnas son cada una de una convocatoria de examen, y no se dice cuál cuenta][: {columns}].",
        "next.csv.sittings":
            "Diga cuál cuenta: --column {last} para la última en la que hay algo[, --column {best} para el mejor resultado, con su día][, --column {example} para esta columna sola].",
        "reason.csv.footer_row":
            "Esta fila parece una suma, una media o una firma al pie de la lista, no un estudiante.",
        "next.csv.footer_row": "Quite la fila del archivo, u omítala con --skip-bad-rows.",
        "reason.csv.rows_left_out":
            "{count} {count|fila se omitió|filas se omitieron} cuando se inició este lote; hoy no {count|tiene ningún error, y sigue omitida|tienen ningún error, y siguen omitidas}.",
        "next.csv.rows_left_out": "{count|Póngala en una lista propia|Póngalas en una lista propia} y emita esa lista.",
        "reason.csv.short_year":
            "«{value}» tiene un año de dos cifras: no se dice de qué siglo se trata ni qué número es el año.",
        "next.csv.short_year":
            "Escriba el año con cuatro cifras: 2026-02-28 o 28.02.2026. En una hoja de cálculo, dé a la columna el formato aaaa-mm-dd.",
        "reason.csv.blank_rows": "Se {count|pasó|pasaron} por alto {count} {count|fila|filas} sin ningún contenido.",
        "next.csv.blank_rows": "No hay que hacer nada.",
        "reason.csv.national_number":
            "La columna «{column}» parece contener números con los que un Estado identifica a las personas; no se usa.",
        "next.csv.national_number":
            "Déjelo así, si puede. Si el número debe estar en la credencial, indíquelo con --column id_number=\"{column}\".",
        "reason.csv.date_column":
            "No se puede leer ningún día de la columna «{column}», en {count} {count|fila|filas}; el primero es «{value}».",
        "next.csv.date_column":
            "Escríbalos como 2026-02-28 o 28.02.2026, el año con cuatro cifras; en la hoja de cálculo, dé a la columna el formato aaaa-mm-dd. Si la columna no contiene días, dígalo con --column {field}=.",
        "reason.csv.decimal_sign":
            "La columna «{column}» escribe unas calificaciones con coma decimal y otras con punto; {count} {count|está escrita|están escritas} como «{value}».",
        "next.csv.decimal_sign": "Escríbalas todas de una misma manera: las credenciales las dicen como el archivo.",
        "reason.csv.used_name":
            "{count} {count|estudiante tiene|estudiantes tienen} un apellido de uso en la columna «{column}»; la credencial lo muestra en lugar del de nacimiento, por ejemplo «{value}».",
        "next.csv.used_name": "Si se quiere el de nacimiento, dígalo con --column used_family_name=.",
        "reason.csv.name_remark":
            "{count} {count|nombre tiene|nombres tienen} algo entre paréntesis o detrás de una barra, por ejemplo «{value}»; la credencial lo muestra tal como está.",
        "next.csv.name_remark":
            "Quite del nombre lo que no le pertenece, como el nombre del padre o una segunda grafía.",
        "reason.csv.name_title":
            "{count} {count|nombre tiene|nombres tienen} un título, un grado o un tratamiento, por ejemplo «{value}»; la credencial {count|lo|los} muestra así.",
        "next.csv.name_title":
            "Si eso no debe figurar en un certificado, quítelo de los nombres en el archivo.",
        "reason.csv.name_part":
            "La columna «{column}» parece contener una parte del nombre y no se usa; {count} {count|fila tiene|filas tienen} algo en ella, la primera «{value}».",
        "next.csv.name_part":
            "Si va delante de los apellidos, indíquelo con --column name_prefix=#{number}; un segundo nombre se escribe en la columna de nombres del archivo.",
        "reason.csv.grade_hundredths":
            "En la columna «{column}», {count} {count|calificación está escrita|calificaciones están escritas} en centésimas, como hacen los sistemas HIS; «{value}» se lee como «{taken}».",
        "next.csv.grade_hundredths":
            "Si no es así, escriba en el archivo las calificaciones tal como deben mostrarse.",
        "reason.csv.day_missing":
            "{count} {count|estudiante no tiene|estudiantes no tienen} día en la columna «{column}», otros sí: {count|fila|filas} {rows}.",
        "next.csv.day_missing":
            "Escriba el día en el archivo, quite {count|la fila|las filas} u {count|omítala|omítalas} con --skip-bad-rows. Si la columna no dice nada de esta credencial, dígalo con --column completion_date=.",
        "roster.like.email": "direcciones de correo electrónico",
        "roster.like.day": "días",
        "roster.like.number": "números de estudiantes",
        "roster.kind.number": "un número",
        "roster.kind.percentage": "un porcentaje",
        "roster.kind.day": "un día",
        "roster.kind.time": "una hora",
        "roster.kind.truth": "verdadero o falso",
        "roster.kind.error": "un error",
        "reason.csv.code_page":
            "El archivo no dice cómo están escritos sus caracteres; todas sus letras y los nombres de sus columnas encajan con {encoding}, y así se lee[, lo que da nombres como «{sample}»].",
        "next.csv.code_page":
            "Mire algunos nombres con acentos; si alguno está mal, indique la página de códigos correcta con --encoding, o guarde el archivo como CSV UTF-8.",
        "reason.csv.windows_1252":
            "El archivo no dice cómo están escritos sus caracteres; se leen como Windows-1252[, lo que da nombres como «{sample}»].",
        "next.csv.windows_1252":
            "Mire algunos nombres con acentos; si alguno es erróneo, guarde el archivo como CSV UTF-8.",

        // Workbooks
        "reason.xlsx.sheet":
            "[No hay ninguna hoja «{missing}» en este libro|No está claro qué hoja contiene la lista de estudiantes][: tiene {sheets}].",
        "next.xlsx.sheet": "Indique la hoja con --sheet, por ejemplo --sheet \"[{example}|Hoja1]\".",
        "reason.xlsx.cell":
            "[En la columna «{column}», esta|Esta] celda no contiene texto: la hoja de cálculo lo guarda como [{kind}|otra cosa][ ({value})].",
        "next.xlsx.cell":
            "Dé a la columna el formato Texto en la hoja de cálculo y escriba de nuevo el valor: las hojas de cálculo convierten en días calificaciones como 1-2.",
        "reason.xlsx.calculated":
            "{count} {count|celda|celdas} de la columna «{column}» {count|está calculada|están calculadas}; se toma lo último que mostró la hoja de cálculo.",
        "next.xlsx.calculated":
            "Compruebe una de ellas. Si la hoja de cálculo se modificó desde entonces, ábrala y guárdela una vez más.",
        "reason.xlsx.number_form":
            "La hoja de cálculo muestra {count} {count|número|números} de la columna «{column}» en una forma que no se entiende; se toma el número sin más, por ejemplo {value}.",
        "next.xlsx.number_form":
            "Si debe verse otra cosa, dé a la columna el formato Texto y escriba los valores como deben ser.",
        "reason.xlsx.rounded":
            "La hoja de cálculo muestra {count} {count|número|números} de la columna «{column}» con redondeo, y se toma lo que se ve; el número exacto es, por ejemplo, {value}.",
        "next.xlsx.rounded":
            "Mire cada uno de ellos. Si lo que cuenta es el número exacto, haga que la hoja muestre más cifras.",
        "reason.xlsx.hidden_column": "La columna «{column}» está oculta en la hoja de cálculo; se lee como las demás.",
        "next.xlsx.hidden_column": "Si no se quiere, déjela fuera con --column, o bórrela.",
        "reason.xlsx.merged_rows":
            "{count} {count|área|áreas} de celdas combinadas {count|ocupa|ocupan} varias filas, la primera en la columna «{column}»; solo la primera fila de cada una tiene el valor, las demás están vacías.",
        "next.xlsx.merged_rows": "Separe las celdas y escriba el valor en cada fila.",
        "reason.xlsx.hidden_rows":
            "{count} {count|fila está oculta|filas están ocultas} en la hoja de cálculo, por un filtro o a mano: {count|fila|filas} {rows}.",
        "next.xlsx.hidden_rows":
            "Si no {count|debe contar, omítala|deben contar, omítalas} con --skip-bad-rows. Si {count|debe, muéstrela|deben, muéstrelas} en la hoja de cálculo y guárdela de nuevo.",

        // Course descriptions
        "reason.course.syntax": "El archivo no es YAML bien formado[ en la línea {line}][: {problem}].",
        "next.course.syntax":
            "Mire la sangría de esta línea y de la anterior, y ponga entre comillas los textos con dos puntos.",
        "reason.course.encoding": "El archivo no está escrito en UTF-8.",
        "next.course.encoding": "Guárdelo de nuevo como UTF-8.",
        "reason.course.unknown_key":
            "Una descripción de curso no tiene aquí ninguna entrada «{key}»[; son posibles {known}].",
        "next.course.unknown_key": "Corrija el nombre de la entrada, o elimínela.",
        "reason.course.duplicate_key": "La entrada «{key}» figura dos veces[; la primera vez en la línea {line}].",
        "next.course.duplicate_key": "Elimine una de las dos.",
        "reason.course.anchor":
            "El archivo usa[, en la línea {line},] una palabra que empieza por *, & o !, que YAML lee como algo distinto de un texto.",
        "next.course.anchor":
            "Escriba el texto por extenso, y póngalo entre comillas si empieza por uno de esos signos.",
        "reason.course.too_large":
            "El archivo es mayor de lo que necesita cualquiera de su clase[ ({what}: como máximo {limit})].",
        "next.course.too_large": "Compruebe que es el archivo correcto.",
        "reason.course.type":
            "Esta entrada no tiene la forma correcta: un texto donde se necesitan entradas con nombre, o al revés.",
        "next.course.type": "Compárela con el ejemplo de la descripción del formato.",
        "reason.course.value": "[«{value}» no|Aquí hay algo que no] se ajusta a esta entrada[; son posibles {known}].",
        "next.course.value":
            "[Probablemente se quiso decir «{suggested}». ][Escriba una de estas palabras: {words}.|Escriba los días como 2026-05-08, los países como AT o Austria, las páginas con https:// delante, y palabras de la lista que tiene la entrada.]",
        "reason.course.version": "El archivo no dice que sea una descripción de curso de una versión que se lee aquí.",
        "next.course.version": "Ponga al principio la línea «{expected}».",
        "reason.course.institution":
            "El curso es de otra institución[: nombra a {course}, el espacio de trabajo pertenece a {workspace}].",
        "next.course.institution":
            "Use el espacio de trabajo de la institución que otorga, o corrija la descripción del curso.",
        "reason.course.column":
            "El curso toma el día de otorgamiento de la lista de estudiantes, pero la lista no tiene esa columna.",
        "next.course.column":
            "Indique la columna con --column completion_date=…, o escriba el día en la descripción del curso.",
        "reason.course.grade_column":
            "El curso toma las calificaciones de la lista de estudiantes, pero la lista no tiene esa columna.",
        "next.course.grade_column":
            "Indique la columna con --column grade=…, o quite grade: from roster de la descripción del curso.",
        "reason.course.validity_over":
            "La microcredencial habría caducado antes de firmarse: su último día es {until}.",
        "next.course.validity_over":
            "Escriba en valid un día posterior o más años; sin esa indicación, una microcredencial vale para siempre.",

        "reason.course.extends": "El archivo «{file}», que el curso amplía, no se puede usar[: {what}].",
        "next.course.extends":
            "Escriba su ruta tal como se ve desde el archivo que lo nombra, como ../institution.yaml; pueden encadenarse como máximo {limit} archivos, y ninguno puede volver atrás.",

        // Workspaces
        "reason.workspace.exists": "La carpeta {folder} no está vacía.",
        "next.workspace.exists": "Elija una carpeta que no exista todavía, o una vacía.",
        "reason.workspace.missing": "No hay ningún espacio de trabajo en {folder}.",
        "next.workspace.missing": "Revise la ruta; un espacio de trabajo nuevo se crea con testamur issuer init.",
        "reason.workspace.malformed": "El espacio de trabajo está dañado[: hay un error en «{member}»].",
        "next.workspace.malformed": "Recupere el archivo de una copia de seguridad del espacio de trabajo.",
        "reason.workspace.version":
            "El espacio de trabajo lo creó una versión más reciente de este programa[: versión {found}; se leen versiones hasta la {supported}].",
        "next.workspace.version": "Instale la versión más reciente.",
        "reason.workspace.argument":
            "[«{value}» no se puede usar como {argument}|Algo de lo indicado para el espacio de trabajo no se puede usar].",
        "next.workspace.argument":
            "Un país se escribe AT o Austria; un número oficial, eidas:VATAT-U00000000 o vat:ATU00000000; una dirección, https://sonnwald.example; una zona horaria, Europe/Vienna o +01:00.",
        "reason.workspace.key":
            "La clave, el libro de registro y la descripción de este espacio de trabajo no se corresponden.",
        "next.workspace.key": "Tome todos los archivos del espacio de trabajo de la misma copia de seguridad.",

        // Batches
        "reason.batch.problems": "Antes hay que resolver {count} {count|problema|problemas}; no se ha firmado nada.",
        "next.batch.problems": "Véalos con --dry-run.",
        "reason.batch.locked": "Alguien más está trabajando en esto en el mismo momento[ ({file})].",
        "next.batch.locked": "Espere a que termine y vuelva a intentarlo; no se hará nada dos veces.",
        "reason.batch.input_changed":
            "La lista, el curso o el tipo de prueba no es aquel con el que se inició este lote.",
        "next.batch.input_changed":
            "Continúe con los archivos tal como estaban y con el mismo --cryptosuite; para los nuevos, elija otra carpeta y revoque lo que se emitió por error.",
        "reason.batch.cryptosuite":
            "[No se hacen pruebas del tipo {suite}|No se hace este tipo de prueba][ con una clave del tipo {key}].",
        "next.batch.cryptosuite": "[Elija {possible}, o prescinda de|Prescinda de] --cryptosuite.",
        "reason.batch.uncovered": "Algo de la credencial[, en {place},] no quedaría abarcado por su firma[: {cause}].",
        "next.batch.uncovered":
            "Mire las direcciones de la descripción del curso: ninguna puede tener espacios, corchetes ni barras verticales, ni # dos veces (un identificador que contiene # recibe otro por cada evaluación). O firme el texto tal como está, con --cryptosuite eddsa-jcs-2022 (ecdsa-jcs-2019 para una clave en P-256 o P-384).",
        "reason.batch.other_proof":
            "El mismo curso y la misma lista ya se emitieron[, el {date},][ con la prueba {suite}]: ahora cada estudiante recibiría una segunda credencial.",
        "next.batch.other_proof":
            "Para continuar con las anteriores, añada --cryptosuite {suite}; emita otras solo si quiere ambas.",
        "reason.batch.already_issued":
            "{count} de {total} {total|estudiante|estudiantes} ya {count|tiene|tienen} esta credencial[, emitida el {date}].",
        "next.batch.already_issued":
            "Emítala solo a los demás con --only-new, y ponga una corregida en lugar de la anterior con testamur replace. Solo con --again reciben todos una segunda.",
        "reason.batch.revoked_before":
            "{count} de {total} {total|estudiante|estudiantes} {count|tenía|tenían} esta credencial, y fue revocada: {count|fila|filas} {rows}.",
        "next.batch.revoked_before":
            "Averigüe por qué fue revocada. --only-new deja fuera a estas personas; con --also-revoked reciben una nueva.",
        "reason.batch.overtaken":
            "De los estudiantes que este lote interrumpido aún debe firmar, {count} ya {count|tiene|tienen} la credencial[, emitida el {date}].",
        "next.batch.overtaken":
            "Abandónelo con testamur issuer batch abandon {batch}; lo que ha firmado sigue siendo válido, y --only-new la emite a quien aún no tiene ninguna. Solo con --again continúa, y esas personas reciben una segunda.",
        "reason.batch.same_course":
            "Este curso ya se emitió en {count} {count|lote distinto|lotes distintos}, la última vez el {date}. Quién de esta lista ya la tiene solo puede decirlo la clave.",
        "next.batch.same_course":
            "Antes de firmar nada se busca; nadie recibe una segunda sin pedirlo. Para verlo ahora, dé también al ensayo la frase de contraseña, con --passphrase-file.",
        "reason.batch.same_roster":
            "La misma lista se emitió el {date} con el título «{title}», y ninguno de los dos cursos tiene identificador propio: no se puede distinguir un título corregido de otro curso.",
        "next.batch.same_roster":
            "Si se corrigió el título, corrija el lote anterior: así una credencial nueva ocupa el lugar de cada antigua. Si es otro curso, dé a su descripción un identificador propio (id: {id}).",
        "reason.batch.foreign": "La carpeta[ {folder}] contiene credenciales de otro espacio de trabajo.",
        "next.batch.foreign": "Elija otra carpeta.",
        "reason.batch.nothing_to_resume": "Aquí no hay nada que continuar: este lote nunca se inició.",
        "next.batch.nothing_to_resume":
            "Prescinda de --resume, o compruebe que la lista y el curso son los archivos de entonces.",
        "reason.batch.key_changed":
            "El lote se inició con una clave distinta de la que ahora tiene el espacio de trabajo.",
        "next.batch.key_changed":
            "Lo que falta no se puede volver a hacer: tome los archivos de donde se emitieron o de una copia de seguridad. Si se han perdido, ponga credenciales nuevas en lugar de las anteriores con testamur replace, o emita a todos una vez más con --again; un flujo sigue con otro --run.",
        "reason.batch.not_reproducible":
            "Una credencial que se emitió antes saldría ahora distinta[ (fila {row})], así que no se escribe de nuevo.",
        "next.batch.not_reproducible":
            "Use la versión de este programa con la que se inició el lote, o tome el archivo de una copia de seguridad.",
        "reason.clock.regressed":
            "El reloj de este equipo marca {now}, antes del último acto del libro de registro, del {last}.",
        "next.clock.regressed": "Ponga en hora el reloj y vuelva a intentarlo.",

        // Ledger
        "reason.ledger.tampered":
            "El libro de registro no está tal como se escribió[: se cambió algo en «{table}»][, fila {number}].",
        "next.ledger.tampered":
            "No emita ni revoque con él. Conserve el archivo como está, y tome de una copia de seguridad un libro de registro que aún supere la comprobación.",
        "reason.ledger.version":
            "El libro de registro lo escribió una versión más reciente de este programa[: versión {found}; se leen versiones hasta la {supported}].",
        "next.ledger.version": "Instale la versión más reciente.",
        "reason.ledger.busy": "Otro programa ha ocupado el libro de registro más tiempo del que se espera.",
        "next.ledger.busy": "Déjelo terminar y vuelva a intentarlo; no se hará nada dos veces.",
        "reason.ledger.io": "El libro de registro no se puede leer o escribir[: {system}].",
        "next.ledger.io": "Revise el disco y los permisos del espacio de trabajo.",
        "reason.ledger.log_pending":
            "Junto al libro de registro {file} hay un diario que no se incorporó a él, y allí no se puede escribir nada.",
        "next.ledger.log_pending":
            "Abra una vez el espacio de trabajo donde se pueda escribir: testamur issuer check. O copie toda su carpeta a un lugar así.",
        "reason.ledger.unknown_credential":
            "Este espacio de trabajo no ha emitido ninguna credencial con el identificador «{id}».",
        "next.ledger.unknown_credential":
            "Copie el identificador del índice del lote o de la credencial misma; no se ha cambiado nada.",
        "reason.status.final": "La credencial {id} está revocada, y eso es definitivo.",
        "next.status.final": "Emita una nueva, si el estudiante debe tenerla.",

        // Files
        "reason.file.no_space": "No queda espacio en el disco[ para {file}].",
        "next.file.no_space": "Libere espacio y dé de nuevo la misma orden: continúa donde se detuvo.",
        "reason.file.symlink": "[{file} es|Esto es] un enlace simbólico, y aquí no se siguen los enlaces.",
        "next.file.symlink": "Elimine el enlace, o indique la carpeta a la que lleva.",
        "reason.file.folder_not_empty": "La carpeta {folder} contiene otros archivos[, como {file}].",
        "next.file.folder_not_empty": "Elija una carpeta nueva o vacía, o aquella en la que se inició este lote.",
        "reason.file.exists": "{file} ya existe.",
        "next.file.exists": "Elija otro nombre, o mueva el archivo a otro sitio.",
        "reason.file.missing": "{file} no existe.",
        "next.file.missing": "Revise la ruta.",
        "reason.file.denied": "Usted no tiene permiso para leer o escribir {file}.",
        "next.file.denied": "Revise los permisos del archivo y de la carpeta en la que está.",
        "reason.file.kind": "{file} no es lo que se necesita: un archivo donde debe haber una carpeta, o al revés.",
        "next.file.kind": "Revise la ruta.",
        "reason.file.io.folder": "La carpeta de {file} no existe.",
        "next.file.io.folder": "Corrija la ruta, o cree antes la carpeta. No se ha creado nada.",
        "reason.file.io": "{file} no se pudo leer o escribir[: {system}].",
        "next.file.io": "Revise el disco y dé de nuevo la misma orden.",
    ]
}
