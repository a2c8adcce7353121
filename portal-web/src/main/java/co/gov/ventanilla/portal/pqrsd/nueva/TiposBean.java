package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.contenido.pqrsd.TipoExplicado;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.pqrsd.Plazos;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The kinds of petition to choose from, each with its term as of today. */
@Named("tipos")
@RequestScoped
public class TiposBean {
    private static final Mensajes MENSAJES = Mensajes.junto(TiposBean.class);

    @Inject
    ContenidoActivo contenido;

    @Inject
    Plazos plazos;

    @Inject
    ClockProducer clock;

    /** Kinds in the order of the content pack. */
    public List<Map.Entry<String, TipoExplicado>> getTodos() {
        return List.copyOf(contenido.pqrsd().tipos().entrySet());
    }

    /** Name of a kind. */
    public String nombre(String codigo) {
        return Borrador.NO_SE.equals(codigo)
                ? MENSAJES.texto("tipo.no_se")
                : contenido.pqrsd().tipos().get(codigo).nombre();
    }

    /** Sentence with the term of a kind today. */
    public String plazo(String codigo) {
        int dias = dias(codigo);
        return dias == 0 ? MENSAJES.texto("plazo.ninguno") : MENSAJES.texto("plazo.dias", dias);
    }

    /** Whether a kind has a term: all but a felicitación. */
    public boolean conPlazo(String codigo) {
        return dias(codigo) > 0;
    }

    /** Business days of a kind today; 0 when it has no term. */
    private int dias(String codigo) {
        LocalDate hoy = LocalDate.now(clock.clock().withZone(plazos.zona()));
        return Borrador.NO_SE.equals(codigo)
                ? plazos.menor(hoy)
                : plazos.dias(TipoPqrsd.deCodigo(codigo).orElseThrow(), hoy).orElse(0);
    }
}
