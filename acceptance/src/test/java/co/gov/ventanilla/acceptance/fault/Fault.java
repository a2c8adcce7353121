package co.gov.ventanilla.acceptance.fault;

import co.gov.ventanilla.acceptance.Wait;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;

/** What can happen while people file. Each strikes a stage under load, and heals what it hurt. */
enum Fault {
    KILL_PORTAL(Excuse.EVERYTHING, stage -> {
        stage.portal.killAlone();
        stage.start();
    }),
    KILL_POSTGRES(Excuse.EVERYTHING, Stage::killPostgres),
    KILL_BOTH(Excuse.EVERYTHING, stage -> {
        stage.portal.killTree();
        stage.start();
    }),
    ANSWERS_DROPPED(Excuse.EVERYTHING, stage -> {
        stage.load.hangUps(50);
        stage.pause(4_000);
    }),
    ATTACHMENT_DISK_FULL(Excuse.FILES, stage -> {
        stage.archive.leave(0);
        stage.pause(5_000);
        stage.archive.heal();
    }),
    DATABASE_DISK_FULL(Excuse.EVERYTHING, stage -> {
        stage.database.leave(0);
        stage.pause(8_000);
        stage.database.heal();
    }),
    SMTP_DEAD(Excuse.NOTHING, stage -> {
        stage.smtp.die();
        stage.pause(5_000);
        stage.smtp.start();
    }),
    CLAMD_DEAD(Excuse.NOTHING, stage -> {
        stage.clamd.die();
        stage.pause(5_000);
        stage.clamd.start();
    }),
    NEW_YEAR(Excuse.EVERYTHING, stage -> {
        int year = stage.now().plusHours(3).getYear();
        stage.jump(OffsetDateTime.of(year, 12, 31, 23, 59, 58, 0, Stage.BOGOTA), false);
        stage.load.start(stage.random.nextLong());
        Wait.until(Duration.ofSeconds(30), "first radicado of the new year", () -> stage.filedIn(year + 1));
        stage.pause(1_000);
    }),
    CLOCK_TWO_HOURS_BACK(Excuse.EVERYTHING, stage -> {
        stage.jump(stage.now().minusHours(2), true);
        stage.load.start(stage.random.nextLong());
        stage.pause(3_000);
    }),
    NTH_DATABASE_WRITE(Excuse.EVERYTHING, NthFaults::databaseWrites),
    NTH_MAIL_ANSWER(Excuse.NOTHING, NthFaults::mailAnswers),
    NTH_FILE(Excuse.FILES, NthFaults::files);

    /** Who may be told "not now" while it lasts; nobody may be refused for good. */
    enum Excuse {
        NOTHING,
        FILES,
        EVERYTHING
    }

    /** Hurts and heals. */
    interface Act {
        void strike(Stage stage) throws IOException, SQLException;
    }

    final Excuse excuse;
    final Act act;

    Fault(Excuse excuse, Act act) {
        this.excuse = excuse;
        this.act = act;
    }

    boolean needsDisks() {
        return this == ATTACHMENT_DISK_FULL || this == DATABASE_DISK_FULL || this == NTH_FILE;
    }

    /** Takes minutes: once in a run is enough. */
    boolean isLong() {
        return this == NTH_DATABASE_WRITE || this == NTH_MAIL_ANSWER || this == NTH_FILE;
    }
}
