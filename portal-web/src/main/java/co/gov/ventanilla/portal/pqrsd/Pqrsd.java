package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.rules.pqrsd.EstadoPqrsd;
import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A petition from its registration to its answer.
 *
 * <p>Its number, instant and text never change. Who filed it is in another table (in a third one when the identity is reserved),
 * and an anonymous petition has no such row at all.
 */
@Entity
public class Pqrsd {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String radicado;
    int anio;
    int consecutivo;

    @Enumerated(EnumType.STRING)
    TipoPqrsd tipo;

    @Column(name = "tipo_declarado")
    boolean tipoDeclarado;

    @Enumerated(EnumType.STRING)
    EstadoPqrsd estado;

    @Enumerated(EnumType.STRING)
    @Column(name = "estado_anterior")
    EstadoPqrsd estadoAnterior;

    String asunto;
    String texto;

    @Column(name = "texto_sha256")
    String textoSha256;

    Timestamp recibido;

    @Column(name = "computa_desde")
    LocalDate computaDesde;

    LocalDate vence;

    @Column(name = "termino_dias")
    Integer terminoDias;

    @Column(name = "vence_interno")
    LocalDate venceInterno;

    boolean anonima;
    boolean reserva;

    @Column(name = "medio_respuesta")
    String medioRespuesta;

    String prioritaria;
    String canal;
    String avisos;

    @Column(name = "clave_sal")
    byte[] claveSal;

    @Column(name = "clave_hash")
    byte[] claveHash;

    String verificacion;

    /** For the persistence provider and {@link PqrsdBuilder}. */
    protected Pqrsd() {}

    /** Moves to another state and remembers the one it came from. */
    public void pasarA(EstadoPqrsd nuevo) {
        estadoAnterior = estado;
        estado = nuevo;
    }

    /** Removes subject, text and digest. @return whether they were there */
    boolean quitarTexto() {
        boolean habia = textoSha256 != null;
        asunto = "";
        texto = "";
        textoSha256 = null;
        return habia;
    }

    /** From now on only this key opens the petition. */
    public void cambiarClave(Clave clave) {
        claveSal = Huella.azar(16);
        claveHash = clave.hash(claveSal);
    }

    public Long getId() {
        return id;
    }

    public String getRadicado() {
        return radicado;
    }

    public TipoPqrsd getTipo() {
        return tipo;
    }

    /** False when the person did not know the kind: then it is worked by the shortest term until somebody classifies it. */
    public boolean isTipoDeclarado() {
        return tipoDeclarado;
    }

    public EstadoPqrsd getEstado() {
        return estado;
    }

    /** The state before this one; where an undone withdrawal goes back to. */
    public EstadoPqrsd getEstadoAnterior() {
        return estadoAnterior;
    }

    public String getAsunto() {
        return asunto;
    }

    public String getTexto() {
        return texto;
    }

    /** SHA-256 of the text as UTF-8; null when the text was removed. */
    public String getTextoSha256() {
        return textoSha256;
    }

    public Instant getRecibido() {
        return recibido.toInstant();
    }

    /** Day zero of the count. */
    public LocalDate getComputaDesde() {
        return computaDesde;
    }

    /** Last day to answer; null for a felicitación. */
    public LocalDate getVence() {
        return vence;
    }

    /** Term in business days; null for a felicitación. */
    public Integer getTerminoDias() {
        return terminoDias;
    }

    public boolean isAnonima() {
        return anonima;
    }

    public boolean isReserva() {
        return reserva;
    }

    public String getMedioRespuesta() {
        return medioRespuesta;
    }

    /** Codes of the reasons for priority that the person ticked. */
    public List<String> getPrioritaria() {
        return prioritaria.isEmpty() ? List.of() : List.of(prioritaria.split(","));
    }

    /** What the person was told when filing, one per line; empty when nothing. */
    public String getAvisos() {
        return avisos;
    }

    /** Code that proves the receipt. */
    public String getVerificacion() {
        return verificacion;
    }
}
