package co.gov.ventanilla.portal.platform.falla;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a form sent when it could not be stored, so that the failure page carries it back, ready to be sent again. */
@Named("reenvio")
@RequestScoped
public class ReenvioBean {
    private static final String RUTA = ReenvioBean.class.getName() + ".ruta";
    private static final String ARCHIVOS = ReenvioBean.class.getName() + ".archivos";
    private static final String TEXTO = ReenvioBean.class.getName() + ".texto";

    @Inject
    HttpServletRequest request;

    /** A field of the form as it was sent. */
    public record Campo(String nombre, String valor) {}

    /** Remembers that the post of a page failed. */
    static void recordar(HttpServletRequest request) {
        String tipo = String.valueOf(request.getContentType());
        if ("POST".equals(request.getMethod()) && tipo.startsWith("application/x-www-form-urlencoded")) {
            request.setAttribute(RUTA, request.getRequestURI());
        }
    }

    /** Remembers what a post with files held besides them: its text, and the names of the files that were not received. */
    public static void recordar(HttpServletRequest request, String texto, List<String> archivos) {
        request.setAttribute(TEXTO, texto);
        request.setAttribute(ARCHIVOS, archivos);
    }

    /** Whether the whole form can be sent again from the failure page. */
    public boolean isHay() {
        return getRuta() != null;
    }

    /** Where it goes. */
    public String getRuta() {
        return (String) request.getAttribute(RUTA);
    }

    /** The long text of the form, shown so that it can be read, changed or copied; empty when there is none. */
    public String getTexto() {
        Object deArchivos = request.getAttribute(TEXTO);
        String texto = isHay() ? request.getParameter("texto") : (String) deArchivos;
        return texto == null ? "" : texto;
    }

    /** Names of the files that were not received. */
    @SuppressWarnings("unchecked")
    public List<String> getArchivos() {
        Object archivos = request.getAttribute(ARCHIVOS);
        return archivos == null ? List.of() : (List<String>) archivos;
    }

    /** Every other field, the pressed button included. */
    public List<Campo> getCampos() {
        List<Campo> campos = new ArrayList<>();
        request.getParameterMap().forEach((nombre, valores) -> {
            if (!nombre.equals("texto")) {
                Arrays.stream(valores).forEach(valor -> campos.add(new Campo(nombre, valor)));
            }
        });
        return campos;
    }
}
