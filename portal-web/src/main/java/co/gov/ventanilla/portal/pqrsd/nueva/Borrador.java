package co.gov.ventanilla.portal.pqrsd.nueva;

import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.EnNombreDe;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.Solicitante;
import co.gov.ventanilla.portal.pqrsd.radicar.SolicitudPqrsd.TratamientoDatos;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The answers of an unfinished filing, as typed. Stored only encrypted ({@link SesionBorrador}); fields bear their JSON names. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonIgnoreProperties(ignoreUnknown = true)
public class Borrador {
    /** Value of the kind for people who do not know it. */
    public static final String NO_SE = "no_se";

    String tipo;
    String tipoPersona;
    boolean reservaIdentidad;
    CamposQuien quien = new CamposQuien();
    String medioRespuesta;
    List<String> atencionPrioritaria = new ArrayList<>();
    boolean acepta;
    String asunto;
    String texto;

    /** The person will send a voice message instead of writing. */
    boolean voz;

    List<ArchivoRecibido> archivos = new ArrayList<>();
    Set<Paso> hechos = EnumSet.noneOf(Paso.class);

    /** When it was begun. */
    Instant inicio;

    /** A field that people do not see was filled in on some step. */
    boolean trampa;

    /** Submission key: one filing, however often the button is pressed. */
    String claveEnvio;

    /** The request that these answers add up to. Data of a person are left out of an anonymous one. */
    public SolicitudPqrsd solicitud(String versionAviso) {
        boolean anonima = isAnonima();
        return new SolicitudPqrsd(
                NO_SE.equals(tipo) ? null : tipo,
                asunto,
                texto,
                anonima,
                reservaIdentidad,
                anonima ? null : solicitante(),
                anonima ? null : medioRespuesta,
                anonima
                        ? null
                        : new EnNombreDe(
                                quien.getEnNombreDeNombres(),
                                quien.getEnNombreDeDocumento(),
                                quien.getEnNombreDeCalidad()),
                anonima ? List.of() : atencionPrioritaria,
                anonima ? null : new TratamientoDatos(versionAviso, acepta));
    }

    private Solicitante solicitante() {
        boolean juridica = "juridica".equals(tipoPersona);
        return new Solicitante(
                tipoPersona,
                juridica ? null : quien.getNombres(),
                juridica ? null : quien.getApellidos(),
                juridica ? quien.getRazonSocial() : null,
                quien.getTipoDocumento(),
                quien.getDocumento(),
                quien.getCorreo(),
                quien.getTelefono(),
                quien.getDireccion(),
                quien.getBarrio(),
                quien.getMunicipio(),
                quien.getPais());
    }

    /** Whether a voice message is among the files. */
    public boolean isHayVoz() {
        return archivos.stream().anyMatch(ArchivoRecibido::esVoz);
    }

    /** Whether nothing says yet what is asked: no text, and the voice message is not among the files. */
    public boolean isFaltaVoz() {
        return (texto == null || texto.isBlank()) && !isHayVoz();
    }

    public boolean isAnonima() {
        return "anonima".equals(tipoPersona);
    }

    public boolean isTipoDesconocido() {
        return NO_SE.equals(tipo);
    }

    /** The first step that was not yet answered. */
    public Paso siguiente() {
        for (Paso paso : Paso.values()) {
            if (paso != Paso.REVISAR && !hechos.contains(paso)) {
                return paso;
            }
        }
        return Paso.REVISAR;
    }

    public String getTipo() {
        return tipo;
    }

    public String getTipoPersona() {
        return tipoPersona;
    }

    public boolean isReservaIdentidad() {
        return reservaIdentidad;
    }

    public CamposQuien getQuien() {
        return quien;
    }

    public String getMedioRespuesta() {
        return medioRespuesta;
    }

    public List<String> getAtencionPrioritaria() {
        return atencionPrioritaria;
    }

    public boolean isAcepta() {
        return acepta;
    }

    public String getAsunto() {
        return asunto;
    }

    public void setAsunto(String asunto) {
        this.asunto = asunto;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public boolean isVoz() {
        return voz;
    }

    public List<ArchivoRecibido> getArchivos() {
        return archivos;
    }
}
