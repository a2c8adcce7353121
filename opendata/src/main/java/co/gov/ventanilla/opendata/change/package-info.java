/**
 * The sequence of changes of the catalog, for whoever follows it: the index of this node, or of another one.
 *
 * <p>Promises: numbers grow in the order in which changes become visible, so that a follower that has seen one has seen all before it. Main
 * type: {@code ChangeFeed}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.change;
