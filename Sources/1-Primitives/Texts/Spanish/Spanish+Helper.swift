extension Spanish {
    /// What is said about the helper program, and about what it unpacks and draws.
    static let helper: [String: String] = [
        // The process
        "reason.helper.missing":
            "El programa testamur-helper, que abre hojas de cálculo y dibuja certificados, no está[: {file}].",
        "next.helper.missing":
            "Ponga testamur-helper en la carpeta de testamur, o indíquelo en TESTAMUR_HELPER con una ruta absoluta.",
        "reason.helper.start": "El programa testamur-helper no se pudo iniciar de forma segura[: {system}].",
        "next.helper.start":
            "No se ha cambiado nada. Mire si quedan memoria y procesos, y si el núcleo permite filtros seccomp.",
        "reason.helper.version": "El programa testamur-helper pertenece a otra versión de testamur.",
        "next.helper.version": "Instale ambos programas de la misma versión.",
        "reason.helper.crashed":
            "El programa testamur-helper se interrumpió[ con la señal {signal}]: el archivo puede haberse hecho para causar daño, o es demasiado para él.",
        "next.helper.crashed":
            "No se ha cambiado nada. Abra el archivo con el programa que lo creó, guárdelo de nuevo e inténtelo otra vez.",
        "reason.helper.timeout": "El programa testamur-helper no respondió a tiempo y se terminó.",
        "next.helper.timeout":
            "No se ha cambiado nada. [Esto es {kind}: pida las credenciales como archivos aparte.|Inténtelo de nuevo; si la hoja de cálculo es muy grande, guárdela como CSV y use ese archivo.]",
        "reason.helper.limit":
            "El programa testamur-helper necesitó más de lo permitido[: {what}][ (el límite es {limit})] y se terminó.",
        "next.helper.limit":
            "No se ha cambiado nada. [Esto es {kind}: pida las credenciales como archivos aparte.|Use un archivo más pequeño; guarde como CSV una hoja de cálculo muy grande.]",
        "reason.helper.protocol": "El programa testamur-helper dio una respuesta que no es tal, y se terminó.",
        "next.helper.protocol": "No se ha cambiado nada. No use el archivo que estaba abriendo; comuníquenoslo.",

        // Spreadsheets
        "reason.xlsx.format": "Esto no es un libro en el formato actual de Excel (.xlsx)[; es .{found}].",
        "next.xlsx.format": "Ábralo en su programa de hojas de cálculo y guárdelo como .xlsx o como CSV.",
        "reason.xlsx.encrypted": "El libro está protegido con una contraseña.",
        "next.xlsx.encrypted": "Ábralo en su programa de hojas de cálculo, quite la contraseña y guárdelo.",
        "reason.xlsx.malformed": "El libro está dañado[: en {part}][, fila {row}].",
        "next.xlsx.malformed": "Ábralo en su programa de hojas de cálculo, guárdelo con un nombre nuevo y use ese.",
        "reason.xlsx.entities":
            "Una parte del libro tiene definiciones propias, mediante las cuales podría decir otra cosa a cada programa.",
        "next.xlsx.entities":
            "Ningún programa de hojas de cálculo escribe un archivo así: pida a quien lo envió que lo guarde de nuevo.",
        "reason.xlsx.too_large": "El libro es mayor de lo que se lee[: {what}][, el límite es {limit}].",
        "next.xlsx.too_large": "Conserve solo la hoja con la lista de estudiantes, o guárdela como CSV.",

        // Archives
        "reason.zip.malformed": "Esto no es un archivo ZIP, o está dañado.",
        "next.zip.malformed": "Copie o descargue de nuevo el archivo.",
        "reason.zip.path": "El archivo comprimido quiere poner un archivo donde no se permite ninguno[: {name}].",
        "next.zip.path": "No descomprima este archivo; pida uno nuevo a quien lo envió.",
        "reason.zip.symlink": "El archivo comprimido tiene un enlace en lugar de un archivo[: {name}].",
        "next.zip.symlink": "No descomprima este archivo; pida uno nuevo a quien lo envió.",
        "reason.zip.too_large":
            "El archivo comprimido ocupa, descomprimido, más de lo que se lee[: {what}][, el límite es {limit}]: puede haberse hecho para causar daño.",
        "next.zip.too_large": "No descomprima este archivo; pida los archivos que contiene.",
        "reason.zip.duplicate_name": "El archivo comprimido tiene dos archivos con el mismo nombre[: {name}].",
        "next.zip.duplicate_name": "Pida uno nuevo a quien creó el archivo comprimido.",
        "reason.zip.encrypted": "El archivo comprimido está protegido con una contraseña.",
        "next.zip.encrypted": "Descomprímalo con la contraseña y use los archivos.",
        "reason.zip.ambiguous":
            "El archivo comprimido está hecho de modo que dos programas encuentran en él archivos distintos.",
        "next.zip.ambiguous": "No descomprima este archivo; pida uno nuevo a quien lo envió.",

        // Designs and drawings
        "reason.design.syntax": "El diseño no es un SVG que se pueda dibujar[: línea {line}].",
        "next.design.syntax": "Guárdelo desde su programa de dibujo como SVG simple.",
        "reason.design.external": "El diseño hace referencia a algo externo[: {what}].",
        "next.design.external":
            "Incruste las imágenes en el diseño, quite los scripts y los enlaces y guárdelo como SVG simple.",
        "reason.design.field": "Un espacio para texto del diseño no está escrito como tal[: {what}].",
        "next.design.field":
            "Un espacio para texto es un rectángulo con data-text; docs/formats/certificate-design.md enumera lo que puede figurar en él.",
        "reason.design.too_large": "El diseño es mayor de lo que se dibuja[: {what}][, el límite es {limit}].",
        "next.design.too_large": "Reduzca las imágenes del diseño.",
        "reason.qr.too_long": "Esto es más de lo que cabe en un código QR.",
        "next.qr.too_long": "Entregue el archivo mismo, o un enlace a él.",

        // PDF
        "reason.pdf.malformed": "Esto no es un PDF, o está dañado.",
        "next.pdf.malformed": "Copie o descargue de nuevo el archivo.",
        "reason.pdf.encrypted": "El PDF está protegido con una contraseña.",
        "next.pdf.encrypted": "Guárdelo sin la contraseña, o pida la credencial como archivo aparte.",
        "reason.pdf.too_large": "El PDF lleva más de lo que se lee[: {what}][, el límite es {limit}].",
        "next.pdf.too_large": "Pida la credencial como archivo aparte.",
        "reason.pdf.filter": "Un archivo dentro del PDF está comprimido de un modo que no se lee.",
        "next.pdf.filter": "Pida la credencial como archivo aparte.",
        "reason.pdf.ambiguous": "El PDF está hecho de modo que dos programas encuentran en él archivos distintos.",
        "next.pdf.ambiguous": "Pida la credencial como archivo aparte.",
    ]

    /// What is said about files besides the credentials, and what stands on certificates.
    static let outputs: [String: String] = [
        "help.output":
            "Qué crear además de los archivos propios de las credenciales; varios se separan con comas, o se indican uno a uno. Los certificados (pdf) y las insignias llevan dentro la credencial.",
        "help.output.certificate_design":
            "Un SVG a partir del cual dibujar los certificados; indicado varias veces, una página por cada uno. docs/formats/certificate-design.md explica cómo se hace.",
        "help.output.badge": "Una imagen para las insignias: un PNG tal cual, o un diseño SVG.",
        "help.output.link_base":
            "Con qué empiezan las direcciones de las credenciales; detrás se pone el identificador de cada una.",
        "help.output.qr":
            "Qué contiene el código QR de un certificado: la credencial entera, su dirección o nada. La dirección, si se indica --link-base.",
        "usage.link_base": "--link-base es una dirección que empieza por https://",
        "usage.qr_link": "--qr link necesita --link-base",
        "usage.badge_svg":
            "un PNG no puede convertirse en una insignia SVG: dé a --badge un SVG, o prescinda de --output badge-svg",
        "cli.output.progress": "{done} de {total} creados, {rate} por segundo, quedan {left} s",
        "cli.output.cut":
            "{count} {count|certificado tiene|certificados tienen} texto que no cabía ni en su tamaño más pequeño y se ha recortado.",
        "cli.output.no_code":
            "{count} {count|certificado no tiene|certificados no tienen} código QR: la credencial es más de lo que cabe en uno. Está incrustada en el archivo; --qr link pone allí una dirección.",
        "cli.output.no_code_expected":
            "Los certificados no tendrán código QR: las credenciales son más de lo que cabe en uno. Están incrustadas en los archivos; --qr link pone allí una dirección.",

        "certificate.kind": "MICROCREDENCIAL",
        "certificate.awarded_to": "se otorga a",
        "certificate.outcomes": "Resultados de aprendizaje",
        "certificate.workload": "Carga de trabajo",
        "certificate.level": "Nivel",
        "certificate.grade": "Resultado",
        "certificate.learner": "Estudiante",
        "certificate.issuer": "Otorgada por",
        "certificate.place": "Lugar de otorgamiento",
        "certificate.date": "Fecha de otorgamiento",
        "certificate.valid_until": "Válida hasta",
        "certificate.assessment": "Evaluación",
        "certificate.supervision": "Supervisión e identidad",
        "certificate.participation": "Forma de participación",
        "certificate.quality": "Garantía de la calidad",
        "certificate.prerequisites": "Requisitos previos",
        "certificate.stackability": "Acumulabilidad",
        "certificate.stackability.stackable": "Acumulable",
        "certificate.stackability.stand_alone": "Independiente",
        "certificate.eqf": "MEC {level}",
        "certificate.cycle": "ciclo {cycle} (QF-EHEA)",
        "certificate.hours": "{count} {count|hora|horas}",
        "certificate.check_heading": "Cómo comprobar esta microcredencial",
        "certificate.check":
            "Esta página muestra lo que dice una credencial digital firmada. La credencial misma está dentro de este PDF (credential.json) y cualquiera puede comprobarla, sin preguntar a la entidad emisora, con cualquier verificador de Open Badges 3.0.",
        "certificate.qr_credential":
            "El código contiene la credencial entera: puede comprobarse desde el papel, sin red.",
        "certificate.qr_link": "El código lleva a la credencial en la web.",
    ]
}
