package co.gov.ventanilla.portal.platform;

import co.gov.ventanilla.portal.red.Rango;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the running portal, as the launcher hands them over (docs/operation.md). */
@ApplicationScoped
public class Ajustes {
    @Inject
    @ConfigProperty(name = "portal.home")
    String home;

    @Inject
    @ConfigProperty(name = "portal.content")
    String content;

    @Inject
    @ConfigProperty(name = "portal.secret.file")
    String secretFile;

    @Inject
    @ConfigProperty(name = "portal.url")
    String url;

    @Inject
    @ConfigProperty(name = "portal.port")
    int port;

    @Inject
    @ConfigProperty(name = "portal.management.port")
    int managementPort;

    @Inject
    @ConfigProperty(name = "portal.smtp.url")
    Optional<String> smtpUrl;

    @Inject
    @ConfigProperty(name = "portal.limits", defaultValue = "on")
    String limits;

    @Inject
    @ConfigProperty(name = "portal.trusted.proxies")
    Optional<String> trustedProxies;

    @Inject
    @ConfigProperty(name = "portal.clamd.url")
    Optional<String> clamdUrl;

    @Inject
    @ConfigProperty(name = "portal.ckan.url")
    Optional<String> ckanUrl;

    @Inject
    @ConfigProperty(name = "portal.ckan.token")
    Optional<String> ckanToken;

    @Inject
    @ConfigProperty(name = "portal.tile.url")
    Optional<String> tileUrl;

    @Inject
    @ConfigProperty(name = "portal.tile.attribution")
    Optional<String> tileAttribution;

    @Inject
    @ConfigProperty(name = "portal.salidas.internas", defaultValue = "off")
    String salidasInternas;

    @Inject
    @ConfigProperty(name = "portal.min.free.mb", defaultValue = "512")
    long minFreeMb;

    @Inject
    @ConfigProperty(name = "portal.staging.mb", defaultValue = "2048")
    long stagingMb;

    @Inject
    @ConfigProperty(name = "portal.clock")
    Optional<String> clock;

    @Inject
    @ConfigProperty(name = "portal.restaurar")
    Optional<String> restaurar;

    @Inject
    @ConfigProperty(name = "portal.operador.token")
    Optional<String> operadorToken;

    /** Data folder (PORTAL_HOME). */
    public Path home() {
        return Path.of(home);
    }

    /** Folder of the content pack (CONTENT_PACK). */
    public Path content() {
        return Path.of(content);
    }

    /** File with the versioned keys of tokens (SECRET_FILE). */
    public Path secretFile() {
        return Path.of(secretFile);
    }

    /** Public address without a final slash (PUBLIC_URL). */
    public String url() {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Port on which health, metrics and operator calls are answered; 0 means the public port. */
    public int managementPort() {
        return managementPort;
    }

    /** Mail relay (SMTP_URL); empty: messages stay as .eml files. */
    public Optional<String> smtpUrl() {
        return smtpUrl;
    }

    /** Whether budgets are counted (LIMITS). */
    public boolean limits() {
        return !limits.equals("off");
    }

    /** Proxies whose X-Forwarded-For is believed (TRUSTED_PROXIES). */
    public List<Rango> trustedProxies() {
        return trustedProxies.stream()
                .flatMap(lista -> Stream.of(lista.split(",", -1)))
                .flatMap(rango -> Rango.leer(rango).stream())
                .toList();
    }

    /** Antivirus daemon (CLAMD_URL), {@code tcp://host:port}; empty: files are judged by their structure only. */
    public Optional<String> clamdUrl() {
        return clamdUrl;
    }

    /** Images of a map with streets (TILE_URL), with the places {z}, {x}, {y}. */
    public Optional<String> tileUrl() {
        return tileUrl.filter(url -> !url.isEmpty());
    }

    /** Scheme, host and port of that address; empty without one. */
    public String tileOrigin() {
        return tileUrl()
                .map(url -> URI.create(url.replaceAll("\\{[zxy]}", "1")))
                .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority())
                .orElse("");
    }

    /** Who made that map (TILE_ATTRIBUTION). */
    public String tileAttribution() {
        return tileAttribution.orElse("");
    }

    /** Another catalog to publish to (CKAN_URL). */
    public Optional<String> ckanUrl() {
        return ckanUrl;
    }

    /** What may write there (CKAN_TOKEN); never shown. */
    public Optional<String> ckanToken() {
        return ckanToken;
    }

    /** Whether requests of the portal may go to private networks (OUTGOING_INTERNAL); tests only. */
    public boolean salidasInternas() {
        return salidasInternas.equals("on");
    }

    /** Bytes that stay free on the disk of the files (MIN_FREE_MB): below them no file is received. */
    public long minimoLibre() {
        return minFreeMb << 20;
    }

    /** Bytes that files which are not yet filed may have together (STAGING_MB). */
    public long cuotaEspera() {
        return stagingMb << 20;
    }

    /** ISO instant at which the portal's clock starts (CLOCK); tests only. */
    public Optional<String> clock() {
        return clock;
    }

    /** Folder of a backup that this start loads into its empty database. */
    public Optional<Path> restaurar() {
        return restaurar.map(Path::of);
    }

    /** Bearer token of the operator's verbs; empty: no operator door. */
    public Optional<String> operadorToken() {
        return operadorToken;
    }
}
