/** Journeys of the open-data catalog: as a CKAN, as a graph, as files, as a program asks it. */
package co.gov.ventanilla.acceptance.datos;
