package co.gov.ventanilla.portal.contenido;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.portal.contenido.busqueda.Ayuda;
import co.gov.ventanilla.portal.contenido.busqueda.FuenteLugares;
import co.gov.ventanilla.portal.contenido.calendario.CalendarioMunicipal;
import co.gov.ventanilla.portal.contenido.pqrsd.Limites;
import co.gov.ventanilla.portal.red.Rango;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContenidoReaderTest {

    private final Contenido villa = ContenidoReader.leer(PaqueteDePrueba.VILLA_SERENA);

    @Test
    void anotherCityIsAnotherPack() {
        assertThat(villa.entidad().nombre()).isEqualTo("Alcaldía de Villa Serena");
        assertThat(villa.entidad().nit()).isEqualTo("900.000.001-2");
        assertThat(villa.entidad().marca().logo()).isEqualTo("logo.svg");
        assertThat(villa.entidad().horarios().get(1).enPalabras().replace('\u00A0', ' '))
                .isEqualTo("Sábado, 9:00 a. m. a 12:00 m.");
        assertThat(villa.pqrsd().primerRadicado()).isEqualTo(4211);
        assertThat(villa.pqrsd().adjuntos()).isEqualTo(new Limites(3, 5_242_880, 10_485_760));
        assertThat(villa.pqrsd().reserva().identificacionReservadaUrl()).isEqualTo("https://reserva.example/solicitud");
        assertThat(villa.dependencias())
                .extracting(Dependencia::correo)
                .containsExactly("general@villaserena.example", null);
    }

    @Test
    void readsTheCalendarWithItsTypes() {
        CalendarioMunicipal calendario = villa.calendario();

        assertThat(calendario.cierre()).isEqualTo(LocalTime.of(15, 30));
        assertThat(calendario.zona()).isEqualTo(ZoneId.of("America/Bogota"));
        assertThat(calendario.despuesDelCierreCuentaDiaSiguiente()).isFalse();
        assertThat(calendario.cierres().get(0).hasta()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(calendario.cierres().get(1).suspende()).containsExactly("informacion", "consulta");
        assertThat(calendario.festivosAdicionales().get(0).fecha()).isEqualTo(LocalDate.of(2027, 5, 14));
    }

    @Test
    void sharedNetworksAreRangesAndMayBeLeftOut() {
        assertThat(villa.entidad().redesCompartidas().get(0).rango())
                .isEqualTo(Rango.leer("203.0.113.0/28").orElseThrow());
        assertThat(ContenidoReader.leer(PaqueteDePrueba.ARMENIA).entidad().redesCompartidas())
                .isEmpty();
    }

    @Test
    void aCityWithoutACertainDatasetHasNull() {
        assertThat(villa.busqueda().lugares())
                .containsExactly(new FuenteLugares("salas", "punto_vive_digital", null, null, List.of("Imprimir")));
        assertThat(villa.busqueda().tramites()).isEqualTo("tramites-de-villa-serena");
        assertThat(villa.busqueda().estado()).isNull();
        assertThat(villa.ayudas()).extracting(Ayuda::enlace).containsExactly(null, "/pqrsd");
    }

    @Test
    void keepsTheOrderOfThePack() {
        assertThat(villa.pqrsd().tipos().keySet())
                .startsWith("queja", "peticion_general")
                .hasSize(9);
    }

    @Test
    void anAdoptedPrivacyNoticeSaysSo() {
        assertThat(villa.politicas().privacidad().adoptada()).isTrue();
    }

    @Test
    void nothingInItCanBeChanged() {
        assertThatThrownBy(() -> villa.dependencias().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> villa.pqrsd().tipos().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> villa.ayudas().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> villa.busqueda().sinonimos().get(0).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> villa.entidad().horarios().get(0).franjas().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFolderThatDoesNotExistIsOneFault() {
        assertThatThrownBy(() -> ContenidoReader.leer(Path.of("no-existe")))
                .isInstanceOf(ContenidoInvalido.class)
                .hasMessageContaining("1 falla")
                .hasMessageContaining("no-existe: /: la carpeta no existe");
    }
}
