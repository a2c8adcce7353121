package co.gov.ventanilla.portal.contenido.pqrsd;

/** How many attachments, and how large each and all of them. */
public record Limites(int maximo, long bytesPorArchivo, long bytesTotal) {}
