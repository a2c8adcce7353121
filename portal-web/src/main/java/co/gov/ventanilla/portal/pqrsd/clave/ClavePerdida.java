package co.gov.ventanilla.portal.pqrsd.clave;

import co.gov.ventanilla.portal.correo.CorreoRepository;
import co.gov.ventanilla.portal.platform.Ajustes;
import co.gov.ventanilla.portal.platform.Json;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import co.gov.ventanilla.portal.pqrsd.Pqrsd;
import co.gov.ventanilla.portal.pqrsd.PqrsdRepository;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.rules.radicado.Radicado;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Somebody lost the key and names radicado, e-mail and surname (or the name of the organisation). If they are those of the filing a
 * link goes to that address, at most three an hour; who asks learns nothing either way.
 */
@ApplicationScoped
public class ClavePerdida {
    private static final Mensajes MENSAJES = Mensajes.junto(ClavePerdida.class);
    private static final int POR_HORA = 3;

    @Inject
    PqrsdRepository pqrsds;

    @Inject
    ReemplazoRepository reemplazos;

    @Inject
    CorreoRepository correos;

    @Inject
    Ajustes ajustes;

    /** Sends the link if the data match. */
    @Transactional(rollbackOn = Exception.class)
    public void pedir(String radicado, String correo, String apellido) {
        String numero = Radicado.leer(radicado).map(Radicado::toString).orElse("0");
        pqrsds.porRadicado(numero)
                .filter(p -> !p.isAnonima() && coincide(p, correo, apellido))
                .filter(p -> reemplazos.recientes(p.getId()) < POR_HORA)
                .ifPresent(p -> enviar(p, correo));
    }

    private boolean coincide(Pqrsd pqrsd, String correo, String apellido) {
        JsonNode quien = pqrsds.solicitante(pqrsd)
                .map(datos -> Json.read(datos.getBytes(StandardCharsets.UTF_8), JsonNode.class))
                .map(datos -> datos.path("solicitante"))
                .orElseGet(Json.MAPPER::createObjectNode);
        String suCorreo = quien.path("correo").asText("");
        return !suCorreo.isBlank()
                && !palabras(apellido).isEmpty()
                && llano(suCorreo).equals(llano(correo))
                && (palabras(quien.path("apellidos").asText("")).containsAll(palabras(apellido))
                        || palabras(quien.path("razon_social").asText("")).equals(palabras(apellido)));
    }

    /** The words of a name without accents and in lower case. */
    private static List<String> palabras(String nombre) {
        return Arrays.stream(llano(nombre).split("[^\\p{L}\\p{N}]+"))
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static String llano(String texto) {
        return Normalizer.normalize(texto.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private void enviar(Pqrsd pqrsd, String correo) {
        String token = Huella.token();
        reemplazos.crear(token, pqrsd.getId());
        correos.encolar(new CorreoRepository.Salida(
                correo.strip(),
                MENSAJES.texto("correo.asunto", pqrsd.getRadicado()),
                MENSAJES.texto(
                        "correo.cuerpo",
                        pqrsd.getRadicado(),
                        ajustes.url() + "/pqrsd/consulta/clave-nueva?enlace=" + token)));
    }
}
