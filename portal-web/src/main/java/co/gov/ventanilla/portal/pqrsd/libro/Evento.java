package co.gov.ventanilla.portal.pqrsd.libro;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;

/** One link of the chain. It is written once and never changed. */
@Entity
public class Evento {
    /** Hash before the first event. */
    public static final String GENESIS = "0".repeat(64);

    @Id
    private long numero;

    @Column(name = "pqrsd_id")
    private long pqrsdId;

    private String radicado;
    private String tipo;
    private Timestamp instante;
    private String compromisos;
    private String previo;
    private String hash;

    protected Evento() {}

    Evento(Eslabon eslabon, long pqrsdId, String radicado, String tipo, String compromisos) {
        this.numero = eslabon.numero();
        this.instante = Timestamp.from(eslabon.instante());
        this.previo = eslabon.previo();
        this.pqrsdId = pqrsdId;
        this.radicado = radicado;
        this.tipo = tipo;
        this.compromisos = compromisos;
        this.hash = calcularHash();
    }

    /** The hash that this event must have, from its own content and the previous hash. */
    public final String calcularHash() {
        String json = Json.canonical(Map.of(
                "numero", numero,
                "radicado", radicado,
                "tipo", tipo,
                "instante", instante.toInstant().toString(),
                "compromisos", Json.read(compromisos.getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.class)));
        return Huella.de(previo + json);
    }

    /** Position in the chain, from 1. */
    public long getNumero() {
        return numero;
    }

    public long getPqrsdId() {
        return pqrsdId;
    }

    public String getRadicado() {
        return radicado;
    }

    /** Kind of event, code of {@link TipoEvento}. */
    public String getTipo() {
        return tipo;
    }

    public Instant getInstante() {
        return instante.toInstant();
    }

    /** Canonical JSON: name of each content and its commitment. */
    public String getCompromisos() {
        return compromisos;
    }

    public String getPrevio() {
        return previo;
    }

    public String getHash() {
        return hash;
    }
}
