package co.gov.ventanilla.opendata.ckan.net;

import co.gov.ventanilla.opendata.ckan.net.OutgoingFault.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Five tries, with pauses of about 1, 2, 4 and 8 seconds that vary so that several callers do not come together. {@code Retry-After} is obeyed up to two minutes; whoever asks
 * for more is left alone.
 */
final class Retry {
    private static final int TRIES = 5;
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    private static final Duration MOST = Duration.ofMinutes(2);

    private final Clock clock;
    private final Pauses pauses;

    Retry(Clock clock, Pauses pauses) {
        this.clock = clock;
        this.pauses = pauses;
    }

    /** What came of a try. */
    record Tried<T>(T value, int status, @Nullable String retryAfter) {}

    /** One try. */
    @FunctionalInterface
    interface Try<T> {
        /** Tries. */
        Tried<T> go() throws IOException;
    }

    /**
     * Tries until there is an answer.
     *
     * @param again also when the request may have reached the other side and been done
     */
    <T> T each(String what, boolean again, Try<T> act) throws OutgoingFault {
        for (int tries = 1; ; tries++) {
            try {
                Tried<T> tried = act.go();
                boolean later = LATER.contains(tried.status()) && (again || isRefusal(tried.status()));
                if (!later || tries == TRIES) {
                    return tried.value();
                }
                pauses.pause(wait(what, tried.retryAfter(), tries));
            } catch (OutgoingFault e) {
                throw e;
            } catch (CheckedDns.Forbidden e) {
                throw CheckedDns.forbidden(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                boolean repeat = again || e instanceof ConnectException;
                if (!repeat || tries == TRIES || Thread.currentThread().isInterrupted()) {
                    throw unreachable(what, e);
                }
                pause(what, tries);
            }
        }
    }

    /** Was it not even looked at? */
    private static boolean isRefusal(int status) {
        return status == 429 || status == 503;
    }

    private void pause(String what, int tries) throws OutgoingFault {
        try {
            pauses.pause(growing(tries));
        } catch (IOException e) {
            throw unreachable(what, e);
        }
    }

    private Duration wait(String what, @Nullable String retryAfter, int tries) throws OutgoingFault {
        Duration asked = asked(retryAfter);
        if (asked.compareTo(MOST) > 0) {
            throw new OutgoingFault(
                    Kind.BUSY, what + " pide volver dentro de " + asked.toSeconds() + " segundos; pruebe después");
        }
        Duration growing = growing(tries);
        return asked.compareTo(growing) > 0 ? asked : growing;
    }

    private Duration asked(@Nullable String header) {
        if (header == null) {
            return Duration.ZERO;
        }
        String value = header.strip();
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            return Duration.between(clock.instant(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    private static Duration growing(int tries) {
        long most = 1_000L << (tries - 1);
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most));
    }

    private static OutgoingFault unreachable(String what, IOException e) {
        String why = e instanceof UnknownHostException
                ? "no se encontró ese servidor"
                : e instanceof ConnectException
                        ? "nadie atiende en esa dirección"
                        : "la respuesta no llegó o llegó cortada";
        return new OutgoingFault(Kind.UNREACHABLE, what + ": " + why, e);
    }
}
