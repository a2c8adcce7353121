package co.gov.ventanilla.portal.red;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The address from which somebody speaks to the portal. */
public record Direccion(InetAddress valor) {
    /**
     * The client of a request: the socket, or, while that is a trusted proxy, the last address it put into
     * {@code X-Forwarded-For}, and so on from the right.
     *
     * @param socket address of the connection
     * @param reenviado header {@code X-Forwarded-For}, several joined by commas; null when there is none
     */
    public static Direccion de(String socket, String reenviado, List<Rango> confiables) {
        InetAddress actual = Rango.direccion(sinZona(socket)).orElseGet(InetAddress::getLoopbackAddress);
        String[] saltos = reenviado == null ? new String[0] : reenviado.split(",", -1);
        for (int i = saltos.length - 1; i >= 0 && confia(confiables, actual); i--) {
            Optional<InetAddress> anterior = Rango.direccion(sinPuerto(saltos[i].strip()));
            if (anterior.isEmpty()) {
                break;
            }
            actual = anterior.get();
        }
        return new Direccion(actual);
    }

    private static boolean confia(List<Rango> confiables, InetAddress direccion) {
        return confiables.stream().anyMatch(r -> r.contiene(direccion));
    }

    /** Whether it lies in one of the ranges. */
    public boolean esDe(List<Rango> rangos) {
        return confia(rangos, valor);
    }

    private static String sinZona(String socket) {
        return socket.replaceFirst("%.*", "");
    }

    /** {@code 203.0.113.7:4711} and {@code [2001:db8::7]:4711} without what is not the address. */
    private static String sinPuerto(String salto) {
        return salto.startsWith("[")
                ? salto.replaceFirst("^\\[([^]]*)](:\\d+)?$", "$1")
                : salto.replaceFirst("^([^:]+):\\d+$", "$1");
    }

    /** What is counted as one: an IPv4 address, or the /64 of an IPv6 address, which one household has. */
    public String grupo() {
        byte[] bytes = valor.getAddress();
        return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
    }
}
