/**
 * How well a dataset is described, by the points of the Metadata Quality Assessment of data.europa.eu: {@link co.gov.ventanilla.opendata.quality.QualityScore} counts on what
 * harvesters read, not on what the register holds.
 */
@org.jspecify.annotations.NullMarked
package co.gov.ventanilla.opendata.quality;
