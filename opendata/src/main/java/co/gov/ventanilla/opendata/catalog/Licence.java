package co.gov.ventanilla.opendata.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Licences a dataset may carry; the IRIs are those of the EU vocabulary of licences. */
public enum Licence {
    CC_BYSA_4_0(
            "CC-BY-SA-4.0",
            "Creative Commons Atribución-CompartirIgual 4.0 Internacional",
            "https://creativecommons.org/licenses/by-sa/4.0/",
            true),
    CC_BY_4_0(
            "CC-BY-4.0",
            "Creative Commons Atribución 4.0 Internacional",
            "https://creativecommons.org/licenses/by/4.0/",
            true),
    CC0(
            "CC0-1.0",
            "Creative Commons CC0 1.0 (dominio público)",
            "https://creativecommons.org/publicdomain/zero/1.0/",
            true),
    @JsonProperty("no-declarada")
    NO_DECLARADA("notspecified", "Licencia no declarada", null, false);

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/licence/";

    private final String id;
    private final String title;
    private final @Nullable String url;
    private final boolean open;

    Licence(String id, String title, @Nullable String url, boolean open) {
        this.id = id;
        this.title = title;
        this.url = url;
        this.open = open;
    }

    /** SPDX identifier, and the id in CKAN's answers. */
    public String id() {
        return id;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** Text of the licence, or null when none is declared. */
    public @Nullable String url() {
        return url;
    }

    /** Does it meet the Open Definition? */
    public boolean open() {
        return open;
    }

    /** IRI in the EU vocabulary, or null when no licence is declared. */
    public @Nullable String iri() {
        return this == NO_DECLARADA ? null : AUTHORITY + name();
    }
}
