package co.gov.ventanilla.rules.termino;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FestivosTest {

    static IntStream anios() {
        return IntStream.rangeClosed(1984, 2100);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/festivos.csv", numLinesToSkip = 1)
    void namesEachHoliday(LocalDate fecha, String nombres, String razon) {
        assertThat(String.join("; ", Festivos.colombia().en(fecha))).as(razon).isEqualTo(nombres);
        assertThat(Festivos.colombia().enAnio(fecha.getYear())).as(razon).containsKey(fecha);
    }

    @ParameterizedTest
    @CsvSource({"1984, 18", "2024, 18", "2025, 18", "2026, 19", "2027, 19", "2100, 19"})
    void has18NamesUntil2025And19From2026(int anio, int nombres) {
        assertThat(Festivos.colombia().enAnio(anio).values().stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(nombres);
    }

    @ParameterizedTest
    @CsvSource({"2025, 17", "2026, 19"})
    void theDatedTableIsComplete(int anio, int fechas) {
        assertThat(Festivos.colombia().enAnio(anio)).hasSize(fechas);
    }

    @ParameterizedTest
    @MethodSource("anios")
    void agreesWithAnIndependentImplementation(int anio) {
        assertThat(Festivos.colombia().enAnio(anio).keySet())
                .containsExactlyElementsOf(new TreeSet<>(FestivosAjenos.enAnio(anio)));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-14, false", "2026-07-13, true", "2027-07-12, true", "2026-07-09, false"})
    void chiquinquiraStartsIn2026OnAMonday(LocalDate fecha, boolean festivo) {
        assertThat(!Festivos.colombia().en(fecha).isEmpty()).isEqualTo(festivo);
    }

    @ParameterizedTest
    @ValueSource(ints = {1983, 2101, 0, -1})
    void refusesYearsItDoesNotCover(int anio) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Festivos.colombia().enAnio(anio))
                .withMessage("El calendario de festivos cubre de 1984 a 2100; se pidió " + anio);
        assertThatIllegalArgumentException().isThrownBy(() -> new FestivoAdicional(LocalDate.of(anio, 3, 4), "x", "y"));
    }

    @Test
    void anOperatorAddsDaysAsDataWithoutChangingTheOriginal() {
        FestivoAdicional uno = new FestivoAdicional(LocalDate.of(2026, 10, 14), "Aniversario", "Ley 1 de 2026");
        FestivoAdicional otro = new FestivoAdicional(LocalDate.of(2026, 12, 25), "Otro", "Ley 2 de 2026");
        Festivos ampliados = Festivos.colombia().con(uno).con(otro);
        assertThat(ampliados.en(uno.fecha())).containsExactly("Aniversario");
        assertThat(ampliados.en(otro.fecha())).containsExactly("Navidad", "Otro");
        assertThat(ampliados.en(LocalDate.of(2027, 10, 14))).isEmpty();
        assertThat(ampliados.enAnio(2026)).hasSize(20);
        assertThat(Festivos.colombia().en(uno.fecha())).isEmpty();
    }

    @Test
    void answersInTheOrderOfTheYearAndCannotBeChanged() {
        var anio = Festivos.colombia()
                .con(new FestivoAdicional(LocalDate.of(2026, 2, 3), "Aniversario", "Ley 1"))
                .enAnio(2026);
        assertThat(List.copyOf(anio.keySet())).isSorted();
        assertThatThrownBy(() -> anio.put(LocalDate.of(2026, 2, 4), List.of()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> anio.values().iterator().next().add("otro"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void everyHolidayOfTheLawNamesItsSource() {
        assertThat(Festivos.deLey()).hasSize(19);
        assertThat(Festivos.deLey()).allSatisfy(festivo -> {
            boolean nuevo = festivo.desdeAnio() == 2026;
            assertThat(festivo.fuente()).isEqualTo(nuevo ? "Ley 2578 de 2026, art. 6" : "Ley 51 de 1983, art. 1");
            assertThat(nuevo).isEqualTo(festivo.nombre().contains("Chiquinquirá"));
        });
    }

    @Test
    void aHolidayHasNoDateBeforeItsFirstYear() {
        Festivo festivo = new Festivo("Nuevo", new Regla.Fija(MonthDay.of(3, 4)), 2030, "Ley X");
        assertThat(festivo.en(2029)).isEmpty();
        assertThat(festivo.en(2030)).contains(LocalDate.of(2030, 3, 4));
    }

    @Test
    void movedHolidaysAreMondaysWithinAWeek() {
        Regla regla = new Regla.Trasladada(MonthDay.of(1, 6));
        assertThat(anios()).allSatisfy(anio -> {
            LocalDate lunes = regla.en(anio);
            assertThat(lunes.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(lunes).isBetween(LocalDate.of(anio, 1, 6), LocalDate.of(anio, 1, 12));
        });
    }

    @ParameterizedTest
    @CsvSource({"1598, 1598-03-22", "1818, 1818-03-22", "2038, 2038-04-25", "2026, 2026-04-05", "4200, 4200-04-20"})
    void easterHoldsAtItsExtremes(int anio, LocalDate pascua) {
        assertThat(new Regla.DesdePascua(0).en(anio)).isEqualTo(pascua);
    }

    @Test
    void daysFromEasterAreMovedToMonday() {
        assertThat(new Regla.TrasladadaDesdePascua(39).en(2026)).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(new Regla.TrasladadaDesdePascua(43).en(2026)).isEqualTo(LocalDate.of(2026, 5, 18));
    }

    @ParameterizedTest
    @CsvSource({"'', acto, nombre", "nombre, ' ', acto"})
    void anAddedDayNeedsNameAndAct(String nombre, String acto, String falta) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FestivoAdicional(LocalDate.of(2026, 3, 4), nombre, acto))
                .withMessage("Falta %s del festivo del 2026-03-04", falta);
    }

    @ParameterizedTest
    @CsvSource({"'', Ley 1", "Nombre, ' '"})
    void aHolidayNeedsNameAndSource(String nombre, String fuente) {
        Regla regla = new Regla.Fija(MonthDay.of(3, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Festivo(nombre, regla, 2026, fuente))
                .withMessageStartingWith("Falta ");
    }

    @Test
    void theIndependentListIsNotEmpty() {
        assertThat(Set.copyOf(FestivosAjenos.enAnio(2026))).hasSize(19);
    }
}
