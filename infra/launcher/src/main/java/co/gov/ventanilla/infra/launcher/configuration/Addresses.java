package co.gov.ventanilla.infra.launcher.configuration;

import static co.gov.ventanilla.infra.launcher.configuration.LaunchException.bad;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/** Checks of ports, hosts and URLs; a fault names the variable. */
final class Addresses {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern IP_LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private Addresses() {}

    static int port(String name, String value, int least) {
        int port = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
        if (port < least || port > 65535) {
            throw bad(name, "es un número de " + least + " a 65535, no " + value);
        }
        return port;
    }

    /** An address of this machine on which a port can be opened. */
    static InetAddress local(String name, String value) {
        if (!value.equals("localhost") && !IP_LITERAL.matcher(value).matches()) {
            throw bad(name, "es una dirección IP de esta máquina, no " + value);
        }
        try {
            InetAddress address = value.equals("localhost")
                    ? InetAddress.getByAddress(new byte[] {127, 0, 0, 1})
                    : InetAddress.getByName(value);
            boolean ours = address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
            if (!ours) {
                throw bad(name, "no es una dirección de esta máquina: " + value);
            }
            return address;
        } catch (UnknownHostException | SocketException e) {
            throw bad(name, "es una dirección IP de esta máquina, no " + value);
        }
    }

    static URI uri(String name, String value, String... schemes) {
        try {
            URI uri = new URI(value);
            if (uri.getScheme() == null || !List.of(schemes).contains(uri.getScheme()) || uri.getHost() == null) {
                throw bad(name, "debe ser " + String.join(":// o ", schemes) + "://servidor");
            }
            return uri;
        } catch (URISyntaxException e) {
            // the value is not repeated: it may contain a password
            throw bad(name, "no es una dirección válida (" + e.getReason() + ")");
        }
    }

    static void checkLiteral(String name, String value) {
        String[] parts = value.split("/", 2);
        boolean valid = IP_LITERAL.matcher(parts[0]).matches() && isAddress(parts[0]);
        if (valid && parts.length == 2) {
            int bits = parts[0].contains(":") ? 128 : 32;
            valid = NUMBER.matcher(parts[1]).matches() && Integer.parseInt(parts[1]) <= bits;
        }
        if (!valid) {
            throw bad(name, "lleva direcciones IP separadas por comas, no " + value);
        }
    }

    static boolean isLoopbackHost(String url) {
        String host = URI.create(url).getHost();
        if (host.equals("localhost")) {
            return true;
        }
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            return IP_LITERAL.matcher(bare).matches()
                    && InetAddress.getByName(bare).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isAddress(String literal) {
        try {
            InetAddress.getByName(literal);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
