package co.gov.ventanilla.portal.datos.descarga;

import co.gov.ventanilla.portal.datos.descarga.Rangos.Rango;
import co.gov.ventanilla.portal.datos.descarga.Representacion.Elegida;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Sends a representation: conditions (If-None-Match, If-Modified-Since), one range with If-Range, HEAD, the gzip variant with a tag of its own (RFC 9110), and the
 * digest of what is selected (RFC 9530). Needs one buffer of memory, whatever the size.
 */
final class Entrega {
    private static final DateTimeFormatter FECHA_HTTP = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Representacion todo;
    private final Elegida elegida;

    private Entrega(HttpServletRequest request, HttpServletResponse response, Representacion todo) {
        this.request = request;
        this.response = response;
        this.todo = todo;
        this.elegida = todo.elegir(aceptaGzip(request.getHeader("Accept-Encoding")));
    }

    static void enviar(HttpServletRequest request, HttpServletResponse response, Representacion todo)
            throws IOException {
        new Entrega(request, response, todo).enviar();
    }

    private void enviar() throws IOException {
        validadores();
        if (noCambio()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        cabeceras();
        Optional<Rango> rango = request.getMethod().equals("GET") && mismaQueAntes()
                ? Rangos.leer(request.getHeader("Range"), elegida.bytes())
                : Optional.empty();
        if (rango.isPresent() && !rango.get().cabe()) {
            response.setHeader("Content-Range", "bytes */" + elegida.bytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        Rango parte = rango.orElse(new Rango(0, elegida.bytes() - 1, true));
        if (rango.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + parte.desde() + "-" + parte.hasta() + "/" + elegida.bytes());
        }
        response.setContentLengthLong(parte.bytes());
        if (!request.getMethod().equals("HEAD")) {
            copiar(parte, response.getOutputStream());
        }
    }

    private void validadores() {
        response.setHeader("ETag", elegida.etag());
        response.setHeader("Last-Modified", FECHA_HTTP.format(todo.modificado()));
        response.setHeader("Cache-Control", "public, max-age=" + todo.segundos());
        response.setHeader("Vary", "Accept-Encoding");
    }

    private void cabeceras() {
        response.setContentType(todo.tipo());
        if (!todo.tipo().contains("charset=")) {
            // else the server adds the one it writes pages in, which means nothing for a file that is no text
            response.setCharacterEncoding(null);
        }
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + todo.nombre() + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(todo.nombre(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        response.setHeader(
                "Repr-Digest",
                "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(elegida.sha256())) + ":");
        if (elegida.comprimida()) {
            response.setHeader("Content-Encoding", "gzip");
        }
    }

    /** If-None-Match wins over If-Modified-Since (RFC 9110, 13.2.2). */
    private boolean noCambio() {
        String tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return Arrays.stream(tags.split(",", -1))
                    .map(t -> t.strip().replaceFirst("^W/", ""))
                    .anyMatch(t -> t.equals("*") || t.equals(elegida.etag()));
        }
        return desde("If-Modified-Since").map(d -> !modificado().isAfter(d)).orElse(false);
    }

    /** If-Range: the tag, or exactly the date; without it a range is always good. */
    private boolean mismaQueAntes() {
        String condicion = request.getHeader("If-Range");
        if (condicion == null || condicion.strip().equals(elegida.etag())) {
            return true;
        }
        return desde("If-Range").map(d -> d.equals(modificado())).orElse(false);
    }

    private Instant modificado() {
        return todo.modificado().truncatedTo(ChronoUnit.SECONDS);
    }

    private Optional<Instant> desde(String cabecera) {
        String valor = request.getHeader(cabecera);
        try {
            return valor == null
                    ? Optional.empty()
                    : Optional.of(ZonedDateTime.parse(valor.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void copiar(Rango parte, OutputStream out) throws IOException {
        try (FileChannel archivo = FileChannel.open(elegida.archivo(), StandardOpenOption.READ)) {
            ByteBuffer trozo = ByteBuffer.allocate(1 << 16);
            long faltan = parte.bytes();
            long lugar = parte.desde();
            while (faltan > 0) {
                trozo.clear().limit((int) Math.min(trozo.capacity(), faltan));
                int n = archivo.read(trozo, lugar);
                if (n < 0) {
                    throw new IOException("file shorter than its register says");
                }
                out.write(trozo.array(), 0, n);
                lugar += n;
                faltan -= n;
            }
        }
    }

    /** Whether gzip is accepted: named or by *, and not with q=0 (RFC 9110, 12.5.3). */
    static boolean aceptaGzip(String cabecera) {
        boolean comodin = false;
        for (String parte : String.valueOf(cabecera).toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] trozos = parte.strip().split(";", -1);
            boolean si = !parte.replace(" ", "").matches(".*;q=0(\\.0*)?$");
            if (trozos[0].strip().equals("gzip")) {
                return si;
            }
            comodin = comodin || (trozos[0].strip().equals("*") && si);
        }
        return comodin;
    }
}
