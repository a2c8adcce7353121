package co.gov.ventanilla.portal.pqrsd.acuse;

/** How much of a petition its receipt tells. */
public enum Forma {
    /** One page that may travel by mail: number, dates, kind, hash and verification; nothing the person wrote or is. */
    CORTA,
    /** Everything that was filed, only for who holds the key. */
    COMPLETA
}
