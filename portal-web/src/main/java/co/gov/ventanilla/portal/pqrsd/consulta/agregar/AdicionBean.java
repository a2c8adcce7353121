package co.gov.ventanilla.portal.pqrsd.consulta.agregar;

import co.gov.ventanilla.portal.platform.pagina.PaginaBean;
import co.gov.ventanilla.portal.pqrsd.consulta.SesionConsulta;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page on which a person adds to an open petition; the post itself is taken by {@link AdicionFilter}. */
@Named("adicion")
@RequestScoped
public class AdicionBean {
    @Inject
    SesionConsulta sesion;

    @Inject
    PaginaBean pagina;

    private String texto;
    private boolean extendida;

    /** Opening the page starts the minutes anew. Without an open petition it leads back. */
    public String exigir() {
        if (isCerrada()) {
            return null;
        }
        sesion.extender();
        return sesion.pqrsd().filter(p -> p.getEstado().abierto()).isPresent() ? null : pagina.ir("/pqrsd/consulta");
    }

    /** Whether the petition was closed while somebody wrote on this page. */
    public boolean isCerrada() {
        return texto != null && sesion.pqrsd().isEmpty();
    }

    /** Whether the minutes were just started anew; what was typed is still there. */
    public boolean isExtendida() {
        return extendida;
    }

    void extendida() {
        extendida = true;
    }

    public String getFicha() {
        return sesion.ficha();
    }

    /** What was typed, shown again after a fault. */
    public String getTexto() {
        return texto;
    }

    void setTexto(String texto) {
        this.texto = texto;
    }
}
