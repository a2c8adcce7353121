package co.gov.ventanilla.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanishAnalyzerTest {

    private final SpanishAnalyzer query = SpanishAnalyzer.forQuery(Synonyms.none());
    private final SpanishAnalyzer index = SpanishAnalyzer.forIndex(Synonyms.none());

    @ParameterizedTest
    @CsvSource({
        "zona, zonas",
        "vía, vías",
        "via, vías",
        "lápiz, lápices",
        "luz, luces",
        "pez, peces",
        "país, países",
        "mes, meses",
        "gas, gases",
        "bus, buses",
        "autobús, autobuses",
        "autobus, autobuses",
        "inglés, ingleses",
        "interés, intereses",
        "árbol, árboles",
        "camión, camiones",
        "régimen, regímenes",
        "joven, jóvenes",
        "ley, leyes",
        "red, redes",
        "rol, roles",
        "menú, menús",
        "tabú, tabúes",
        "café, cafés",
        "club, clubes",
        "taxi, taxis",
        "parque, parques",
        "base, bases",
        "clase, clases",
        "índice, índices",
        "enlace, enlaces",
        "sede, sedes",
        "contribuyente, contribuyentes",
        "trámite, trámites",
        "niño, niños",
        "año, años",
        "pingüino, pingüinos",
        "actividad, actividades",
        "MÁQUINA, maquinas"
    })
    void singularAndPluralAreOneWord(String one, String other) {
        assertThat(query.words(one)).hasSize(1).isEqualTo(query.words(other));
    }

    @ParameterizedTest
    @CsvSource({
        "año, ano",
        "caña, cana",
        "peña, pena",
        "casa, caza",
        "mes, mesa",
        "bus, búsqueda",
        "puerto, puerta",
        "ley, leve",
        "salud, saludo",
        "plan, plano",
        "obra, obrero",
        "red, reto"
    })
    void otherWordsStayApart(String one, String other) {
        assertThat(query.words(one)).isNotEqualTo(query.words(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wi-Fi", "wifi", "WiFi", "wi fi", "WI_FI", "Wi–Fi", "wifis"})
    void wifiIsOneWordHoweverItIsWritten(String text) {
        assertThat(query.words("Zonas " + text + " gratuitas")).containsExactly("zona", "wifi", "gratuita");
    }

    @Test
    void anEnieThatWasTypedMeansEnieAndAnNFindsBoth() {
        assertThat(index.words("niños y años")).containsExactly("niño", "nino", "año", "ano");
        assertThat(query.words("niños")).containsExactly("niño");
        assertThat(query.words("ninos")).containsExactly("nino");
        assertThat(index.words("ano")).containsExactly("ano");
    }

    @Test
    void lettersWithMarksOfTheirOwnAreTheSame() {
        assertThat(query.words("vi\u0301as nin\u0303os")).containsExactly("via", "niño");
    }

    @Test
    void underscoresAndHyphensSeparate() {
        assertThat(query.words("nombre_zona zonas-de-riesgo")).containsExactly("nombr", "zona", "zona", "riesgo");
    }

    @Test
    void fewWordsAreStopWords() {
        assertThat(query.words("el impuesto de la ciudad para los que no pagan"))
                .containsExactly("impuesto", "ciudad", "no", "pagan");
    }

    @Test
    void phrasesOfACallerAreReplacedPluralAndAccentsAside() {
        Synonyms synonyms = new Synonyms(
                List.of(List.of("punto vive digital", "PVD"), List.of("predial", "impuesto predial unificado")));
        SpanishAnalyzer analyzer = SpanishAnalyzer.forQuery(synonyms);

        assertThat(analyzer.words("pvd del norte"))
                .containsExactly("punto", "viv", "digital", "nort")
                .isEqualTo(analyzer.words("Puntos Vive Digital del norte"));
        assertThat(analyzer.words("Impuestos prediales unificados")).isEqualTo(analyzer.words("predial"));
    }

    @Test
    void foldingKeepsTheEnieAndSortsItBehindTheN() {
        assertThat(Folding.fold("Ñandú ÁGIL Çå")).isEqualTo("ñandu agil ca");
        assertThat(Folding.sortKey("año"))
                .isGreaterThan(Folding.sortKey("anzuelo"))
                .isLessThan(Folding.sortKey("aorta"));
    }
}
