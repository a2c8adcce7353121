package co.gov.ventanilla.rules.termino;

import co.gov.ventanilla.rules.pqrsd.TipoPqrsd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Calendar made of weekends, holidays and closures; with a modality it also leaves out what is suspended for it.
 *
 * @param tipo modality it was made for, or empty for the general calendar (only suspensions of all modalities count)
 */
record CalendarioMunicipal(Festivos festivos, List<Cierre> cierres, Optional<TipoPqrsd> tipo)
        implements CalendarioHabil {

    CalendarioMunicipal {
        cierres = List.copyOf(cierres);
    }

    @Override
    public Optional<String> motivoNoHabil(LocalDate fecha) {
        return motivoCerrado(fecha).or(() -> motivoSuspendido(fecha));
    }

    @Override
    public boolean atiende(LocalDate fecha) {
        return motivoCerrado(fecha).isEmpty();
    }

    @Override
    public CalendarioHabil para(TipoPqrsd otro) {
        return new CalendarioMunicipal(festivos, cierres, Optional.of(otro));
    }

    private Optional<String> motivoCerrado(LocalDate fecha) {
        List<String> nombres = festivos.en(fecha);
        return finDeSemana(fecha)
                .or(() -> nombres.isEmpty() ? Optional.empty() : Optional.of("festivo: " + String.join("; ", nombres)))
                .or(() -> motivo("cierre", fecha, Cierre::cierraVentanilla));
    }

    private Optional<String> motivoSuspendido(LocalDate fecha) {
        return motivo("términos suspendidos", fecha, cierre -> tipo.map(cierre::suspende)
                .orElseGet(cierre::suspendeTodo));
    }

    private Optional<String> motivo(String clase, LocalDate fecha, Predicate<Cierre> condicion) {
        return cierres.stream()
                .filter(cierre -> cierre.abarca(fecha) && condicion.test(cierre))
                .findFirst()
                .map(cierre -> "%s: %s (%s)".formatted(clase, cierre.motivo(), cierre.acto()));
    }

    private static Optional<String> finDeSemana(LocalDate fecha) {
        return switch (fecha.getDayOfWeek()) {
            case SATURDAY -> Optional.of("sábado");
            case SUNDAY -> Optional.of("domingo");
            default -> Optional.empty();
        };
    }
}
