package co.gov.ventanilla.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.Point;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {
    private static final Vocabulary WORDS = new Vocabulary(
            List.of(List.of("wifi", "guifi"), List.of("vive digital", "PVD")),
            Map.of(
                    Kind.ZONA_WIFI, List.of("wifi", "zona wifi", "internet gratis"),
                    Kind.PUNTO_VIVE_DIGITAL, List.of("vive digital", "computadores"),
                    Kind.DATASET, List.of("datos abiertos", "datos")),
            new Vocabulary.Danger(List.of("me quiero matar", "incendio", "accidente"), List.of("accidente laboral")),
            List.of());
    private static final Map<String, Point> KNOWN = Map.of(
            "parque sucre", new Point(4.536, -75.669),
            "la catedral", new Point(4.532, -75.672),
            "catedral", new Point(4.532, -75.672),
            "carrera 14 con calle 29", new Point(4.528, -75.676));

    /** A Tuesday. */
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 24, 12, 0);

    private final QueryReader reader = new QueryReader(WORDS);

    private static Optional<Landmark> find(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KNOWN.get(folded)).map(point -> new Landmark(folded, point));
    }

    private Understood read(String text) {
        return reader.read(text, QueryReaderTest::find);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "wifi cerca de parque sucre            | ZONA_WIFI          | parque sucre | -     | -",
                "wi-fi cerca del Parque Sucre          | ZONA_WIFI          | parque sucre | -     | -",
                "donde hay guifi por la catedral       | ZONA_WIFI          | catedral     | -     | -",
                "wifi parque sucre                     | ZONA_WIFI          | parque sucre | -     | -",
                "zona wifi en la luna                  | ZONA_WIFI          | -            | -     | en la luna",
                "pvd cerca de la luna                  | PUNTO_VIVE_DIGITAL | -            | luna  | -",
                "cerca de la catedral                  | -                  | catedral     | -     | -",
                "wifi cerca de carrera 14 con calle 29 | ZONA_WIFI          | carrera 14 con calle 29 | - | -",
                "certificado de la catedral            | -                  | -            | -     | certificado de la catedral",
                "datos de zonas wifi                   | DATASET            | -            | -     | datos de zonas wifi",
                "que es el vive digital                | AYUDA              | -            | -     | el vive digital",
                "quisiera saber dónde queda el PVD libreros por favor | PUNTO_VIVE_DIGITAL | - | -   | el libreros",
            })
    void readsKindAndPlace(String text, Kind kind, String near, String unknown, String rest) {
        Understood understood = read(text);
        assertThat(understood.kind()).isEqualTo(kind);
        assertThat(understood.near() == null ? null : understood.near().name()).isEqualTo(near);
        assertThat(understood.unknown()).isEqualTo(unknown);
        assertThat(understood.rest()).isEqualTo(rest == null ? "" : rest);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "pvd abierto ahora            | true  | -",
                "vive digital abierto         | true  | -",
                "pvd que abra hoy             | false | 2026-11-24",
                "pvd abierto el sábado        | false | 2026-11-28",
                "computadores los domingos    | false | 2026-11-29",
                "pvd abierto mañana           | false | 2026-11-25",
                "pvd el martes                | false | 2026-11-24",
                "pvd pasado mañana            | false | 2026-11-26",
                "pvd abierto el 8 de diciembre | false | 2026-12-08",
                "pvd el 6 de enero            | false | 2027-01-06",
                "pvd abierto el día 24 de noviembre | false | 2026-11-24",
                "hoy hay pvd abiertos         | false | 2026-11-24",
            })
    void readsTimes(String text, boolean now, LocalDate day) {
        OpenWhen when = Objects.requireNonNull(read(text).open());
        assertThat(when.now()).isEqualTo(now);
        if (day != null) {
            assertThat(when.day(NOON)).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "pvd abierto a las 8 de la noche          | 20:00 | 2026-11-24",
                "pvd a las ocho de la noche               | 20:00 | 2026-11-24",
                "wifi a las 8:30 pm                       | 20:30 | 2026-11-24",
                "computadores a las 3 p. m.               | 15:00 | 2026-11-24",
                "pvd abierto a las 3                      | 15:00 | 2026-11-24",
                "pvd a las 10                             | 10:00 | 2026-11-25",
                "pvd que abra a las 8 de la mañana        | 08:00 | 2026-11-25",
                "pvd mañana a las 8 de la mañana          | 08:00 | 2026-11-25",
                "pvd el sábado a la una de la tarde       | 13:00 | 2026-11-28",
                "pvd el martes a las 9 am                 | 09:00 | 2026-12-01",
                "pvd abierto después de las seis y media  | 18:30 | 2026-11-24",
                "pvd al mediodía                          | 12:00 | 2026-11-24",
                "pvd a las 12 de la noche                 | 00:00 | 2026-11-25",
                "pvd pasado mañana a las 9                | 09:00 | 2026-11-26",
                "pvd el 24 de diciembre a las 10          | 10:00 | 2026-12-24",
                "pvd abierto esta tarde                   | 15:00 | 2026-11-24",
                "pvd abierto de noche                     | 19:00 | 2026-11-24",
                "pvd mañana por la mañana                 | 09:00 | 2026-11-25",
                "pvd a las 14:00                          | 14:00 | 2026-11-24",
            })
    void readsHours(String text, LocalTime hour, LocalDate day) {
        Understood understood = read(text);
        OpenWhen when = Objects.requireNonNull(understood.open());
        assertThat(when.hour()).isEqualTo(hour);
        assertThat(when.now()).isFalse();
        assertThat(when.day(NOON)).isEqualTo(day);
        assertThat(understood.rest()).isEmpty();
        assertThat(understood.parts())
                .filteredOn(part -> part.what() == Part.What.OPEN)
                .extracting(Part::without)
                .doesNotContain("noche", "mañana");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certificado a las 8",
                "pvd a las 25",
                "pvd a las calles",
                "pvd comuna 8",
                "wifi en el 7 de agosto",
                "pvd el 31 de febrero"
            })
    void noHourIsReadWhereNoneIsMeant(String text) {
        assertThat(read(text).open()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "wifi comuna 7, 7",
        "wifi en la comuna siete, 7",
        "comuna diez, 10",
        "pvd comuna no 3, 3",
        "wifi comuna quinta, 5",
    })
    void readsTheComuna(String text, int comuna) {
        Understood understood = read(text);
        assertThat(understood.comuna()).isEqualTo(comuna);
        assertThat(understood.rest()).isEmpty();
    }

    @Test
    void aDayAloneIsAWordWhereNoPlaceIsAskedFor() {
        assertThat(read("barrio 7 de agosto").open()).isNull();
        assertThat(read("certificado para el lunes").open()).isNull();
        assertThat(OpenWhen.on(DayOfWeek.TUESDAY).day(NOON)).isEqualTo("2026-11-24");
    }

    @ParameterizedTest
    @CsvSource({"wifi cerca de mí", "pvd más cercano", "wifi cerca", "internet gratis por aquí", "wifi cerca de mi casa"
    })
    void readsThatMyPlaceIsMeant(String text) {
        assertThat(read(text).nearMe()).isTrue();
        assertThat(read(text).unknown()).isNull();
    }

    @Test
    void eachPartCanBeTakenAway() {
        Understood understood = read("wifi cerca de parque sucre abierto ahora");
        assertThat(understood.parts())
                .containsExactly(
                        new Part(Part.What.KIND, "cerca de parque sucre abierto ahora"),
                        new Part(Part.What.NEAR, "wifi abierto ahora"),
                        new Part(Part.What.OPEN, "wifi cerca de parque sucre"));
        Understood without = reader.read("wifi cerca de parque sucre", QueryReaderTest::find, Set.of(Part.What.KIND));
        assertThat(without.kind()).isNull();
        assertThat(without.rest()).isEqualTo("wifi");
    }

    @Test
    void hearsDanger() {
        assertThat(read("me quiero matar").danger()).isTrue();
        assertThat(read("hay un INCENDIO en el barrio").danger()).isTrue();
        assertThat(read("wifi").danger()).isFalse();
        assertThat(read("certificado de accidente laboral").danger()).isFalse();
        assertThat(read("accidente laboral o un accidente en la calle").danger())
                .isTrue();
    }

    @Test
    void anyTextIsAQuestion() {
        for (String text : List.of(
                "",
                "   ",
                "de la los en",
                "((( ))) && || ! ^ ~ * ? : \\ /",
                "title:foo AND [a TO z]",
                "<script>alert(1)</script>",
                "\ud800 wifi \udc00",
                "a".repeat(10_000),
                "palabra ".repeat(500),
                "cerca de",
                "comuna",
                "abierto",
                "\u0000\u0001\u202e")) {
            assertThat(read(text).text().length()).isLessThanOrEqualTo(QueryReader.LONGEST);
        }
    }
}
