package co.gov.ventanilla.opendata.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for in a text: either plain words that must all be there, or an expression of PostgreSQL's text search with {@code & | ! ( )}, {@code :*} for a
 * beginning of a word and {@code 'quotes'}.
 *
 * @param weight characters of all its words
 */
public record Search(Fragment condition, int weight) {
    private static final int DEEPEST = 20;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([&|!()])|<[-\\d]{1,3}>|'((?:[^']|'')*)'(?::[A-Da-d*]*)?|([^\\s&|!()']+))");

    /** All words of a text, anywhere in {@code haystack}. A text without words is nowhere. */
    public static Search plain(String haystack, String text) {
        List<String> words = Words.of(limited(text));
        if (words.size() > Words.MOST) {
            throw tooMany();
        }
        List<Fragment> each = words.stream()
                .map(w -> Fragment.of(haystack + " ~ ?", Words.whole(w, false)))
                .toList();
        return new Search(
                each.isEmpty() ? Fragment.of("false") : Fragment.all(each),
                words.stream().mapToInt(String::length).sum());
    }

    /** An expression; {@link BadQuery} when it is not one. */
    public static Search expression(String haystack, String text) {
        Parser parser = new Parser(haystack, tokens(limited(text)));
        Fragment condition = parser.either(0);
        if (parser.at < parser.tokens.size()) {
            throw bad("Después de «" + String.join(" ", parser.tokens.subList(0, parser.at)) + "» sobra algo");
        }
        return new Search(condition, parser.weight);
    }

    private static String limited(String text) {
        if (!Words.acceptable(text)) {
            throw bad("El texto que se busca tiene hasta " + Words.LONGEST + " caracteres");
        }
        return text;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.strip());
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
            matcher.region(end, matcher.regionEnd());
        }
        if (end < text.strip().length()) {
            throw bad("Hay unas comillas sin cerrar");
        }
        return tokens;
    }

    private static BadQuery bad(String message) {
        return new BadQuery("q", "busqueda", message);
    }

    private static BadQuery tooMany() {
        return bad("Se buscan hasta " + Words.MOST + " palabras a la vez");
    }

    /** By recursive descent: alternatives of sequences of words, negations and groups. Words side by side must both be there. */
    private static final class Parser {
        private final String haystack;
        private final List<String> tokens;
        private int at;
        private int weight;
        private int words;

        Parser(String haystack, List<String> tokens) {
            this.haystack = haystack;
            this.tokens = tokens;
        }

        Fragment either(int depth) {
            List<Fragment> alternatives = new ArrayList<>();
            do {
                alternatives.add(both(depth));
            } while (skip("|"));
            return Fragment.any(alternatives);
        }

        private Fragment both(int depth) {
            List<Fragment> parts = new ArrayList<>();
            do {
                parts.add(one(depth));
                while (at < tokens.size() && tokens.get(at).startsWith("<")) {
                    at++;
                }
            } while (skip("&")
                    || (at < tokens.size()
                            && !tokens.get(at).equals("|")
                            && !tokens.get(at).equals(")")));
            return Fragment.all(parts);
        }

        private Fragment one(int depth) {
            if (depth > DEEPEST) {
                throw bad("Hay demasiados paréntesis o negaciones unos dentro de otros");
            }
            if (skip("!")) {
                return Fragment.of("not ").then(one(depth + 1));
            }
            if (skip("(")) {
                Fragment inner = either(depth + 1);
                if (!skip(")")) {
                    throw bad("Falta cerrar un paréntesis");
                }
                return inner;
            }
            if (at == tokens.size() || "&|)".contains(tokens.get(at))) {
                throw bad("Falta una palabra "
                        + (at == tokens.size() ? "al final" : "antes de «" + tokens.get(at) + "»"));
            }
            return term(tokens.get(at++));
        }

        private Fragment term(String token) {
            boolean prefix = token.matches("(?s).+:[A-Da-d]*\\*[A-Da-d]*");
            List<String> parts = Words.of(token.replaceFirst(":[A-Da-d*]*$", ""));
            if (parts.isEmpty()) {
                return Fragment.of("false");
            }
            words += parts.size();
            if (words > Words.MOST) {
                throw tooMany();
            }
            List<Fragment> all = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                weight += parts.get(i).length();
                all.add(Fragment.of(haystack + " ~ ?", Words.whole(parts.get(i), prefix && i == parts.size() - 1)));
            }
            return Fragment.all(all);
        }

        private boolean skip(String token) {
            boolean there = at < tokens.size() && tokens.get(at).equals(token);
            at += there ? 1 : 0;
            return there;
        }
    }
}
