package co.gov.ventanilla.acceptance.fault;

import co.gov.ventanilla.acceptance.bench.Figures;
import co.gov.ventanilla.acceptance.fault.Sent.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The long fault run: {@code ./portal bench faults --minutes N [--seed S] [--only FAULT]}. Every fault at least once in random order,
 * then again until the time is over; exit code 1 when a promise was broken.
 */
final class FaultsBench {
    private static final int CALM = 3_000;
    private static final int DEATHS = 4;
    private static final Duration MEMORY = Duration.ofMinutes(11);

    private final List<String> arguments;
    private final Deque<Instant> deaths = new ArrayDeque<>();

    private FaultsBench(List<String> arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new FaultsBench(List.of(arguments)).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(Long.parseLong(option("--minutes", "30"))));
        long seed = Long.parseLong(option("--seed", Long.toString(System.nanoTime() & 0xffffff)));
        boolean disks = Disk.possible();
        System.out.println("seed " + seed + (disks ? "" : "; no full disks: mounting needs root"));
        try (Stage stage = new Stage(seed, disks)) {
            Rounds rounds = new Rounds(stage);
            List<Fault> wanted = wanted(disks);
            boolean first = true;
            while (first || Instant.now().isBefore(end)) {
                List<Fault> order = new ArrayList<>(wanted);
                Collections.shuffle(order, stage.random);
                for (Fault fault : order) {
                    boolean skip = !first && (fault.isLong() || Instant.now().isAfter(end));
                    if (!skip && mayDie(fault)) {
                        rounds.strike(fault, CALM, true);
                    }
                }
                first = false;
                wanted.removeIf(f -> f.isLong() && wanted.size() > 1);
            }
            publish(rounds, stage, seed);
            rounds.findings().forEach(f -> System.out.println("BROKEN " + f));
            return rounds.findings().isEmpty();
        }
    }

    private List<Fault> wanted(boolean disks) {
        String only = option("--only", "");
        return new ArrayList<>(Arrays.stream(Fault.values())
                .filter(f -> only.isEmpty() || List.of(only.split(",")).contains(f.name()))
                .filter(f -> disks || !f.needsDisks())
                .toList());
    }

    /** The launcher gives up when its database dies six times within ten minutes: that is its promise, not a fault. */
    private boolean mayDie(Fault fault) {
        if (fault != Fault.KILL_POSTGRES && fault != Fault.DATABASE_DISK_FULL) {
            return true;
        }
        Instant now = Instant.now();
        deaths.removeIf(d -> d.isBefore(now.minus(MEMORY)));
        if (deaths.size() >= DEATHS) {
            System.out.println(fault + ": left out, the database has died " + DEATHS + " times in ten minutes");
            return false;
        }
        deaths.add(now);
        return true;
    }

    private void publish(Rounds rounds, Stage stage, long seed) throws Exception {
        Figures figures =
                new Figures("faults", "Filing while the portal, its database, its disks and its neighbours die");
        figures.add("seed", seed, "", "");
        figures.add("faults struck", rounds.rounds(), "", "");
        figures.add(
                "petitions acknowledged",
                stage.journal.in(State.ACKNOWLEDGED, 0).size(),
                "",
                "");
        figures.add("petitions sent again because the answer was unknown", rounds.resent(), "", "");
        figures.add(
                "petitions refused on purpose",
                stage.journal.in(State.REFUSED, 0).size(),
                "",
                "");
        figures.add("broken promises", rounds.findings().size(), "", "0");
        figures.add("slowest ready after healing", rounds.slowestReady().toMillis() / 1e3, "s", "<= 60");
        figures.add("slowest emptying of the outbox", rounds.slowestDrain().toMillis() / 1e3, "s", "");
        figures.add("answers 404 while the portal starts", stage.api.notYet(), "", "0");
        figures.add("messages that came more than once", rounds.repeatedMails(), "", "0");
        figures.publish(arguments);
    }

    private String option(String name, String otherwise) {
        int at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : otherwise;
    }
}
