package socle.app.show;

import socle.api.text.Phrase;
import socle.app.show.markup.Tag;

/// A state that people see: always a glyph, a word and a colour.
public enum State {
    PROVEN("proven", "proven", "prouvé"),
    PARTIAL("partial", "partial", "partiel"),
    DECLARED("declared", "declared", "déclaré"),
    STALE("stale", "stale", "périmé"),
    MISSING("missing", "missing", "manquant"),
    NOT_APPLICABLE("na", "not applicable", "sans objet"),
    HOLDS("ok", "holds", "tient"),
    WARNED("warn", "to watch", "à surveiller"),
    FELL("bad", "fell", "tombé");

    private final String look;
    private final String en;
    private final String fr;

    State(String look, String en, String fr) {
        this.look = look;
        this.en = en;
        this.fr = fr;
    }

    /// Its class in style sheets.
    public String look() {
        return look;
    }

    /// Its word.
    public Phrase words() {
        return new Phrase(en, fr);
    }

    /// What it means, in a few words.
    public Phrase meaning() {
        return switch (this) {
            case PROVEN, HOLDS ->
                    new Phrase("fresh evidence, text present", "preuves fraîches, texte présent");
            case PARTIAL, WARNED -> new Phrase("a part of the evidence", "une partie des preuves");
            case DECLARED -> new Phrase("the text alone", "le texte seul");
            case STALE ->
                    new Phrase(
                            "evidence older than the definition",
                            "preuve plus vieille que la définition");
            case MISSING, FELL -> new Phrase("neither evidence nor text", "ni preuve ni texte");
            case NOT_APPLICABLE ->
                    new Phrase("for a reason that is given", "pour une raison donnée");
        };
    }

    /// Its glyph, hidden from those who hear the word.
    public Tag glyph() {
        Tag svg = Tag.of("svg").as("i").at("viewBox", "0 0 16 16").at("aria-hidden", "true");
        return switch (this) {
            case PROVEN, HOLDS ->
                    svg.with(
                            disc("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z"),
                            cut("m4.7 8.2 2.3 2.4 4.3-4.9"));
            case PARTIAL -> svg.with(ring(), disc("M8 1.9a6.1 6.1 0 0 0 0 12.2z"));
            case DECLARED -> svg.with(ring(), line("M5 6.6h6M5 9.6h4"));
            case STALE -> svg.with(ring(), line("M8 4.4V8l2.6 1.7"));
            case MISSING ->
                    svg.with(
                            ring().at("stroke-dasharray", "3 2.1"),
                            line("m5.9 5.9 4.2 4.2M10.1 5.9l-4.2 4.2"));
            case NOT_APPLICABLE -> svg.with(ring(), line("m4.2 11.8 7.6-7.6"));
            case WARNED -> svg.with(disc("M8 1.5 15 14H1z"), cut("M8 6v3.6M8 11.7v.2"));
            case FELL ->
                    svg.with(
                            disc("M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"),
                            cut("m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8"));
        };
    }

    /// Its glyph for a terminal.
    public String letter() {
        return switch (this) {
            case PROVEN, HOLDS -> "✓";
            case PARTIAL -> "◐";
            case DECLARED -> "≡";
            case STALE -> "◷";
            case MISSING, FELL -> "✗";
            case NOT_APPLICABLE -> "⊘";
            case WARNED -> "!";
        };
    }

    private static Tag disc(String way) {
        return Tag.of("path").at("d", way).at("fill", "currentColor");
    }

    private static Tag cut(String way) {
        return stroke(way).as("cut").at("stroke", "#ffffff").at("stroke-width", 1.9);
    }

    private static Tag ring() {
        return Tag.of("circle")
                .at("cx", 8)
                .at("cy", 8)
                .at("r", 6.1)
                .at("fill", "none")
                .at("stroke", "currentColor")
                .at("stroke-width", 1.7);
    }

    private static Tag line(String way) {
        return stroke(way).at("stroke", "currentColor").at("stroke-width", 1.7);
    }

    private static Tag stroke(String way) {
        return Tag.of("path")
                .at("d", way)
                .at("fill", "none")
                .at("stroke-linecap", "round")
                .at("stroke-linejoin", "round");
    }
}
