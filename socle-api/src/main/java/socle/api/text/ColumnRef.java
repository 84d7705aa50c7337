package socle.api.text;

/// The name of a column, and where it is written.
public record ColumnRef(String column, Place place) {

    @Override
    public String toString() {
        return column;
    }
}
