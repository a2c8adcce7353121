package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.EnNombreDe;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.Solicitante;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says everything that is wrong with a request, in the words of the page. Only the text (or a voice file) and a way to answer are
 * required (Ley 1755 de 2015, arts. 15, 16); the rest is checked for being readable and of a sane length.
 */
@ApplicationScoped
public class ValidadorSolicitud {
    private static final Mensajes MENSAJES = Mensajes.junto(ValidadorSolicitud.class);

    /** Codes of the ways to answer. */
    public static final Set<String> MEDIOS = Set.of("correo", "fisico", "cartelera", "con_clave");

    static final Set<String> PERSONAS = Set.of("natural", "juridica");
    /** Codes of the kinds of document. */
    public static final Set<String> DOCUMENTOS = Set.of("CC", "NUIP", "CE", "NIT", "PASAPORTE", "PPT", "TI", "OTRO");
    /** Longest text, in code points after CRLF became LF. */
    private static final int TEXTO = 20_000;

    private static final int ASUNTO = 200;
    private static final int LINEA = 250;

    @Inject
    ContenidoActivo contenido;

    /** All faults of a whole request in the order of the pages and their fields; empty when it can be filed. */
    public List<Falla> todo(SolicitudPqrsd s, boolean hayVoz) {
        List<Falla> fallas = new ArrayList<>();
        tipo(s.tipo(), fallas);
        if (s.esAnonima() && (s.solicitante() != null || s.enNombreDe() != null)) {
            fallas.add(Falla.de(MENSAJES, "anonima", "con_solicitante"));
        }
        fallas.addAll(quien(s));
        fallas.addAll(solicitud(s, hayVoz));
        return fallas;
    }

    /** Faults of the step "what you ask". */
    public List<Falla> solicitud(SolicitudPqrsd s, boolean hayVoz) {
        List<Falla> fallas = new ArrayList<>();
        largo("asunto", s.asunto(), ASUNTO, fallas);
        String texto = s.texto() == null ? "" : s.texto().replace("\r\n", "\n");
        if (texto.isBlank() && !hayVoz) {
            fallas.add(Falla.de(MENSAJES, "texto", "falta"));
        } else {
            fallas.addAll(largo(texto));
        }
        return fallas;
    }

    /** Fault of a text that is too long; empty when it fits. */
    public static List<Falla> largo(String texto) {
        int largo = texto.codePointCount(0, texto.length());
        return largo <= TEXTO ? List.of() : List.of(Falla.de(MENSAJES, "texto", "largo", largo, TEXTO, largo - TEXTO));
    }

    /** Fault of a kind that is not in the list. */
    public static Falla tipoDesconocido() {
        return Falla.de(MENSAJES, "tipo", "desconocido");
    }

    /** Faults of the step "who you are and how we answer". */
    public List<Falla> quien(SolicitudPqrsd s) {
        List<Falla> fallas = new ArrayList<>();
        if (s.esAnonima()) {
            return fallas;
        }
        if (s.solicitante() != null) {
            identidad(s.solicitante(), fallas);
        }
        medio(s.medioRespuesta(), fallas);
        contacto(s.solicitante(), String.valueOf(s.medioRespuesta()).strip(), fallas);
        enNombreDe(s.enNombreDe(), fallas);
        prioritaria(s.atencionPrioritaria(), fallas);
        return fallas;
    }

    private static void tipo(String tipo, List<Falla> fallas) {
        if (tipo != null && !tipo.isBlank() && TipoPqrsd.deCodigo(tipo.strip()).isEmpty()) {
            fallas.add(tipoDesconocido());
        }
    }

