package co.gov.ventanilla.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The short form of the fault run: kills, lost answers and a dead relay, always in the same order. */
class FaultsIT {
    private static final long SEED = 7;
    private static final int CALM = 1_000;

    @Test
    void whatIsPromisedIsKeptUnderFaults() throws Exception {
        try (Stage stage = new Stage(SEED, false)) {
            Rounds rounds = new Rounds(stage);
            for (Fault fault : List.of(
                    Fault.SMTP_DEAD, Fault.ANSWERS_DROPPED, Fault.KILL_POSTGRES, Fault.KILL_PORTAL, Fault.KILL_BOTH)) {
                rounds.strike(fault, CALM, false);
            }
            rounds.drain();
            assertThat(rounds.findings()).as("seed " + SEED).isEmpty();
            assertThat(stage.journal.in(Sent.State.ACKNOWLEDGED, 0)).hasSizeGreaterThan(20);
            assertThat(rounds.resent()).as("petitions sent again").isPositive();
        }
    }
}
