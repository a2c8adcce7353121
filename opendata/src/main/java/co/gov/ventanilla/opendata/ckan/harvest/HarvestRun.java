package co.gov.ventanilla.opendata.ckan.harvest;

import co.gov.ventanilla.opendata.ckan.net.CkanActions;
import co.gov.ventanilla.opendata.ckan.net.CkanRefusal;
import co.gov.ventanilla.opendata.ckan.net.GuardedHttp;
import co.gov.ventanilla.opendata.ckan.net.OutgoingFault;
import co.gov.ventanilla.opendata.ckan.net.OutgoingFault.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run over one source: pages of datasets, then the pass over all ids, then tombstones. */
final class HarvestRun {
    private static final int PAGE = 100;
    private static final int IDS = 1_000;
    private static final int MOST = 50_000;
    private static final int AGAIN = 1_000;
    private static final int NOTES = 20;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?");

    private final Source source;
    private final CkanActions ckan;
    private final GuardedHttp http;
    private final HarvestRepository foreign;
    private final PageKeeper keeper;
    private final Consumer<String> progress;
    private final ForeignReader reader;
    private final List<String> notes = new ArrayList<>();
    private int added;
    private int changed;
    private int same;

    HarvestRun(
            Source source,
            CkanActions ckan,
            GuardedHttp http,
            HarvestRepository foreign,
            PageKeeper keeper,
            Consumer<String> progress) {
        this.source = source;
        this.ckan = ckan;
        this.http = http;
        this.foreign = foreign;
        this.keeper = keeper;
        this.progress = progress;
        reader = new ForeignReader(source.code(), source.url());
    }

    HarvestReport run(boolean acceptLosses) throws IOException {
        Source.Run run = source.run() == null ? new Source.Run(0, source.since(), source.since()) : source.run();
        if (source.run() != null) {
            note("La cosecha anterior se cortó: esta siguió desde el conjunto " + run.next());
        }
        String newest = pages(run);
        Map<String, String> there = ids();
        Map<String, String> here = foreign.alive(source.code());
        int known = here.size() - added;
        again(there, here);
        Set<String> vanished = new HashSet<>(here.keySet());
        vanished.removeAll(there.keySet());
        boolean tooMany = source.finished() != null && vanished.size() * 10L > known;
        if (tooMany && !acceptLosses) {
            keeper.finish(source.code(), Set.of(), newest);
            note(
                    "Desaparecieron " + vanished.size() + " de " + known
                            + " conjuntos, más de la décima parte. No se retiró ninguno. Si es verdad, repita con --acepto-borrados");
            return report(HarvestReport.Outcome.DETENIDO, run, 0);
        }
        keeper.finish(source.code(), vanished, newest);
        return report(HarvestReport.Outcome.LISTO, run, vanished.size());
    }

    /** Reads the datasets from where the run stands. @return the newest date seen */
    private @Nullable String pages(Source.Run run) throws IOException {
        Source.Run now = run;
        String before = "";
        while (true) {
            JsonNode page = search(PAGE, now.next(), now.since(), null);
            JsonNode results = page.path("results");
            if (results.isEmpty()) {
                return now.newest();
            }
            String first = results.path(0).path("id").asText();
            if (first.equals(before) || now.next() + results.size() > MOST) {
                throw endless(now.next());
            }
            before = first;
            now = keep(now, results);
            progress.accept(now.next() + " de " + page.path("count").asLong() + " conjuntos leídos");
            http.pause();
        }
    }

    private Source.Run keep(Source.Run run, JsonNode results) {
        String newest = run.newest();
        List<ForeignDataset> datasets = new ArrayList<>();
        for (JsonNode result : results) {
            String date = date(result.path("metadata_modified"));
            newest = newest == null || (date != null && date.compareTo(newest) > 0) ? date : newest;
            reader.read(result).ifPresent(datasets::add);
        }
        Source.Run next = new Source.Run(run.next() + results.size(), run.since(), newest);
        count(keeper.keep(source.code(), datasets, next));
        return next;
    }

