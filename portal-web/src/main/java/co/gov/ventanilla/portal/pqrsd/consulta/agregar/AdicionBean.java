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

    /** Leads back when no petition is open, unless something was written meanwhile: then it is shown to be copied. */
    public String exigir() {
        return isCerrada()
                        || sesion.pqrsd().filter(p -> p.getEstado().abierto()).isPresent()
                ? null
                : pagina.ir("/pqrsd/consulta");
    }

    /** Whether the petition was closed while somebody wrote on this page. */
    public boolean isCerrada() {
        return texto != null && sesion.pqrsd().isEmpty();
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
