package co.gov.ventanilla.portal.platform.limite;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.red.Direccion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Optional;

/** Who sends this request, as far as budgets care: the group of an address, which is forgotten with the request. */
@RequestScoped
public class Remitente {
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    HttpServletRequest request;

    @Inject
    Ajustes ajustes;

    @Inject
    ContenidoActivo contenido;

    @Inject
    Contadores contadores;

    private Origen origen;
    private Espera espera;

    /** Whose budget this request counts against. */
    public Origen origen() {
        if (origen == null) {
            String reenviado = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
            Direccion direccion = Direccion.de(request.getRemoteAddr(), reenviado, ajustes.trustedProxies());
            boolean compartida = contenido.entidad().redesCompartidas().stream()
                    .anyMatch(red -> red.rango().contiene(direccion.valor()));
            origen = new Origen(direccion.grupo(), compartida);
        }
        return origen;
    }

    /** Counts what was already given; the next one may have to wait. */
    public void gastar(Limite limite, long cuanto) {
        contadores.contar(limite, origen(), cuanto);
    }

    /** Counts and decides. @return what to say when it is above the budget and must wait; empty when it may go on */
    public Optional<Espera> pedir(Limite limite, long cuanto) {
        Cuenta cuenta = contadores.contar(limite, origen(), cuanto);
        if (!cuenta.excede()) {
            return Optional.empty();
        }
        espera = new Espera(
                limite, cuenta.falta(), String.join(", ", contenido.entidad().canales()));
        return Optional.of(espera);
    }

    /** What this request was told to wait for, if anything. */
    public Optional<Espera> espera() {
        return Optional.ofNullable(espera);
    }

    /** Says 429 and Retry-After (RFC 6585) with the page that follows, when something must wait. */
    public void anunciar(HttpServletResponse response) {
        if (espera != null) {
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", Long.toString(espera.segundos()));
        }
    }
}
