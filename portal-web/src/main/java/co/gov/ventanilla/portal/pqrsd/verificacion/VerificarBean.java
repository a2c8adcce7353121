package co.gov.ventanilla.portal.pqrsd.verificacion;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.pqrsd.Clave;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** What the page {@code /verificar} says about a code and a file. */
@Named("verificar")
@RequestScoped
public class VerificarBean {
    private static final Mensajes MENSAJES = Mensajes.junto(VerificarBean.class);

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    FallasBean fallas;

    private String codigo;
    private Instant desde;
    private String sha256;
    private boolean registrado;

    /** Looks up a code, and the digest of a file when there was one. */
    void comprobar(String escrito, String huella) {
        codigo = escrito == null ? "" : escrito;
        sha256 = huella;
        if (codigo.isBlank()) {
            fallas.agregar(Falla.de(MENSAJES, "codigo", "falta"));
            return;
        }
        Optional<Pqrsd> pqrsd = Clave.leer(codigo).map(Clave::simbolos).flatMap(pqrsds::porVerificacion);
        if (pqrsd.isEmpty()) {
            fallas.agregar(Falla.de(MENSAJES, "codigo", "no_existe"));
            return;
        }
        desde = pqrsd.get().getRecibido();
        registrado = sha256 != null && pqrsds.tieneHuella(pqrsd.get().getId(), sha256);
    }

    public String getCodigo() {
        return codigo;
    }

    /** Instant of registration of the receipt that was found; null when none was. */
    public Instant getDesde() {
        return desde;
    }

    /** Digest of the file that was compared; null when there was none. */
    public String getSha256() {
        return sha256;
    }

    /** Whether the file is a receipt or attachment of that petition, unchanged. */
    public boolean isRegistrado() {
        return registrado;
    }
}
