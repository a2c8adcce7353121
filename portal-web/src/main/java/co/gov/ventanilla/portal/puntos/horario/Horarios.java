package co.gov.ventanilla.portal.puntos.horario;

import co.gov.ventanilla.portal.contenido.calendario.CalendarioMunicipal;
import co.gov.ventanilla.portal.platform.ClockProducer;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Opening hours with the calendar, the zone and the clock of this city; for pages and for the filter "abierto ahora". */
@NullUnmarked // the container fills the fields
@Named("horarios")
@ApplicationScoped
public class Horarios {
    @Inject
    ContenidoActivo contenido;

    @Inject
    ClockProducer clock;

    private DiasEspeciales especiales;
    private ZoneId zona;

    @PostConstruct
    void read() {
        CalendarioMunicipal calendario = contenido.todo().calendario();
        especiales = DiasEspeciales.de(calendario);
        zona = calendario.zona();
    }

    /** Holidays and closures of this city. */
    public DiasEspeciales especiales() {
        return especiales;
    }

    /** This moment in the zone of the city. */
    public ZonedDateTime ahora() {
        return clock.now().atZone(zona);
    }

    /** How a place with these hours stands now. */
    public Estado estado(@Nullable String osm) {
        return Horario.de(osm).en(ahora(), especiales);
    }

    /** "Abierto hasta las 12:00 · vuelve a abrir a las 14:00". */
    public String enPalabras(@Nullable String osm) {
        return HorarioEnPalabras.estado(estado(osm));
    }

    /** The week, line by line, for a table; empty without data. */
    public List<LineaHorario> semana(@Nullable String osm) {
        LocalDate hoy = ahora().toLocalDate();
        return SemanaEnPalabras.lineas(Horario.de(osm), hoy);
    }
}
