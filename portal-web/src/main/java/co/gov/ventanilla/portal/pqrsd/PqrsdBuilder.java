package co.gov.ventanilla.portal.pqrsd;

import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.rules.pqrsd.EstadoPqrsd;
import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import co.gov.ventanilla.rules.radicado.Radicado;
import co.gov.ventanilla.rules.termino.CuentaTermino;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Builds a petition in the state RADICADA; each step is one sentence of the receipt. */
public final class PqrsdBuilder {
    private final Pqrsd pqrsd = new Pqrsd();

    public PqrsdBuilder(Radicado radicado, Instant recibido, Clave clave) {
        pqrsd.radicado = radicado.toString();
        pqrsd.anio = radicado.anio();
        pqrsd.consecutivo = radicado.consecutivo();
        pqrsd.recibido = Timestamp.from(recibido);
        pqrsd.estado = EstadoPqrsd.RADICADA;
        pqrsd.claveSal = Huella.azar(16);
        pqrsd.claveHash = clave.hash(pqrsd.claveSal);
        pqrsd.verificacion = Clave.nueva().simbolos();
    }

    /** Kind, and whether the person chose it. */
    public PqrsdBuilder tipo(TipoPqrsd tipo, boolean declarado) {
        pqrsd.tipo = tipo;
        pqrsd.tipoDeclarado = declarado;
        return this;
    }

    /** What is asked. */
    public PqrsdBuilder contenido(String asunto, String texto) {
        pqrsd.asunto = asunto;
        pqrsd.texto = texto;
        pqrsd.textoSha256 = Huella.de(texto);
        return this;
    }

    /** How the answer goes back; null when anonymous. */
    public PqrsdBuilder respuesta(String medio, boolean anonima, boolean reserva) {
        pqrsd.medioRespuesta = medio;
        pqrsd.anonima = anonima;
        pqrsd.reserva = reserva;
        return this;
    }

    /** Due date that the person sees and the stricter one the entity works by. */
    public PqrsdBuilder plazo(CuentaTermino cuenta, LocalDate interno) {
        pqrsd.computaDesde = cuenta.computaDesde();
        pqrsd.vence = cuenta.vence();
        pqrsd.terminoDias = cuenta.dias();
        pqrsd.venceInterno = interno;
        return this;
    }

    /** No due date: a felicitación. */
    public PqrsdBuilder sinPlazo(LocalDate computaDesde) {
        pqrsd.computaDesde = computaDesde;
        return this;
    }

    /** Door it came in by, priority codes and notes for the person. */
    public PqrsdBuilder ingreso(String canal, String prioritaria, String avisos) {
        pqrsd.canal = canal;
        pqrsd.prioritaria = prioritaria;
        pqrsd.avisos = avisos;
        return this;
    }

    public Pqrsd build() {
        return pqrsd;
    }
}
