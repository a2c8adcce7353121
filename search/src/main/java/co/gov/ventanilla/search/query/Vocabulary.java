package co.gov.ventanilla.search.query;

import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.text.Folding;
import co.gov.ventanilla.search.text.Sound;
import co.gov.ventanilla.search.text.SpanishAnalyzer;
import co.gov.ventanilla.search.text.SpokenForms;
import co.gov.ventanilla.search.text.Synonyms;
import co.gov.ventanilla.search.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** Who says so wants to be told something, not to go somewhere. */
    private static final List<String> EXPLANATIONS = List.of(
            "qué es",
            "qué son",
            "qué significa",
            "para qué sirve",
            "para qué sirven",
            "cómo funciona",
            "cómo funcionan",
            "cómo me conecto",
            "cómo conectarme",
            "cómo conectarse",
            "cómo entro",
            "cómo se usa",
            "por qué",
            "quién puede",
            "cuánto se demora",
            "cuánto se demoran",
            "cuánto tarda",
            "cuánto vale",
            "cuánto cuesta",
            "no sirve",
            "no funciona",
            "no carga",
            "no abre",
            "no conecta",
            "no me conecta",
            "no se conecta",
            "no me deja",
            "no entra",
            "está lento",
            "está lenta",
            "muy lento",
            "muy lenta",
            "está caído",
            "está caída",
            "se cae",
            "está malo",
            "está mala",
            "está dañado",
            "está dañada",
            "no hay señal",
            "qué hago si",
            "se me perdió",
            "se me olvidó",
            "perdí",
            "olvidé",
            "puedo usar",
            "es gratis");

    /** Words that everybody uses and that are no typos of others; Lucene's list, and what people say of themselves and their errands. */
    private static final List<String> COMMON = Stream.concat(
                    org.apache.lucene.analysis.es.SpanishAnalyzer.getDefaultStopSet().stream()
                            .map(word -> new String((char[]) word)),
                    Stream.of(
                            "porque", "papá", "mamá", "hijo", "hija", "casa", "vivo", "trabajo", "renta", "plata",
                            "papel", "papeles", "carro", "moto", "perro", "gato", "vecino", "vecina", "señor", "señora",
                            "ayer", "tarde", "noche", "semana", "mes", "año", "hora", "cédula", "sacar", "pagar",
                            "pasar", "pedir", "poner", "tener", "saber", "hacer", "llegar", "llevar", "cambiar",
                            "abrir", "cerrar", "manana"))
            .toList();

    private static final Pattern SPACE = Pattern.compile("[^\\p{L}]+");
    private static final int SOUNDING = 4;

    private final Synonyms synonyms;
    private final SpanishAnalyzer reading;
    private final Phrases<Boolean> explanations = new Phrases<>();
    private final Set<String> spoken = new HashSet<>();
    private final Map<String, String> sounds = new HashMap<>();
    private final Phrases<Kind> kinds = new Phrases<>();
    private final Phrases<Boolean> danger = new Phrases<>();
    private final Phrases<Boolean> fillers = new Phrases<>();

    /**
     * With the words of a city.
     *
     * @param synonyms groups of phrases that mean the same there; those of the language are added
     * @param kindWords phrases that ask for a kind
     * @param danger phrases of somebody in danger
     */
    public Vocabulary(List<List<String>> synonyms, Map<Kind, List<String>> kindWords, List<String> danger) {
        this(synonyms, kindWords, new Danger(danger, List.of()), List.of());
    }

    /**
     * Phrases of somebody in danger.
     *
     * @param not longer ones that hold one of them and say no danger
     */
    public record Danger(List<String> phrases, List<String> not) {}

    /**
     * With the names that say nothing there, because all is in it.
     *
     * @param everywhere names of the municipality and of what it lies in: "wifi en Armenia"
     */
    public Vocabulary(
            List<List<String>> synonyms,
            Map<Kind, List<String>> kindWords,
            Danger dangerWords,
            List<String> everywhere) {
        List<List<String>> ofTheLanguage = new ArrayList<>(SpokenForms.numbers());
        ofTheLanguage.addAll(SpokenForms.addresses());
        this.synonyms = new Synonyms(synonyms).and(ofTheLanguage);
        this.reading = SpanishAnalyzer.forReading(this.synonyms);
        kindWords.forEach((kind, phrases) -> phrases.forEach(phrase -> kinds.put(terms(phrase), kind)));
        dangerWords.phrases().forEach(phrase -> danger.put(terms(phrase), true));
        dangerWords.not().forEach(phrase -> danger.put(terms(phrase), false));
        Stream.concat(FILLERS.stream(), everywhere.stream()).forEach(phrase -> fillers.put(terms(phrase), true));
        EXPLANATIONS.forEach(phrase -> explanations.put(terms(phrase), true));
        Stream.of(
                        kindWords.values().stream().flatMap(List::stream),
                        dangerWords.phrases().stream(),
                        FILLERS.stream(),
                        EXPLANATIONS.stream(),
                        COMMON.stream())
                .flatMap(phrases -> phrases)
                .forEach(this::say);
    }

    /** Takes words of the language as known, so that they are no typos of others. */
    void say(String phrase) {
        spoken.addAll(terms(phrase));
        for (String word : SPACE.split(Folding.fold(phrase))) {
            if (word.length() >= SOUNDING) {
                sounds.putIfAbsent(Sound.of(word), word);
            }
        }
    }

    /** The word of the language that sounds like one that is written otherwise: "serca" is "cerca". */
    public Optional<String> soundsLike(String folded) {
        return Optional.ofNullable(sounds.get(Sound.of(folded))).filter(word -> !word.equals(folded));
    }

    /** Whether the word means something to the reader of questions, in the form in which it is compared. */
    public boolean knows(String term) {
        return spoken.contains(term);
    }

    Phrases<Boolean> explanations() {
        return explanations;
    }

    /** Phrases that mean the same, for the index and for its queries. */
    public Synonyms synonyms() {
        return synonyms;
    }

    /** Words of a text, none left out. */
    public List<Word> read(String text) {
        return reading.read(text);
    }

    /** How a phrase is compared. */
    List<String> terms(String phrase) {
        return read(phrase).stream().map(Word::term).toList();
    }

    Phrases<Kind> kinds() {
        return kinds;
    }

    /** Phrases of danger, and with false those that only look so. */
    Phrases<Boolean> danger() {
        return danger;
    }

    Phrases<Boolean> fillers() {
        return fillers;
    }
}
