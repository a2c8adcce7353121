package co.gov.ventanilla.portal.pqrsd.verificacion;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.falla.FallasBean;
import co.gov.ventanilla.portal.pqrsd.Clave;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** What the page {@code /verificar} says about a code and a file. */
@Named("verificar")
@RequestScoped
public class VerificarBean {
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
            fallas.agregar(new Falla("codigo", "falta", "Escriba el código de verificación que está en el acuse."));
            return;
        }
        Optional<Pqrsd> pqrsd = Clave.leer(codigo).map(Clave::simbolos).flatMap(pqrsds::porVerificacion);
        if (pqrsd.isEmpty()) {
            fallas.agregar(new Falla(
                    "codigo",
                    "no_existe",
                    "No hay un acuse con ese código. Compare cada signo con el acuse: tiene 16, en cuatro grupos."));
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
