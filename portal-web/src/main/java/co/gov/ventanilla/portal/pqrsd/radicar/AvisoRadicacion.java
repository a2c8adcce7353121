package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.correo.CorreoRepository;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.pagina.Palabras;
import co.gov.ventanilla.portal.pqrsd.Plazos;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.rules.termino.DiaContado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;

/**
 * Tells by mail that a petition was filed: the person (when an address was given) and the mailbox of the entity. Only number, dates,
 * count and links; nothing that the sender typed (Ley 1755 de 2015, art. 61 CPACA: automatic receipt).
 */
@ApplicationScoped
public class AvisoRadicacion {
    @Inject
    CorreoRepository correos;

    @Inject
    ContenidoActivo contenido;

    @Inject
    Plazos plazos;

    @Inject
    Ajustes ajustes;

    @Inject
    Palabras palabras;

    /** Puts both messages into the outbox of the running transaction. */
    public void encolar(Pqrsd pqrsd, SolicitudPqrsd solicitud) {
        String correo =
                solicitud.solicitante() == null ? null : solicitud.solicitante().correo();
        if (correo != null && !solicitud.esAnonima()) {
            correos.encolar(correo, "Radicado " + pqrsd.getRadicado() + ": recibimos su solicitud", alCiudadano(pqrsd));
        }
        correos.encolar(
                contenido.entidad().correoPqrsd(),
                "Nueva PQRSD " + pqrsd.getRadicado(),
                "Radicado: " + pqrsd.getRadicado()
                        + "\nTipo: " + nombreTipo(pqrsd)
                        + "\nRecibida: " + recibido(pqrsd)
                        + "\nVence: " + vence(pqrsd) + "\n");
    }

    private String alCiudadano(Pqrsd pqrsd) {
        return contenido.entidad().nombre()
                + " recibió su solicitud.\n\n"
                + "Radicado: " + pqrsd.getRadicado()
                + "\nTipo: " + nombreTipo(pqrsd)
                + "\nRecibida: " + recibido(pqrsd)
                + "\nLe debemos responder a más tardar: " + vence(pqrsd)
                + "\n\n" + cuenta(pqrsd)
                + "Para ver el estado necesita el radicado y la clave que le mostramos al radicar:\n"
                + ajustes.url() + "/pqrsd/consulta\n\n"
                + "Código para comprobar su acuse: " + pqrsd.getVerificacion() + "\n"
                + ajustes.url() + "/verificar\n\n"
                + "Este mensaje es automático. Por seguridad no lleva la clave ni lo que usted escribió.\n";
    }

    private String nombreTipo(Pqrsd pqrsd) {
        String nombre = contenido.pqrsd().tipos().get(pqrsd.getTipo().codigo()).nombre();
        return pqrsd.isTipoDeclarado() ? nombre : nombre + " (por clasificar)";
    }

    private OffsetDateTime local(Pqrsd pqrsd) {
        return pqrsd.getRecibido().atZone(plazos.zona()).toOffsetDateTime();
    }

    private String recibido(Pqrsd pqrsd) {
        return palabras.diaYHora(local(pqrsd));
    }

    private String vence(Pqrsd pqrsd) {
        return pqrsd.getVence() == null ? "no tiene plazo de respuesta" : palabras.dia(pqrsd.getVence());
    }

    private String cuenta(Pqrsd pqrsd) {
        if (pqrsd.getVence() == null) {
            return "";
        }
        var cuenta = plazos.computo(pqrsd.getTipo()).contar(local(pqrsd), pqrsd.getTerminoDias());
        String dias = cuenta.cuenta().stream().map(this::dia).collect(Collectors.joining("\n"));
        return "Cómo se cuentan los " + pqrsd.getTerminoDias() + " días hábiles:\n" + dias + "\n\n";
    }

    private String dia(DiaContado dia) {
        return "  " + (dia.cuenta() ? String.format(java.util.Locale.ROOT, "%3d", dia.numero()) : "  -") + "  "
                + palabras.dia(dia.fecha()) + (dia.cuenta() ? "" : ": " + dia.motivo());
    }
}
