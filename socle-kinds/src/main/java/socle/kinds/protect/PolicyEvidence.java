package socle.kinds.protect;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.ColumnRef;
import socle.api.text.Phrase;

/// Who sees what, as one row.
record PolicyEvidence(PolicySpec spec) {

    private static final Claim ACCESS = new Claim("policy.access");

    private static final List<Column> HEAD =
            List.of(
                    new Column("table", "VARCHAR"),
                    new Column("roles", "VARCHAR"),
                    new Column("all_but", "VARCHAR"),
                    new Column("rows_seen", "BIGINT"),
                    new Column("rows", "BIGINT"),
                    new Column("hidden", "VARCHAR"),
                    new Column("masked", "VARCHAR"));

    /// @param kept the rows that are seen, when not all are; of a condition that asks who looks,
    ///     those that nobody in particular sees
    Evidence access(OptionalLong kept, long all) {
        return new Evidence.Sample(
                ACCESS,
                new Phrase("Who sees what", "Qui voit quoi"),
                Rows.of(
                        HEAD,
                        List.of(
                                Arrays.asList(
                                        spec.table().node().value(),
                                        String.join(", ", spec.roles()),
                                        String.join(", ", spec.all_but()),
                                        kept.orElse(all),
                                        all,
                                        names(spec.hide()),
                                        names(spec.mask())))));
    }

    private static String names(List<ColumnRef> columns) {
        return columns.stream().map(ColumnRef::column).collect(Collectors.joining(", "));
    }
}
