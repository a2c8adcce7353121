package co.gov.ventanilla.portal.contenido;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.contenido.busqueda.Ayuda;
import co.gov.ventanilla.portal.contenido.busqueda.BusquedaContenido;
import co.gov.ventanilla.portal.contenido.busqueda.FuenteLugares;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packs delivered with this release say about search and help agrees with their own data. */
class BusquedaDeLosPaquetesTest {

    private static final Path PAQUETES = Path.of("../infra/content");

    @ParameterizedTest
    @ValueSource(strings = {"armenia", "cartagena"})
    void namesOnlyDatasetsThatThePackPublishes(String ciudad) {
        BusquedaContenido busqueda = leer(ciudad).busqueda();
        List<String> nombrados = Stream.concat(
                        busqueda.lugares().stream().map(FuenteLugares::conjunto),
                        Stream.of(busqueda.estado(), busqueda.referencias(), busqueda.cursos(), busqueda.tramites()))
                .filter(Objects::nonNull)
                .toList();

        assertThat(nombrados).allSatisfy(nombre -> assertThat(PAQUETES.resolve(ciudad + "/datos/" + nombre + ".csv"))
                .exists());
    }

    @Test
    void everyTramiteHasOtherNamesAndNoNameIsOfANobody() throws IOException {
        List<String> ids = Files.readAllLines(PAQUETES.resolve("armenia/datos/tramites.csv")).stream()
                .skip(1)
                .map(fila -> fila.substring(0, fila.indexOf(',')))
                .toList();

        assertThat(ids).hasSize(46);
        assertThat(leer("armenia").busqueda().otrosNombres().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void aCityWithoutPlacesHasNone() {
        BusquedaContenido cartagena = leer("cartagena").busqueda();

        assertThat(cartagena.lugares()).isEmpty();
        assertThat(cartagena.tramites()).isNull();
        assertThat(cartagena.otrosNombres()).isEmpty();
    }

    @Test
    void theHelpOfArmeniaHasTheQuestionsOfThePlan() {
        assertThat(leer("armenia").ayudas()).hasSize(22).extracting(Ayuda::id).contains("ayuda-conectarse-wifi");
    }

    /** A number that is changed in one file and not in the other misleads. */
    @ParameterizedTest
    @ValueSource(strings = {"armenia", "cartagena"})
    void telephonesOfTheHelpStandInTheOtherFilesToo(String ciudad) throws IOException {
        String otros = cifras(Files.readString(PAQUETES.resolve(ciudad + "/pqrsd.json"))
                + Files.readString(PAQUETES.resolve(ciudad + "/entidad.json")));
        List<String> telefonos = new ArrayList<>();
        Matcher numero = Pattern.compile("\\(\\d{3}\\) [\\d ]{7,}\\d|(?<=: |al )1\\d\\d(?!\\d)")
                .matcher(Files.readString(PAQUETES.resolve(ciudad + "/ayudas.json")));
        while (numero.find()) {
            telefonos.add(numero.group());
        }

        assertThat(telefonos).hasSizeGreaterThan(4).allSatisfy(telefono -> assertThat(otros)
                .contains(cifras(telefono)));
    }

    private static String cifras(String texto) {
        return texto.replaceAll("(?<=\\d|\\)) (?=\\d)", "");
    }

    private static Contenido leer(String ciudad) {
        return ContenidoReader.leer(PAQUETES.resolve(ciudad));
    }
}
