/**
 * Requests that leave the portal. A name is resolved once and the connection goes to that very address, which must be a public one
 * ({@link co.gov.ventanilla.opendata.ckan.net.Addresses}); bodies, time, redirects and retries have bounds
 * ({@link co.gov.ventanilla.opendata.ckan.net.GuardedHttp}). Actions of a CKAN: {@link co.gov.ventanilla.opendata.ckan.net.CkanActions}.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.ckan.net;
