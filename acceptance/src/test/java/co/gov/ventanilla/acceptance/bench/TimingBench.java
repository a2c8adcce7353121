package co.gov.ventanilla.acceptance.bench;

import co.gov.ventanilla.acceptance.PortalProcess;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Whether the time of the answer tells a wrong number from a wrong key: pairs of both, interleaved, the order within a pair random. */
final class TimingBench {
    private static final int WARM = 3_000;
    private static final int PAIRS = 2_000;
    private static final long SEED = 7;

    private TimingBench() {}

    public static void main(String[] arguments) throws Exception {
        try (PortalProcess portal = PortalProcess.start(Map.of())) {
            Api api = new Api(portal.url());
            JsonNode mine = api.file();
            String radicado = mine.path("radicado").asText();
            String otherKey = api.file().path("clave").asText();
            String noNumber = radicado.substring(0, 7) + "654321";
            Latencies wrongNumber = new Latencies(PAIRS);
            Latencies wrongKey = new Latencies(PAIRS);
            Random random = new Random(SEED);
            Latencies ignored = new Latencies(0);
            for (int i = 0; i < WARM; i++) {
                ask(api, i % 2 == 0 ? noNumber : radicado, otherKey, ignored);
            }
            for (int i = 0; i < PAIRS; i++) {
                boolean numberFirst = random.nextBoolean();
                ask(api, numberFirst ? noNumber : radicado, otherKey, numberFirst ? wrongNumber : wrongKey);
                ask(api, numberFirst ? radicado : noNumber, otherKey, numberFirst ? wrongKey : wrongNumber);
            }
            Figures figures = new Figures("timing", "Wrong number and wrong key take the same time");
            figures.add("wrong number, median of " + PAIRS, wrongNumber.at(0.5), "ms", "");
            figures.add("wrong key, median of " + PAIRS, wrongKey.at(0.5), "ms", "");
            figures.add("ratio of medians", wrongNumber.at(0.5) / wrongKey.at(0.5), "", "0.95 to 1.05");
            figures.add("ratio of first quartiles", wrongNumber.at(0.25) / wrongKey.at(0.25), "", "");
            figures.publish(List.of(arguments));
        }
    }

    private static void ask(Api api, String radicado, String clave, Latencies latencies) throws Exception {
        long begun = System.nanoTime();
        int status = api.consult(radicado, clave);
        latencies.add(System.nanoTime() - begun);
        if (status != 404) {
            throw new IllegalStateException("answered " + status);
        }
    }
}
