package socle.kinds.analyse.hypothesis;

import socle.api.text.Phrase;

/// What a test lets one say of the null hypothesis.
enum Decision {
    REJECTED("H0 is rejected", "H0 est rejetée"),
    NOT_REJECTED("H0 is not rejected", "H0 n’est pas rejetée"),
    UNDETERMINED("undetermined", "indéterminé");

    /// The power below which not rejecting says nothing.
    static final double POWER = 0.8;

    private final String en;
    private final String fr;

    Decision(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    Phrase words() {
        return new Phrase(en, fr);
    }
}
