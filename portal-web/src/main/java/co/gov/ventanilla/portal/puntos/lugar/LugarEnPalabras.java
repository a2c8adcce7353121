package co.gov.ventanilla.portal.puntos.lugar;

import co.gov.ventanilla.portal.platform.pagina.Palabras;
import co.gov.ventanilla.portal.puntos.horario.Horarios;
import co.gov.ventanilla.portal.texto.FechasEnPalabras;
import co.gov.ventanilla.portal.texto.Mensajes;
import co.gov.ventanilla.search.document.Kind;
import co.gov.ventanilla.search.document.PlaceState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What is known of a place, in words. */
@Named("lugarEnPalabras")
@ApplicationScoped
public class LugarEnPalabras {
    private static final Mensajes MENSAJES = Mensajes.junto(LugarEnPalabras.class);
    private static final int KILOMETRO = 1_000;

    @Inject
    Palabras palabras;

    @Inject
    Horarios horarios;

    /** "Zona Wi-Fi". */
    public static String tipo(Kind tipo) {
        return MENSAJES.texto("clase_lugar." + tipo.code());
    }

    /** "Zonas Wi-Fi". */
    public static String tipos(Kind tipo) {
        return MENSAJES.texto("clases_lugar." + tipo.code());
    }

    /** "Punto Vive Digital Libreros". */
    public String nombreCompleto(Lugar lugar) {
        return MENSAJES.texto("nombre", tipo(lugar.tipo()), lugar.nombre());
    }

    /** "A 310 m en línea recta", "A 1,4 km en línea recta"; null when it was not measured. */
    public String distancia(Double metros) {
        if (metros == null) {
            return null;
        }
        long enteros = Math.round(metros);
        return enteros < KILOMETRO
                ? MENSAJES.texto("distancia.metros", enteros)
                : MENSAJES.texto("distancia.kilometros", palabras.decimal(enteros / (double) KILOMETRO));
    }

    /** "Sin dato de si funciona; dato del 21 de noviembre de 2026". */
    public String estado(PlaceState estado) {
        String texto = MENSAJES.texto("servicio." + estado.service().code());
        String desde = fecha(estado.since());
        String dato = fecha(estado.asOf());
        String conDesde = desde == null ? texto : MENSAJES.texto("con_desde", texto, desde);
        return dato == null ? conDesde : MENSAJES.texto("con_dato", conDesde, dato);
    }

    /** "21 de noviembre de 2026"; null for what is no date. */
    static String fecha(String iso) {
        LocalDate dia = dia(iso);
        return dia == null
                ? null
                : MENSAJES.texto(
                        "fecha",
                        Integer.toString(dia.getDayOfMonth()),
                        FechasEnPalabras.mes(dia.getMonth()),
                        Integer.toString(dia.getYear()));
    }

    private static LocalDate dia(String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** When it is open: "Abierto hasta las 12:00 · vuelve a abrir a las 14:00"; for a stop, when it is there. */
    public String horario(Lugar lugar) {
        LocalDate dia = dia(lugar.dato("fecha"));
        return dia == null ? horarios.enPalabras(lugar.horarioOsm()) : visita(lugar, dia);
    }

    /** Whether it is there on one day only. */
    public boolean unaVez(Lugar lugar) {
        return dia(lugar.dato("fecha")) != null;
    }

    private String visita(Lugar lugar, LocalDate dia) {
        if (lugar.horarioOsm() == null) {
            return MENSAJES.texto("visita.cancelada", palabras.dia(dia));
        }
        String cuando = palabras.dia(dia);
        String desde = hora(lugar.dato("hora_desde"));
        String hasta = hora(lugar.dato("hora_hasta"));
        return dia.isBefore(horarios.ahora().toLocalDate())
                ? MENSAJES.texto("visita.paso", cuando, desde, hasta)
                : MENSAJES.texto("visita.horas", cuando, desde, hasta);
    }

    private static String hora(String publicada) {
        return publicada == null ? "" : publicada.replaceFirst("^(\\d{2}:\\d{2}).*$", "$1");
    }

    /** "30 Mbps"; null when nobody said. */
    public String velocidad(Lugar lugar) {
        Double mbps = lugar.velocidad();
        if (mbps == null) {
            return null;
        }
        BigDecimal numero = BigDecimal.valueOf(mbps).stripTrailingZeros();
        return MENSAJES.texto(
                "velocidad", numero.scale() <= 0 ? palabras.numero(numero.longValue()) : palabras.decimal(mbps));
    }
}
