package socle.app.paper;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The presentation attributes of a part of a drawing, its own or those of what it stands in.
final class Look {
    private Look() {}

    static String of(Element part, String name, String otherwise) {
        for (Node node = part; node instanceof Element element; node = node.getParentNode()) {
            String value = element.getAttribute(name);
            if (!value.isEmpty()) {
                return value;
            }
            if (!isInherited(name) || element.getTagName().equals("pattern")) {
                break;
            }
        }
        return otherwise;
    }

    private static boolean isInherited(String name) {
        return name.startsWith("fill")
                || name.startsWith("stroke")
                || name.startsWith("font")
                || name.startsWith("text");
    }

    static double number(Element part, String name, double otherwise) {
        String value = of(part, name, "");
        return switch (value) {
            case "" -> otherwise;
            case "bold" -> 700;
            case "normal" -> 400;
            default -> Double.parseDouble(value);
        };
    }

    static float[] numbers(Element part, String name, double scale) {
        String value = of(part, name, "");
        if (value.isEmpty() || value.equals("none")) {
            return new float[0];
        }
        String[] parts = value.strip().split("[\\s,]+", -1);
        float[] numbers = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = (float) (Double.parseDouble(parts[i]) * scale);
        }
        return numbers;
    }
}
