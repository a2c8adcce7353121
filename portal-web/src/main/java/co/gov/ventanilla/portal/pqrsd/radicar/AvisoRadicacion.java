package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.correo.CorreoRepository;
import co.gov.ventanilla.portal.correo.CorreoRepository.Salida;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.limite.Contadores;
import co.gov.ventanilla.portal.platform.limite.Limite;
import co.gov.ventanilla.portal.platform.limite.Origen;
import co.gov.ventanilla.portal.platform.pagina.Palabras;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.pqrsd.Plazos;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.TipoEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.termino.DiaContado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tells by mail that a petition was filed: the person (when an address was given) and the mailbox of the entity. Only number, dates,
 * count and links; nothing that the sender typed (Ley 1755 de 2015, art. 61 CPACA: automatic receipt).
 */
@ApplicationScoped
public class AvisoRadicacion {
    private static final Mensajes MENSAJES = Mensajes.junto(AvisoRadicacion.class);

    @Inject
    CorreoRepository correos;

    @Inject
    Contadores contadores;

    @Inject
    ContenidoActivo contenido;

    @Inject
    Plazos plazos;

    @Inject
    TipoEnPalabras tipo;

    @Inject
    Ajustes ajustes;

    @Inject
    Palabras palabras;

    /**
     * Whether the person's receipt may still go by mail: a few each hour to one address, so that nobody can fill somebody's mailbox.
     * Counts in the running transaction.
     */
    boolean cabe(SolicitudPqrsd solicitud) {
        String correo = correo(solicitud);
        return correo == null
                || !contadores
                        .contar(Limite.ACUSE, new Origen(Huella.de(correo.toLowerCase(Locale.ROOT)), false), 1)
                        .excede();
    }

    /** Note of a filing whose receipt does not go by mail. */
    static String sinCorreo() {
        return MENSAJES.texto("aviso.sin_correo");
    }

    private static String correo(SolicitudPqrsd solicitud) {
        return solicitud.solicitante() == null || solicitud.esAnonima()
                ? null
                : solicitud.solicitante().correo();
    }

    /** Puts the messages into the outbox of the running transaction. @param porCorreo also the person's, if there is an address */
    void encolar(Pqrsd pqrsd, SolicitudPqrsd solicitud, boolean porCorreo) {
        Salida aLaEntidad = new Salida(
                contenido.entidad().correoPqrsd(),
                MENSAJES.texto("correo_entidad.asunto", pqrsd.getRadicado()),
                MENSAJES.texto(
                        "correo_entidad.cuerpo", pqrsd.getRadicado(), tipo.de(pqrsd), recibido(pqrsd), vence(pqrsd)));
        String correo = correo(solicitud);
        if (correo != null && porCorreo) {
            String asunto = MENSAJES.texto("correo_persona.asunto", pqrsd.getRadicado());
            correos.encolar(new Salida(correo, asunto, aLaPersona(pqrsd)), aLaEntidad);
        } else {
            correos.encolar(aLaEntidad);
        }
    }

    private String aLaPersona(Pqrsd pqrsd) {
        return MENSAJES.texto(
                "correo_persona.cuerpo",
                contenido.entidad().nombre(),
                pqrsd.getRadicado(),
                tipo.de(pqrsd),
                recibido(pqrsd),
                plazo(pqrsd),
                cuenta(pqrsd),
                ajustes.url(),
                palabras.enGrupos(pqrsd.getVerificacion()));
    }

    private OffsetDateTime local(Pqrsd pqrsd) {
        return pqrsd.getRecibido().atZone(plazos.zona()).toOffsetDateTime();
    }

    private String recibido(Pqrsd pqrsd) {
        return palabras.diaYHora(local(pqrsd));
    }

    private String vence(Pqrsd pqrsd) {
        return pqrsd.getVence() == null ? MENSAJES.texto("correo.sin_plazo") : palabras.dia(pqrsd.getVence());
    }

    private String plazo(Pqrsd pqrsd) {
        return pqrsd.getVence() == null
                ? MENSAJES.texto("correo.felicitacion")
                : MENSAJES.texto("correo.vence", palabras.dia(pqrsd.getVence()));
    }

    private String cuenta(Pqrsd pqrsd) {
        if (pqrsd.getVence() == null) {
            return "";
        }
        var cuenta = plazos.computo(pqrsd.getTipo()).contar(local(pqrsd), pqrsd.getTerminoDias());
        String dias = cuenta.cuenta().stream().map(this::dia).collect(Collectors.joining("\n"));
        return MENSAJES.texto("correo.cuenta", pqrsd.getTerminoDias(), dias);
    }

    private String dia(DiaContado dia) {
        return "  " + (dia.cuenta() ? String.format(java.util.Locale.ROOT, "%3d", dia.numero()) : "  -") + "  "
                + palabras.dia(dia.fecha()) + (dia.cuenta() ? "" : ": " + dia.motivo());
    }
}
