package co.gov.ventanilla.acceptance.bench;

import co.gov.ventanilla.acceptance.PortalProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The statements of one filing, in order and with their parameters, as PostgreSQL logs them. So the comparison follows the portal
 * when its statements change.
 */
public final class Recording {
    private static final String LOG = "%p|";
    private static final Pattern EXECUTED = Pattern.compile(
            "(?ms)^(\\d+)\\|(?:LOG|DETAIL): +(?:execute [^:]+: |statement: |[Pp]arameters: )(.*?)(?=^\\d+\\||\\z)");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')");

    /** One statement. @param parameters as text; null is SQL null */
    record Step(String sql, List<String> parameters) {}

    private Recording() {}

    /** Settings of the server while it records. */
    public static void begin(PortalProcess portal) throws IOException, SQLException {
        superuser(
                portal,
                "alter system set log_line_prefix = '" + LOG + "'",
                "alter system set log_statement = 'all'",
                "select pg_reload_conf()");
    }

    /** As before. */
    public static void end(PortalProcess portal) throws IOException, SQLException {
        superuser(
                portal,
                "alter system reset log_statement",
                "alter system reset log_line_prefix",
                "select pg_reload_conf()");
    }

    /** Runs statements as the owner of the server. */
    static void superuser(PortalProcess portal, String... statements) throws IOException, SQLException {
        Properties passwords = new Properties();
        try (var reader = Files.newBufferedReader(portal.home().resolve("pg/servidor/credenciales.properties"))) {
            passwords.load(reader);
        }
        String url = portal.databaseAddress().getProperty("url");
        try (Connection connection = DriverManager.getConnection(url, "postgres", passwords.getProperty("postgres"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Bytes of the log so far. */
    public static long mark(PortalProcess portal) throws IOException {
        return Files.size(log(portal));
    }

    /** The last transaction after a mark that writes a petition. */
    static List<Step> steps(PortalProcess portal, long mark) throws IOException {
        String text = after(portal, mark);
        String session = session(text);
        List<Step> steps = new ArrayList<>();
        Matcher lines = EXECUTED.matcher(text);
        while (lines.find()) {
            if (!lines.group(1).equals(session)) {
                continue;
            }
            String said = lines.group(2).strip();
            boolean parameters =
                    lines.group().substring(lines.group().indexOf('|')).startsWith("|DETAIL");
            if (parameters) {
                steps.set(steps.size() - 1, new Step(steps.get(steps.size() - 1).sql(), parameters(said)));
            } else {
                steps.add(new Step(said, List.of()));
            }
        }
        return transaction(steps);
    }

    /** How many statements after a mark speak of a word. */
    public static int statements(PortalProcess portal, long mark, String word) throws IOException {
        Matcher lines = EXECUTED.matcher(after(portal, mark));
        int count = 0;
        while (lines.find()) {
            boolean parameters =
                    lines.group().substring(lines.group().indexOf('|')).startsWith("|DETAIL");
            count += !parameters && lines.group(2).contains(word) ? 1 : 0;
        }
        return count;
    }

    private static String after(PortalProcess portal, long mark) throws IOException {
        byte[] all = Files.readAllBytes(log(portal));
        return new String(all, (int) mark, (int) (all.length - mark), StandardCharsets.UTF_8);
    }

    private static String session(String text) throws IOException {
        Matcher line =
                Pattern.compile("(?mi)^(\\d+)\\|LOG: .*insert into pqrsd").matcher(text);
        if (!line.find()) {
            throw new IOException("no filing in the log of the database");
        }
        return line.group(1);
    }

    private static List<Step> transaction(List<Step> steps) {
        int filing = 0;
        while (!steps.get(filing).sql().toLowerCase(java.util.Locale.ROOT).startsWith("insert into pqrsd")) {
            filing++;
        }
        int first = filing;
        while (!steps.get(first).sql().equals("BEGIN")) {
            first--;
        }
        int last = filing;
        while (!steps.get(last).sql().equals("COMMIT")) {
            last++;
        }
        return List.copyOf(steps.subList(first + 1, last));
    }

    private static List<String> parameters(String detail) {
        List<String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            values.add(parameter.group(2) == null ? null : parameter.group(2).replace("''", "'"));
        }
        return values;
    }

    private static Path log(PortalProcess portal) throws IOException {
        try (Stream<Path> files = Files.list(portal.home().resolve("pg/servidor/data/log"))) {
            return files.filter(f -> f.toString().endsWith(".log")).findFirst().orElseThrow();
        }
    }
}
