package co.gov.ventanilla.portal.contenido.revision;

import co.gov.ventanilla.portal.red.Rango;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the schema of {@code entidad.json} cannot say: hours in order, contrast, check digit, a logo that exists. */
final class RevisionEntidad {

    private static final long LOGO_MAXIMO = 200 * 1024;
    private static final List<String> COLORES = List.of("azul", "azulOscuro", "verde", "rojo", "ambar");
    private static final List<String> TINTAS = List.of("tinta", "tintaSuave");

    private RevisionEntidad() {}

    static void revisar(Hoja entidad, Path carpeta) {
        Hoja horarios = entidad.en("horarios");
        horarios.sinRepetir("id");
        horarios.cadaUno().forEach(h -> revisarFranjas(h.en("franjas")));
        revisarNit(entidad.en("nit"));
        Hoja marca = entidad.en("marca");
        COLORES.forEach(c -> revisarColor(marca.en(c), 4.5));
        TINTAS.forEach(c -> revisarColor(marca.en(c), 7));
        revisarLogo(marca.en("logo"), carpeta);
        Hoja redes = entidad.en("redesCompartidas");
        redes.sinRepetir("cidr");
        redes.cadaUno().forEach(red -> revisarRed(red.en("cidr")));
    }

    /** A range as wide as a whole provider would lift the budgets of everybody. */
    private static void revisarRed(Hoja hoja) {
        String cidr = hoja.texto();
        if (cidr == null) {
            return;
        }
        Optional<Rango> rango = Rango.leer(cidr);
        if (rango.isEmpty()) {
            hoja.falla("debe ser una dirección IP o un rango, como 203.0.113.0/24");
        } else if (rango.get().bits() < (rango.get().esIpv6() ? 32 : 16)) {
            hoja.falla("el rango es demasiado grande: al menos /16 en IPv4 y /32 en IPv6");
        }
    }

    private static void revisarFranjas(Hoja franjas) {
        LocalTime anterior = null;
        for (Hoja franja : franjas.cadaUno()) {
            LocalTime desde = hora(franja.en("desde"));
            LocalTime hasta = hora(franja.en("hasta"));
            if (desde != null && hasta != null && !hasta.isAfter(desde)) {
                franja.falla("la hora de cierre no es posterior a la de apertura");
            }
            if (anterior != null && desde != null && desde.isBefore(anterior)) {
                franja.falla("empieza antes de que termine la franja anterior");
            }
            anterior = hasta == null ? anterior : hasta;
        }
    }

    private static @Nullable LocalTime hora(Hoja hoja) {
        String texto = hoja.texto();
        try {
            return texto == null ? null : LocalTime.parse(texto);
        } catch (DateTimeException e) {
            return null; // the schema says so
        }
    }

    private static void revisarNit(Hoja hoja) {
        String nit = hoja.texto();
        if (nit != null && nit.matches("\\d{3}\\.?\\d{3}\\.?\\d{3}-\\d") && !Nit.valido(nit)) {
            hoja.falla("el dígito de verificación no corresponde");
        }
    }

    private static void revisarColor(Hoja hoja, double minimo) {
        String color = hoja.texto();
        if (color == null || !color.matches("#[0-9a-fA-F]{6}")) {
            return;
        }
        double contraste = Contraste.sobreBlanco(color);
        if (contraste < minimo) {
            hoja.falla(String.format(
                    Locale.ROOT, "el contraste sobre blanco es %.2f:1 y debe ser al menos %.1f:1", contraste, minimo));
        }
    }

    private static void revisarLogo(Hoja hoja, Path carpeta) {
        String nombre = hoja.texto();
        if (nombre == null || !nombre.matches("[A-Za-z0-9][A-Za-z0-9_-]*\\.(svg|png)")) {
            return;
        }
        Path logo = carpeta.resolve(nombre);
        try {
            if (!Files.isRegularFile(logo)) {
                hoja.falla("el archivo «" + nombre + "» no está en la carpeta del paquete");
            } else if (Files.size(logo) > LOGO_MAXIMO) {
                hoja.falla("el archivo «" + nombre + "» pesa más de 200 KB");
            } else if (!esImagen(nombre, Files.readAllBytes(logo))) {
                hoja.falla("el archivo «" + nombre + "» no es una imagen segura de su tipo");
            }
        } catch (IOException e) {
            hoja.falla("no se puede leer el archivo «" + nombre + "»");
        }
    }

    /** A PNG has its signature; an SVG has its root element and no script of any kind. */
    private static boolean esImagen(String nombre, byte[] bytes) {
        if (nombre.endsWith(".png")) {
            return new String(bytes, StandardCharsets.ISO_8859_1).startsWith("\u0089PNG\r\n\u001A\n");
        }
        String svg = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return svg.contains("<svg") && !svg.contains("<script") && !svg.matches("(?s).*\\son[a-z]+\\s*=.*");
    }
}
