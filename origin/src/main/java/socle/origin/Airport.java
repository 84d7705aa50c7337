package socle.origin;

/// An airport, and how many commercial flights left or reached it in 2008.
record Airport(
        String iata,
        String name,
        String city,
        String state,
        String latitude,
        String longitude,
        long flights) {

    static Airport of(Csv.Row row, long flights) {
        return new Airport(
                row.text("iata"),
                row.text("name").strip(),
                row.text("city"),
                row.text("state"),
                row.text("latitude"),
                row.text("longitude"),
                flights);
    }
}
