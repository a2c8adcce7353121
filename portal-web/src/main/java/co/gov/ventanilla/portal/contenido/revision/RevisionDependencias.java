package co.gov.ventanilla.portal.contenido.revision;

/** What the schema of {@code dependencias.json} cannot say: no id and no name twice. */
final class RevisionDependencias {

    private RevisionDependencias() {}

    static void revisar(Hoja raiz) {
        Hoja dependencias = raiz.en("dependencias");
        dependencias.sinRepetir("id");
        dependencias.sinRepetir("nombre");
    }
}
