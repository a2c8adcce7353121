package co.gov.ventanilla.opendata.quality;

import java.util.Locale;

/** What the Metadata Quality Assessment of data.europa.eu asks for, with its points; 405 in all. */
enum Check {
    PALABRAS_CLAVE(30, "No tiene palabras clave con las que alguien lo buscaría"),
    TEMA(30, "No dice de qué tema es"),
    LUGAR(20, "No dice de qué lugar habla"),
    TIEMPO(20, "No dice de qué fecha a qué fecha hablan los datos"),
    ACCESO_RESPONDE(50, "La dirección de acceso de un archivo no responde"),
    DESCARGA(20, "Un archivo no tiene dirección de descarga"),
    DESCARGA_RESPONDE(30, "La dirección de descarga de un archivo no responde"),
    FORMATO(20, "Un archivo no dice su formato"),
    TIPO_DE_MEDIO(10, "Un archivo no dice su tipo de medio"),
    FORMATO_DE_LISTA(10, "Un formato no es de las listas de la Unión Europea y de IANA"),
    NO_PROPIETARIO(20, "No hay un archivo en un formato que no sea de un solo fabricante"),
    LEGIBLE_POR_MAQUINA(20, "No hay un archivo que una máquina pueda leer"),
    DCAT_AP(30, "Algo de la descripción no se puede escribir en DCAT-AP"),
    LICENCIA(20, "No se ha declarado una licencia"),
    LICENCIA_DE_LISTA(10, "No hay una licencia de la lista de la Unión Europea"),
    ACCESO(10, "No dice quién puede ver los datos"),
    ACCESO_DE_LISTA(5, "Quién puede ver los datos no es de la lista de la Unión Europea"),
    CONTACTO(20, "No dice a quién preguntar"),
    PUBLICADOR(10, "No dice quién lo publica"),
    DERECHOS(5, "Un archivo no dice qué derechos tiene"),
    TAMANO(5, "El tamaño de un archivo no se sabe hasta que alguien lo pida"),
    EMITIDO(5, "No dice cuándo se publicó por primera vez"),
    MODIFICADO(5, "No dice cuándo cambió");

    final int points;
    final String missing;

    Check(int points, String missing) {
        this.points = points;
        this.missing = missing;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
