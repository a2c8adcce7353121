/**
 * Exchange with other catalogs, at the operator's word: {@link co.gov.ventanilla.portal.datos.intercambio.Tareas} runs a harvest or a push in the background,
 * {@link co.gov.ventanilla.portal.datos.intercambio.IntercambioResource} is the door of the verbs {@code harvest} and {@code push}.
 */
package co.gov.ventanilla.portal.datos.intercambio;
