package co.gov.ventanilla.portal.pqrsd.descarga;

import co.gov.ventanilla.portal.contenido.entidad.Entidad;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.pqrsd.Plazos;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.TipoEnPalabras;
import co.gov.ventanilla.portal.pqrsd.acuse.AcuseRecibo;
import co.gov.ventanilla.portal.pqrsd.acuse.DatosAcuse;
import co.gov.ventanilla.portal.pqrsd.acuse.Forma;
import co.gov.ventanilla.portal.pqrsd.consulta.DatosPersonalesEnPalabras;
import co.gov.ventanilla.portal.pqrsd.consulta.Expedientes;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.termino.CuentaTermino;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;

/** Receipts as PDF, made from what is stored; the hash of each one that is handed out is registered, so that every copy verifies. */
@ApplicationScoped
public class Constancias {
    private static final Mensajes MENSAJES = Mensajes.junto(Constancias.class);

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    Expedientes expedientes;

    @Inject
    DatosPersonalesEnPalabras personales;

    @Inject
    TipoEnPalabras tipo;

    @Inject
    ContenidoActivo contenido;

    @Inject
    Plazos plazos;

    @Inject
    Ajustes ajustes;

    @Inject
    ClockProducer clock;

    private AcuseRecibo acuse;

    @PostConstruct
    void start() {
        acuse = new AcuseRecibo(plazos.zona());
    }

    /** The receipt of a petition. */
    @Transactional
    public byte[] pdf(Pqrsd pqrsd, Forma forma) {
        byte[] pdf = acuse.pdf(datos(pqrsd), forma);
        pqrsds.registrarConstancia(Huella.hex(Huella.bytes(pdf)), pqrsd.getId(), forma.name(), clock.now());
        return pdf;
    }

    private DatosAcuse datos(Pqrsd p) {
        OffsetDateTime recibido = p.getRecibido().atZone(plazos.zona()).toOffsetDateTime();
        List<String> avisos =
                p.getAvisos().isEmpty() ? List.of() : List.of(p.getAvisos().split("\n"));
        return new DatosAcuse(
                entidad(),
                new DatosAcuse.Registro(p.getRadicado(), recibido, tipo.de(p), avisos),
                plazo(p, recibido),
                new DatosAcuse.Contenido(p.getAsunto(), texto(p), huella(p), adjuntos(p)),
                personales.de(p),
                new DatosAcuse.Verificacion(
                        p.getVerificacion(), ajustes.url() + "/verificar", ajustes.url() + "/pqrsd/consulta"));
    }

    private static String texto(Pqrsd p) {
        boolean enVoz = p.getTexto().isBlank() && p.getTextoSha256() != null;
        return enVoz ? MENSAJES.texto("texto.en_voz") : p.getTexto();
    }

    private static String huella(Pqrsd p) {
        return p.getTextoSha256() == null ? MENSAJES.texto("texto.retirado") : p.getTextoSha256();
    }

    private DatosAcuse.Entidad entidad() {
        Entidad e = contenido.entidad();
        return new DatosAcuse.Entidad(
                e.nombre(),
                e.direccion() + ", " + e.municipio() + ", " + e.departamento(),
                e.telefonos(),
                e.correo(),
                List.of(ajustes.url()));
    }

    private DatosAcuse.Plazo plazo(Pqrsd p, OffsetDateTime recibido) {
        List<DatosAcuse.DiaContado> cuenta = expedientes.cuenta(p).map(CuentaTermino::cuenta).orElse(List.of()).stream()
                .map(d -> new DatosAcuse.DiaContado(d.fecha(), d.cuenta(), d.numero(), d.cuenta() ? "" : d.motivo()))
                .toList();
        boolean fuera = !p.getComputaDesde().equals(recibido.toLocalDate());
        return new DatosAcuse.Plazo(p.getComputaDesde(), p.getVence(), p.getTerminoDias(), fuera, cuenta);
    }

    /** Only the files that came with the filing: what is added later does not change the receipt. */
    private List<DatosAcuse.Adjunto> adjuntos(Pqrsd p) {
        long radicacion = expedientes.eventoDeRadicacion(p);
        return pqrsds.adjuntos(p.getId()).stream()
                .filter(a -> a.getEvento() == radicacion && !a.isSuprimido())
                .map(a -> new DatosAcuse.Adjunto(
                        a.getNombre(), a.getBytes(), a.getSha256(), MENSAJES.texto("adjunto.recibido")))
                .toList();
    }
}
