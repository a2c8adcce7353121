/**
 * Backup and restore: a folder with the tables, the files they name, keys and content pack, and a manifest with the SHA-256 of each.
 *
 * <p>Promises: a backup is one moment of the register, made while the portal runs and files; a folder with its final name is whole;
 * it is readable by any later version of the portal and of PostgreSQL; a restored register is the one that was backed up, or
 * nothing is restored. Main types: {@code Respaldo} makes one, {@code Restauracion} loads one, {@code Manifiesto} says what is in it.
 */
package co.gov.ventanilla.portal.respaldo;
