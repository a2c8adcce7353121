package co.gov.ventanilla.opendata.dcat;

import co.gov.ventanilla.opendata.catalog.Format;

/**
 * IRIs of the catalog. They are addresses people and harvesters can open, and they never change: what a harvester knows a thing by.
 *
 * @param root the public address, without a slash at the end
 */
record Addresses(String root) {
    String catalog() {
        return root + "/datos";
    }

    /** Something that has no address of its own but is told in the catalog. */
    String inCatalog(String part) {
        return catalog() + "#" + part;
    }

    String dataset(String name) {
        return catalog() + "/" + name;
    }

    String version(String name, int number) {
        return dataset(name) + "/v" + number;
    }

    /** A file of a fixed version: distribution and download in one. */
    String file(String name, int number, Format format) {
        return version(name, number) + "/" + name + "." + format.extension();
    }
}
