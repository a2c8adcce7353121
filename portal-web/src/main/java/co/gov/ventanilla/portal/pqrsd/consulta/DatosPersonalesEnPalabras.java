package co.gov.ventanilla.portal.pqrsd.consulta;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
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

    /** Lines for the full receipt; none for an anonymous petition. */
    public DatosAcuse.Solicitante de(Pqrsd p) {
        String medio = medio(String.valueOf(p.getMedioRespuesta()));
        List<DatosAcuse.Par> lineas = new ArrayList<>();
        datos(p).ifPresent(datos -> {
            solicitante(datos.solicitante(), lineas);
            enNombreDe(datos.enNombreDe(), lineas);
        });
        if (p.isReserva()) {
            lineas.add(new DatosAcuse.Par(MENSAJES.texto("identidad.etiqueta"), MENSAJES.texto("identidad.reservada")));
        }
        return new DatosAcuse.Solicitante(p.isAnonima(), lineas, medio);
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
        linea("documento", lineas, s.tipoDocumento(), s.documento());
        linea("correo", lineas, s.correo());
        linea("telefono", lineas, s.telefono());
        linea("direccion", lineas, s.direccion());
        linea("barrio", lineas, s.barrio());
        linea("municipio", lineas, s.municipio());
        linea("pais", lineas, s.pais());
    }

    private static void enNombreDe(EnNombreDe e, List<DatosAcuse.Par> lineas) {
        if (e != null) {
            linea("en_nombre_de", lineas, e.nombres());
            linea("su_documento", lineas, e.documento());
            linea("calidad", lineas, e.calidad());
        }
    }

    private static void linea(String clave, List<DatosAcuse.Par> lineas, String... valores) {
        String valor = Stream.of(valores).filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (!valor.isEmpty()) {
            lineas.add(new DatosAcuse.Par(MENSAJES.texto("dato." + clave), valor));
        }
    }
}
