package co.gov.ventanilla.portal.contenido.revision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the schema of {@code calendario.json} cannot say: a zone that exists, dates in order, no idle closure. */
final class RevisionCalendario {

    private static final int DIAS_MAXIMO = 366;

    private RevisionCalendario() {}

    static void revisar(Hoja calendario) {
        revisarZona(calendario.en("zona"));
        calendario.en("cierres").cadaUno().forEach(RevisionCalendario::revisarCierre);
        calendario.en("festivosAdicionales").sinRepetir("fecha");
    }

    private static void revisarZona(Hoja hoja) {
        String zona = hoja.texto();
        if (zona != null && !ZoneId.getAvailableZoneIds().contains(zona)) {
            hoja.falla("la zona horaria «" + zona + "» no existe");
        }
    }

    private static void revisarCierre(Hoja cierre) {
        LocalDate desde = fecha(cierre.en("desde"));
        LocalDate hasta = fecha(cierre.en("hasta"));
        if (desde != null && hasta != null) {
            long dias = ChronoUnit.DAYS.between(desde, hasta);
            if (dias < 0) {
                cierre.falla("la fecha final es anterior a la inicial");
            } else if (dias > DIAS_MAXIMO) {
                cierre.falla("el cierre dura más de un año");
            }
        }
        if (cierre.en("cierraVentanilla").falso() && cierre.en("suspende").vacio()) {
            cierre.falla("no cierra la ventanilla ni suspende ningún término: no hace nada");
        }
    }

    private static @Nullable LocalDate fecha(Hoja hoja) {
        String texto = hoja.texto();
        try {
            return texto == null ? null : LocalDate.parse(texto);
        } catch (DateTimeException e) {
            return null; // the schema says so
        }
    }
}
