package co.gov.ventanilla.portal.pqrsd.adjunto;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A file of a petition. Its bytes live in {@link Almacen}; its name is text for people and never a path. */
@Entity
public class Adjunto {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "pqrsd_id")
    private long pqrsdId;

    private long evento;
    private int orden;
    private String nombre;

    @Column(name = "tipo_mime")
    private String tipoMime;

    private long bytes;
    private String sha256;
    private String estado;

    protected Adjunto() {}

    /** @param evento event of the chain that brought the file */
    public Adjunto(long pqrsdId, long evento, int orden, ArchivoRecibido archivo, EstadoAdjunto estado) {
        this.pqrsdId = pqrsdId;
        this.evento = evento;
        this.orden = orden;
        this.nombre = archivo.nombre();
        this.tipoMime = archivo.tipoMime();
        this.bytes = archivo.bytes();
        this.sha256 = archivo.sha256();
        this.estado = estado.codigo();
    }

    /** Removes its name; its bytes are collected once no petition holds them. */
    public void suprimir() {
        nombre = "";
        estado = EstadoAdjunto.SUPRIMIDO.codigo();
    }

    /** Whether an act removed it. */
    public boolean isSuprimido() {
        return EstadoAdjunto.deCodigo(estado) == EstadoAdjunto.SUPRIMIDO;
    }

    public Long getId() {
        return id;
    }

    public long getEvento() {
        return evento;
    }

    public int getOrden() {
        return orden;
    }

    public String getNombre() {
        return nombre;
    }

    public String getTipoMime() {
        return tipoMime;
    }

    public long getBytes() {
        return bytes;
    }

    public String getSha256() {
        return sha256;
    }

    /** Code of its state. */
    public String getEstado() {
        return estado;
    }

    /** Whether who sent it may have it back. */
    public boolean isSeDevuelve() {
        return EstadoAdjunto.deCodigo(estado).seDevuelve();
    }
}
