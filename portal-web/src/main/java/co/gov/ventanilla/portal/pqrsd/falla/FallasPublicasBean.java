package co.gov.ventanilla.portal.pqrsd.falla;

import co.gov.ventanilla.portal.pqrsd.Plazos;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page of recorded outages, a year at a time, the newest first. It needs no database. */
@Named("cortes")
@RequestScoped
public class FallasPublicasBean {
    @Inject
    RegistroFallas registro;

    @Inject
    CortesEnPalabras palabras;

    @Inject
    Plazos plazos;

    @Inject
    HttpServletRequest request;

    /** Years with outages, the newest first. */
    public List<Integer> getAnios() {
        return registro.cortes().stream().map(this::anio).distinct().toList();
    }

    /** The year that is asked for, or the newest one; 0 when there is no outage at all. */
    public int getAnio() {
        String pedido = String.valueOf(request.getParameter("anio"));
        List<Integer> anios = getAnios();
        return anios.stream()
                .filter(a -> pedido.equals(a.toString()))
                .findFirst()
                .orElse(anios.isEmpty() ? 0 : anios.get(0));
    }

    /** Outages of the year. */
    public List<CortesEnPalabras.Fila> getLista() {
        int anio = getAnio();
        return registro.cortes().stream()
                .filter(c -> anio(c) == anio)
                .map(palabras::de)
                .toList();
    }

    private int anio(Corte corte) {
        return corte.desde().atZone(plazos.zona()).getYear();
    }
}
