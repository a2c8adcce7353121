/**
 * Writing our datasets into another CKAN ({@link co.gov.ventanilla.opendata.ckan.push.Push}). They bear our ids there, what is there is compared with what would be sent, so a
 * second push of the same changes nothing.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.ckan.push;
