package socle.app.show.chart;

/// A colour in linear RGB, each part from 0 to 1.
record Tint(double red, double green, double blue) {

    /// `#rrggbb`.
    static Tint of(String hex) {
        return of(Integer.parseInt(hex.substring(1), 16));
    }

    /// Eight bits each of sRGB.
    static Tint of(int rgb) {
        return new Tint(linear((rgb >> 16) & 255), linear((rgb >> 8) & 255), linear(rgb & 255));
    }

    int rgb() {
        return (bits(red) << 16) | (bits(green) << 8) | bits(blue);
    }

    private static double linear(int bits) {
        double part = bits / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int bits(double linear) {
        double part =
                linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(part, 0, 1) * 255);
    }

    /// This colour so thick over another, mixed as browsers do: in sRGB.
    Tint over(Tint ground, double opacity) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double here = ((rgb() >> shift) & 255) * opacity;
            double there = ((ground.rgb() >> shift) & 255) * (1 - opacity);
            mixed |= ((int) Math.round(here + there)) << shift;
        }
        return of(mixed);
    }

    /// Relative luminance (WCAG 2.2).
    double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    double contrast(Tint other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    /// CIE L*a*b* under D65.
    double[] lab() {
        double x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = f(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = f((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    double distance(Tint other) {
        return distance(lab(), other.lab());
    }

    /// CIEDE2000 (G. Sharma, W. Wu and E. N. Dalal, Color Research and Application 30(1), 2005).
    static double distance(double[] one, double[] two) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7))));
        double c1 = Math.hypot(one[1] * (1 + g), one[2]);
        double c2 = Math.hypot(two[1] * (1 + g), two[2]);
        double h1 = hue(one[1] * (1 + g), one[2]);
        double h2 = hue(two[1] * (1 + g), two[2]);
        double turn = c1 * c2 == 0 ? 0 : h2 - h1;
        turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
        double dl = two[0] - one[0];
        double dc = c2 - c1;
        double dh = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
        double l = (one[0] + two[0]) / 2;
        double c = (c1 + c2) / 2;
        double h = h1 + h2;
        if (c1 * c2 != 0) {
            boolean far = Math.abs(h1 - h2) > 180;
            h = far ? (h < 360 ? h + 360 : h - 360) / 2 : h / 2;
        }
        double t =
                1
                        - 0.17 * cos(h - 30)
                        + 0.24 * cos(2 * h)
                        + 0.32 * cos(3 * h + 6)
                        - 0.20 * cos(4 * h - 63);
        double sl = 1 + 0.015 * (l - 50) * (l - 50) / Math.sqrt(20 + (l - 50) * (l - 50));
        double sc = 1 + 0.045 * c;
        double sh = 1 + 0.015 * c * t;
        double turned = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double rc = 2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7)));
        double rt = -sin(2 * turned) * rc;
        return Math.sqrt(
                Math.pow(dl / sl, 2)
                        + Math.pow(dc / sc, 2)
                        + Math.pow(dh / sh, 2)
                        + rt * (dc / sc) * (dh / sh));
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
