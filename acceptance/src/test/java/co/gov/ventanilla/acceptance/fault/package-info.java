/**
 * The fault harness: people file while the portal, its database, its disks and its neighbours die, and what was promised is
 * compared with what is there.
 *
 * <p>{@code Load} sends and {@code Journal} writes down what was sent, acknowledged, refused or left unknown. {@code Checker}
 * compares the journal with the database ({@code Register}), the files and the API. {@code Faults} strike a {@code Stage}: a portal
 * with its own disks and scripted neighbours; no fault needs a hook in the portal. {@code Rounds} runs them, each alone and in
 * random order with a printed seed. Short form: {@code FaultsIT}; long form: {@code ./portal bench faults --minutes N}.
 */
package co.gov.ventanilla.acceptance.fault;
