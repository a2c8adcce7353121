/**
 * How the portal stands, for who operates it: room for files, antivirus, outbox; by {@code ./portal status} and in {@code /health}.
 *
 * <p>Promises: counting costs at most once in ten seconds; nothing here makes the portal "not ready", because texts can be filed
 * whatever it says. Main types: {@code Estado}, {@code EstadoOperacion}, {@code OperacionCheck}.
 */
package co.gov.ventanilla.portal.pqrsd.operacion;
