package co.gov.ventanilla.acceptance.fault;

import co.gov.ventanilla.acceptance.fault.ApiSender.Kind;
import co.gov.ventanilla.acceptance.fault.Sent.State;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** The n-th operation fails, for n = 1 to 100. One petition at a time, so that it is clear which one was hurt. */
final class NthFaults {
    private static final int LAST = 100;
    private static final Duration MAIL = Duration.ofMinutes(8);

    private NthFaults() {}

    /**
     * The n-th statement that writes to the database, or the n-th commit of a filing, fails as on a full disk. Covers every write of
     * filings and of the outbox; not the inside of PostgreSQL, which {@link Fault#DATABASE_DISK_FULL} and the kills cover.
     */
    static void databaseWrites(Stage stage) throws SQLException {
        stage.load.stop();
        try (Register register = stage.register();
                Trap trap = new Trap(register)) {
            for (int n = 1; n <= LAST; n++) {
                trap.arm(n);
                for (int i = 0; i <= LAST && !trap.fired(); i++) {
                    hurt(stage, register, stage.api.begin(ApiSender.kind(i)));
                }
                if (!trap.fired()) {
                    throw new AssertionError("write " + n + " never came");
                }
            }
        }
    }

    /** Sends it; when it was not stored now, nothing of it may be there, and the resend must be. */
    private static void hurt(Stage stage, Register register, Sent sent) throws SQLException {
        if (!stage.api.send(sent).is(State.UNKNOWN)) {
            return;
        }
        if (!register.rows(sent.texto()).isEmpty()) {
            throw new AssertionError("petition " + sent.number() + " was answered 5xx and stored");
        }
        stage.api.send(sent);
    }

    /** The n-th answer of the relay (greeting included) is 4xx or a broken connection; the count goes on with n + 1. */
    static void mailAnswers(Stage stage) {
        stage.smtp.failEach(1, LAST);
        Instant end = Instant.now().plus(MAIL);
        while (stage.smtp.failing() != 0 && Instant.now().isBefore(end)) {
            stage.pause(200);
        }
        if (stage.smtp.failing() != 0) {
            int reached = stage.smtp.failing();
            stage.smtp.failEach(0, 0);
            throw new AssertionError("only " + (reached - 1) + " answers of the relay failed in time");
        }
    }

    /**
     * The n-th new file or folder of the archive cannot be made (no inodes left), then the n-th 4 kB of a file cannot be written
     * (disk full). Texts are filed all the same. Renaming and syncing cannot be made to fail from outside.
     */
    static void files(Stage stage) throws IOException {
        stage.load.stop();
        for (int n = 1; n <= LAST; n++) {
            stage.archive.leaveInodes(n);
            Sent hurt = stage.api.send(stage.api.begin(Kind.WITH_FILE));
            for (int i = 0; i < n && hurt.is(State.ACKNOWLEDGED) && complete(hurt); i++) {
                hurt = stage.api.send(stage.api.begin(Kind.WITH_FILE));
            }
            healed(stage, hurt);
        }
        for (int n = 1; n <= LAST; n++) {
            stage.archive.leave(n * 4096L);
            healed(stage, stage.api.send(stage.api.begin(Kind.WITH_LARGE_FILE)));
        }
    }

    private static void healed(Stage stage, Sent hurt) throws IOException {
        if (hurt.is(State.ACKNOWLEDGED) && complete(hurt)) {
            throw new AssertionError("petition " + hurt.number() + " got its file onto a full disk");
        }
        Sent text = stage.api.send(stage.api.begin(Kind.TEXT));
        if (!text.is(State.ACKNOWLEDGED)) {
            throw new AssertionError("petition " + text.number() + " without a file was refused because of the disk");
        }
        stage.archive.heal();
        if (hurt.is(State.UNKNOWN)) {
            stage.api.send(hurt);
        }
    }

    private static boolean complete(Sent sent) {
        return sent.answer().path("adjuntos").size() == sent.files().size();
    }
}
