package co.gov.ventanilla.opendata.ckan.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.Dns;

/** A {@link GuardedHttp} that does not wait: it notes how long it would have. Loopback counts as public, all else is judged as always. */
@org.jspecify.annotations.NullUnmarked
public final class TestHttp {
    public static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    public final List<Duration> pauses = new ArrayList<>();
    public final GuardedHttp http;

    public TestHttp() {
        this(Dns.SYSTEM);
    }

    /** With another resolver. */
    public TestHttp(Dns resolver) {
        this(resolver, a -> a.isLoopbackAddress() || Addresses.reach(a) == Addresses.Reach.PUBLIC);
    }

    TestHttp(Dns resolver, Predicate<InetAddress> allowed) {
        http = new GuardedHttp(
                new Outgoing("https://portal.example.org", false, Duration.ZERO),
                Clock.fixed(NOW, ZoneOffset.UTC),
                resolver,
                allowed,
                pauses::add,
                new GuardedHttp.Times(Duration.ofSeconds(2), Duration.ofMillis(600), Duration.ofSeconds(3)));
    }

    static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
