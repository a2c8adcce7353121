package co.gov.ventanilla.infra.postgres;

/** A short wait between two looks at something. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresException("Se interrumpió la espera de PostgreSQL", e);
        }
    }
}
