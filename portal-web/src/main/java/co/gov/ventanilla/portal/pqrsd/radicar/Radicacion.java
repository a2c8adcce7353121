package co.gov.ventanilla.portal.pqrsd.radicar;

import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.platform.limite.Aforo;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoEntrante;
import co.gov.ventanilla.portal.pqrsd.adjunto.ArchivoRecibido;
import co.gov.ventanilla.portal.pqrsd.sospecha.Indicios;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The act of filing (radicar): checks the request, makes its files permanent, and writes it into the register in one transaction.
 *
 * <p>Files come first because they are slow and must be on the disk before the acknowledgement; if the transaction then fails they
 * have no reference and are collected later.
 */
@ApplicationScoped
public class Radicacion {
    @Inject
    ValidadorSolicitud validador;

    @Inject
    Almacen almacen;

    @Inject
    Asiento asiento;

    @Inject
    Aforo aforo;

    /** A received file with its staged bytes. */
    public record Entrega(ArchivoRecibido archivo, ArchivoEntrante bytes) {}

    /**
     * How a request came in.
     *
     * @param canal door: web or api
     * @param claveEnvio submission key or null
     * @param tipoDesconocido the person chose "No sé cuál es"
     * @param borrador digest of the draft it came from, or null
     * @param indicios what speaks for a person or a machine
     */
    public record Puerta(String canal, String claveEnvio, boolean tipoDesconocido, String borrador, Indicios indicios) {
        /** A door that is not watched. */
        public Puerta(String canal, String claveEnvio, boolean tipoDesconocido, String borrador) {
            this(canal, claveEnvio, tipoDesconocido, borrador, Indicios.NINGUNO);
        }
    }

    /**
     * Files a request.
     *
     * @throws SolicitudInvalida with every fault; nothing is stored
     * @throws EnvioDistinto when the submission key belongs to another content
     * @throws co.gov.ventanilla.portal.platform.limite.PortalLleno when too many file at once; nothing is stored
     * @throws UncheckedIOException when the disk takes no file now; nothing is registered
     */
    public RespuestaRadicacion radicar(SolicitudPqrsd cruda, List<Entrega> entregas, Puerta puerta) {
        return radicar(cruda, entregas, puerta, List.of());
    }

    /** Files a request unless its reader or this act finds a fault; all of them are told at once. */
    public RespuestaRadicacion radicar(
            SolicitudPqrsd cruda, List<Entrega> entregas, Puerta puerta, List<Falla> deLectura) {
        boolean voz = entregas.stream().anyMatch(e -> e.archivo().esVoz());
        List<Falla> fallas = new ArrayList<>(deLectura);
        validador.todo(cruda, voz).stream()
                .filter(f -> deLectura.stream().noneMatch(l -> l.campo().equals(f.campo())))
                .forEach(fallas::add);
        if (!fallas.isEmpty()) {
            throw new SolicitudInvalida(fallas);
        }
        EntradaDepurada depurada = EntradaDepurada.de(cruda);
        List<ArchivoRecibido> archivos = entregas.stream().map(Entrega::archivo).toList();
        String cuerpo = Huella.de(Json.canonical(Map.of(
                "solicitud", depurada.solicitud(),
                "adjuntos",
                        archivos.stream()
                                .map(a -> a.nombre() + "|" + a.sha256())
                                .toList())));
        Ingreso ingreso = new Ingreso(depurada.solicitud(), archivos, puerta, depurada.avisos());
        return aforo.ocupar(() -> {
            guardar(entregas);
            return asiento.asentar(ingreso, cuerpo);
        });
    }

    private void guardar(List<Entrega> entregas) {
        try {
            for (Entrega entrega : entregas) {
                almacen.guardar(entrega.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
