package co.gov.ventanilla.acceptance;

import java.util.List;
import java.util.function.Consumer;

/** The pages of the portal, and a walk through every step of a filing. */
final class Pages {
    static final List<String> PUBLIC = List.of(
            "/",
            "/pqrsd",
            "/pqrsd/nueva",
            "/pqrsd/consulta",
            "/verificar",
            "/dias-habiles",
            "/datos",
            "/datos/zonas-wifi",
            "/datos/externos",
            "/puntos",
            "/tramites",
            "/tramites/valorizacion",
            "/ayuda",
            "/buscar",
            "/accesibilidad",
            "/datos-personales",
            "/mapa-del-sitio");

    private Pages() {}

    /** Shows each public page, then each step, the receipt and the open consultation. */
    static void each(Browser browser, Consumer<String> visitor) {
        for (String path : PUBLIC) {
            browser.go(path);
            visitor.accept(path);
        }
        steps(browser, visitor);
    }

    static Filing.Receipt steps(Browser browser, Consumer<String> visitor) {
        Filing filing = new Filing(browser, new Hand.Mouse(browser), visitor);
        Filing.Receipt receipt = filing.start()
                .tipo("queja")
                .natural("paginas@example.com")
                .solicitud("Recorrido", "palabra".repeat(30) + " y un texto de varias\nlíneas.")
                .adjuntar(Samples.pdf("un_nombre_de_archivo_muy_largo_que_no_cabe_en_un_renglon_del_telefono.pdf", "x"))
                .sinMasArchivos()
                .radicar();
        consult(browser, receipt);
        visitor.accept("consulta abierta");
        browser.go("/pqrsd/consulta/agregar");
        visitor.accept("agregar");
        return receipt;
    }

    static void consult(Browser browser, Filing.Receipt receipt) {
        browser.go("/pqrsd/consulta");
        Filing.quick(browser).answer("radicado", receipt.radicado()).answer("clave", receipt.clave());
        browser.press("consultar");
        browser.one("[data-estado]");
    }
}
