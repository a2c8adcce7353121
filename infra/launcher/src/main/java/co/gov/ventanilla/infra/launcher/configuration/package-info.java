/**
 * What the operator decided: read from the environment and {@code PORTAL_HOME/portal.properties}, checked variable by
 * variable and against each other before anything is started.
 *
 * <p>It promises that the first fault ends the reading with one Spanish line that names the variable and never repeats
 * a password. Main types: {@link co.gov.ventanilla.infra.launcher.configuration.Configuration}, {@link
 * co.gov.ventanilla.infra.launcher.configuration.ConfigurationReader}.
 */
@NullMarked
package co.gov.ventanilla.infra.launcher.configuration;

import org.jspecify.annotations.NullMarked;
