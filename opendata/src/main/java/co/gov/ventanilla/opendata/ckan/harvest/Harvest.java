package co.gov.ventanilla.opendata.ckan.harvest;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.ckan.net.CkanActions;
import co.gov.ventanilla.opendata.ckan.net.GuardedHttp;
import co.gov.ventanilla.opendata.ckan.net.OutgoingFault;
import co.gov.ventanilla.opendata.ckan.net.OutgoingFault.Kind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The act of harvesting a catalog. The first run reads everything, the next ones what changed since; each ends with a pass over all ids that finds what vanished. A run
 * that breaks off goes on where it was when it is asked for again.
 */
@Dependent
public class Harvest {
    private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])");

    @Inject
    HarvestRepository foreign;

    @Inject
    PageKeeper keeper;

    @Inject
    GuardedHttp http;

    @Inject
    CatalogSettings settings;

    @Inject
    Clock clock;

    /**
     * Harvests.
     *
     * @param progress told from time to time, in Spanish
     * @throws IOException when the source cannot be read; what was read before is kept
     */
    public HarvestReport run(HarvestRequest request, Consumer<String> progress) throws IOException {
        String url = CkanActions.address(request.url());
        if (url.equals(settings.publicUrl())) {
            throw refused("Esa es la dirección de este mismo portal");
        }
        Source source = source(request, url);
        CkanActions ckan = new CkanActions(http, url, null);
        return new HarvestRun(source, ckan, http, foreign, keeper, progress).run(request.acceptLosses());
    }

    private Source source(HarvestRequest request, String url) throws IOException {
        Optional<Source> known = foreign.sourceAt(url);
        String asked = request.source();
        if (known.isPresent()) {
            if (asked != null && !asked.equals(known.get().code())) {
                throw refused("Esa dirección ya se cosecha como " + known.get().code());
            }
            return known.get();
        }
        String code = asked == null ? ForeignReader.cut(CkanActions.slug(CkanActions.host(url)), 30) : asked;
        if (!CODE.matcher(code).matches()) {
            throw refused("El código de la fuente lleva de 2 a 30 letras minúsculas, cifras y guiones: " + code);
        }
        Optional<Source> other = foreign.source(code);
        if (other.isPresent()) {
            throw refused("El código " + code + " ya es de " + other.get().url() + ": dé otro con --fuente");
        }
        // an address that is no CKAN takes no code
        new CkanActions(http, url, null).read("package_search", Map.of("rows", "0", "start", "0"));
        return foreign.insert(code, url, clock.instant());
    }

    private static OutgoingFault refused(String message) {
        return new OutgoingFault(Kind.REFUSED, message);
    }
}
