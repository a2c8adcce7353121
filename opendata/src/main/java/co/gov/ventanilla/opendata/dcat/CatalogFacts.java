package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.CatalogSettings;
import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Licence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the catalog says of itself; given by the portal.
 *
 * @param homepage address of the entity's page
 * @param publisherIri an IRI others already use for the entity, or null for one of the catalog's own
 * @param email mailbox for questions when a dataset names none
 * @param unitEmails mailboxes of units by their ids; may lack some
 * @param place the territory all datasets speak of
 * @param issued day on which the catalog opened
 * @param modified last change of any dataset
 * @param licence of the catalog itself (the descriptions), not of the data
 * @param services programming interfaces to all datasets
 */
public record CatalogFacts(
        CatalogSettings settings,
        String title,
        String description,
        String homepage,
        @Nullable String publisherIri,
        String email,
        Map<String, String> unitEmails,
        Place place,
        LocalDate issued,
        Instant modified,
        Licence licence,
        List<Service> services) {

    public CatalogFacts {
        unitEmails = Map.copyOf(unitEmails);
        services = List.copyOf(services);
    }

    /**
     * A municipality.
     *
     * @param divipola code of DANE, five digits as text
     * @param geonames number in GeoNames, or null when it is not known
     */
    public record Place(
            String name, String divipola, @Nullable String geonames) {}

    /**
     * A programming interface.
     *
     * @param id last part of its IRI
     * @param endpoint address calls begin with
     * @param documentation address of its description
     * @param standard IRI of what it conforms to, or null
     */
    public record Service(
            String id,
            String title,
            String description,
            String endpoint,
            String documentation,
            @Nullable String standard) {}

    Addresses addresses() {
        return new Addresses(settings.publicUrl());
    }

    /** Who answers questions on a dataset: who its description names, else the unit, else the entity. */
    Description.Contact contact(Description description) {
        if (description.contacto() != null) {
            return description.contacto();
        }
        String unit = description.dependencia();
        return new Description.Contact(
                settings.units().getOrDefault(unit, settings.publisher()), unitEmails.getOrDefault(unit, email));
    }
}
