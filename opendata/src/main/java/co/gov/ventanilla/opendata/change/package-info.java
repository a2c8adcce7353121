/**
 * The sequence of changes of the catalog ({@link co.gov.ventanilla.opendata.change.ChangeRepository}): who publishes adds to it, whoever follows reads on from where it was.
 *
 * <p>Promises: numbers grow in the order in which changes become visible, so that a follower that has seen one has seen all before it.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.change;
