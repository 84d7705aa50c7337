package socle.app.show.chart;

/// Takes degrees to a plane: x to the right, y up, in a unit of its own. Which one is chosen by how
/// much of the earth is shown.
sealed interface Projection {

    /// @param longitude from the middle of the map, in degrees
    double x(double longitude, double latitude);

    double y(double longitude, double latitude);

    /// Whether a straight line between two places stays one.
    default boolean isStraight() {
        return false;
    }

    /// What is shown: its width in degrees of longitude, and its latitudes.
    record Extent(double wide, double south, double north) {

        double middle() {
            return (south + north) / 2;
        }
    }

    /// A map of some degrees keeps its angles nearly; a larger one keeps areas, on a cone away from
    /// the equator, otherwise as Equal Earth does.
    static Projection of(Extent extent) {
        double high = extent.north() - extent.south();
        double wide = extent.wide() * Math.cos(Math.toRadians(extent.middle()));
        if (high <= 16 && wide <= 20 && Math.abs(extent.middle()) < 75) {
            return new Flat(Math.cos(Math.toRadians(extent.middle())));
        }
        if (extent.wide() > 200 && Math.max(extent.south(), -extent.north()) >= 40) {
            return Albers.polar(extent);
        }
        boolean cone = extent.wide() <= 200 && high <= 80 && Math.abs(extent.middle()) >= 20;
        return cone ? Albers.of(extent) : new EqualEarth();
    }

    /// Equirectangular, true to scale at the middle latitude (J. P. Snyder, Map Projections: A
    /// Working Manual, USGS Professional Paper 1395, 1987, p. 90).
    record Flat(double shrink) implements Projection {

        @Override
        public double x(double longitude, double latitude) {
            return longitude * shrink;
        }

        @Override
        public double y(double longitude, double latitude) {
            return latitude;
        }

        @Override
        public boolean isStraight() {
            return true;
        }
    }

    /// The equal-area cone of H. C. Albers (Snyder 1987, equations 14-1 to 14-6, sphere), its two
    /// standard parallels a sixth of the way inside the map (p. 99).
    record Albers(double n, double c, double origin) implements Projection {

        static Albers of(Extent extent) {
            double sixth = (extent.north() - extent.south()) / 6;
            double one = Math.toRadians(extent.south() + sixth);
            double two = Math.toRadians(extent.north() - sixth);
            double n = (Math.sin(one) + Math.sin(two)) / 2;
            double c = Math.cos(one) * Math.cos(one) + 2 * n * Math.sin(one);
            return new Albers(n, c, far(n, c, extent.middle()));
        }

        /// The cone that has become a plane: Lambert's azimuthal equal-area projection of a pole.
        static Albers polar(Extent extent) {
            return new Albers(Math.signum(extent.middle()), 2, 0);
        }

        private static double far(double n, double c, double latitude) {
            return Math.sqrt(Math.max(0, c - 2 * n * Math.sin(Math.toRadians(latitude)))) / n;
        }

        @Override
        public double x(double longitude, double latitude) {
            return far(n, c, latitude) * Math.sin(n * Math.toRadians(longitude));
        }

        @Override
        public double y(double longitude, double latitude) {
            return origin - far(n, c, latitude) * Math.cos(n * Math.toRadians(longitude));
        }
    }

    /// The Equal Earth projection (B. Šavrič, T. Patterson and B. Jenny, International Journal of
    /// Geographical Information Science 33(3), 2019, equations 5 to 7).
    record EqualEarth() implements Projection {

        private static final double A1 = 1.340264;
        private static final double A2 = -0.081106;
        private static final double A3 = 0.000893;
        private static final double A4 = 0.003796;
        private static final double M = Math.sqrt(3) / 2;

        @Override
        public double x(double longitude, double latitude) {
            double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
            return Math.toRadians(longitude) * Math.cos(t) / (M * slope);
        }

        @Override
        public double y(double longitude, double latitude) {
            double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        }
    }
}
