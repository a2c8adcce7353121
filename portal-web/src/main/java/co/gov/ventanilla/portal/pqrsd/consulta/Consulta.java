package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.pqrsd.Clave;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.rules.radicado.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens a petition with its number and key. */
@ApplicationScoped
public class Consulta {
    private static final byte[] SAL = Huella.azar(16);
    private static final byte[] NADA = Huella.azar(32);

    @Inject
    PqrsdRepository pqrsds;

    /** The petition, or empty: an unknown number and a wrong key do the same work and look the same. */
    public Optional<Pqrsd> abrir(String radicado, String clave) {
        String numero =
                Radicado.leer(String.valueOf(radicado)).map(Radicado::toString).orElse("0");
        Clave leida = Clave.leer(clave).orElseGet(Clave::nueva);
        PqrsdRepository.Cerradura cerradura = pqrsds.cerradura(numero, SAL, NADA);
        boolean abre = leida.es(cerradura.sal(), cerradura.hash());
        return abre && cerradura.id() != 0 ? Optional.of(pqrsds.porId(cerradura.id())) : Optional.empty();
    }
}
