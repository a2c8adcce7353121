package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.Configuration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names under which the application finds its configuration (MicroProfile Config reads system properties). */
final class ApplicationProperties {
    private ApplicationProperties() {}

    static void set(Configuration configuration, Configuration.ExternalDatabase database, String operatorToken) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("portal.db.url", database.url());
        values.put("portal.db.user", database.user());
        values.put("portal.db.password", database.password());
        values.put("portal.home", configuration.home().toString());
        values.put("portal.url", configuration.publicUrl());
        values.put("portal.bind", configuration.bind().getHostAddress());
        values.put("portal.port", "" + configuration.port());
        values.put("portal.management.port", "" + configuration.managementPort());
        values.put("portal.smtp.url", configuration.smtpUrl());
        values.put("portal.clamd.url", configuration.clamdUrl());
        values.put("portal.min.free.mb", "" + configuration.fileRoom().minFreeMb());
        values.put("portal.staging.mb", "" + configuration.fileRoom().stagingMb());
        values.put("portal.ckan.url", configuration.ckanUrl());
        values.put("portal.ckan.token", configuration.ckanToken());
        values.put("portal.tile.url", configuration.mapTiles().url());
        values.put("portal.tile.attribution", configuration.mapTiles().attribution());
        values.put("portal.salidas.internas", configuration.outgoingInternal() ? "on" : "off");
        values.put("portal.content", configuration.contentPack().toString());
        values.put("portal.limits", configuration.limits() ? "on" : "off");
        values.put("portal.trusted.proxies", String.join(",", configuration.trustedProxies()));
        values.put("portal.secret.file", configuration.secretFile().toString());
        values.put("portal.clock", configuration.clock());
        values.put("portal.operador.token", operatorToken);
        values.put("java.awt.headless", "true");
        values.put("mp.openapi.servers", configuration.publicUrl());
        values.forEach(System::setProperty);
    }
}
