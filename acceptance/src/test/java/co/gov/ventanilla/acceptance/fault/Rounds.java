package co.gov.ventanilla.acceptance.fault;

import co.gov.ventanilla.acceptance.Wait;
import co.gov.ventanilla.acceptance.fault.Sent.State;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One fault after another under load; after each all promises are checked. */
final class Rounds {
    private static final Duration RESEND = Duration.ofSeconds(60);
    private static final int ASKED = 40;

    private final Stage stage;
    private final List<String> findings = new ArrayList<>();
    private final Mails mails = new Mails();
    private int rounds;
    private int resent;
    private Duration slowestReady = Duration.ZERO;
    private Duration slowestDrain = Duration.ZERO;

    Rounds(Stage stage) {
        this.stage = stage;
    }

    /** Strikes once. @param calm milliseconds of load before and after; @param drain whether to wait for the outbox */
    void strike(Fault fault, int calm, boolean drain) throws IOException, InterruptedException, SQLException {
        int from = stage.journal.size();
        List<String> found = new ArrayList<>();
        stage.load.start(stage.random.nextLong());
        stage.pause(calm / 2 + stage.random.nextInt(calm));
        try {
            fault.act.strike(stage);
        } catch (AssertionError e) {
            found.add(e.getMessage());
        }
        Duration ready = stage.ready();
        stage.pause(calm / 2);
        stage.load.stop();
        found.addAll(excuses(fault, from));
        int unknown = stage.load.resolve(RESEND);
        found.addAll(check(from));
        Duration drained = drain ? drain() : Duration.ZERO;
        told(fault, from, unknown, ready, drained, found);
    }

    private void told(Fault fault, int from, int unknown, Duration ready, Duration drained, List<String> found) {
        rounds++;
        resent += unknown;
        slowestReady = ready.compareTo(slowestReady) > 0 ? ready : slowestReady;
        slowestDrain = drained.compareTo(slowestDrain) > 0 ? drained : slowestDrain;
        found.forEach(f -> findings.add(fault + ": " + f));
        System.out.printf(
                "%s: %d filed, %d sent again, ready after %.1f s, outbox empty after %.1f s%s%n",
                fault,
                stage.journal.in(State.ACKNOWLEDGED, from).size(),
                unknown,
                ready.toMillis() / 1e3,
                drained.toMillis() / 1e3,
                found.isEmpty() ? "" : ", BROKEN: " + found);
    }

    /** Whom the fault does not excuse and who was told "not now" all the same. */
    private List<String> excuses(Fault fault, int from) {
        if (fault.excuse == Fault.Excuse.EVERYTHING) {
            return List.of();
        }
        List<Sent> turnedAway = new ArrayList<>(stage.journal.in(State.UNKNOWN, from));
        turnedAway.addAll(stage.journal.in(State.ABANDONED, from));
        long without = turnedAway.stream()
                .filter(s -> fault.excuse == Fault.Excuse.NOTHING || s.files().isEmpty())
                .count();
        return without == 0 ? List.of() : List.of(without + " petitions turned away because of a neighbour");
    }

    private List<String> check(int from) throws IOException, InterruptedException, SQLException {
        List<String> found = new ArrayList<>(stage.api.complaints());
        List<Sent> unknown = stage.journal.in(State.UNKNOWN, 0);
        if (!unknown.isEmpty()) {
            found.add(unknown.size() + " petitions got no answer within " + RESEND.toSeconds() + " s");
        }
        Checker checker = new Checker(stage.journal, stage.portal.home().resolve("archivos"), 1);
        try (Register register = stage.register()) {
            found.addAll(checker.stored(register));
        }
        found.addAll(checker.answered(stage.api, Math.max(from, stage.era()), ASKED));
        found.addAll(stage.ledger());
        return found;
    }

    /** Waits until no message waits; then each that the portal believes sent has arrived, and none came again. */
    Duration drain() throws SQLException {
        Instant begun = Instant.now();
        try (Register register = stage.register()) {
            Wait.until(Duration.ofMinutes(12), "outbox empty", () -> register.waiting() == 0);
            findings.addAll(mails.check(register.delivered(), stage.smtp.received()));
        }
        return Duration.between(begun, Instant.now());
    }

    int rounds() {
        return rounds;
    }

    /** Petitions that were sent again because their answer was unknown. */
    int resent() {
        return resent;
    }

    Duration slowestReady() {
        return slowestReady;
    }

    Duration slowestDrain() {
        return slowestDrain;
    }

    /** Messages that came more than once, by Message-ID. */
    long repeatedMails() {
        return mails.repeated();
    }

    /** Every broken promise; empty when all were kept. */
    List<String> findings() {
        return List.copyOf(findings);
    }
}
