package co.gov.ventanilla.portal.pqrsd.sospecha;

import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.limite.Contadores;
import co.gov.ventanilla.portal.platform.limite.Limite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts a petition into the review queue when it looks sent by a machine; it stays registered and its clock runs. */
@ApplicationScoped
public class Sospecha {
    @Inject
    Contadores contadores;

    @Inject
    SospechaRepository repository;

    @Inject
    ClockProducer clock;

    /** Judges a petition in the transaction that files it. */
    public void juzgar(long pqrsdId, Indicios indicios) {
        boolean muchas = indicios.origen() != null
                && contadores.contar(Limite.RADICACION, indicios.origen(), 1).excede();
        List<Motivo> motivos = Motivo.de(indicios, muchas);
        if (!motivos.isEmpty()) {
            repository.insertar(pqrsdId, motivos, clock.now());
        }
    }
}
