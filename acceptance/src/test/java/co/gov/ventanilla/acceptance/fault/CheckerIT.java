package co.gov.ventanilla.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.ventanilla.acceptance.PortalProcess;
import co.gov.ventanilla.acceptance.Portals;
import co.gov.ventanilla.acceptance.fault.ApiSender.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker of the fault run sees what it is there to see: damage is planted by SQL and taken back. */
class CheckerIT {
    @TempDir
    static Path folder;

    private static Journal journal;
    private static Register register;
    private static Checker checker;
    private static Path archive;
    private static Sent text;
    private static Sent file;
    private static Sent refused;

    @BeforeAll
    static void file() throws SQLException {
        PortalProcess portal = Portals.shared();
        journal = new Journal(folder.resolve("diario.jsonl"));
        ApiSender api = new ApiSender(portal.url(), journal);
        text = api.send(api.begin(Kind.TEXT));
        file = api.send(api.begin(Kind.WITH_FILE));
        refused = api.send(api.begin(Kind.WRONG));
        api.send(api.begin(Kind.TEXT));
        register = new Register(portal.databaseAddress());
        archive = portal.home().resolve("archivos");
        checker = new Checker(journal, archive, 1);
    }

    @AfterAll
    static void close() throws SQLException {
        register.close();
        journal.close();
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() throws SQLException {
        assertThat(refused.state()).isEqualTo(Sent.State.REFUSED);
        assertThat(checker.stored(register)).isEmpty();
    }

    @Test
    void lost() throws SQLException {
        found(
                "lost: petition " + text.number(),
                "set constraints all deferred",
                "delete from compromiso where evento in (select numero from evento where radicado = '" + text.radicado()
                        + "')",
                "delete from evento where radicado = '" + text.radicado() + "'",
                "delete from solicitante using pqrsd where pqrsd_id = id and radicado = '" + text.radicado() + "'",
                "delete from solicitante_reservado using pqrsd where pqrsd_id = id and radicado = '" + text.radicado()
                        + "'",
                "delete from pqrsd where radicado = '" + text.radicado() + "'");
    }

    @Test
    void twice() throws SQLException {
        found("twice: petition " + text.number(), copy(text.radicado(), "texto"));
    }

    @Test
    void refusedAndStored() throws SQLException {
        found("refused and stored: petition " + refused.number(), copy(text.radicado(), "'" + refused.texto() + "'"));
    }

    @Test
    void somethingThatNobodySent() throws SQLException {
        found("holds a text that nobody sent", copy(text.radicado(), "texto || ' y más'"));
    }

    @Test
    void gap() throws SQLException {
        found(
                "numbers of a year with a gap",
                "update pqrsd set consecutivo = consecutivo + 1000000 where radicado = '" + text.radicado() + "'");
    }

    @Test
    void counterBehindItsNumbers() throws SQLException {
        found("numbers of a year with a gap", "update consecutivo set ultimo = ultimo - 1");
    }

    @Test
    void wrongContent() throws SQLException {
        found(
                "lost: petition " + text.number(),
                "update pqrsd set texto = texto || '.' where radicado = '" + text.radicado() + "'");
        found(
                "wrong content: acknowledged digest",
                "update pqrsd set texto_sha256 = repeat('0', 64) where radicado = '" + text.radicado() + "'");
    }

    @Test
    void wrongFile() throws SQLException {
        String of = " from pqrsd p where p.id = a.pqrsd_id and p.radicado = '" + file.radicado() + "'";
        found(
                "wrong content: files of petition " + file.number(),
                "update adjunto a set sha256 = repeat('0', 64)" + of);
        found("lost: file " + "0".repeat(64), "update adjunto a set sha256 = repeat('0', 64)" + of);
    }

    @Test
    void lostFile() throws IOException, SQLException {
        String sha256 = file.files().get(0);
        Path stored = archive.resolve("sha256/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256);
        byte[] bytes = Files.readAllBytes(stored);
        Files.write(stored, "otra cosa".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try {
            assertThat(checker.stored(register)).anyMatch(f -> f.contains("lost: file " + sha256));
        } finally {
            Files.write(stored, bytes);
        }
    }

    @Test
    void wrongOrder() throws SQLException {
        Sent later = journal.end(file, Sent.State.ACKNOWLEDGED, swapped(file, text));
        try {
            assertThat(checker.stored(register)).anyMatch(f -> f.contains("order: " + text.radicado()));
        } finally {
            journal.end(later, Sent.State.ACKNOWLEDGED, file.answer());
        }
    }

    @Test
    void instantsThatGoBackwards() throws SQLException {
        found(
                "instants of the chain go backwards",
                "update evento set instante = instante - interval '1 day' where radicado = '" + file.radicado() + "'");
    }

    private static com.fasterxml.jackson.databind.JsonNode swapped(Sent sent, Sent other) {
        com.fasterxml.jackson.databind.node.ObjectNode answer = sent.answer().deepCopy();
        return answer.put("radicado", other.radicado());
    }

    /** Another petition like one that is stored, with another number. @param texto SQL of its text */
    private static String copy(String radicado, String texto) {
        return "insert into pqrsd (radicado, anio, consecutivo, tipo, tipo_declarado, estado, asunto, texto, texto_sha256,"
                + " recibido, computa_desde, anonima, reserva, canal, clave_sal, clave_hash, verificacion)"
                + " select radicado || '9', anio, consecutivo + 1000000, tipo, tipo_declarado, estado, asunto, " + texto
                + ", texto_sha256, recibido, computa_desde, anonima, reserva, canal, clave_sal, clave_hash,"
                + " verificacion || '9' from pqrsd where radicado = '" + radicado + "'";
    }

    private static void found(String finding, String... damage) throws SQLException {
        List<String> findings = register.damaged(List.of(damage), () -> checker.stored(register));
        assertThat(findings).anyMatch(f -> f.contains(finding));
    }
}
