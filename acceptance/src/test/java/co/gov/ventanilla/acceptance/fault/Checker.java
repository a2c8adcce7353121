package co.gov.ventanilla.acceptance.fault;

import co.gov.ventanilla.acceptance.fault.Sent.State;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what was acknowledged with what is there. Each finding is a broken promise, in words. */
final class Checker {
    private static final int SHOWN = 5;

    private final Journal journal;
    private final Path archive;
    private final int firstNumber;

    /** @param archive {@code PORTAL_HOME/archivos}; @param firstNumber number with which a year begins */
    Checker(Journal journal, Path archive, int firstNumber) {
        this.journal = journal;
        this.archive = archive;
        this.firstNumber = firstNumber;
    }

    /** Everything that the database and the disk can tell; the portal may be down. */
    List<String> stored(Register register) throws SQLException {
        List<Register.Row> rows = register.rows(journal.mark());
        Map<String, List<Register.Row>> byText = new HashMap<>();
        rows.forEach(
                r -> byText.computeIfAbsent(r.texto(), t -> new ArrayList<>()).add(r));
        List<String> findings = new ArrayList<>();
        List<Sent> all = journal.all();
        for (Sent sent : all) {
            findings.addAll(one(sent, byText.getOrDefault(sent.texto(), List.of())));
        }
        Set<String> texts = new HashSet<>();
        all.forEach(s -> texts.add(s.texto()));
        rows.stream()
                .filter(r -> !texts.contains(r.texto()))
                .forEach(r -> findings.add("wrong content: " + r.radicado() + " holds a text that nobody sent"));
        findings.addAll(order(all));
        findings.addAll(register.faults(firstNumber));
        return shortened(findings);
    }

    private List<String> one(Sent sent, List<Register.Row> rows) {
        String who = "petition " + sent.number() + " " + sent.radicado();
        if (rows.size() > 1) {
            return List.of("twice: " + who + " is stored as "
                    + rows.stream().map(Register.Row::radicado).toList());
        }
        if (sent.is(State.REFUSED) || sent.is(State.ABANDONED)) {
            return rows.isEmpty() ? List.of() : List.of("refused and stored: " + who);
        }
        if (!sent.is(State.ACKNOWLEDGED)) {
            return List.of();
        }
        if (rows.isEmpty()) {
            return List.of("lost: " + who);
        }
        return content(sent, rows.get(0), who);
    }

    private List<String> content(Sent sent, Register.Row row, String who) {
        List<String> findings = new ArrayList<>();
        if (!row.radicado().equals(sent.radicado())) {
            findings.add("other number: " + who + " is stored as " + row.radicado());
        }
        if (!row.textoSha256().equals(ApiSender.sha256(row.texto().getBytes(StandardCharsets.UTF_8)))) {
            findings.add("wrong content: digest of the text of " + who);
        }
        if (sent.door() == Sent.Door.API
                && !row.textoSha256().equals(sent.answer().path("sha256").asText())) {
            findings.add("wrong content: acknowledged digest of " + who);
        }
        List<String> acknowledged = new ArrayList<>();
        sent.answer()
                .path("adjuntos")
                .forEach(a -> acknowledged.add(a.path("sha256").asText()));
        if (!acknowledged.equals(row.files()) || !sent.files().containsAll(acknowledged)) {
            findings.add("wrong content: files of " + who + ": sent " + sent.files() + ", acknowledged " + acknowledged
                    + ", stored " + row.files());
        }
        row.files().stream().filter(f -> !onDisk(f)).forEach(f -> findings.add("lost: file " + f + " of " + who));
        return findings;
    }

    private boolean onDisk(String sha256) {
        Path file = archive.resolve("sha256")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        try {
            return Files.exists(file)
                    && ApiSender.sha256(Files.readAllBytes(file)).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whoever was acknowledged before another one began has the smaller number. */
    private static List<String> order(List<Sent> all) {
        List<Sent> byEnd = all.stream()
                .filter(s -> s.is(State.ACKNOWLEDGED))
                .sorted(Comparator.comparingLong(Sent::ended))
                .toList();
        List<Sent> byBegin =
                byEnd.stream().sorted(Comparator.comparingLong(Sent::begun)).toList();
        List<String> findings = new ArrayList<>();
        String largest = "";
        int done = 0;
        for (Sent sent : byBegin) {
            while (byEnd.get(done).ended() < sent.begun()) {
                String radicado = byEnd.get(done++).radicado();
                largest = radicado.compareTo(largest) > 0 ? radicado : largest;
            }
            if (sent.radicado().compareTo(largest) <= 0) {
                findings.add("order: " + sent.radicado() + " was filed after " + largest + " was acknowledged");
            }
        }
        return findings;
    }

    /** What the API says: owners open their petitions, and a resend gets the first answer. @param from first petition of the round */
    List<String> answered(ApiSender api, int from, int most) throws IOException, InterruptedException {
        List<String> findings = new ArrayList<>();
        int asked = 0;
        for (Sent sent : journal.in(State.ACKNOWLEDGED, from)) {
            if (asked++ >= most) {
                break;
            }
            if (!api.consult(sent).equals(sent.texto())) {
                findings.add("not opened by its owner: petition " + sent.number() + " " + sent.radicado());
            }
            JsonNode again = sent.door() == Sent.Door.API ? api.again(sent) : sent.answer();
            if (!sent.answer().equals(again)) {
                findings.add("resend of petition " + sent.number() + " " + sent.radicado() + " got another answer");
            }
        }
        return shortened(findings);
    }

    private static List<String> shortened(List<String> findings) {
        return findings.size() <= SHOWN
                ? findings
                : List.of(findings.subList(0, SHOWN) + " and " + (findings.size() - SHOWN) + " more");
    }
}
