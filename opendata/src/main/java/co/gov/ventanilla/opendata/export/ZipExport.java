package co.gov.ventanilla.opendata.export;

import co.gov.ventanilla.opendata.catalog.DatasetVersion;
import co.gov.ventanilla.opendata.catalog.Description;
import co.gov.ventanilla.opendata.catalog.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The whole dataset as a Frictionless data package: {@code datapackage.json}, the CSV, and a text with source, licence and known faults. */
final class ZipExport {
    private ZipExport() {}

    static void write(Export export, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, export, "datapackage.json");
        zip.write(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor(export)));
        zip.closeEntry();
        entry(zip, export, export.dataset().name() + ".csv");
        Files.copy(export.csv(), zip);
        zip.closeEntry();
        entry(zip, export, "NOTAS.txt");
        zip.write(String.join("\n", Notes.lines(export)).concat("\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** Data Package 1.0. */
    private static ObjectNode descriptor(Export export) {
        Description description = export.version().description();
        DatasetVersion version = export.version();
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("profile", "tabular-data-package");
        json.put("name", export.dataset().name());
        json.put("id", export.dataset().id().toString());
        json.put("title", description.titulo());
        json.put("description", description.descripcion());
        json.put("homepage", export.page());
        json.put("version", Integer.toString(version.number()));
        json.put("created", version.published().toString());
        description.palabrasClave().forEach(json.putArray("keywords")::add);
        if (description.licencia().url() != null) {
            ObjectNode licence = json.putArray("licenses").addObject();
            licence.put("name", description.licencia().id());
            licence.put("path", description.licencia().url());
            licence.put("title", description.licencia().title());
        }
        json.putArray("sources")
                .addObject()
                .put("title", description.procedencia().documento());
        json.putArray("contributors")
                .addObject()
                .put("title", export.publisher())
                .put("role", "publisher");
        ObjectNode resource = json.putArray("resources").addObject();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", export.dataset().name());
        resource.put("path", export.dataset().name() + ".csv");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", version.bytes());
        resource.put("hash", "sha256:" + version.sha256());
        resource.set("schema", export.schema().descriptor());
        return json;
    }

    private static void entry(ZipOutputStream zip, Export export, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(
                java.nio.file.attribute.FileTime.from(export.version().published()));
        zip.putNextEntry(entry);
    }
}
