package co.gov.ventanilla.opendata.ckan.net;

import co.gov.ventanilla.opendata.ckan.net.OutgoingFault.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The only way out of the portal to other servers of the web. Judges every address it connects to, follows redirects by hand (at most three, without a token, never from
 * https to http), bounds time and size, tries again with growing pauses. Safe to share between threads.
 */
public final class GuardedHttp implements AutoCloseable {
    private static final int REDIRECTS = 3;
    private static final int CHUNK = 1 << 14;

    private final OkHttpClient client;
    private final CheckedDns dns;
    private final Outgoing settings;
    private final Pauses pauses;
    private final Retry retry;

    /** As the portal uses it. */
    public GuardedHttp(Outgoing settings, Clock clock) {
        this(settings, clock, Dns.SYSTEM, a -> allowed(a, settings.internal()), Pauses::sleep, Times.USUAL);
    }

    /** With another resolver, judge, way to wait and patience. */
    GuardedHttp(
            Outgoing settings, Clock clock, Dns resolver, Predicate<InetAddress> allowed, Pauses pauses, Times times) {
        this.settings = settings;
        this.pauses = pauses;
        dns = new CheckedDns(resolver, allowed);
        retry = new Retry(clock, pauses);
        client = new OkHttpClient.Builder()
                .dns(dns)
                .proxy(Proxy.NO_PROXY)
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .authenticator(Authenticator.NONE)
                .connectTimeout(times.connect())
                .readTimeout(times.read())
                .writeTimeout(times.read())
                .callTimeout(times.call())
                .addNetworkInterceptor(chain -> connectedWell(chain, allowed))
                .build();
    }

    /**
     * Patience.
     *
     * @param read between two bytes
     * @param call for a whole exchange, the body included
     */
    record Times(Duration connect, Duration read, Duration call) {
        static final Times USUAL = new Times(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(3));
    }

    private static boolean allowed(InetAddress address, boolean internal) {
        Addresses.Reach reach = Addresses.reach(address);
        return reach == Addresses.Reach.PUBLIC || (internal && reach == Addresses.Reach.INTERNAL);
    }

    /** The address that the socket really has. */
    private static Response connectedWell(Interceptor.Chain chain, Predicate<InetAddress> allowed) throws IOException {
        InetAddress address =
                chain.connection() == null ? null : chain.connection().socket().getInetAddress();
        if (address == null || !allowed.test(address)) {
            throw new CheckedDns.Forbidden(chain.request().url().host());
        }
        return chain.proceed(chain.request());
    }

    /**
     * Sends a request without a token and follows redirects.
     *
     * @param most bytes of the body that are taken, after decompression
     */
    public Answer get(String url, long most) throws OutgoingFault {
        HttpUrl next = parse(url);
        for (int hop = 0; ; hop++) {
            Request request = new Request.Builder().url(next).build();
            Exchange exchange = exchange(request, most, true);
            if (exchange.location() == null) {
                return exchange.answer();
            }
            if (hop == REDIRECTS) {
                throw new OutgoingFault(Kind.REDIRECT, shown(parse(url)) + " redirige demasiadas veces");
            }
            next = target(next, exchange.location());
        }
    }

    /**
     * Does a page or file answer 200 to whoever follows a link? Asks once, reads no body.
     *
     * @return false also where the portal does not go
     */
    public boolean answers(String url) {
        try {
            HttpUrl next = parse(url);
            for (int hop = 0; hop <= REDIRECTS; hop++) {
                dns.check(next);
                try (Response response = client.newCall(
                                named(new Request.Builder().url(next).head().build()))
                        .execute()) {
                    if (!response.isRedirect()) {
                        return response.code() == 200;
                    }
                    next = target(next, response.header("Location"));
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    /** Sends a request as it is; a redirect is a fault. @param again try again also when it may have been done */
    Answer once(Request request, long most, boolean again) throws OutgoingFault {
        Exchange exchange = exchange(request, most, again);
        if (exchange.location() != null) {
            HttpUrl target = request.url().resolve(exchange.location());
            throw new OutgoingFault(
                    Kind.REDIRECT,
                    shown(request.url()) + " redirige a " + (target == null ? "otra dirección" : shown(target))
                            + ": no se le envía la clave a otra dirección que la configurada");
        }
        return exchange.answer();
    }

    /** Waits as long as is decent between two requests. */
    public void pause() throws OutgoingFault {
        try {
            pauses.pause(settings.pause());
        } catch (InterruptedIOException e) {
            throw new OutgoingFault(Kind.UNREACHABLE, "Interrumpido", e);
        }
    }

    /** Closes idle connections. */
    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }

    /** An address of the web, without a name or password in it. */
    static HttpUrl parse(String url) throws OutgoingFault {
        HttpUrl parsed = HttpUrl.parse(url);
        if (parsed == null || !parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            throw new OutgoingFault(Kind.REFUSED, "No es una dirección http o https sin usuario ni contraseña");
        }
        return parsed;
    }

    /** An address without its query, which may hold what is nobody's business. */
    static String shown(HttpUrl url) {
        return url.newBuilder().query(null).fragment(null).build().toString();
    }

    private record Exchange(Answer answer, @Nullable String location) {}

    private Exchange exchange(Request request, long most, boolean again) throws OutgoingFault {
        dns.check(request.url());
        return retry.each(shown(request.url()), again, () -> {
            try (Response response = client.newCall(named(request)).execute()) {
                String location = response.isRedirect() ? response.header("Location", "") : null;
                byte[] body = location == null ? body(response, most) : new byte[0];
                return new Retry.Tried<>(
                        new Exchange(new Answer(response.code(), body), location),
                        response.code(),
                        response.header("Retry-After"));
            }
        });
    }

    private Request named(Request request) {
        return request.newBuilder().header("User-Agent", settings.userAgent()).build();
    }

    /** Counts what comes out of the decompression, so that a small bomb is a large body. */
    private static byte[] body(Response response, long most) throws IOException {
        BufferedSource source = response.body().source();
        try (Buffer all = new Buffer()) {
            while (source.read(all, CHUNK) >= 0) {
                if (all.size() > most) {
                    throw new OutgoingFault(
                            Kind.TOO_LARGE, shown(response.request().url()) + " respondió más de " + most + " bytes");
                }
            }
            return all.readByteArray();
        }
    }

    private static HttpUrl target(HttpUrl from, @Nullable String location) throws OutgoingFault {
        HttpUrl to = location == null ? null : from.resolve(location);
        if (to == null || !to.username().isEmpty() || (from.isHttps() && !to.isHttps())) {
            throw new OutgoingFault(Kind.REDIRECT, shown(from) + " redirige a donde el portal no va");
        }
        return to;
    }
}
