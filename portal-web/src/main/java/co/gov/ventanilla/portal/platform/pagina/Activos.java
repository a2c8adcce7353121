package co.gov.ventanilla.portal.platform.pagina;

import co.gov.ventanilla.portal.contenido.entidad.Marca;
import co.gov.ventanilla.portal.platform.ContenidoActivo;
import co.gov.ventanilla.portal.platform.secreto.Huella;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Static files by name, each with an address that changes when its bytes change. */
@Named("activos")
@ApplicationScoped
public class Activos {
    /** Bytes and media type of one static file. */
    public record Activo(String ruta, String tipo, byte[] bytes) {}

    private static final Map<String, String> TIPOS = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8",
            "png", "image/png",
            "ico", "image/x-icon");

    @Inject
    ServletContext servlet;

    @Inject
    ContenidoActivo contenido;

    private final Map<String, Activo> porNombre = new HashMap<>();
    private final Map<String, Activo> porRuta = new HashMap<>();

    @PostConstruct
    void read() {
        try {
            for (String path : servlet.getResourcePaths("/WEB-INF/activos/")) {
                try (InputStream in = servlet.getResourceAsStream(path)) {
                    add(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
                }
            }
            add("colores.css", colores().getBytes(StandardCharsets.UTF_8));
            String logo = contenido.entidad().marca().logo();
            if (logo != null) {
                Path file = contenido.carpeta().resolve(logo);
                add("logo." + logo.substring(logo.lastIndexOf('.') + 1), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String colores() {
        Marca marca = contenido.entidad().marca();
        return ":root{--azul:" + marca.azul() + ";--azul-oscuro:" + marca.azulOscuro() + ";--tinta:" + marca.tinta()
                + ";--tinta-2:" + marca.tintaSuave() + ";--verde:" + marca.verde() + ";--rojo:" + marca.rojo() + "}\n";
    }

    private void add(String nombre, byte[] bytes) {
        int punto = nombre.lastIndexOf('.');
        String huella = Huella.hex(Huella.bytes(bytes)).substring(0, 12);
        String ruta = "/" + nombre.substring(0, punto) + "." + huella + nombre.substring(punto);
        Activo activo =
                new Activo(ruta, TIPOS.getOrDefault(nombre.substring(punto + 1), "application/octet-stream"), bytes);
        porNombre.put(nombre, activo);
        porRuta.put(ruta, activo);
    }

    /** Address of a file for pages. */
    public String url(String nombre) {
        return "/activos" + porNombre.get(nombre).ruta();
    }

    /** Address of the logo, or null when the pack has none. */
    public String getLogo() {
        return porNombre.keySet().stream()
                .filter(nombre -> nombre.startsWith("logo."))
                .findFirst()
                .map(this::url)
                .orElse(null);
    }

    Activo deRuta(String ruta) {
        return porRuta.get(ruta);
    }
}
