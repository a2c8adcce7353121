package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The files of the petition that this browser has open. */
@Named("archivos")
@RequestScoped
public class ArchivosBean {
    private static final Mensajes MENSAJES = Mensajes.junto(ArchivosBean.class);

    @Inject
    SesionConsulta sesion;

    @Inject
    PqrsdRepository pqrsds;

    private List<Adjunto> lista;

    /** Its files, with the numbers of their downloads. */
    public List<Adjunto> getLista() {
        if (lista == null) {
            lista = sesion.pqrsd().map(p -> pqrsds.adjuntos(p.getId())).orElse(List.of());
        }
        return lista;
    }

    /** State of a file in words. */
    public String estado(String codigo) {
        return MENSAJES.texto("archivo." + codigo);
    }
}
