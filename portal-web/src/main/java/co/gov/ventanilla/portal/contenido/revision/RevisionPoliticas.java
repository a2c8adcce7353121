package co.gov.ventanilla.portal.contenido.revision;

/** What the schema of {@code politicas.json} cannot say: an act has its date, no section twice. */
final class RevisionPoliticas {

    private RevisionPoliticas() {}

    static void revisar(Hoja politicas) {
        Hoja privacidad = politicas.en("privacidad");
        boolean acto = privacidad.en("acto").texto() != null;
        boolean fecha = privacidad.en("fechaActo").texto() != null;
        if (acto != fecha) {
            privacidad.falla("el acto de adopción y su fecha (acto, fechaActo) van juntos o no van");
        }
        privacidad.en("secciones").sinRepetir("titulo");
        politicas.en("terminosDeUso").sinRepetir("titulo");
    }
}
