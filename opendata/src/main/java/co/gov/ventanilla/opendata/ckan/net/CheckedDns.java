package co.gov.ventanilla.opendata.ckan.net;

import co.gov.ventanilla.opendata.ckan.net.OutgoingFault.Kind;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * Names to addresses, each judged. OkHttp connects to what this answers and does not resolve again, so a name that changes its mind (DNS rebinding) gains nothing. One
 * forbidden address among several makes the whole name forbidden. Literal addresses never come here: they are judged before.
 */
final class CheckedDns implements Dns {
    /** Whatever Java may read as an address: also 127.1 and 2130706433. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|.*:.*|0[xX].*");

    private final Dns resolver;
    private final Predicate<InetAddress> allowed;

    CheckedDns(Dns resolver, Predicate<InetAddress> allowed) {
        this.resolver = resolver;
        this.allowed = allowed;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> found = resolver.lookup(host);
        if (!found.stream().allMatch(allowed)) {
            throw new Forbidden(host);
        }
        return found;
    }

    /** Judges an address that stands in the URL itself. */
    void check(HttpUrl url) throws OutgoingFault {
        String host = url.host();
        if (!LITERAL.matcher(host).matches()) {
            return;
        }
        try {
            if (!allowed.test(InetAddress.getByName(host))) {
                throw forbidden(host);
            }
        } catch (UnknownHostException e) {
            throw new OutgoingFault(Kind.REFUSED, host + " no es una dirección", e);
        }
    }

    static OutgoingFault forbidden(String host) {
        return new OutgoingFault(
                Kind.REFUSED, host + " lleva a una red interna o reservada: el portal no se conecta a ella");
    }

    /** A name leads to where we do not go. */
    static final class Forbidden extends UnknownHostException {
        Forbidden(String host) {
            super(host);
        }
    }
}
