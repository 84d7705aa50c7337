package socle.kinds.collect.file;

import java.util.Locale;
import java.util.Optional;
import socle.api.text.Doc;

/// A format of files of rows.
public enum FileFormat {
    @Doc(
            value = "Values between delimiters, one record a line.",
            fr = "Des valeurs entre séparateurs, un enregistrement par ligne.")
    CSV,
    @Doc(value = "The same, between tabulations.", fr = "De même, entre tabulations.")
    TSV,
    @Doc(
            value = "A JSON array of objects, or objects one after the other.",
            fr = "Un tableau JSON d’objets, ou des objets à la suite.")
    JSON,
    @Doc(value = "One JSON object a line.", fr = "Un objet JSON par ligne.")
    NDJSON,
    @Doc(value = "Apache Parquet.", fr = "Apache Parquet.")
    PARQUET,
    @Doc(value = "One sheet of a workbook.", fr = "Une feuille d’un classeur.")
    XLSX;

    /// The format that a file's name tells, its compression aside.
    static Optional<FileFormat> of(String name) {
        String plain = Compression.of(name).strip(name.toLowerCase(Locale.ROOT));
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "csv" -> Optional.of(CSV);
            case "tsv", "tab" -> Optional.of(TSV);
            case "json" -> Optional.of(JSON);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            case "parquet", "pq" -> Optional.of(PARQUET);
            case "xlsx" -> Optional.of(XLSX);
            default -> Optional.empty();
        };
    }

    /// Whether its bytes are text in some encoding.
    boolean isText() {
        return switch (this) {
            case CSV, TSV, JSON, NDJSON -> true;
            case PARQUET, XLSX -> false;
        };
    }
}
