package co.gov.ventanilla.portal.contenido;

import java.nio.file.Path;
import java.util.List;

/** A content pack that cannot be used, with everything that is wrong with it. */
public final class ContenidoInvalido extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> fallas;

    ContenidoInvalido(Path carpeta, List<String> fallas) {
        super(mensaje(carpeta, fallas));
        this.fallas = List.copyOf(fallas);
    }

    /** All faults, each as "archivo: ruta: problema", in the order of the files. */
    public List<String> fallas() {
        return fallas;
    }

    private static String mensaje(Path carpeta, List<String> fallas) {
        String cuantas = fallas.size() == 1 ? "1 falla" : fallas.size() + " fallas";
        return "El paquete de contenido " + carpeta + " tiene " + cuantas + ":\n- " + String.join("\n- ", fallas);
    }
}
