package co.gov.ventanilla.acceptance.fault;

import co.gov.ventanilla.acceptance.fault.Sent.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** People who file all the time: three over the API and one through the pages, each with a pause. */
final class Load {
    private static final int API_SENDERS = 3;
    private static final int PAUSE = 350;
    private static final int DISAPPOINTED = 1_500;

    private final Journal journal;
    private final ApiSender api;
    private final FormSender form;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;
    private volatile int hangUps;

    Load(Journal journal, ApiSender api, FormSender form) {
        this.journal = journal;
        this.api = api;
        this.form = form;
    }

    /** @param seed of the pauses */
    void start(long seed) {
        running = true;
        for (int i = 0; i < API_SENDERS; i++) {
            Random random = new Random(seed + i);
            threads.add(new Thread(() -> repeat(random, () -> one(random)), "api-" + i));
        }
        threads.add(
                new Thread(() -> repeat(new Random(seed - 1), () -> form.file().is(State.ACKNOWLEDGED)), "form"));
        threads.forEach(Thread::start);
    }

    /** From now on this many of a hundred senders hang up before the answer comes. */
    void hangUps(int ofHundred) {
        hangUps = ofHundred;
    }

    private boolean one(Random random) {
        Sent sent = api.begin(ApiSender.kind(random.nextInt(1 << 20)));
        if (random.nextInt(100) < hangUps) {
            api.sendAndHangUp(sent, random.nextInt(30));
            return true;
        }
        return !api.send(sent).is(State.UNKNOWN);
    }

    /** @param act files once and tells whether the portal answered */
    private void repeat(Random random, BooleanSupplier act) {
        try {
            while (running) {
                Thread.sleep(act.getAsBoolean() ? random.nextInt(2 * PAUSE) : DISAPPOINTED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        running = false;
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        hangUps = 0;
    }

    /** Sends again what stayed unknown, until each has its answer. @return how many were unknown */
    int resolve(Duration atMost) {
        List<Sent> unknown = journal.in(State.UNKNOWN, 0);
        Instant end = Instant.now().plus(atMost);
        for (Sent sent : unknown) {
            Sent now = resend(sent);
            while (now.is(State.UNKNOWN) && Instant.now().isBefore(end)) {
                pause();
                now = resend(now);
            }
        }
        return unknown.size();
    }

    private Sent resend(Sent sent) {
        return sent.door() == Sent.Door.API ? api.send(sent) : form.press(sent);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
