package co.gov.ventanilla.acceptance.bench.search;

import co.gov.ventanilla.acceptance.bench.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the module search, which this module does not know, in a JVM of their own; the verb says where their classes are. */
final class Engine {
    private static final String PACKAGE = "co.gov.ventanilla.search.bench.";

    private Engine() {}

    /** Takes the figures of the engine with so many documents. @param folder of the index, used as it is if it is there */
    static void measure(int count, Path folder, Figures figures) throws IOException, InterruptedException {
        for (String line :
                run("EngineBench", "" + count, folder.resolve("indice-" + count).toString())) {
            String[] figure = line.split("\t", -1);
            if (figure.length == 4) {
                String what = "engine, " + count + ", " + figure[0];
                figures.add(what, Double.parseDouble(figure[1]), figure[2], figure[3]);
            }
        }
    }

    /** Writes a table of so many zones. */
    static void csv(int count, Path csv, Path questions) throws IOException, InterruptedException {
        run("ManyPlaces", "" + count, csv.toString(), questions.toString());
    }

    private static List<String> run(String program, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("search.classpath"),
                PACKAGE + program));
        command.addAll(List.of(words));
        Path said = Files.createTempFile("motor-", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(program + " ended with " + process.exitValue());
            }
            return Files.readAllLines(said);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(said);
        }
    }
}
