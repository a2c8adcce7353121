package co.gov.ventanilla.portal.pqrsd.consulta.agregar;

import co.gov.ventanilla.portal.platform.falla.Falla;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.adjunto.Almacen;
import co.gov.ventanilla.portal.pqrsd.radicar.Radicacion;
import co.gov.ventanilla.portal.pqrsd.radicar.TextoLimpio;
import co.gov.ventanilla.portal.pqrsd.radicar.ValidadorSolicitud;
import co.gov.ventanilla.portal.pqrsd.recepcion.LectorFormulario;
import co.gov.ventanilla.portal.texto.Mensajes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Checks what a person adds, makes its files permanent and records it; nothing is recorded while something is refused. */
@ApplicationScoped
public class RecepcionAdicion {
    private static final Mensajes MENSAJES = Mensajes.junto(RecepcionAdicion.class);

    @Inject
    Almacen almacen;

    @Inject
    Adicion adicion;

    /** @return what is wrong; empty when it was recorded */
    public List<Falla> recibir(Pqrsd pqrsd, LectorFormulario.Formulario formulario) throws IOException {
        String texto =
                TextoLimpio.de(formulario.campos().getOrDefault("texto", "")).valor();
        if (!formulario.fallas().isEmpty()) {
            return List.of();
        }
        if (texto.isBlank() && formulario.entregas().isEmpty()) {
            return List.of(Falla.de(MENSAJES, "texto", "falta"));
        }
        List<Falla> largo = ValidadorSolicitud.largo(texto);
        if (!largo.isEmpty()) {
            return largo;
        }
        for (Radicacion.Entrega entrega : formulario.entregas()) {
            almacen.guardar(entrega.bytes());
        }
        adicion.agregar(
                pqrsd.getId(),
                texto,
                formulario.entregas().stream().map(Radicacion.Entrega::archivo).toList());
        return List.of();
    }
}
