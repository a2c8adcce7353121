package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.pqrsd.Plazos;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.SupresionRepository;
import co.gov.ventanilla.portal.pqrsd.adjunto.Adjunto;
import co.gov.ventanilla.portal.pqrsd.libro.Evento;
import co.gov.ventanilla.portal.pqrsd.libro.LibroRepository;
import co.gov.ventanilla.portal.pqrsd.libro.TipoEvento;
import co.gov.ventanilla.portal.pqrsd.radicar.RespuestaRadicacion;
import co.gov.ventanilla.rules.termino.CuentaTermino;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what a petition's owner sees of it. */
@ApplicationScoped
public class Expedientes {
    @Inject
    PqrsdRepository pqrsds;

    @Inject
    LibroRepository libro;

    @Inject
    SupresionRepository supresiones;

    @Inject
    Plazos plazos;

    /** The petition as its owner sees it now. */
    public Expediente de(Pqrsd p) {
        List<Adjunto> adjuntos = pqrsds.adjuntos(p.getId());
        return new Expediente(
                p.getRadicado(),
                p.getEstado().codigo(),
                local(p.getRecibido()),
                p.getComputaDesde(),
                p.getVence(),
                p.getTipo().codigo(),
                p.getTerminoDias(),
                p.getAsunto(),
                p.getTexto(),
                p.getTextoSha256(),
                p.getVerificacion(),
                adjuntos.stream().map(RespuestaRadicacion.Archivo::de).toList(),
                cuenta(p).map(CuentaTermino::cuenta).orElse(List.of()),
                libro.eventos(p.getId()).stream()
                        .map(evento -> suceso(evento, adjuntos))
                        .toList());
    }

    /** Its files, each with the hour at which it came and its state; those too that an act removed. */
    public List<Expediente.Archivo> archivos(Pqrsd p) {
        Map<Long, Instant> horas =
                libro.eventos(p.getId()).stream().collect(Collectors.toMap(Evento::getNumero, Evento::getInstante));
        return pqrsds.adjuntos(p.getId()).stream()
                .map(a -> new Expediente.Archivo(
                        a.getOrden(),
                        a.getNombre(),
                        a.getBytes(),
                        local(horas.get(a.getEvento())),
                        a.getEstado(),
                        a.isSeDevuelve()))
                .toList();
    }

    /** The explained count, as it was when the petition was received; empty when there is no term. */
    public Optional<CuentaTermino> cuenta(Pqrsd p) {
        return p.getVence() == null
                ? Optional.empty()
                : Optional.of(plazos.computo(p.getTipo()).contar(local(p.getRecibido()), p.getTerminoDias()));
    }

    /** Number of the event with which the petition was filed. */
    public long eventoDeRadicacion(Pqrsd p) {
        return libro.eventos(p.getId()).get(0).getNumero();
    }

    private Expediente.Suceso suceso(Evento evento, List<Adjunto> adjuntos) {
        TipoEvento tipo = TipoEvento.deCodigo(evento.getTipo());
        String texto =
                switch (tipo) {
                    case MENSAJE_CIUDADANO -> pqrsds.mensaje(evento.getNumero()).orElse(null);
                    case CONTENIDO_SUPRIMIDO ->
                        supresiones
                                .deEvento(evento.getNumero())
                                .map(SupresionRepository.Fila::acto)
                                .orElse(null);
                    default -> null;
                };
        return new Expediente.Suceso(
                local(evento.getInstante()),
                tipo.codigo(),
                tipo.descripcion(),
                evento.getHash(),
                texto,
                adjuntos.stream()
                        .filter(a -> a.getEvento() == evento.getNumero() && !a.isSuprimido())
                        .map(RespuestaRadicacion.Archivo::de)
                        .toList());
    }

    private OffsetDateTime local(Instant instante) {
        return instante.atZone(plazos.zona()).toOffsetDateTime();
    }
}
