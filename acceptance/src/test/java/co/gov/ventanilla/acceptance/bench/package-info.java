/**
 * Measurements behind {@code ./portal bench}: each is a program of its own that starts a portal, loads it over HTTP and prints
 * figures of one run. None of them is a test, so no noise of a machine can fail the build.
 *
 * <p>{@code Figures} prints them, writes {@code docs/figures/NAME.json} with the commit, and makes the page of all figures.
 */
package co.gov.ventanilla.acceptance.bench;
