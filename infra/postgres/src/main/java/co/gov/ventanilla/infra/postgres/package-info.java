/**
 * The PostgreSQL server that the portal brings along, for production on one machine and for the tests of every module.
 *
 * <p>It promises that an acknowledged commit is on the disk ({@code fsync}, {@code synchronous_commit} and
 * {@code full_page_writes} are verified after each start), that only this machine can connect and only with a
 * password, that the server dies with the Java process that started it and comes back when it alone dies, and that no
 * two processes ever use one data folder. It never runs as root.
 *
 * <p>Main types: {@link co.gov.ventanilla.infra.postgres.EmbeddedPostgres}, {@link
 * co.gov.ventanilla.infra.postgres.FolderLock}, {@link co.gov.ventanilla.infra.postgres.PrivateFile}.
 */
@NullMarked
package co.gov.ventanilla.infra.postgres;

import org.jspecify.annotations.NullMarked;