    private static void identidad(Solicitante s, List<Falla> fallas) {
        uno("solicitante.tipo_persona", s.tipoPersona(), PERSONAS, fallas);
        largo("solicitante.nombres", s.nombres(), LINEA, fallas);
        largo("solicitante.apellidos", s.apellidos(), LINEA, fallas);
        largo("solicitante.razon_social", s.razonSocial(), LINEA, fallas);
        uno("solicitante.tipo_documento", s.tipoDocumento(), DOCUMENTOS, fallas);
        largo("solicitante.documento", s.documento(), 40, fallas);
    }

    private static void medio(String medio, List<Falla> fallas) {
        if (!presente(medio)) {
            fallas.add(Falla.de(MENSAJES, "medio_respuesta", "falta"));
        } else if (!MEDIOS.contains(medio.strip())) {
            fallas.add(Falla.de(MENSAJES, "medio_respuesta", "desconocido"));
        }
    }

    /** @param medio how the answer travels: its address may not be missing */
    private static void contacto(Solicitante s, String medio, List<Falla> fallas) {
        String correo = s == null ? null : s.correo();
        String direccion = s == null ? null : s.direccion();
        if (!presente(correo) && medio.equals("correo")) {
            fallas.add(Falla.de(MENSAJES, "solicitante.correo", "falta"));
        } else if (presente(correo) && !esCorreo(correo)) {
            fallas.add(Falla.de(MENSAJES, "solicitante.correo", "forma"));
        }
        largo("solicitante.telefono", s == null ? null : s.telefono(), 60, fallas);
        if (!presente(direccion) && medio.equals("fisico")) {
            fallas.add(Falla.de(MENSAJES, "solicitante.direccion", "falta"));
        }
        if (s != null) {
            largo("solicitante.direccion", direccion, LINEA, fallas);
            largo("solicitante.barrio", s.barrio(), LINEA, fallas);
            largo("solicitante.municipio", s.municipio(), LINEA, fallas);
            largo("solicitante.pais", s.pais(), LINEA, fallas);
        }
    }

    private static void enNombreDe(EnNombreDe e, List<Falla> fallas) {
        if (e != null) {
            largo("en_nombre_de.nombres", e.nombres(), LINEA, fallas);
            largo("en_nombre_de.documento", e.documento(), 40, fallas);
            largo("en_nombre_de.calidad", e.calidad(), LINEA, fallas);
        }
    }

    private void prioritaria(List<String> codigos, List<Falla> fallas) {
        Set<String> conocidos = contenido.pqrsd().atencionPrioritaria().stream()
                .map(opcion -> opcion.codigo())
                .collect(java.util.stream.Collectors.toSet());
        if (codigos != null && !conocidos.containsAll(codigos)) {
            fallas.add(Falla.de(MENSAJES, "atencion_prioritaria", "desconocido"));
        }
    }

    private static void uno(String campo, String valor, Set<String> admitidos, List<Falla> fallas) {
        if (presente(valor) && !admitidos.contains(valor.strip())) {
            fallas.add(Falla.de(MENSAJES, campo, "desconocido"));
        }
    }

    private static void largo(String campo, String valor, int maximo, List<Falla> fallas) {
        int largo = valor == null ? 0 : valor.codePointCount(0, valor.length());
        if (largo > maximo) {
            fallas.add(new Falla(campo, "largo", MENSAJES.texto("linea.largo", largo, maximo)));
        }
    }

    private static boolean presente(String valor) {
        return valor != null && !valor.isBlank();
    }

    /**
     * Whether mail can be sent there: RFC 5322 address at a named, dotted domain (no IP address), at most 254 characters. The part
     * before the at sign has no accents: few relays carry them (RFC 6531), and they are nearly always a slip.
     */
    static boolean esCorreo(String correo) {
        String valor = correo.strip();
        try {
            new InternetAddress(valor, true).validate();
        } catch (AddressException e) {
            return false;
        }
        return valor.length() <= 254
                && valor.matches("[\\x21-\\x7e&&[^<>,;:\"]]+@[\\p{L}\\p{N}.-]+\\.\\p{L}[\\p{L}\\p{N}-]+");
    }
}
