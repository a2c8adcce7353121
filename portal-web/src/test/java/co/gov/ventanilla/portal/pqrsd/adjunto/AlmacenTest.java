package co.gov.ventanilla.portal.pqrsd.adjunto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.ventanilla.portal.platform.PortalDePrueba;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    private final Almacen almacen = new Almacen();

    @BeforeEach
    void open() {
        almacen.ajustes = PortalDePrueba.ajustes(home);
        almacen.open();
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

    private java.util.List<Path> archivos() throws IOException {
        try (Stream<Path> todo = Files.walk(home)) {
            return todo.filter(Files::isRegularFile).toList();
        }
    }
}
