package co.gov.ventanilla.acceptance.bench;

import co.gov.ventanilla.acceptance.Samples;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills an emptied register with petitions of five years: rows by COPY, a valid chain, a file of 1 kB for one in ten. Every petition
 * opens with the same key. What is written is what the portal writes; {@code verify-ledger} says whether that is so.
 */
final class Filler {
    private static final int BATCH = 5_000;
    private static final int FIRST_YEAR = 2021;
    private static final int YEARS = 5;
    private static final int FILE = 1024;
    private static final ZoneId ZONE = ZoneId.of("America/Bogota");
    private static final String GENESIS = "0".repeat(64);
    private static final String TEXT =
            "La lámpara de la esquina está apagada hace un mes. ".repeat(12).strip();
    private static final ObjectMapper CANONICAL =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Properties address;
    private final Path archive;
    private final int count;
    private final String key;
    private final Random random = new Random(7);
    private final MessageDigest sha256 = sha256();
    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();
    private String head = GENESIS;
    private Instant last = Instant.EPOCH;

    /** @param archive {@code PORTAL_HOME/archivos}; @param key 16 symbols without separators */
    Filler(Properties address, Path archive, int count, String key) {
        this.address = address;
        this.archive = archive;
        this.count = count;
        this.key = key;
        tables.put(
                "pqrsd (id, radicado, anio, consecutivo, tipo, tipo_declarado, estado, asunto, texto, texto_sha256, recibido,"
                        + " computa_desde, vence, termino_dias, vence_interno, anonima, reserva, medio_respuesta, canal, clave_sal,"
                        + " clave_hash, verificacion)",
                new StringBuilder());
        tables.put("solicitante (pqrsd_id, datos)", new StringBuilder());
        tables.put(
                "evento (numero, pqrsd_id, radicado, tipo, instante, compromisos, previo, hash)", new StringBuilder());
        tables.put("compromiso (evento, nombre, sal)", new StringBuilder());
        tables.put("adjunto (pqrsd_id, evento, orden, nombre, tipo_mime, bytes, sha256, estado)", new StringBuilder());
        tables.put(
                "correo (mensaje_id, destinatario, asunto, cuerpo, creado, estado, intentos, proximo, enviado)",
                new StringBuilder());
    }

    /** Empties the register and fills it. */
    void fill() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(
                        address.getProperty("url"), address.getProperty("user"), address.getProperty("password"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate pqrsd, solicitante, solicitante_reservado, evento, compromiso, mensaje, adjunto, envio,"
                            + " consulta_abierta, correo, constancia, cabeza_diaria, consecutivo cascade");
            connection.setAutoCommit(false);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int n = 1; n <= count; n++) {
                petition(n);
                if (n % BATCH == 0 || n == count) {
                    for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
                        copy.copyIn(
                                "copy " + table.getKey() + " from stdin",
                                new StringReader(table.getValue().toString()));
                        table.getValue().setLength(0);
                    }
                    connection.commit();
                }
            }
            end(statement);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private void end(Statement statement) throws SQLException {
        statement.execute("insert into consecutivo select anio, 'E', max(consecutivo) from pqrsd group by anio");
        statement.execute(
                "update cadena set eventos = " + count + ", cabeza = '" + head + "', instante = '" + last + "'");
        statement.execute("select setval(pg_get_serial_sequence('pqrsd', 'id'), " + count + ")");
    }

    /** Number of the n-th petition, from 1. */
    String radicado(int n) {
        int perYear = (count + YEARS - 1) / YEARS;
        return String.format("%d-E-%06d", FIRST_YEAR + (n - 1) / perYear, (n - 1) % perYear + 1);
    }

    private void petition(int n) throws IOException {
        String radicado = radicado(n);
        int year = Integer.parseInt(radicado.substring(0, 4));
        int number = Integer.parseInt(radicado.substring(7));
        int perYear = (count + YEARS - 1) / YEARS;
        last = LocalDate.of(year, 1, 2).atStartOfDay(ZONE).toInstant().plusSeconds(360L * 86_400 * number / perYear);
        LocalDate day = last.atZone(ZONE).toLocalDate();
        LocalDate due = day.plusDays(21);
        byte[] salt = bytes(16);
        String code = HexFormat.of().formatHex(bytes(8)).toUpperCase(java.util.Locale.ROOT);
        String text = "Petición " + n + ". " + TEXT;
        row(
                0,
                n,
                radicado,
                year,
                number,
                "PETICION_GENERAL",
                "t",
                "RADICADA",
                "Alumbrado",
                text,
                hex(digest(utf8(text))),
                last,
                day,
                due,
                15,
                due,
                "f",
                "f",
                "correo",
                "api",
                bytea(salt),
                bytea(digest(salt, utf8(key))),
                code);
        Map<String, Object> ficha = new TreeMap<>(Map.of(
                "tipo",
                "peticion_general",
                "recibido",
                last.toString(),
                "computa_desde",
                day.toString(),
                "vence",
                due.toString(),
                "anonima",
                false,
                "verificacion",
                code));
        String person = json(
                Map.of("correo", "persona-" + n + "@example.com", "nombres", "Persona", "tipo_persona", "natural"));
        Map<String, String> contents = new TreeMap<>(
                Map.of("ficha", json(ficha), "asunto", "Alumbrado", "texto", text, "solicitante", person));
        row(1, n, person.replace("\\", "\\\\"));
        if (n % 10 == 0) {
            contents.put("adjuntos", file(n));
        }
        event(n, radicado, contents);
        row(
                5,
                "<" + n + "@example.com>",
                "persona-" + n + "@example.com",
                "Radicado " + radicado,
                "",
                last,
                "enviado",
                0,
                last,
                last);
    }

    private void event(int n, String radicado, Map<String, String> contents) throws IOException {
        Map<String, Object> commitments = new TreeMap<>();
        Map<String, byte[]> salts = new TreeMap<>();
        contents.forEach((name, content) -> {
            byte[] salt = bytes(32);
            salts.put(name, salt);
            commitments.put(name, hex(digest(salt, utf8(content))));
        });
        String event = json(Map.of(
                "numero",
                n,
                "radicado",
                radicado,
                "tipo",
                "radicacion",
                "instante",
                last.toString(),
                "compromisos",
                commitments));
        String hash = hex(digest(utf8(head + event)));
        row(2, n, n, radicado, "radicacion", last, json(commitments), head, hash);
        salts.forEach((name, salt) -> row(3, n, name, bytea(salt)));
        head = hash;
    }

    private String file(int n) throws IOException {
        byte[] file = Arrays.copyOf(Samples.pdfBytes("archivo " + n), FILE);
        String sha = hex(digest(file));
        Path folder = archive.resolve("sha256").resolve(sha.substring(0, 2)).resolve(sha.substring(2, 4));
        Files.createDirectories(folder);
        Files.write(folder.resolve(sha), file);
        row(4, n, n, 1, "archivo.pdf", "application/pdf", FILE, sha, "recibido");
        return json(
                List.of(Map.of("nombre", "archivo.pdf", "tipo_mime", "application/pdf", "bytes", FILE, "sha256", sha)));
    }

    private void row(int table, Object... values) {
        StringBuilder rows = tables.values().stream().skip(table).findFirst().orElseThrow();
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(values[i]);
        }
        rows.append('\n');
    }

    private static String bytea(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }

    private byte[] bytes(int length) {
        byte[] all = new byte[length];
        random.nextBytes(all);
        return all;
    }

    private byte[] digest(byte[]... parts) {
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return sha256.digest();
    }

    private static String json(Object value) throws IOException {
        return CANONICAL.writeValueAsString(value);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
