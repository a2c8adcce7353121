package co.gov.ventanilla.portal.pqrsd.adjunto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.PortalDePrueba;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlmacenTest {
    private static final byte[] HOLA = "hola".getBytes(StandardCharsets.UTF_8);
    /** printf hola | sha256sum */
    private static final String SHA256 = "b221d9dbb083a7f33428d7c2a3c3198ae925614d70210e28716ccaa7cd4ddb79";

    @TempDir
    Path home;

    private Almacen almacen;

    @BeforeEach
    void open() {
        almacen = AlmacenDePrueba.en(home);
    }

    @Test
    void whatIsStoredIsReadByItsDigest() throws IOException {
        ArchivoEntrante entrante = almacen.recibir(new ByteArrayInputStream(HOLA), 4);
        assertThat(entrante.sha256()).isEqualTo(SHA256);
        assertThat(entrante.bytes()).isEqualTo(4);

        almacen.guardar(entrante);

        try (InputStream in = almacen.abrir(SHA256)) {
            assertThat(in.readAllBytes()).isEqualTo(HOLA);
        }
        assertThat(almacen.verificar(SHA256)).isTrue();
        assertThat(archivos()).containsExactly(home.resolve("archivos/sha256/b2/21/" + SHA256));
    }

    @Test
    void equalBytesAreStoredOnce() throws IOException {
        almacen.guardar(almacen.recibir(new ByteArrayInputStream(HOLA), 4));
        almacen.guardar(almacen.recibir(new ByteArrayInputStream(HOLA), 4));

        assertThat(archivos()).hasSize(1);
    }

    @Test
    void aByteTooManyLeavesNothing() throws IOException {
        assertThatThrownBy(() -> almacen.recibir(new ByteArrayInputStream(HOLA), 3))
                .isInstanceOf(ArchivoDemasiadoGrande.class);
        assertThat(archivos()).isEmpty();
    }

    @Test
    void aBrokenConnectionLeavesNothing() throws IOException {
        InputStream cortada = new SequenceInputStream(new ByteArrayInputStream(HOLA), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThatThrownBy(() -> almacen.recibir(cortada, 100)).hasMessage("connection reset");
        assertThat(archivos()).isEmpty();
    }

    @Test
    void noticesChangedAndMissingBytes() throws IOException {
        almacen.guardar(almacen.recibir(new ByteArrayInputStream(HOLA), 4));
        Path archivo = archivos().get(0);

        Files.writeString(archivo, "Hola");
        assertThat(almacen.verificar(SHA256)).isFalse();
        Files.delete(archivo);
        assertThat(almacen.verificar(SHA256)).isFalse();
    }

    @Test
    void anAddressIsNeverAPath() {
        assertThatThrownBy(() -> almacen.abrir("../../secretos.properties"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyItsOwnerReadsTheFolder() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("archivos"))))
                .isEqualTo("rwx------");
    }

    @Test
    void anOldFileIsCollectedAndAYoungOneIsNot() throws IOException {
        guardar();
        Instant limite = Instant.now().minusSeconds(86_400);
        assertThat(almacen.retirar(SHA256, limite)).isZero();

        envejecer();
        assertThat(viejos(limite)).containsExactly(SHA256);
        assertThat(almacen.retirar(SHA256, limite)).isEqualTo(4);
        assertThat(archivos()).isEmpty();
        assertThat(almacen.retirar(SHA256, limite)).as("it is gone already").isZero();
    }

    @Test
    void storingEqualBytesAgainMakesAMarkedFileYoung() throws IOException {
        guardar();
        envejecer();
        Instant limite = Instant.now().minusSeconds(86_400);
        assertThat(viejos(limite)).as("marked").containsExactly(SHA256);

        guardar();

        assertThat(almacen.retirar(SHA256, limite)).as("swept").isZero();
        assertThat(almacen.verificar(SHA256)).isTrue();
    }

    @Test
    void noOrderOfStoringAndCollectingLosesAFile() throws Exception {
        Instant limite = Instant.now().minusSeconds(86_400);
        ExecutorService hilos = Executors.newFixedThreadPool(2);
        int retirados = 0;
        try {
            for (int i = 0; i < 400; i++) {
                guardar();
                envejecer();
                ArchivoEntrante otra = almacen.recibir(new ByteArrayInputStream(HOLA), 4);
                CyclicBarrier salida = new CyclicBarrier(2);
                Future<?> guardado = hilos.submit(() -> {
                    salida.await();
                    almacen.guardar(otra);
                    return null;
                });
                Future<Long> retirado = hilos.submit(() -> {
                    salida.await();
                    return almacen.retirar(SHA256, limite);
                });
                guardado.get();
                retirados += retirado.get() > 0 ? 1 : 0;
                assertThat(almacen.verificar(SHA256)).as("round " + i).isTrue();
            }
        } finally {
            hilos.shutdownNow();
        }
        assertThat(retirados).as("rounds in which the collection came first").isPositive();
    }

    @Test
    void unfinishedUploadsAreSweptAndRunningOnesAreNot() throws IOException {
        Path vieja = almacen.recibir(new ByteArrayInputStream(HOLA), 4).ruta();
        Path nueva = almacen.recibir(new ByteArrayInputStream(HOLA), 4).ruta();
        Files.setLastModifiedTime(vieja, FileTime.from(Instant.now().minusSeconds(7_201)));

        assertThat(almacen.barrerEntrada(Instant.now().minusSeconds(7_200))).isEqualTo(1);

        assertThat(archivos()).containsExactly(nueva);
    }

    @Test
    void aFileInQuarantineIsNotReadAndStillVerifies() throws IOException {
        guardar();
        almacen.aislar(SHA256);
        almacen.aislar(SHA256);

        assertThat(almacen.aislado(SHA256)).isTrue();
        assertThatThrownBy(() -> almacen.abrir(SHA256)).isInstanceOf(NoSuchFileException.class);
        assertThat(almacen.verificar(SHA256)).isTrue();

        guardar();
        assertThat(almacen.aislado(SHA256))
                .as("the same bytes came again and wait to be judged")
                .isFalse();
    }

    @Test
    void anOldFileIsCollectedFromQuarantineToo() throws IOException {
        guardar();
        envejecer();
        almacen.aislar(SHA256);
        Instant limite = Instant.now().minusSeconds(86_400);
        assertThat(viejos(limite)).containsExactly(SHA256);

        guardar();
        assertThat(almacen.retirar(SHA256, limite)).isEqualTo(4);

        assertThat(archivos())
                .as("what came again is young and waits to be judged")
                .containsExactly(home.resolve("archivos/sha256/b2/21/" + SHA256));
        assertThat(almacen.retirar(SHA256, limite)).isZero();
    }

    @Test
    void belowTheMarkNothingIsReceivedButDraftsComeThrough() throws IOException {
        Almacen lleno = AlmacenDePrueba.con(PortalDePrueba.ajustes(home, 1L << 40, 2_048));

        assertThatThrownBy(() -> lleno.recibir(new ByteArrayInputStream(HOLA), 4))
                .isInstanceOf(ArchivosNoDisponibles.class);
        assertThatThrownBy(lleno::probar).isInstanceOf(ArchivosNoDisponibles.class);
        assertThat(archivos()).isEmpty();
        assertThat(lleno.traer(new ByteArrayInputStream(HOLA), 4).bytes()).isEqualTo(4);
    }

    @Test
    void theStagingHasAQuotaForUploadsAndDraftsTogether() throws IOException {
        Ajustes ajustes = PortalDePrueba.ajustes(home, 0, 1);
        Path borradores = Files.createDirectories(home.resolve("archivos/borradores"));
        Files.write(borradores.resolve("a"), new byte[600 << 10]);
        Almacen casi = AlmacenDePrueba.con(ajustes);
        assertThat(casi.recibir(new ByteArrayInputStream(new byte[500 << 10]), 1 << 20)
                        .bytes())
                .isEqualTo(500 << 10);

        Almacen lleno = AlmacenDePrueba.con(ajustes);
        assertThatThrownBy(() -> lleno.recibir(new ByteArrayInputStream(HOLA), 4))
                .isInstanceOf(ArchivosNoDisponibles.class)
                .hasMessageContaining("staged");
    }

    @Test
    void aDiskThatFailsIsNotTheSendersFault() throws IOException {
        Files.delete(home.resolve("archivos/entrada"));

        assertThatThrownBy(() -> almacen.recibir(new ByteArrayInputStream(HOLA), 4))
                .isInstanceOf(ArchivosNoDisponibles.class);
    }

    private void guardar() throws IOException {
        almacen.guardar(almacen.recibir(new ByteArrayInputStream(HOLA), 4));
    }

    private void envejecer() throws IOException {
        Files.setLastModifiedTime(
                home.resolve("archivos/sha256/b2/21/" + SHA256),
                FileTime.from(Instant.now().minusSeconds(100_000)));
    }

    private List<String> viejos(Instant antes) throws IOException {
        List<String> todos = new ArrayList<>();
        almacen.viejos(antes, 2, todos::addAll);
        return todos;
    }

    private List<Path> archivos() throws IOException {
        try (Stream<Path> todo = Files.walk(home)) {
            return todo.filter(Files::isRegularFile).toList();
        }
    }
}
