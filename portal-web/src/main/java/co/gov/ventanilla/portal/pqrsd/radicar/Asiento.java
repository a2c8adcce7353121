package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.pqrsd.Clave;
import co.gov.ventanilla.portal.pqrsd.Contenidos;
import co.gov.ventanilla.portal.pqrsd.Plazos;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdBuilder;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import co.gov.ventanilla.portal.pqrsd.adjunto.EstadoAdjunto;
import co.gov.ventanilla.portal.pqrsd.libro.Eslabon;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.portal.pqrsd.libro.TipoEvento;
import co.gov.ventanilla.portal.pqrsd.sospecha.Sospecha;
import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import co.gov.ventanilla.rules.radicado.Radicado;
import co.gov.ventanilla.rules.radicado.Serie;
import co.gov.ventanilla.rules.termino.CuentaTermino;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The one transaction of a filing: submission key, head of the chain, number, petition, person, files, first event, outgoing mail,
 * end of the draft, place in the review queue. All of it is stored or nothing is.
 */
@ApplicationScoped
public class Asiento {
    @Inject
    LibroRepository libro;

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    EnvioRepository envios;

    @Inject
    Event<BorradorRadicado> borradores;

    @Inject
    AvisoRadicacion aviso;

    @Inject
    Sospecha sospecha;

    @Inject
    Plazos plazos;

    @Inject
    ContenidoActivo contenido;

    @Inject
    Ajustes ajustes;

    /**
     * Files the request, or gives the first answer when its submission key was used before.
     *
     * @throws EnvioDistinto when the key was used with another content
     */
    @Transactional(rollbackOn = Exception.class)
    public RespuestaRadicacion asentar(Ingreso enviado, String cuerpo) {
        String claveEnvio = enviado.puerta().claveEnvio();
        if (claveEnvio != null && !envios.reclamar(claveEnvio, cuerpo)) {
            return primera(claveEnvio, cuerpo);
        }
        Eslabon eslabon = libro.tomar();
        Clave clave = Clave.nueva();
        boolean porCorreo = aviso.cabe(enviado.solicitud());
        Ingreso ingreso = porCorreo ? enviado : enviado.conAviso(AvisoRadicacion.sinCorreo());
        SolicitudPqrsd s = ingreso.solicitud();
        String personales = s.esAnonima() ? null : Json.canonical(s.datosPersonales());
        Pqrsd pqrsd = registrar(ingreso, eslabon, clave, personales);
        List<Adjunto> adjuntos = anotar(ingreso, eslabon, pqrsd, personales);
        RespuestaRadicacion respuesta = respuesta(pqrsd, clave, adjuntos, ingreso.avisos());
        aviso.encolar(pqrsd, ingreso.solicitud(), porCorreo);
        sospecha.juzgar(pqrsd.getId(), ingreso.puerta().indicios());
        if (claveEnvio != null) {
            envios.responder(claveEnvio, respuesta);
        }
        if (ingreso.puerta().borrador() != null) {
            borradores.fire(new BorradorRadicado(ingreso.puerta().borrador()));
        }
        return respuesta;
    }

    private RespuestaRadicacion primera(String claveEnvio, String cuerpo) {
        EnvioRepository.Primera primera = envios.primera(claveEnvio).orElseThrow(EnvioDistinto::new);
        if (!primera.cuerpo().equals(cuerpo)) {
            throw new EnvioDistinto();
        }
        return primera.respuesta();
    }

    private Pqrsd registrar(Ingreso ingreso, Eslabon eslabon, Clave clave, String personales) {
        SolicitudPqrsd s = ingreso.solicitud();
        OffsetDateTime recibido = eslabon.instante().atZone(plazos.zona()).toOffsetDateTime();
        TipoPqrsd tipo = s.tipo() == null
                ? TipoPqrsd.PETICION_GENERAL
                : TipoPqrsd.deCodigo(s.tipo()).orElseThrow();
        PqrsdBuilder builder = new PqrsdBuilder(numero(recibido), eslabon.instante(), clave)
                .tipo(tipo, !ingreso.puerta().tipoDesconocido())
                .contenido(s.asunto(), s.texto())
                .respuesta(s.medioRespuesta(), s.esAnonima(), s.esReservada())
                .ingreso(
                        ingreso.puerta().canal(),
                        String.join(",", s.atencionPrioritaria()),
                        String.join("\n", ingreso.avisos()));
        Pqrsd pqrsd = plazo(builder, tipo, ingreso.puerta().tipoDesconocido(), recibido)
                .build();
        pqrsds.insertar(pqrsd);
        if (personales != null) {
            pqrsds.insertarSolicitante(pqrsd, personales);
        }
        return pqrsd;
    }

    private Radicado numero(OffsetDateTime recibido) {
        int anio = recibido.getYear();
        int primero = contenido.pqrsd().anioPrimerRadicado() == anio
                ? contenido.pqrsd().primerRadicado()
                : 1;
        return new Radicado(anio, Serie.ENTRADA, libro.siguiente(anio, "E", primero));
    }

    private PqrsdBuilder plazo(PqrsdBuilder builder, TipoPqrsd tipo, boolean desconocido, OffsetDateTime recibido) {
        var dia = recibido.toLocalDate();
        OptionalInt dias = desconocido ? OptionalInt.of(plazos.menor(dia)) : plazos.dias(tipo, dia);
        if (dias.isEmpty()) {
            return builder.sinPlazo(plazos.computo().computaDesde(recibido));
        }
        CuentaTermino cuenta = plazos.computo(tipo).contar(recibido, dias.getAsInt());
        return builder.plazo(
                cuenta,
                plazos.computoEstricto(tipo).contar(recibido, dias.getAsInt()).vence());
    }

    private List<Adjunto> anotar(Ingreso ingreso, Eslabon eslabon, Pqrsd pqrsd, String personales) {
        EstadoAdjunto estado = EstadoAdjunto.alLlegar(ajustes.clamdUrl().isPresent());
        List<Adjunto> adjuntos = new ArrayList<>();
        for (var archivo : ingreso.archivos()) {
            adjuntos.add(new Adjunto(pqrsd.getId(), eslabon.numero(), adjuntos.size() + 1, archivo, estado));
        }
        libro.anotar(
                eslabon,
                pqrsd.getId(),
                pqrsd.getRadicado(),
                TipoEvento.RADICACION,
                Contenidos.deRadicacion(pqrsd, personales, adjuntos));
        adjuntos.forEach(pqrsds::insertar);
        return adjuntos;
    }

    private RespuestaRadicacion respuesta(Pqrsd p, Clave clave, List<Adjunto> adjuntos, List<String> avisos) {
        return new RespuestaRadicacion(
                p.getRadicado(),
                clave.enGrupos(),
                p.getRecibido().atZone(plazos.zona()).toOffsetDateTime(),
                p.getComputaDesde(),
                p.getVence(),
                p.getTipo().codigo(),
                p.getTerminoDias(),
                p.getTextoSha256(),
                p.getVerificacion(),
                adjuntos.stream().map(RespuestaRadicacion.Archivo::de).toList(),
                avisos);
    }
}
