package co.gov.ventanilla.portal.platform.falla;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was wrong with the form that was just sent; the page shows it above its heading and beside each field. */
@Named("fallas")
@RequestScoped
public class FallasBean {
    private final List<Falla> fallas = new ArrayList<>();

    /** Adds faults in the order of the fields. */
    public void agregar(List<Falla> mas) {
        fallas.addAll(mas);
    }

    /** Adds a fault of the page as a whole; its link leads to {@code campo}. */
    public void agregar(Falla falla) {
        fallas.add(falla);
    }

    public boolean isHay() {
        return !fallas.isEmpty();
    }

    public List<Falla> getLista() {
        return fallas;
    }

    /** Message of a field, or null. */
    public String de(String id) {
        String mensajes = fallas.stream()
                .filter(f -> f.id().equals(id) || f.campo().replace('.', '_').equals(id))
                .map(Falla::mensaje)
                .collect(Collectors.joining(" "));
        return mensajes.isEmpty() ? null : mensajes;
    }
}
