package co.gov.ventanilla.search.query;

import java.util.Optional;

/** Where to look up what somebody calls a place. */
public interface Landmarks {

    /** The place with that name, address or part of an address; empty when nothing is called so. */
    Optional<Landmark> find(String name);
}
