package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.pqrsd.PrioridadEnPalabras;
import co.gov.ventanilla.portal.pqrsd.acuse.DatosAcuse;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.DatosPersonales;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.EnNombreDe;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.Solicitante;
import co.gov.ventanilla.portal.pqrsd.radicar.ValidadorSolicitud;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who filed a petition, as lines with labels for the receipt. */
@ApplicationScoped
public class DatosPersonalesEnPalabras {
    private static final Mensajes MENSAJES = Mensajes.junto(DatosPersonalesEnPalabras.class);

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    PrioridadEnPalabras prioridad;

    /** Lines for the full receipt; none for an anonymous petition. */
    public DatosAcuse.Solicitante de(Pqrsd p) {
        String medio = medio(String.valueOf(p.getMedioRespuesta()));
        List<DatosAcuse.Par> lineas = new ArrayList<>();
        datos(p).ifPresent(datos -> lineas.addAll(lineas(datos)));
        linea("prioridad", lineas, prioridad.de(p.getPrioritaria()));
        if (p.isReserva()) {
            lineas.add(new DatosAcuse.Par(MENSAJES.texto("identidad.etiqueta"), MENSAJES.texto("identidad.reservada")));
        }
        return new DatosAcuse.Solicitante(p.isAnonima(), lineas, medio);
    }

    /** Who files and for whom: what is there and nothing else. */
    public static List<DatosAcuse.Par> lineas(DatosPersonales datos) {
        List<DatosAcuse.Par> lineas = new ArrayList<>();
        solicitante(datos.solicitante(), lineas);
        enNombreDe(datos.enNombreDe(), lineas);
        return lineas;
    }

    /** Whether a mailbox was given. */
    public boolean conCorreo(Pqrsd p) {
        return datos(p).map(DatosPersonales::solicitante)
                .map(Solicitante::correo)
                .filter(correo -> !correo.isBlank())
                .isPresent();
    }

    private Optional<DatosPersonales> datos(Pqrsd p) {
        return pqrsds.solicitante(p)
                .map(json -> Json.read(json.getBytes(StandardCharsets.UTF_8), DatosPersonales.class));
    }

    private static String medio(String codigo) {
        return MENSAJES.texto("medio." + (ValidadorSolicitud.MEDIOS.contains(codigo) ? codigo : "con_clave"));
    }

    private static void solicitante(Solicitante s, List<DatosAcuse.Par> lineas) {
        if (s == null) {
            return;
        }
        linea("nombre", lineas, s.nombres(), s.apellidos());
        linea("razon_social", lineas, s.razonSocial());
        linea("documento", lineas, documento(s));
        linea("correo", lineas, s.correo());
        linea("telefono", lineas, s.telefono());
        linea("direccion", lineas, juntos(", ", s.direccion(), s.barrio(), s.municipio(), s.pais()));
    }

    /** Kind of document in words and its number; either may be missing. */
    private static String documento(Solicitante s) {
        String tipo = s.tipoDocumento();
        if (tipo == null || !ValidadorSolicitud.DOCUMENTOS.contains(tipo)) {
            return juntos(" ", tipo, s.documento());
        }
        String nombre = MENSAJES.texto("documento." + tipo);
        return s.documento() == null ? MENSAJES.texto("sin_numero", nombre) : juntos(" ", nombre, s.documento());
    }

    private static void enNombreDe(EnNombreDe e, List<DatosAcuse.Par> lineas) {
        if (e != null) {
            linea("en_nombre_de", lineas, e.nombres());
            linea("su_documento", lineas, e.documento());
            linea("calidad", lineas, e.calidad());
        }
    }

    private static void linea(String clave, List<DatosAcuse.Par> lineas, String... valores) {
        String valor = juntos(" ", valores);
        if (!valor.isEmpty()) {
            lineas.add(new DatosAcuse.Par(MENSAJES.texto("dato." + clave), valor));
        }
    }

    private static String juntos(String entre, String... valores) {
        return Stream.of(valores).filter(Objects::nonNull).collect(Collectors.joining(entre));
    }
}
