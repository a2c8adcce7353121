package co.gov.ventanilla.portal.red;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses in CIDR notation (RFC 4632, RFC 4291): {@code 203.0.113.0/24}, {@code 2001:db8::/32}; an address alone is a
 * range of one.
 *
 * @param red any address of the range
 * @param bits how many leading bits an address of the range shares with it
 */
public record Rango(InetAddress red, int bits) {
    private static final String OCTETO = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern LITERAL =
            Pattern.compile(OCTETO + "(\\." + OCTETO + "){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** The range in a text; empty when it is none. */
    public static Optional<Rango> leer(String texto) {
        String[] partes = texto.strip().split("/", 2);
        Optional<InetAddress> red = direccion(partes[0]);
        if (red.isEmpty()) {
            return Optional.empty();
        }
        int largo = red.get().getAddress().length * 8;
        if (partes.length == 1) {
            return Optional.of(new Rango(red.get(), largo));
        }
        boolean numero = partes[1].matches("\\d{1,3}") && Integer.parseInt(partes[1]) <= largo;
        return numero ? Optional.of(new Rango(red.get(), Integer.parseInt(partes[1]))) : Optional.empty();
    }

    /** The address in a text without a name; an IPv4 address mapped into IPv6 is the IPv4 address. */
    static Optional<InetAddress> direccion(String texto) {
        if (!LITERAL.matcher(texto).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(texto));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Whether it is a range of IPv6. */
    public boolean esIpv6() {
        return red.getAddress().length == 16;
    }

    /** Whether an address lies in it. */
    public boolean contiene(InetAddress otra) {
        byte[] uno = red.getAddress();
        byte[] dos = otra.getAddress();
        if (uno.length != dos.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mascara = 0x80 >> (bit % 8);
            if ((uno[bit / 8] & mascara) != (dos[bit / 8] & mascara)) {
                return false;
            }
        }
        return true;
    }
}
