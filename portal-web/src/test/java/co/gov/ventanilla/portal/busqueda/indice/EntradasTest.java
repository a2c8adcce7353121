package co.gov.ventanilla.portal.busqueda.indice;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.contenido.busqueda.FuenteLugares;
import co.gov.ventanilla.portal.datos.tabla.Fila;
import co.gov.ventanilla.portal.puntos.horario.Horario;
import co.gov.ventanilla.search.document.Place;
import co.gov.ventanilla.search.document.PlaceState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntradasTest {
    private static final FuenteLugares PARADAS = new FuenteLugares("paradas-bus-tic", "bus_tic", null, null, List.of());
    private static final List<String> COLUMNAS = List.of("id", "fecha", "hora_desde", "hora_hasta", "lugar", "estado");

    private static Place parada(String fecha, String desde, String hasta, String estado) {
        Fila fila = new Fila(COLUMNAS, List.of("parada-1", fecha, desde, hasta, "Parque", estado));
        return Entradas.lugar(PARADAS, fila, PlaceState.UNKNOWN).orElseThrow().place();
    }

    @ParameterizedTest(name = "{0} {1}-{2} {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-24, 08:00,    12:00,    programada, 2026 Nov 24 08:00-12:00
            2027-09-03, 14:00:00, 17:30:00, cumplida,   2027 Sep 03 14:00-17:30
            2026-11-24, 08:00,    12:00,    cancelada,  -
            24/11/2026, 08:00,    12:00,    programada, -
            2026-11-24, ocho,     12:00,    programada, -
            """)
    void aStopIsOpenOnItsDayAlone(String fecha, String desde, String hasta, String estado, String horas) {
        Place parada = parada(fecha, desde, hasta, estado);
        assertThat(parada.hours()).isEqualTo(horas);
        assertThat(Horario.de(parada.hours()).conocido()).isEqualTo(horas != null);
    }

    @Test
    void aStopKeepsWhatItsRowSays() {
        assertThat(parada("2026-11-24", "08:00", "12:00", "cancelada").facts())
                .containsEntry("fecha", "2026-11-24")
                .containsEntry("estado", "cancelada");
    }
}
