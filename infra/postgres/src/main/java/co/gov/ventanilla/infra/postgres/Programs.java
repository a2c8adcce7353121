package co.gov.ventanilla.infra.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts programs with a clean environment, so that no secret of ours reaches them. */
final class Programs {
    private static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private Programs() {}

    static ProcessBuilder prepare(List<String> words, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", PATH);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectErrorStream(true);
        return builder;
    }

    /** Runs to the end without output and answers the exit code. */
    static int run(List<String> words, Path folder) throws IOException {
        return await(prepare(words, folder)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new PostgresException("Se interrumpió la espera de un programa", e);
        }
    }

    /** Sends a signal by name; a process that has already gone is no error. */
    static void signal(long pid, String name) throws IOException {
        run(List.of("sh", "-c", "kill -s " + name + " " + pid), Path.of("/"));
    }
}
