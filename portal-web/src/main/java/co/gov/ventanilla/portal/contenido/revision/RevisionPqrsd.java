package co.gov.ventanilla.portal.contenido.revision;

import java.util.List;

/** What the schema of {@code pqrsd.json} cannot say: nothing twice, limits that agree with each other. */
final class RevisionPqrsd {

    private RevisionPqrsd() {}

    static void revisar(Hoja pqrsd) {
        pqrsd.en("emergencias").sinRepetir("telefono");
        pqrsd.en("otrasEntidades").sinRepetir("asunto");
        pqrsd.en("atencionPrioritaria").sinRepetir("codigo");
        Hoja formatos = pqrsd.en("formatos");
        formatos.sinRepetir("nombre");
        Hoja.sinRepetir(todos(formatos, "tiposMime"));
        Hoja.sinRepetir(todos(formatos, "extensiones"));
        revisarLimites(pqrsd.en("adjuntos"));
        revisarBorrador(pqrsd);
    }

    private static List<Hoja> todos(Hoja formatos, String campo) {
        return formatos.cadaUno().stream()
                .flatMap(f -> f.en(campo).cadaUno().stream())
                .toList();
    }

    private static void revisarLimites(Hoja adjuntos) {
        Long uno = adjuntos.en("bytesPorArchivo").numero();
        Long todos = adjuntos.en("bytesTotal").numero();
        if (uno != null && todos != null && uno > todos) {
            adjuntos.falla("un archivo puede pesar más que todos juntos");
        }
    }

    private static void revisarBorrador(Hoja pqrsd) {
        Long horas = pqrsd.en("horasBorrador").numero();
        Hoja compartido = pqrsd.en("minutosCompartido");
        Long minutos = compartido.numero();
        if (horas != null && minutos != null && minutos > horas * 60) {
            compartido.falla("en un equipo compartido el borrador duraría más que en uno propio");
        }
    }
}
