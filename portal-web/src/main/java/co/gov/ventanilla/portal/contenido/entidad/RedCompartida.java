package co.gov.ventanilla.portal.contenido.entidad;

import co.gov.ventanilla.portal.red.Rango;

/**
 * A network that many people use with the same address: a public computer room, a free Wi-Fi zone, a school.
 *
 * @param cidr its public addresses, as {@code 203.0.113.0/24}
 */
public record RedCompartida(String nombre, String cidr) {
    /** The range of its addresses. */
    public Rango rango() {
        return Rango.leer(cidr).orElseThrow(() -> new IllegalArgumentException("not a range of addresses"));
    }
}
