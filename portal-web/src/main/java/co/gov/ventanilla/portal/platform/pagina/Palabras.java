package co.gov.ventanilla.portal.platform.pagina;

import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Dates and numbers as Colombians write them, in the municipality's zone; for pages and messages. */
@Named("palabras")
@ApplicationScoped
public class Palabras {
    @Inject
    ContenidoActivo contenido;

    private FechasEnPalabras fechas;
    private ZoneId zona;

    @PostConstruct
    void start() {
        zona = contenido.todo().calendario().zona();
        fechas = new FechasEnPalabras(zona);
    }

    /** "lunes 14 de diciembre de 2026". */
    public String dia(LocalDate fecha) {
        return fechas.dia(fecha);
    }

    /** "lun 14 dic 2026". */
    public String diaCorto(LocalDate fecha) {
        return fechas.diaCorto(fecha);
    }

    /** "lunes 14 de diciembre de 2026, 10:05 a. m." */
    public String diaYHora(OffsetDateTime instante) {
        return fechas.diaYHora(instante);
    }

    /** The same for an instant. */
    public String momento(Instant instante) {
        return fechas.diaYHora(instante.atZone(zona).toOffsetDateTime());
    }

    /** "1.234.567". */
    public String numero(long valor) {
        return fechas.numero(valor);
    }

    /** "1,4", "2": at most one digit behind the comma. */
    public String decimal(double valor) {
        return fechas.numero(
                BigDecimal.valueOf(valor).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** "1,2 MB". */
    public String bytes(long cantidad) {
        return fechas.bytes(cantidad);
    }

    /** Key or code in groups of four, easier to read. */
    public String enGrupos(String codigo) {
        return FechasEnPalabras.enGrupos(codigo);
    }
}
