package co.gov.ventanilla.portal.datos.externos;

import co.gov.ventanilla.opendata.ckan.harvest.ForeignDataset;
import co.gov.ventanilla.opendata.ckan.harvest.HarvestRepository;
import co.gov.ventanilla.opendata.ckan.harvest.Source;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Harvested datasets: by words of their titles, twenty on a page. */
@Named("externos")
@RequestScoped
public class ExternosBean {
    private static final int POR_PAGINA = 20;
    private static final int PALABRAS = 200;
    private static final int NOTAS = 300;

    @Inject
    HarvestRepository foreign;

    @Inject
    HttpServletRequest request;

    private String q;
    private int pagina;
    private long total;
    private boolean vacio;
    private List<Externo> lista;

    @PostConstruct
    void start() {
        String pedido = request.getParameter("q") == null
                ? ""
                : request.getParameter("q").strip().replace("\0", "");
        q = pedido.substring(0, Math.min(PALABRAS, pedido.length()));
        total = foreign.count(q);
        vacio = total == 0 && (q.isEmpty() || foreign.count("") == 0);
        String numero = String.valueOf(request.getParameter("pagina"));
        pagina = numero.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(numero), getPaginas()) : 1;
        Map<String, String> servidores =
                foreign.sources().stream().collect(Collectors.toMap(Source::code, s -> servidor(s.url())));
        lista = foreign.search(q, POR_PAGINA, (pagina - 1) * POR_PAGINA).stream()
                .map(d -> externo(d, servidores.getOrDefault(d.source(), d.source())))
                .toList();
    }

    private static Externo externo(ForeignDataset d, String servidor) {
        String notas = d.notes().strip();
        int corte = Math.min(NOTAS, notas.length());
        return new Externo(
                d.name(),
                d.title(),
                corte < notas.length() ? notas.substring(0, corte).strip() + "…" : notas,
                d.organization() == null ? servidor : d.organization(),
                servidor,
                d.url(),
                d.licence(),
                d.resources().stream()
                        .map(ForeignDataset.Resource::formato)
                        .filter(f -> !f.isEmpty())
                        .distinct()
                        .toList());
    }

    private static String servidor(String url) {
        return URI.create(url).getAuthority();
    }

    /** The words that were looked for. */
    public String getQ() {
        return q;
    }

    /** The words for an address. */
    public String getConsulta() {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    /** The page shown, from 1. */
    public int getPagina() {
        return pagina;
    }

    /** How many pages there are, at least one. */
    public int getPaginas() {
        return (int) Math.max(1, Math.min(99_999, (total + POR_PAGINA - 1) / POR_PAGINA));
    }

    /** How many were found. */
    public long getTotal() {
        return total;
    }

    /** Is there nothing to search, whatever the words? */
    public boolean isVacio() {
        return vacio;
    }

    /** Those of the page. */
    public List<Externo> getLista() {
        return lista;
    }
}
