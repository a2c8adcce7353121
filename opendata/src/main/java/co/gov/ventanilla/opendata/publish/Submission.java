package co.gov.ventanilla.opendata.publish;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file and its description on their way into the catalog.
 *
 * @param csv as it came; one in {@link co.gov.ventanilla.opendata.store.ContentStore#incoming()} is taken away when it is published, any other stays where it is
 * @param description META.json
 * @param exception why undeclared findings of the personal-data gate are let through, or null to refuse them
 * @param dryRun only check: everything happens and is undone
 */
public record Submission(
        Path csv, String description, @Nullable String exception, boolean dryRun) {}
