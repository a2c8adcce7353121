/**
 * The receipt on the screen, {@code /pqrsd/recibo}: number, key, due date and all that the full PDF says.
 *
 * <p>Promises: this browser sees it until "Ya la guardé" or for 24 hours, on a shared computer until the window is closed
 * or {@code minutosCompartido} pass without use; the key is shown here and nowhere else. Main types: {@code ReciboBean}, {@code SesionRecibo}.
 */
package co.gov.ventanilla.portal.pqrsd.recibo;
