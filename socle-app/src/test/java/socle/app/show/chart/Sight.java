package socle.app.show.chart;

/// How eyes without one sort of cone, or without any, see a colour: G. M. Machado, M. M. Oliveira
/// and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency" (IEEE TVCG 15(6), 2009), severity 1.0, on linear RGB; without cones, the relative
/// luminance of WCAG 2.2 is left.
enum Sight {
    TRICHROMACY,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA,
    ACHROMATOPSIA;

    /// A colour as these eyes see it.
    Tint of(Tint color) {
        return switch (this) {
            case TRICHROMACY -> color;
            case PROTANOPIA ->
                    new Tint(
                            part(color, 0.152286, 1.052583, -0.204868),
                            part(color, 0.114503, 0.786281, 0.099216),
                            part(color, -0.003882, -0.048116, 1.051998));
            case DEUTERANOPIA ->
                    new Tint(
                            part(color, 0.367322, 0.860646, -0.227968),
                            part(color, 0.280085, 0.672501, 0.047413),
                            part(color, -0.011820, 0.042940, 0.968881));
            case TRITANOPIA ->
                    new Tint(
                            part(color, 1.255528, -0.076749, -0.178779),
                            part(color, -0.078411, 0.930809, 0.147602),
                            part(color, 0.004733, 0.691367, 0.303900));
            case ACHROMATOPSIA -> new Tint(color.luminance(), color.luminance(), color.luminance());
        };
    }

    private static double part(Tint color, double red, double green, double blue) {
        double part = red * color.red() + green * color.green() + blue * color.blue();
        return Math.clamp(part, 0, 1);
    }
}
