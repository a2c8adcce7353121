package co.gov.ventanilla.opendata.ckan.net;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses a request of ours may reach. Sources: the special-purpose registries of the IANA (RFC 6890 and its updates) for IPv4 and IPv6. An IPv6 address that
 * carries an IPv4 address is judged by that one too.
 */
public final class Addresses {
    /** Where an address lies. */
    public enum Reach {
        /** In the public internet. */
        PUBLIC,
        /** On this machine or in a private network. */
        INTERNAL,
        /** Link-local (with the metadata services of clouds), multicast, reserved, meant for documentation. */
        NEVER
    }

    private record Range(byte[] prefix, int bits, Reach reach) {
        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Range> RANGES = List.of(
            range("127.0.0.0", 8, Reach.INTERNAL),
            range("10.0.0.0", 8, Reach.INTERNAL),
            range("172.16.0.0", 12, Reach.INTERNAL),
            range("192.168.0.0", 16, Reach.INTERNAL),
            range("100.64.0.0", 10, Reach.INTERNAL),
            range("0.0.0.0", 8, Reach.NEVER),
            range("169.254.0.0", 16, Reach.NEVER),
            range("192.0.0.0", 24, Reach.NEVER),
            range("192.0.2.0", 24, Reach.NEVER),
            range("192.88.99.0", 24, Reach.NEVER),
            range("198.18.0.0", 15, Reach.NEVER),
            range("198.51.100.0", 24, Reach.NEVER),
            range("203.0.113.0", 24, Reach.NEVER),
            range("224.0.0.0", 4, Reach.NEVER),
            range("240.0.0.0", 4, Reach.NEVER),
            range("::1", 128, Reach.INTERNAL),
            range("fc00::", 7, Reach.INTERNAL),
            range("64:ff9b::", 96, Reach.NEVER),
            range("64:ff9b:1::", 48, Reach.NEVER),
            range("100::", 64, Reach.NEVER),
            range("2001::", 23, Reach.NEVER),
            range("2001:db8::", 32, Reach.NEVER),
            range("2002::", 16, Reach.NEVER),
            range("3fff::", 20, Reach.NEVER));

    private static final Range GLOBAL = range("2000::", 3, Reach.PUBLIC);

    private Addresses() {}

    /** Judges an address. */
    public static Reach reach(InetAddress address) {
        byte[] bytes = address.getAddress();
        for (Range range : RANGES) {
            if (range.holds(bytes)) {
                return range.reach();
            }
        }
        if (address instanceof Inet6Address) {
            return carriesIpv4(bytes)
                    ? reach(ipv4(Arrays.copyOfRange(bytes, 12, 16)))
                    : GLOBAL.holds(bytes) ? Reach.PUBLIC : Reach.NEVER;
        }
        return Reach.PUBLIC;
    }

    /** {@code ::ffff:a.b.c.d}, {@code ::ffff:0:a.b.c.d} and the old {@code ::a.b.c.d}. */
    private static boolean carriesIpv4(byte[] bytes) {
        boolean zeros = true;
        for (int i = 0; i < 8; i++) {
            zeros &= bytes[i] == 0;
        }
        boolean mapped = bytes[8] == 0 && bytes[9] == 0 && bytes[10] == -1 && bytes[11] == -1;
        boolean translated = bytes[8] == -1 && bytes[9] == -1 && bytes[10] == 0 && bytes[11] == 0;
        boolean old = bytes[8] == 0 && bytes[9] == 0 && bytes[10] == 0 && bytes[11] == 0;
        return zeros && (mapped || translated || old);
    }

    private static InetAddress ipv4(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Range range(String prefix, int bits, Reach reach) {
        try {
            return new Range(InetAddress.getByName(prefix).getAddress(), bits, reach);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
