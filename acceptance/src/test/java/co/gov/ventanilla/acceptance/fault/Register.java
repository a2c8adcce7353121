package co.gov.ventanilla.acceptance.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** The register as it lies in the database, read past the portal. */
final class Register implements AutoCloseable {
    private final Connection connection;

    /** @param address as {@code PORTAL_HOME/pg/conexion.properties} has it */
    Register(Properties address) throws SQLException {
        connection = DriverManager.getConnection(
                address.getProperty("url"), address.getProperty("user"), address.getProperty("password"));
    }

    /** A stored petition. @param files digests in order */
    record Row(String radicado, int year, int number, String texto, String textoSha256, List<String> files) {}

    /** Every petition whose text begins with a mark, by number. */
    List<Row> rows(String mark) throws SQLException {
        String sql = "select p.radicado, p.anio, p.consecutivo, p.texto, p.texto_sha256, coalesce((select"
                + " string_agg(trim(a.sha256), ',' order by a.evento, a.orden) from adjunto a where a.pqrsd_id = p.id), '')"
                + " from pqrsd p where p.texto like ? order by p.anio, p.consecutivo";
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, mark + "%");
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    String files = found.getString(6);
                    rows.add(new Row(
                            found.getString(1),
                            found.getInt(2),
                            found.getInt(3),
                            found.getString(4),
                            found.getString(5).strip(),
                            files.isEmpty() ? List.of() : List.of(files.split(","))));
                }
            }
        }
        return rows;
    }

    /** What is wrong with the numbers, the instants of the chain and the rows that belong together. */
    List<String> faults(int firstNumber) throws SQLException {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put(
                "numbers of a year with a gap: ",
                "select p.anio || ': ' || count(*) || ' numbers from ' || min(consecutivo) || ' to ' || max(consecutivo)"
                        + " || ', counter ' || coalesce(max(c.ultimo), -1) from pqrsd p left join consecutivo c"
                        + " on c.anio = p.anio and c.serie = 'E' group by p.anio having min(consecutivo) <> "
                        + firstNumber
                        + " or count(*) <> max(consecutivo) - min(consecutivo) + 1"
                        + " or max(consecutivo) is distinct from max(c.ultimo)");
        questions.put(
                "a counter without petitions: ",
                "select c.anio from consecutivo c where c.serie = 'E' and not exists"
                        + " (select from pqrsd p where p.anio = c.anio)");
        questions.put(
                "instants of the chain go backwards: ",
                "select numero from (select numero, instante < lag(instante) over (order by numero) as back from evento) e"
                        + " where back");
        questions.put(
                "petitions without exactly one event of filing: ",
                "select p.radicado from pqrsd p left join evento e on e.pqrsd_id = p.id and e.tipo = 'radicacion'"
                        + " group by p.id, p.radicado having count(e.numero) <> 1");
        questions.put(
                "two messages of one petition to one address: ",
                "select destinatario || ' ' || asunto from correo where asunto like '%-E-%'"
                        + " group by destinatario, asunto having count(*) > 1");
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> question : questions.entrySet()) {
            List<String> found = strings(question.getValue() + " limit 5");
            if (!found.isEmpty()) {
                faults.add(question.getKey() + found);
            }
        }
        return faults;
    }

    /** Messages that wait for the relay, or for its answer. */
    long waiting() throws SQLException {
        return Long.parseLong(strings("select count(*) from correo where estado in ('pendiente', 'enviando')")
                .get(0));
    }

    /** Message-IDs of messages that the relay took, as the portal believes. */
    TreeSet<String> delivered() throws SQLException {
        return new TreeSet<>(strings("select mensaje_id from correo where estado = 'enviado'"));
    }

    /** First column of a question. */
    List<String> strings(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        }
    }

    /** Runs statements. */
    void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Tries something that is taken back at once: what a check says of a damaged register. */
    <T> T damaged(List<String> damage, Question<T> question) throws SQLException {
        connection.setAutoCommit(false);
        try {
            execute(damage.toArray(String[]::new));
            return question.ask();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** A question to the register. */
    interface Question<T> {
        T ask() throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
