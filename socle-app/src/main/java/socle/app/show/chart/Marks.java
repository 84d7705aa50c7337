package socle.app.show.chart;

/// Draws the rows of a plot with one sort of mark.
sealed interface Marks permits UprightBars, LyingBars, Lines {

    /// Draws all of it.
    ///
    /// @return how high the drawing became
    double draw(Svg svg);
}
