import Achievements

/// The names of the months in the official languages of the European Union, and in Norwegian and Catalan.
///
/// Each as it stands in a calendar and as it stands in a date, where that differs, with usual abbreviations.
enum MonthNames {
    /// The month that a word names, 1 to 12.
    ///
    /// - Parameter language: The language of the file, for words that name different months in two languages: *listopad* is
    ///   November in Polish and Czech and October in Croatian.
    /// - Returns: One month, none, or several where the language does not decide.
    static func months(_ word: String, language: String?) -> Set<Int> {
        guard let meanings = index[PlainLetters.of(word)] else { return [] }
        if let language, let own = meanings[language] { return [own] }
        return Set(meanings.values)
    }

    private static let index: [String: [String: Int]] = {
        var index: [String: [String: Int]] = [:]
        for (language, names) in table {
            for (month, spellings) in names.split(separator: " ").enumerated() {
                for spelling in spellings.split(separator: "/") {
                    index[PlainLetters.of(String(spelling)), default: [:]][language] = month + 1
                }
            }
        }
        return index
    }()

    private static let table: [(String, String)] = [
        (
            "bg",
            "януари/ян февруари/фев март/мар април/апр май юни юли август/авг септември/сеп октомври/окт ноември/ное декември/дек"
        ),
        ("ca", "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre"),
        (
            "cs",
            "leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září říjen/října listopad/listopadu prosinec/prosince"
        ),
        (
            "da",
            "januar/jan februar/feb marts april/apr maj juni/jun juli/jul august/aug september/sep oktober/okt november/nov december/dec"
        ),
        (
            "de",
            "januar/jänner/jan februar/feber/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez"
        ),
        (
            "el",
            "ιανουάριος/ιανουαρίου/ιαν φεβρουάριος/φεβρουαρίου/φεβ μάρτιος/μαρτίου/μαρ απρίλιος/απριλίου/απρ μάιος/μαΐου/μάι ιούνιος/ιουνίου/ιουν ιούλιος/ιουλίου/ιουλ αύγουστος/αυγούστου/αυγ σεπτέμβριος/σεπτεμβρίου/σεπ οκτώβριος/οκτωβρίου/οκτ νοέμβριος/νοεμβρίου/νοε δεκέμβριος/δεκεμβρίου/δεκ"
        ),
        (
            "en",
            "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec"
        ),
        (
            "es",
            "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic"
        ),
        (
            "et",
            "jaanuar/jaan veebruar/veebr märts aprill/apr mai juuni juuli august/aug september/sept oktoober/okt november/nov detsember/dets"
        ),
        (
            "fi",
            "tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kesäkuu/kesäkuuta heinäkuu/heinäkuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta"
        ),
        (
            "fr",
            "janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc"
        ),
        // "Meán Fómhair" and "Deireadh Fómhair": the second word is one of those passed over.
        (
            "ga",
            "eanáir/ean feabhra/feabh márta aibreán/aib bealtaine/beal meitheamh/meith iúil lúnasa/lún meán deireadh samhain/samh nollaig/noll"
        ),
        (
            "hr",
            "siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna listopad/listopada studeni/studenoga/studenog prosinac/prosinca"
        ),
        (
            "hu",
            "január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec"
        ),
        (
            "it",
            "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic"
        ),
        (
            "lt",
            "sausis/sausio vasaris/vasario kovas/kovo balandis/balandžio gegužė/gegužės birželis/birželio liepa/liepos rugpjūtis/rugpjūčio rugsėjis/rugsėjo spalis/spalio lapkritis/lapkričio gruodis/gruodžio"
        ),
        (
            "lv",
            "janvāris/janvārī/janvāra februāris/februārī/februāra marts/martā/marta aprīlis/aprīlī/aprīļa maijs/maijā/maija jūnijs/jūnijā/jūnija jūlijs/jūlijā/jūlija augusts/augustā/augusta septembris/septembrī/septembra oktobris/oktobrī/oktobra novembris/novembrī/novembra decembris/decembrī/decembra"
        ),
        ("mt", "jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru"),
        (
            "nl",
            "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec"
        ),
        (
            "no",
            "januar/jan februar/feb mars april/apr mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov desember/des"
        ),
        (
            "pl",
            "styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia"
        ),
        (
            "pt",
            "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez"
        ),
        (
            "ro",
            "ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/noi decembrie/dec"
        ),
        (
            "sk",
            "január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla august/augusta september/septembra október/októbra november/novembra december/decembra"
        ),
        (
            "sl",
            "januar/januarja februar/februarja marec/marca april/aprila maj/maja junij/junija julij/julija avgust/avgusta september/septembra oktober/oktobra november/novembra december/decembra"
        ),
        (
            "sv",
            "januari/jan februari/feb mars april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov december/dec"
        ),
    ]
}
