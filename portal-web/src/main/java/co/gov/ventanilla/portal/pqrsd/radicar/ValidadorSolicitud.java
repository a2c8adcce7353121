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
    static final Set<String> DOCUMENTOS = Set.of("CC", "NUIP", "CE", "NIT", "PASAPORTE", "PPT", "TI", "OTRO");
    /** Longest text, in code points after CRLF became LF. */
    private static final int TEXTO = 20_000;

    private static final int ASUNTO = 200;
    private static final int LINEA = 250;

    @Inject
    ContenidoActivo contenido;

    /** All faults of a whole request; empty when it can be filed. */
    public List<Falla> todo(SolicitudPqrsd s, boolean hayVoz) {
        List<Falla> fallas = new ArrayList<>();
        tipo(s.tipo(), fallas);
        fallas.addAll(solicitud(s, hayVoz));
        if (s.esAnonima() && (s.solicitante() != null || s.enNombreDe() != null)) {
            fallas.add(Falla.de(MENSAJES, "anonima", "con_solicitante"));
        }
        fallas.addAll(quien(s));
        return fallas;
    }

    /** Faults of the step "what you ask". */
    public List<Falla> solicitud(SolicitudPqrsd s, boolean hayVoz) {
        List<Falla> fallas = new ArrayList<>();
        String texto = s.texto() == null ? "" : s.texto().replace("\r\n", "\n");
        if (texto.isBlank() && !hayVoz) {
            fallas.add(sinTexto("texto"));
        } else {
            fallas.addAll(largo(texto));
        }
        largo("asunto", s.asunto(), ASUNTO, fallas);
        return fallas;
    }

    /** Fault of a text that is too long; empty when it fits. */
    public static List<Falla> largo(String texto) {
        int largo = texto.codePointCount(0, texto.length());
        return largo <= TEXTO ? List.of() : List.of(Falla.de(MENSAJES, "texto", "largo", largo, TEXTO, largo - TEXTO));
    }

    /** Fault of a petition that says nothing; its link leads to {@code campo}. */
    public static Falla sinTexto(String campo) {
        return new Falla(campo, "falta", MENSAJES.texto("texto.falta"));
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
        Solicitante quien = s.solicitante();
        if (quien != null) {
            solicitante(quien, fallas);
        }
        medio(s.medioRespuesta(), quien, fallas);
        enNombreDe(s.enNombreDe(), fallas);
        prioritaria(s.atencionPrioritaria(), fallas);
        return fallas;
    }

    private static void tipo(String tipo, List<Falla> fallas) {
        if (tipo != null && !tipo.isBlank() && TipoPqrsd.deCodigo(tipo.strip()).isEmpty()) {
            fallas.add(tipoDesconocido());
        }
    }

    private static void solicitante(Solicitante s, List<Falla> fallas) {
        uno("solicitante.tipo_persona", s.tipoPersona(), PERSONAS, fallas);
        uno("solicitante.tipo_documento", s.tipoDocumento(), DOCUMENTOS, fallas);
        largo("solicitante.nombres", s.nombres(), LINEA, fallas);
        largo("solicitante.apellidos", s.apellidos(), LINEA, fallas);
        largo("solicitante.razon_social", s.razonSocial(), LINEA, fallas);
        largo("solicitante.documento", s.documento(), 40, fallas);
        largo("solicitante.telefono", s.telefono(), 60, fallas);
        largo("solicitante.direccion", s.direccion(), LINEA, fallas);
        largo("solicitante.barrio", s.barrio(), LINEA, fallas);
        largo("solicitante.municipio", s.municipio(), LINEA, fallas);
        largo("solicitante.pais", s.pais(), LINEA, fallas);
        if (presente(s.correo()) && !esCorreo(s.correo())) {
            fallas.add(Falla.de(MENSAJES, "solicitante.correo", "forma"));
        }
    }

    private static void medio(String medio, Solicitante s, List<Falla> fallas) {
        if (!presente(medio)) {
            fallas.add(Falla.de(MENSAJES, "medio_respuesta", "falta"));
        } else if (!MEDIOS.contains(medio.strip())) {
            fallas.add(Falla.de(MENSAJES, "medio_respuesta", "desconocido"));
        } else if (medio.strip().equals("correo") && (s == null || !presente(s.correo()))) {
            fallas.add(Falla.de(MENSAJES, "solicitante.correo", "falta"));
        } else if (medio.strip().equals("fisico") && (s == null || !presente(s.direccion()))) {
            fallas.add(Falla.de(MENSAJES, "solicitante.direccion", "falta"));
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
