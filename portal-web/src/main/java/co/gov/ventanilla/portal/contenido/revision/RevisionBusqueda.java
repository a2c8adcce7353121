package co.gov.ventanilla.portal.contenido.revision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the schema of {@code busqueda.json} cannot say: no dataset twice, and each phrase in one place only. */
final class RevisionBusqueda {

    private RevisionBusqueda() {}

    static void revisar(Hoja busqueda) {
        busqueda.en("lugares").sinRepetir("conjunto");
        frasesEnUnSoloLugar(busqueda.en("sinonimos").cadaUno());
        frasesEnUnSoloLugar(busqueda.en("palabrasDeTipo").campos());
        frasesEnUnSoloLugar(List.of(busqueda.en("peligro"), busqueda.en("peligroSalvo")));
        busqueda.en("otrosNombres").campos().forEach(nombres -> frasesEnUnSoloLugar(List.of(nombres)));
    }

    /** Notes a fault for each phrase that stands before in any of these lists, capitals and accents aside. */
    private static void frasesEnUnSoloLugar(List<Hoja> listas) {
        Map<String, String> vistas = new HashMap<>();
        List<Hoja> frases = new ArrayList<>();
        listas.forEach(lista -> frases.addAll(lista.cadaUno()));
        for (Hoja frase : frases) {
            String texto = frase.texto();
            String antes = texto == null ? null : vistas.putIfAbsent(llana(texto), texto);
            if (antes != null) {
                frase.falla("«" + texto + "» ya está" + (antes.equals(texto) ? "" : " como «" + antes + "»"));
            }
        }
    }

    private static String llana(String texto) {
        return Normalizer.normalize(texto, Normalizer.Form.NFD)
                .replaceAll("(?<=[aeiouAEIOU])\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
