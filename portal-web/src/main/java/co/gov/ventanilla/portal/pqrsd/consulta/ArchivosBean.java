package co.gov.ventanilla.portal.pqrsd.consulta;

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
    Expedientes expedientes;

    private List<Expediente.Archivo> lista;

    /** Its files, with the numbers of their downloads and when they came. */
    public List<Expediente.Archivo> getLista() {
        if (lista == null) {
            lista = sesion.pqrsd().map(expedientes::archivos).orElse(List.of());
        }
        return lista;
    }

    /** State of a file in words. */
    public String estado(String codigo) {
        return MENSAJES.texto("archivo." + codigo);
    }
}
