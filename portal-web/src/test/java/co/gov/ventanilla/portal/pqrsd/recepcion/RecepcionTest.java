package co.gov.ventanilla.portal.pqrsd.recepcion;

import static co.gov.ventanilla.portal.pqrsd.recepcion.Recepcion.nombre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.gov.ventanilla.portal.contenido.pqrsd.Limites;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.PortalDePrueba;
import co.gov.ventanilla.portal.platform.limite.Limite;
import co.gov.ventanilla.portal.platform.limite.LimiteDePrueba;
import co.gov.ventanilla.portal.pqrsd.adjunto.AlmacenDePrueba;
import co.gov.ventanilla.portal.pqrsd.adjunto.Muestras;
import co.gov.ventanilla.portal.pqrsd.radicar.Radicacion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.fileupload2.core.FileItemHeaders;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecepcionTest {
    private static final Limites LIMITES = new Limites(3, 2_000, 3_000);

    @TempDir
    Path home;

    private final Recepcion recepcion = new Recepcion();

    @BeforeEach
    void open() {
        ContenidoActivo contenido = PortalDePrueba.contenido();
        recepcion.contenido = contenido;
        recepcion.remitente = LimiteDePrueba.remitente();
        recepcion.almacen = AlmacenDePrueba.en(home);
        recepcion.inspector = AlmacenDePrueba.inspector(contenido);
    }

    @ParameterizedTest
    @CsvSource({
        "foto.jpg,                        foto.jpg",
        "'Mi foto del día (2).jpg',       'Mi foto del día (2).jpg'",
        "/etc/passwd,                     passwd",
        "../../../etc/passwd,             passwd",
        "C:\\Users\\Ana\\foto.jpg,        foto.jpg",
        "..\\..\\boot.ini,                boot.ini",
        "carta/,                          archivo",
        "'',                              archivo",
        "' ',                             archivo",
        ".,                               archivo",
        "..,                              archivo",
        "...,                             archivo",
        ".htaccess,                       .htaccess",
        "😀.png,                          😀.png"
    })
    void aNameIsNeverAPath(String enviado, String esperado) {
        assertThat(nombre(enviado)).isEqualTo(esperado);
    }

    @Test
    void marksThatHideTheEndingAndControlsVanish() {
        assertThat(nombre("carta\u202Egpj.exe")).isEqualTo("cartagpj.exe");
        assertThat(nombre("\uFEFFa\u200Bb\u2066c\u2069.pdf")).isEqualTo("abc.pdf");
        assertThat(nombre("a\u0000b\r\nc\td\u0085e\u2028f.pdf")).isEqualTo("abcdef.pdf");
        assertThat(nombre("a\uD800.pdf")).isEqualTo("a.pdf");
        assertThat(nombre("\u202E\u202E")).isEqualTo("archivo");
        assertThat(nombre(".\u200B.")).isEqualTo("archivo");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(nombre("a".repeat(996) + ".pdf")).isEqualTo("a".repeat(196) + ".pdf");
        assertThat(nombre("😀".repeat(996) + ".pdf")).isEqualTo("😀".repeat(196) + ".pdf");
    }

    @Test
    void anAdmittedFileIsStagedUnderItsName() throws IOException {
        Radicacion.Entrega entrega = recepcion.admitir(item("C:\\fotos\\a.png", Muestras.imagen("png")), 0, 0, LIMITES);

        assertThat(entrega.archivo().nombre()).isEqualTo("a.png");
        assertThat(entrega.archivo().tipoMime()).isEqualTo("image/png");
        assertThat(entrega.bytes().ruta()).exists();
        assertThat(entrega.archivo().sha256()).isEqualTo(entrega.bytes().sha256());
    }

    @Test
    void refusalsSayWhyAndLeaveNothing() throws IOException {
        assertThat(rechazo("pagina.pdf", Muestras.texto("<html></html>"), 0, 0))
                .startsWith("tipo: «pagina.pdf»")
                .contains("formato");
        assertThat(rechazo("m.docx", Muestras.docx("word/vbaProject.bin"), 0, 0))
                .startsWith("macros: «m.docx»");
        assertThat(rechazo("vacio.txt", new byte[0], 0, 0)).startsWith("vacio: «vacio.txt»");
        assertThat(rechazo("a.txt", Muestras.texto("x".repeat(2_001)), 0, 0)).startsWith("grande: «a.txt»");
        assertThat(rechazo("a.txt", Muestras.texto("x".repeat(1_001)), 1, 2_000))
                .startsWith("total: «a.txt»");
        assertThat(rechazo("a.txt", Muestras.texto("x"), 3, 0)).startsWith("cantidad: «a.txt»");
        try (Stream<Path> todo = Files.walk(home)) {
            assertThat(todo.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aboveTheBudgetOfItsAddressAFileWaitsAndSaysForHowLong() throws IOException {
        long files = Limite.ARCHIVOS.presupuesto(false);
        recepcion.remitente.gastar(Limite.ARCHIVOS, files - 1);
        assertThat(recepcion
                        .admitir(item("a.txt", Muestras.texto("x")), 0, 0, LIMITES)
                        .archivo()
                        .bytes())
                .isEqualTo(1);
        assertThat(recepcion.remitente.espera()).isEmpty();

        assertThat(rechazo("b.txt", Muestras.texto("x"), 1, 1))
                .startsWith("espera: ")
                .contains("60 minutos");
        assertThat(recepcion.remitente.espera()).isPresent();
    }

    @Test
    void aboveTheBytesOfItsAddressAFileWaits() throws IOException {
        recepcion.remitente.gastar(Limite.BYTES, Limite.BYTES.presupuesto(false));
        recepcion.admitir(item("a.txt", Muestras.texto("xyz")), 0, 0, LIMITES);
        assertThat(recepcion.remitente.espera())
                .as("what was received needs no wait")
                .isEmpty();

        assertThat(rechazo("b.txt", Muestras.texto("x"), 1, 3))
                .startsWith("espera: ")
                .contains("muy grandes");
    }

    @Test
    void withoutRoomTheTextCanGoAlone() {
        recepcion.almacen = AlmacenDePrueba.con(PortalDePrueba.ajustes(home, 1L << 40, 2_048));

        assertThat(rechazo("carta.txt", Muestras.texto("x"), 0, 0))
                .startsWith("sin_espacio: «carta.txt» no se recibió")
                .contains("Puede presentar su solicitud sin él");
    }

    @Test
    void theLastByteStillFits() throws IOException {
        assertThat(recepcion
                        .admitir(item("a.txt", Muestras.texto("x".repeat(2_000))), 2, 1_000, LIMITES)
                        .archivo()
                        .bytes())
                .isEqualTo(2_000);
    }

    private String rechazo(String nombre, byte[] bytes, int cuantos, long usados) {
        ArchivoRechazado e = catchThrowableOfType(
                ArchivoRechazado.class, () -> recepcion.admitir(item(nombre, bytes), cuantos, usados, LIMITES));
        return e.falla().codigo() + ": " + e.falla().mensaje();
    }

    private static FileItemInput item(String nombre, byte[] bytes) {
        return new FileItemInput() {
            @Override
            public InputStream getInputStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public String getName() {
                return nombre;
            }

            @Override
            public String getContentType() {
                return "application/pdf";
            }

            @Override
            public String getFieldName() {
                return "adjunto";
            }

            @Override
            public boolean isFormField() {
                return false;
            }

            @Override
            public FileItemHeaders getHeaders() {
                return null;
            }

            @Override
            public FileItemInput setHeaders(FileItemHeaders headers) {
                return this;
            }
        };
    }
}
