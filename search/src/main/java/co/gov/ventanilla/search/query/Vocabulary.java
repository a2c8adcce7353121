package co.gov.ventanilla.search.query;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.SpokenForms;
import co.gov.ventanilla.search.text.Synonyms;
import co.gov.ventanilla.search.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a city and those of the language, as the reader of questions needs them. */
public final class Vocabulary {

    /** What people say around what they look for, in this order and as few words as possible. */
    private static final List<String> FILLERS = List.of(
            "hola",
            "buenas",
            "buenos días",
            "buenas tardes",
            "buenas noches",
            "por favor",
            "porfa",
            "gracias",
            "disculpe",
            "una pregunta",
            "quisiera saber",
            "quiero saber",
            "necesito saber",
            "me puede decir",
            "me pueden decir",
            "me podría decir",
            "alguien sabe",
            "saben",
            "dígame",
            "dónde",
            "adónde",
            "donde hay",
            "dónde queda",
            "dónde quedan",
            "en dónde",
            "dónde está",
            "dónde están",
            "dónde puedo",
            "dónde encuentro",
            "queda",
            "quedan",
            "hay",
            "habrá",
            "existe",
            "busco",
            "buscar",
            "buscando",
            "estoy buscando",
            "necesito",
            "quiero",
            "quisiera",
            "me gustaría",
            "encontrar",
            "cómo hago para",
            "qué hago para",
            "cómo hago",
            "cómo puedo",
            "se puede",
            "puedo",
            "puede",
            "algún",
            "alguna",
            "algunos",
            "cuál",
            "cuáles",
            "cuál es",
            "qué es",
            "un sitio",
            "un lugar",
            "sitio",
            "lugar",
            "me",
            "mi",
            "mis",
            "es",
            "son",
            "está",
            "yo",
            "toca",
            "hacer",
            "tiene",
            "tienen",
            "este",
            "esta",
            "ese",
            "esa",
            "si",
            "no",
            "ya",
            "muy",
            "más",
            "cómo",
            "dar",
            "dan",
            "sobre");

    private final Synonyms synonyms;
    private final SpanishAnalyzer reading;
    private final Phrases<Kind> kinds = new Phrases<>();
    private final Phrases<Boolean> danger = new Phrases<>();
    private final Phrases<Boolean> fillers = new Phrases<>();

    /**
     * With the words of a city.
     *
     * @param synonyms groups of phrases that mean the same there; those of the language are added
     * @param kindWords phrases that ask for a kind
     * @param dangerWords phrases of somebody in danger
     */
    public Vocabulary(List<List<String>> synonyms, Map<Kind, List<String>> kindWords, List<String> dangerWords) {
        List<List<String>> spoken = new ArrayList<>(SpokenForms.numbers());
        spoken.addAll(SpokenForms.addresses());
        this.synonyms = new Synonyms(synonyms).and(spoken);
        this.reading = SpanishAnalyzer.forReading(this.synonyms);
        kindWords.forEach((kind, phrases) -> phrases.forEach(phrase -> kinds.put(terms(phrase), kind)));
        dangerWords.forEach(phrase -> danger.put(terms(phrase), true));
        FILLERS.forEach(phrase -> fillers.put(terms(phrase), true));
    }

    /** Phrases that mean the same, for the index and for its queries. */
    public Synonyms synonyms() {
        return synonyms;
    }

    /** Words of a text, none left out. */
    List<Word> read(String text) {
        return reading.read(text);
    }

    /** How a phrase is compared. */
    List<String> terms(String phrase) {
        return read(phrase).stream().map(Word::term).toList();
    }

    Phrases<Kind> kinds() {
        return kinds;
    }

    Phrases<Boolean> danger() {
        return danger;
    }

    Phrases<Boolean> fillers() {
        return fillers;
    }
}
