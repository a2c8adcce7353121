/** Datasets as CKAN 2.10 tells them: {@link co.gov.ventanilla.opendata.ckan.model.PackageJson}. Field names and types are those of a real server's answers. */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.ckan.model;
