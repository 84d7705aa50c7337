package socle.origin;

/// The flights of 2008 from one airport to another.
record Route(String origin, String destination, long flights) {

    static Route of(Csv.Row row) {
        return new Route(row.text("origin"), row.text("destination"), row.number("count"));
    }
}
