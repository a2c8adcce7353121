package co.gov.ventanilla.portal.contenido.revision;

/** What the schema of {@code ayudas.json} cannot say: no question twice, a link has its words. */
final class RevisionAyudas {

    private RevisionAyudas() {}

    static void revisar(Hoja raiz) {
        Hoja ayudas = raiz.en("ayudas");
        ayudas.sinRepetir("id");
        ayudas.sinRepetir("pregunta");
        for (Hoja ayuda : ayudas.cadaUno()) {
            boolean enlace = ayuda.en("enlace").texto() != null;
            boolean texto = ayuda.en("textoEnlace").texto() != null;
            if (enlace != texto) {
                ayuda.falla("el enlace y su texto (enlace, textoEnlace) van juntos o no van");
            }
        }
    }
}
