package socle.kinds.analyse.hypothesis.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.look.Group;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.stats.Moments;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.spread.Levene;

/// Whether groups vary alike: Levene's test of any number of rows, by a second scan.
record Variances(Look look) {

    /// @param rows an item of FROM with `v` and `g`
    /// @param instead what does not need it
    Optional<Assumption> equal(String rows, List<Group> groups, Phrase instead) {
        StringBuilder mean = new StringBuilder("CASE g");
        for (Group group : groups) {
            mean.append(" WHEN ")
                    .append(Sql.literal(group.name()))
                    .append(" THEN ")
                    .append(group.moments().mean());
        }
        String off = "abs(v - " + mean.append(" END)");
        Rows told =
                look.engine()
                        .query(
                                "SELECT count(v), avg(%1$s), var_pop(%1$s) * count(v) FROM %2$s GROUP BY g"
                                        .formatted(off, rows));
        List<Moments> moments = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            moments.add(
                    new Moments(
                            Look.whole(told, i, 0), Look.real(told, i, 1), Look.real(told, i, 2)));
        }
        try {
            Tested tested = Levene.of(moments).tested();
            return Optional.of(
                    new Assumption(
                            new Phrase("Variances are equal", "Les variances sont égales"),
                            tested.p() >= 0.05,
                            Phrase.of(
                                    "Levene %s; %s",
                                    "Levene %s\u202f; %s", Figures.p(tested.p()), instead)));
        } catch (Unfit constant) {
            return Optional.empty();
        }
    }
}
