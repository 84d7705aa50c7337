package socle.app.slides;

/// A picture of points, with what it shows for those who do not see it.
public final class Picture {

    private final byte[] png;
    private final double width;
    private final double height;
    private final String words;

    /// @param width of the drawing, in any unit; only its ratio to the height counts
    public Picture(byte[] png, double width, double height, String words) {
        this.png = png.clone();
        this.width = width;
        this.height = height;
        this.words = words;
    }

    byte[] png() {
        return png.clone();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    String words() {
        return words;
    }
}
