package co.gov.ventanilla.portal.pqrsd.falla;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.PortalDePrueba;
import co.gov.ventanilla.portal.platform.falla.BaseDeDatosCaida;
import co.gov.ventanilla.portal.platform.limite.Sobrecarga;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistroFallasTest {
    private static final Instant DIEZ = Instant.parse("2026-11-20T15:00:00Z");

    @TempDir
    Path home;

    private Instant ahora = DIEZ;
    private RegistroFallas registro;

    @BeforeEach
    void open() {
        registro = abierto();
    }

    private RegistroFallas abierto() {
        RegistroFallas nuevo = new RegistroFallas();
        nuevo.ajustes = PortalDePrueba.ajustes(home);
        nuevo.clock = reloj();
        nuevo.open();
        return nuevo;
    }

    private ClockProducer reloj() {
        return new ClockProducer() {
            @Override
            public Instant now() {
                return ahora;
            }
        };
    }

    private void pasan(int segundos) {
        ahora = ahora.plusSeconds(segundos);
    }

    @Test
    void anOutageHasABeginningAndAnEndAndIsReadAgain() {
        registro.alCaer(new BaseDeDatosCaida());
        pasan(30);
        registro.abrir(CausaFalla.BASE_DE_DATOS);
        assertThat(registro.cortes()).singleElement().satisfies(c -> {
            assertThat(c.abierto()).isTrue();
            assertThat(c.duracion(ahora)).isEqualTo(Duration.ofSeconds(30));
        });
        registro.cerrar(CausaFalla.BASE_DE_DATOS);

        Corte corte = new Corte("20261120-150000", "base_de_datos", DIEZ, ahora, false);
        assertThat(registro.cortes()).containsExactly(corte);
        assertThat(abierto().cortes()).containsExactly(corte);
        assertThat(abierto().corte(corte.id())).contains(corte);
    }

    @Test
    void aFilingThatWasTurnedAwayIsAnOutage() {
        registro.alLlenarse(new Sobrecarga());
        pasan(5);
        registro.alLlenarse(new Sobrecarga());
        registro.cerrar(CausaFalla.SOBRECARGA);

        assertThat(registro.cortes())
                .containsExactly(new Corte("20261120-150000", "sobrecarga", DIEZ, DIEZ.plusSeconds(5), false));
    }

    @Test
    void oneThatComesBackWithinAMinuteGoesOn() {
        registro.abrir(CausaFalla.ARCHIVOS);
        pasan(5);
        registro.cerrar(CausaFalla.ARCHIVOS);
        pasan(59);
        registro.abrir(CausaFalla.ARCHIVOS);
        pasan(1);
        registro.cerrar(CausaFalla.ARCHIVOS);
        assertThat(registro.cortes()).singleElement().satisfies(c -> assertThat(c.hasta())
                .isEqualTo(DIEZ.plusSeconds(65)));

        pasan(60);
        registro.abrir(CausaFalla.ARCHIVOS);
        assertThat(registro.cortes()).hasSize(2);
    }

    @Test
    void causesStandApartAndTheNewestComesFirst() {
        registro.abrir(CausaFalla.CORREO);
        pasan(1);
        registro.abrir(CausaFalla.ARCHIVOS);
        registro.cerrar(CausaFalla.BASE_DE_DATOS);

        assertThat(registro.cortes()).extracting(Corte::causa).containsExactly("archivos", "correo");
        assertThat(CausaFalla.CORREO.impide()).isFalse();
    }

    @Test
    void twoInOneSecondHaveTwoNames() {
        registro.abrir(CausaFalla.CORREO);
        registro.abrir(CausaFalla.ARCHIVOS);

        assertThat(registro.cortes())
                .extracting(Corte::id)
                .containsExactlyInAnyOrder("20261120-150000", "20261120-150000-2");
    }

    @Test
    void aTornLineLosesOnlyItself() throws IOException {
        registro.abrir(CausaFalla.CORREO);
        Files.writeString(home.resolve("fallas/registro.jsonl"), "{\"id\":\"2026", StandardOpenOption.APPEND);

        assertThat(abierto().cortes()).hasSize(1);
    }

    @Test
    void whatTheDiskDidNotTakeIsWrittenLater() throws IOException {
        Path archivo = home.resolve("fallas/registro.jsonl");
        Files.createDirectory(archivo);
        registro.abrir(CausaFalla.ARCHIVOS);
        assertThat(registro.cortes()).hasSize(1);
        Files.delete(archivo);

        pasan(5);
        registro.abrir(CausaFalla.ARCHIVOS);

        assertThat(abierto().cortes()).isEqualTo(registro.cortes());
    }

    @Test
    void theGapInTheHeartbeatIsAnOutage() {
        latido().latir();
        pasan(40);
        registro = abierto();
        latido().start();

        assertThat(registro.cortes()).containsExactly(new Corte("20261120-150000", "portal", DIEZ, ahora, true));
    }

    @Test
    void aStopByAnOperatorIsNamedAsOne() {
        latido().stop();
        pasan(40);
        latido().start();

        assertThat(registro.cortes()).extracting(Corte::causa).containsExactly("detenido");
    }

    @Test
    void aShortGapIsNone() {
        latido().latir();
        pasan(15);
        latido().start();

        assertThat(registro.cortes()).isEmpty();
    }

    @Test
    void whatWasOpenWhenThePortalDiedEndsWithItsLastBeat() {
        registro.abrir(CausaFalla.CORREO);
        pasan(10);
        latido().latir();
        pasan(60);
        latido().start();

        assertThat(registro.cortes()).extracting(Corte::causa).containsExactly("portal", "correo");
        assertThat(registro.cortes().get(1).hasta()).isEqualTo(DIEZ.plusSeconds(10));
    }

    @Test
    void aHeartbeatThatCannotBeReadStopsNothing() throws IOException {
        Files.writeString(home.resolve("fallas/latido"), "ayer");
        latido().start();

        assertThat(registro.cortes()).isEmpty();
        assertThat(home.resolve("fallas/latido")).hasContent(ahora.toString());
    }

    private Latido latido() {
        Latido latido = new Latido();
        latido.registro = registro;
        latido.ajustes = PortalDePrueba.ajustes(home);
        latido.clock = reloj();
        return latido;
    }
}
