package socle.kinds.analyse.notebook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.live.Input;

/// The values of a notebook's parameters, by name.
record Values(SequencedMap<String, String> byName) {

    /// A call that reads a parameter; what could hold its like (texts, names, comments) is passed
    /// over first.
    private static final Pattern READING =
            Pattern.compile(
                    "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\\n]*|/\\*.*?\\*/|\\$\\$.*?\\$\\$"
                            + "|\\bgetvariable\\s*\\(\\s*'(?<name>[^']*)'\\s*\\)",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /// What a notebook says when nobody says otherwise.
    static Values of(NotebookSpec spec) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        spec.parameters().forEach(one -> values.putIfAbsent(one.name(), one.value()));
        return new Values(values);
    }

    /// A query with the values in it: for readers, whose questions read no variable. A variable
    /// that is no parameter is left.
    String in(String sql, NotebookSpec spec) {
        Map<String, String> literals = new LinkedHashMap<>();
        for (Parameter one : spec.parameters()) {
            Input input = one.input();
            literals.put(one.name(), input.literal(byName.getOrDefault(one.name(), one.value())));
        }
        Matcher matcher = READING.matcher(sql);
        return matcher.replaceAll(
                found -> {
                    String name = found.group("name");
                    String literal =
                            name == null ? null : literals.get(name.toLowerCase(Locale.ROOT));
                    return Matcher.quoteReplacement(literal == null ? found.group() : literal);
                });
    }
}
