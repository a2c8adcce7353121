/**
 * The operator's command line for a running portal.
 *
 * <p>It promises that a verb speaks to the portal over loopback with the token that only its owner can read, that its exit code tells
 * a script what happened, and that what is printed cannot steer the terminal. Main types: {@link
 * co.gov.ventanilla.infra.launcher.operator.Operator} (the verbs that ask), {@link
 * co.gov.ventanilla.infra.launcher.operator.SecretVerb} (the one that also works while no portal runs).
 */
@NullMarked
package co.gov.ventanilla.infra.launcher.operator;

import org.jspecify.annotations.NullMarked;
