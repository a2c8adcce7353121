package co.gov.ventanilla.infra.postgres;

import java.nio.file.Path;

/** Starts the server in a process of its own, for tests that kill that process or give it another user. */
final class ServerProgram {
    private ServerProgram() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]), line -> {
            System.out.println("givenup " + line);
            Runtime.getRuntime().halt(3);
        });
        System.out.println("pid " + postgres.pid());
        Thread.currentThread().join();
    }
}
