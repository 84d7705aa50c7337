package socle.kinds.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import tools.jackson.databind.JsonNode;

/// What a SELECT does to its data, found in its parse tree: a claim a sort of work, with the
/// constructs that were found and how many times.
final class Transformations {

    private static final Set<String> FORMATTING =
            Set.of(
                    "trim",
                    "ltrim",
                    "rtrim",
                    "upper",
                    "lower",
                    "ucase",
                    "lcase",
                    "strptime",
                    "try_strptime",
                    "strftime",
                    "make_date",
                    "make_timestamp",
                    "to_timestamp",
                    "replace",
                    "regexp_replace",
                    "regexp_extract",
                    "translate",
                    "lpad",
                    "rpad",
                    "strip_accents",
                    "nfc_normalize",
                    "substr",
                    "substring",
                    "left",
                    "right",
                    "split_part",
                    "concat",
                    "concat_ws",
                    "format",
                    "printf",
                    "nullif",
                    "||");

    private static final Set<String> AGGREGATES =
            Set.of(
                    "count",
                    "count_star",
                    "sum",
                    "avg",
                    "mean",
                    "min",
                    "max",
                    "median",
                    "mode",
                    "stddev",
                    "stddev_samp",
                    "stddev_pop",
                    "variance",
                    "var_samp",
                    "var_pop",
                    "quantile",
                    "quantile_cont",
                    "quantile_disc",
                    "approx_count_distinct",
                    "approx_quantile",
                    "any_value",
                    "first",
                    "last",
                    "arbitrary",
                    "arg_min",
                    "arg_max",
                    "argmin",
                    "argmax",
                    "min_by",
                    "max_by",
                    "list",
                    "array_agg",
                    "string_agg",
                    "group_concat",
                    "listagg",
                    "bool_and",
                    "bool_or",
                    "bit_and",
                    "bit_or",
                    "corr",
                    "covar_pop",
                    "covar_samp",
                    "regr_slope",
                    "regr_intercept",
                    "regr_r2",
                    "histogram",
                    "product",
                    "entropy",
                    "kurtosis",
                    "skewness",
                    "mad",
                    "geomean",
                    "count_if",
                    "countif",
                    "sum_no_overflow",
                    "fsum",
                    "kahan_sum");

    private static final Set<String> ARITHMETIC =
            Set.of(
                    "+",
                    "-",
                    "*",
                    "/",
                    "//",
                    "%",
                    "**",
                    "^",
                    "round",
                    "floor",
                    "ceil",
                    "ceiling",
                    "abs",
                    "ln",
                    "log",
                    "log2",
                    "log10",
                    "exp",
                    "sqrt",
                    "pow",
                    "power",
                    "date_diff",
                    "datediff",
                    "date_part",
                    "date_trunc",
                    "greatest",
                    "least");

    /// The five sorts of work.
    private enum Sort {
        FORMATTING,
        CONSOLIDATION,
        AGGREGATION,
        JOIN,
        CALCULATION;

        Claim claim() {
            return new Claim("transform." + name().toLowerCase(Locale.ROOT));
        }

        Phrase label() {
            return switch (this) {
                case FORMATTING -> new Phrase("formatting", "mise en forme");
                case CONSOLIDATION -> Phrase.same("consolidation");
                case AGGREGATION -> new Phrase("aggregation", "agrégation");
                case JOIN -> new Phrase("join", "jointure");
                case CALCULATION -> new Phrase("calculation", "calcul");
            };
        }
    }

    private final Map<Sort, Map<String, Integer>> found = new TreeMap<>();

    private Transformations() {}

    /// One verdict for each sort of work that the tree shows; nothing for those that it does not.
    static List<Evidence> in(JsonNode tree) {
        Transformations seen = new Transformations();
        seen.walk(tree);
        List<Evidence> told = new ArrayList<>();
        seen.found.forEach((sort, constructs) -> told.add(verdict(sort, constructs)));
        return told;
    }

    private static Evidence verdict(Sort sort, Map<String, Integer> constructs) {
        String words =
                constructs.entrySet().stream()
                        .map(one -> one.getValue() == 1 ? one.getKey() : times(one))
                        .collect(Collectors.joining(", "));
        return new Evidence.Verdict(
                sort.claim(),
                sort.label(),
                true,
                Severity.WARNING,
                Phrase.of("the query has: %s", "la requête contient\u00a0: %s", words));
    }

    private static String times(Map.Entry<String, Integer> one) {
        return one.getKey() + " × " + one.getValue();
    }

    private void walk(JsonNode node) {
        if (node.isObject()) {
            look(node);
        }
        node.forEach(this::walk);
    }

    private void look(JsonNode node) {
        String type = text(node, "type");
        switch (type) {
            case "OPERATOR_CAST" -> saw(Sort.FORMATTING, "cast");
            case "CASE_EXPR" -> saw(Sort.CALCULATION, "case");
            case "SET_OPERATION_NODE" -> saw(Sort.CONSOLIDATION, text(node, "setop_type"));
            case "DISTINCT_MODIFIER" -> saw(Sort.CONSOLIDATION, "distinct");
            case "JOIN" -> saw(Sort.JOIN, join(node));
            case "FUNCTION" -> function(text(node, "function_name"));
            case "SELECT_NODE" -> select(node);
            default -> window(node);
        }
    }

    private void function(String name) {
        if (AGGREGATES.contains(name)) {
            saw(Sort.AGGREGATION, name.equals("count_star") ? "count" : name);
        } else if (FORMATTING.contains(name)) {
            saw(Sort.FORMATTING, name);
        } else if (ARITHMETIC.contains(name)) {
            saw(Sort.CALCULATION, name);
        }
    }

    private void select(JsonNode select) {
        // Why: a condition on a window is how the first of several rows of one key is kept.
        if (select.path("qualify").isObject()) {
            saw(Sort.CONSOLIDATION, "qualify");
        }
        if (!select.path("group_expressions").isEmpty()
                || text(select, "aggregate_handling").equals("FORCE_AGGREGATES")) {
            saw(Sort.AGGREGATION, "group by");
        }
    }

    private void window(JsonNode node) {
        if (text(node, "class").equals("WINDOW")) {
            saw(Sort.CALCULATION, text(node, "function_name") + " over");
        }
    }

    private static String join(JsonNode node) {
        String how = text(node, "ref_type");
        return (how.equals("REGULAR") ? text(node, "join_type") : how) + " join";
    }

    private void saw(Sort sort, String construct) {
        found.computeIfAbsent(sort, _ -> new TreeMap<>())
                .merge(construct.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
