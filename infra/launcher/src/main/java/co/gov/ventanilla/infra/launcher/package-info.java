/**
 * Starts the portal as one process, and is the operator's command line for it.
 *
 * <p>It promises that a bad configuration starts nothing and says in one Spanish line which variable is wrong (exit
 * code 2; 3 database, 4 port, 5 deployment), that {@code Portal listo} is printed only when the application really
 * answers, and that on Ctrl-C or SIGTERM the application stops before its database.
 *
 * <p>Main types: {@link co.gov.ventanilla.infra.launcher.Main}, {@link
 * co.gov.ventanilla.infra.launcher.configuration.Configuration}, {@link co.gov.ventanilla.infra.launcher.Portal}.
 */
@NullMarked
package co.gov.ventanilla.infra.launcher;

import org.jspecify.annotations.NullMarked;
