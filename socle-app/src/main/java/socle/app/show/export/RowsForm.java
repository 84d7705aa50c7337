package socle.app.show.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A form in which rows are taken away: of a table, of an answer.
public enum RowsForm {
    CSV("CSV", "text/csv; charset=utf-8"),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PARQUET("Parquet", "application/vnd.apache.parquet"),
    JSON("JSON", "application/json");

    private final String title;
    private final String mediaType;

    RowsForm(String title, String mediaType) {
        this.title = title;
        this.mediaType = mediaType;
    }

    /// The form of an ending.
    public static Optional<RowsForm> of(String ending) {
        return Stream.of(values()).filter(it -> it.ending().equals(ending)).findFirst();
    }

    /// How the name of such a file ends, without the point.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As people call it.
    public String title() {
        return title;
    }

    /// As programs call it.
    public String mediaType() {
        return mediaType;
    }
}