    private void count(PageKeeper.Kept kept) {
        added += kept.added();
        changed += kept.changed();
        same += kept.same();
    }

    /** Ids and dates of everything the source shows; read again once when the source changed meanwhile. */
    private Map<String, String> ids() throws IOException {
        for (int tries = 0; tries < 2; tries++) {
            Map<String, String> ids = new LinkedHashMap<>();
            Set<String> seen = new HashSet<>();
            long expected = -1;
            boolean steady = true;
            int start = 0;
            while (true) {
                JsonNode page = search(IDS, start, null, "id,metadata_modified,type,dataset_type");
                steady &= expected < 0 || expected == page.path("count").asLong();
                expected = page.path("count").asLong();
                int size = page.path("results").size();
                if (size == 0) {
                    break;
                }
                int known = seen.size();
                page.path("results").forEach(r -> see(r, seen, ids));
                start += size;
                if (seen.size() == known || start > MOST) {
                    throw endless(start);
                }
                progress.accept(start + " de " + expected + " identificadores comparados");
                http.pause();
            }
            if (steady && start == expected) {
                return ids;
            }
        }
        throw new OutgoingFault(
                Kind.NONSENSE,
                source.url()
                        + " cambió mientras se leía, o cuenta mal sus conjuntos: no se retiró ninguno; pruebe después");
    }

    private static void see(JsonNode result, Set<String> seen, Map<String, String> ids) {
        seen.add(result.path("id").asText());
        boolean other = Stream.of("type", "dataset_type")
                .anyMatch(f -> !result.path(f).asText("dataset").equals("dataset"));
        if (!other) {
            ForeignReader.id(result)
                    .ifPresent(
                            id -> ids.put(id, result.path("metadata_modified").asText("")));
        }
    }

    private void note(String words) {
        if (notes.size() < NOTES) {
            notes.add(words);
        }
    }

    /** Reads those one by one that the pages missed because the source moved meanwhile. */
    private void again(Map<String, String> there, Map<String, String> here) throws IOException {
        List<String> missed = there.entrySet().stream()
                .filter(e -> !here.containsKey(e.getKey())
                        || (DATE.matcher(e.getValue()).matches()
                                && !e.getValue().equals(here.get(e.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
        if (missed.size() > AGAIN) {
            note("Faltaron " + (missed.size() - AGAIN) + " conjuntos por leer: repita la cosecha");
        }
        for (String id : missed.subList(0, Math.min(AGAIN, missed.size()))) {
            try {
                reader.read(ckan.read("package_show", Map.of("id", id)))
                        .ifPresent(d -> count(keeper.keep(source.code(), List.of(d), null)));
            } catch (CkanRefusal e) {
                note("No se pudo leer " + id + ": " + e.getMessage());
            }
            http.pause();
        }
    }

    private JsonNode search(int rows, int start, @Nullable String since, @Nullable String fields) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("rows", "" + rows);
        parameters.put("start", "" + start);
        parameters.put("sort", "id asc");
        if (since != null) {
            parameters.put("fq", "metadata_modified:[" + since + "Z TO *]");
        }
        if (fields != null) {
            parameters.put("fl", fields);
        }
        JsonNode page = ckan.read("package_search", parameters);
        if (!page.path("results").isArray() || !page.path("count").isIntegralNumber()) {
            throw new OutgoingFault(Kind.NONSENSE, source.url() + " no respondió como un CKAN: faltan count o results");
        }
        return page;
    }

    private static @Nullable String date(JsonNode node) {
        String text = node.asText("");
        return DATE.matcher(text).matches() ? text : null;
    }

    private OutgoingFault endless(int at) {
        return new OutgoingFault(
                Kind.NONSENSE,
                source.url() + " repite páginas o no termina (van " + at + " conjuntos, se leen hasta " + MOST + ")");
    }

    private HarvestReport report(HarvestReport.Outcome outcome, Source.Run run, int tombstones) {
        return new HarvestReport(
                outcome,
                source.code(),
                run.since() == null,
                added,
                changed,
                same,
                tombstones,
                foreign.alive(source.code()).size(),
                notes);
    }
}
