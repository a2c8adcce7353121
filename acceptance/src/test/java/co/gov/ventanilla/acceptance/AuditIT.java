package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every page: axe, reflow, text spacing, zoom, structure, help in the same place. */
class AuditIT extends Journey {
    private static final String SPACING =
            "const s = new CSSStyleSheet(); s.replaceSync('* {line-height: 1.5 !important; letter-spacing: 0.12em"
                    + " !important; word-spacing: 0.16em !important} p {margin-bottom: 2em !important}');"
                    + " document.adoptedStyleSheets = [s]";
    private static final String WIDER = "return document.documentElement.scrollWidth - innerWidth";
    private static final String CUT =
            "return [...document.querySelectorAll('main *, header *, nav *, footer *')].filter(e =>"
                    + " e.children.length === 0 && e.textContent.trim() && getComputedStyle(e).overflow === 'hidden'"
                    + " && !e.closest('.oculto') && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))"
                    + ".map(e => e.outerHTML.slice(0, 120))";

    /** 1.3.5: browsers and assistive technology can fill in what they know of the person. */
    @Test
    void fieldsTellTheirPurpose() {
        Filing.quick(browser).start().tipo("queja").answer("tipo_persona", "natural");
        Map<String, String> purposes = Map.of(
                "nombres", "given-name",
                "apellidos", "family-name",
                "correo", "email",
                "telefono", "tel",
                "direccion", "street-address",
                "municipio", "address-level2",
                "pais", "country-name");
        purposes.forEach((field, purpose) -> assertThat(browser.field(field).getDomAttribute("autocomplete"))
                .as(field)
                .isEqualTo(purpose));
    }

    @Test
    void everyPageAtAPhonesWidth() {
        browser.size(320, 640);
        List<String> faults = new ArrayList<>();
        Pages.each(browser, state -> {
            browser.size(320, 640);
            check(state, "320", faults);
            browser.script(SPACING);
            check(state, "320 with spacing", faults);
            browser.script("document.adoptedStyleSheets = []; document.documentElement.style.fontSize = '200%'");
            browser.size(640, 640);
            check(state, "text at 200 %", faults);
            browser.script("document.documentElement.style.fontSize = ''");
            browser.size(320, 640);
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPageWithAxeAndAnOrderlyStructure() {
        List<String> faults = new ArrayList<>();
        Map<String, String> help = new LinkedHashMap<>();
        Map<String, String> menu = new LinkedHashMap<>();
        Pages.each(browser, state -> {
            Axe.check(browser, state);
            structure(state, faults);
            help.put(state, text("aside"));
            menu.put(state, text("nav"));
        });
        browser.go("/no-existe");
        Axe.check(browser, "404");
        structure("404", faults);
        help.put("404", text("aside"));
        menu.put("404", text("nav"));
        assertThat(faults).isEmpty();
        assertThat(help.values().stream().distinct()).as("help, 3.2.6: " + help).hasSize(1);
        assertThat(menu.values().stream().distinct()).as("menu, 3.2.3: " + menu).hasSize(1);
    }

    @Test
    void pagesAreReachedByTheMapAndTheMenu() {
        browser.go("/mapa-del-sitio");
        for (String path : Pages.PUBLIC) {
            assertThat(browser.every("main a[href='" + path + "'], header a[href='" + path + "'], footer a[href='"
                            + path + "']"))
                    .as("way to " + path)
                    .isNotEmpty();
        }
    }

    @Test
    void bothOrientationsOfferTheSame() {
        Filing.quick(browser).start().tipo("queja");
        browser.size(375, 812);
        Object upright = controls();
        browser.size(812, 375);
        assertThat(controls()).isEqualTo(upright);
    }

    @Test
    void titlesTellThePagesApart() {
        Map<String, String> titles = new LinkedHashMap<>();
        Pages.each(browser, state -> titles.put(state, browser.title()));
        titles.remove("consulta abierta");
        assertThat(titles.values().stream().distinct().count())
                .as("titles " + titles)
                .isEqualTo(titles.size() - repeated(titles));
    }

    /** The step with files is seen twice in a walk. */
    private static long repeated(Map<String, String> titles) {
        return titles.keySet().stream().filter(s -> s.equals("start")).count();
    }

    private void check(String state, String how, List<String> faults) {
        long wider = ((Number) browser.script(WIDER)).longValue();
        if (wider > 0) {
            faults.add(state + " at " + how + ": " + wider + " px too wide, by " + browser.script(WIDEST));
        }
        List<?> cut = (List<?>) browser.script(CUT);
        cut.forEach(c -> faults.add(state + " at " + how + " cuts " + c));
    }

    private static final String WIDEST = "return [...document.querySelectorAll('body *')].filter(e =>"
            + " e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.tabla')).slice(0, 3)"
            + ".map(e => e.tagName + '.' + e.className + '#' + e.id)";

    private void structure(String state, List<String> faults) {
        if (browser.every("h1").size() != 1) {
            faults.add(state + ": " + browser.every("h1").size() + " h1");
        }
        if (browser.every("main").size() != 1) {
            faults.add(state + ": main");
        }
        String html = browser.driver().getPageSource();
        Matcher ids = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(html);
        List<String> seen = new ArrayList<>();
        while (ids.find()) {
            if (seen.contains(ids.group(1))) {
                faults.add(state + ": id twice " + ids.group(1));
            }
            seen.add(ids.group(1));
        }
        if (html.contains("style=\"") || html.contains("onclick=")) {
            faults.add(state + ": inline style or handler");
        }
        for (Object level : (List<?>) browser.script(SKIPPED)) {
            faults.add(state + ": heading level skipped at " + level);
        }
        if (browser.has("[required]") || browser.text().contains("*")) {
            faults.add(state + ": required attribute or asterisk");
        }
    }

    private static final String SKIPPED = "let last = 0; const bad = []; for (const h of"
            + " document.querySelectorAll('main h1, main h2, main h3, main h4')) { const n = +h.tagName[1];"
            + " if (last && n > last + 1) bad.push(h.textContent); last = n; } return bad";

    private String text(String css) {
        return browser.one(css).getText();
    }

    private Object controls() {
        return browser.script("return [...document.querySelectorAll('main a, main button, main input, main select')]"
                + ".filter(e => e.checkVisibility()).map(e => e.id || e.textContent)");
    }
}
