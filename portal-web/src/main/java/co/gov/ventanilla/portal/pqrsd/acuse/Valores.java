package co.gov.ventanilla.portal.pqrsd.acuse;

import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the data of a receipt into the values its template asks for.
 *
 * <p>The short form gets no value that comes from the person, so that no mistake of the template can print one.
 */
final class Valores {
    private final FechasEnPalabras palabras;

    Valores(FechasEnPalabras palabras) {
        this.palabras = palabras;
    }

    /** The values of the template for one receipt. */
    Map<String, Object> de(DatosAcuse datos, Forma forma) {
        Map<String, Object> valores = new LinkedHashMap<>();
        valores.put("completa", forma == Forma.COMPLETA);
        ponerEntidad(valores, datos.entidad());
        ponerRegistro(valores, datos);
        ponerPlazo(valores, datos.plazo());
        valores.put("verificacion", datos.verificacion().codigo());
        valores.put(
                "codigoEnGrupos", FechasEnPalabras.enGrupos(datos.verificacion().codigo()));
        valores.put("urlVerificar", datos.verificacion().url());
        valores.put("urlConsulta", datos.verificacion().urlConsulta());
        if (forma == Forma.COMPLETA) {
            ponerSolicitante(valores, datos.solicitante());
            ponerContenido(valores, datos.contenido());
            ponerLista(
                    valores,
                    "hayAvisos",
                    "avisos",
                    datos.registro().avisos().stream().map(aviso -> Map.<String, Object>of("aviso", aviso)));
            ponerLista(
                    valores,
                    "hayCuenta",
                    "cuenta",
                    datos.plazo().cuenta().stream().map(this::dia));
        }
        return valores;
    }

    private static void ponerEntidad(Map<String, Object> valores, DatosAcuse.Entidad entidad) {
        valores.put("entidad", entidad.nombre());
        valores.put("direccion", entidad.direccion());
        Stream<String> contacto = Stream.of(entidad.telefonos(), List.of(entidad.correo()), entidad.urls())
                .flatMap(List::stream)
                .filter(dato -> !dato.isBlank());
        valores.put("contacto", contacto.collect(Collectors.joining(" · ")));
    }

    private void ponerRegistro(Map<String, Object> valores, DatosAcuse datos) {
        valores.put("radicado", datos.registro().radicado());
        valores.put("tipo", datos.registro().tipo());
        valores.put("recibido", palabras.diaYHora(datos.registro().recibido()));
        valores.put("sha256", datos.contenido().sha256());
    }

    private void ponerPlazo(Map<String, Object> valores, DatosAcuse.Plazo plazo) {
        LocalDate vence = plazo.vence();
        Integer dias = plazo.terminoDias();
        valores.put("computaDesde", palabras.dia(plazo.computaDesde()));
        valores.put("conPlazo", vence != null);
        valores.put("vence", vence == null ? "" : palabras.dia(vence));
        valores.put("conTermino", vence != null && dias != null);
        valores.put("termino", dias == null ? "" : dias + (dias == 1 ? " día hábil" : " días hábiles"));
        valores.put("fueraDeHorario", plazo.fueraDeHorario());
    }

    private static void ponerSolicitante(Map<String, Object> valores, DatosAcuse.Solicitante solicitante) {
        valores.put("anonima", solicitante.anonima());
        ponerLista(
                valores,
                "haySolicitante",
                "solicitante",
                solicitante.datos().stream()
                        .map(par -> Map.<String, Object>of("etiqueta", par.etiqueta(), "valor", par.valor())));
        valores.put("hayMedio", !solicitante.medioRespuesta().isBlank());
        valores.put("medioRespuesta", solicitante.medioRespuesta());
    }

    private void ponerContenido(Map<String, Object> valores, DatosAcuse.Contenido contenido) {
        valores.put("hayAsunto", !contenido.asunto().isBlank());
        valores.put("asunto", contenido.asunto());
        valores.put("renglones", Renglones.de(contenido.texto(), palabras));
        ponerLista(
                valores,
                "hayAdjuntos",
                "adjuntos",
                contenido.adjuntos().stream().map(this::adjunto));
    }

    private Map<String, Object> adjunto(DatosAcuse.Adjunto adjunto) {
        return Map.of(
                "nombre", adjunto.nombre(),
                "tamano", palabras.bytes(adjunto.bytes()),
                "huella", adjunto.sha256(),
                "estado", adjunto.estado());
    }

    private Map<String, Object> dia(DatosAcuse.DiaContado dia) {
        return Map.of(
                "fecha",
                palabras.dia(dia.fecha()),
                "numero",
                dia.cuenta() ? palabras.numero(dia.numero()) : "No se cuenta",
                "motivo",
                dia.motivo());
    }

    private static void ponerLista(
            Map<String, Object> valores, String hay, String nombre, Stream<Map<String, Object>> filas) {
        List<Map<String, Object>> lista = new ArrayList<>(filas.toList());
        valores.put(hay, !lista.isEmpty());
        valores.put(nombre, lista);
    }
}
