package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.acuse.DatosAcuse;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.DatosPersonales;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.EnNombreDe;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.Solicitante;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who filed a petition, as lines with labels for the receipt. */
@ApplicationScoped
public class DatosPersonalesEnPalabras {
    private static final Map<String, String> MEDIOS = Map.of(
            "correo", "Por correo electrónico",
            "fisico", "Por correo físico, a la dirección indicada",
            "cartelera", "En la cartelera de la entidad",
            "con_clave", "La persona consulta con su radicado y su clave");

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    ContenidoActivo contenido;

    /** Kind of a petition in words. */
    public String tipo(Pqrsd p) {
        String nombre = contenido.pqrsd().tipos().get(p.getTipo().codigo()).nombre();
        return p.isTipoDeclarado() ? nombre : nombre + " (por clasificar)";
    }

    /** Lines for the full receipt; none for an anonymous petition. */
    public DatosAcuse.Solicitante de(Pqrsd p) {
        String medio = MEDIOS.getOrDefault(String.valueOf(p.getMedioRespuesta()), MEDIOS.get("con_clave"));
        List<DatosAcuse.Par> lineas = new ArrayList<>();
        pqrsds.solicitante(p)
                .map(json -> Json.read(json.getBytes(StandardCharsets.UTF_8), DatosPersonales.class))
                .ifPresent(datos -> {
                    solicitante(datos.solicitante(), lineas);
                    enNombreDe(datos.enNombreDe(), lineas);
                });
        if (p.isReserva()) {
            lineas.add(
                    new DatosAcuse.Par("Identidad", "Reservada: solo la ven las personas autorizadas de la entidad"));
        }
        return new DatosAcuse.Solicitante(p.isAnonima(), lineas, medio);
    }

    private static void solicitante(Solicitante s, List<DatosAcuse.Par> lineas) {
        if (s == null) {
            return;
        }
        linea("Nombre", lineas, s.nombres(), s.apellidos());
        linea("Empresa u organización", lineas, s.razonSocial());
        linea("Documento", lineas, s.tipoDocumento(), s.documento());
        linea("Correo electrónico", lineas, s.correo());
        linea("Teléfono", lineas, s.telefono());
        linea("Dirección", lineas, s.direccion());
        linea("Barrio, vereda o corregimiento", lineas, s.barrio());
        linea("Municipio", lineas, s.municipio());
        linea("País", lineas, s.pais());
    }

    private static void enNombreDe(EnNombreDe e, List<DatosAcuse.Par> lineas) {
        if (e != null) {
            linea("En nombre de", lineas, e.nombres());
            linea("Documento de esa persona", lineas, e.documento());
            linea("Como", lineas, e.calidad());
        }
    }

    private static void linea(String etiqueta, List<DatosAcuse.Par> lineas, String... valores) {
        String valor = Stream.of(valores).filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (!valor.isEmpty()) {
            lineas.add(new DatosAcuse.Par(etiqueta, valor));
        }
    }
}
