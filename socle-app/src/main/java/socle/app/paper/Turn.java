package socle.app.paper;

import java.awt.geom.AffineTransform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads where a part of a drawing is moved to: the attribute `transform` (SVG 1.1, 7.6).
final class Turn {

    private static final Pattern STEP = Pattern.compile("([a-z]+)\\(([^)]*)\\)\\s*,?\\s*");

    private Turn() {}

    /// Whether each step of it is known here.
    static boolean isKnown(String steps) {
        return steps.isEmpty() || STEP.matcher(steps).replaceAll("").isBlank();
    }

    static AffineTransform of(String steps) {
        AffineTransform all = new AffineTransform();
        Matcher matcher = STEP.matcher(steps);
        while (matcher.find()) {
            all.concatenate(step(matcher.group(1), numbers(matcher.group(2))));
        }
        return all;
    }

    private static AffineTransform step(String name, double[] at) {
        return switch (name) {
            case "translate" ->
                    AffineTransform.getTranslateInstance(at[0], at.length > 1 ? at[1] : 0);
            case "scale" -> AffineTransform.getScaleInstance(at[0], at.length > 1 ? at[1] : at[0]);
            case "rotate" ->
                    at.length > 2
                            ? AffineTransform.getRotateInstance(Math.toRadians(at[0]), at[1], at[2])
                            : AffineTransform.getRotateInstance(Math.toRadians(at[0]));
            case "matrix" -> new AffineTransform(at);
            default -> throw new IllegalArgumentException("no step of a transform: " + name);
        };
    }

    private static double[] numbers(String words) {
        String[] parts = words.strip().split("[\\s,]+", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }
}
