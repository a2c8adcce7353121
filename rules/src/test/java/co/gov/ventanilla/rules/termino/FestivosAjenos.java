package co.gov.ventanilla.rules.termino;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/** The holidays as an independent library knows them: our oracle. Easter Sunday is left out, it is no holiday here. */
final class FestivosAjenos {

    private static final HolidayManager MANAGER =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.COLOMBIA));
    private static final ConcurrentMap<Integer, Set<LocalDate>> ANIOS = new ConcurrentHashMap<>();

    private FestivosAjenos() {}

    static Set<LocalDate> enAnio(int anio) {
        return ANIOS.computeIfAbsent(anio, FestivosAjenos::leer);
    }

    private static Set<LocalDate> leer(int anio) {
        return MANAGER.getHolidays(Year.of(anio)).stream()
                .filter(festivo -> !festivo.getPropertiesKey().equals("christian.EASTER"))
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
