/**
 * The index on disk, one folder for each kind: opened and checked at start, fed source by source, read by any number of threads.
 *
 * <p>Promises: no hit from a file whose checksum is wrong; a search sees all of a change or nothing of it; what fails is said in
 * {@code KindStatus} and mended by making that kind anew. Main types: {@code CitizenIndex}, {@code Snapshot}, {@code Schema}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.search.index;
