package socle.app.show.chart;

/// A rectangle of a drawing.
public record Box(double left, double top, double right, double bottom) {

    /// How wide it is.
    public double width() {
        return right - left;
    }

    /// How high it is.
    public double height() {
        return bottom - top;
    }

    /// The same elsewhere.
    public Box moved(double right, double down) {
        return new Box(left + right, top + down, this.right + right, bottom + down);
    }

    /// Whether two of them share some ground.
    public boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /// Whether another lies in it, but for rounding.
    public boolean holds(Box other) {
        return other.left >= left - 0.01
                && other.right <= right + 0.01
                && other.top >= top - 0.01
                && other.bottom <= bottom + 0.01;
    }
}
