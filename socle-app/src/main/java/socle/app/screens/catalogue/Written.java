package socle.app.screens.catalogue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.catalogue.Entry.Group;
import socle.app.view.Paths;
import socle.core.graph.Declared;
import socle.core.proof.Framework;
import socle.core.serve.Edition;

/// What the text of a project says, as it is searched: its nodes, the texts and queries in them,
/// the
/// requirements that it answers to.
///
/// @param byNode the entry of each node
record Written(List<Entry> entries, Map<NodeId, Entry> byNode) {

    /// So many letters of one text are searched.
    private static final int LONG = 40_000;

    /// So many letters of all texts together.
    private static final long ALL = 40_000_000;

    static Written of(Edition.Contents contents) {
        List<Entry> entries = new ArrayList<>();
        Map<NodeId, Entry> byNode = new HashMap<>();
        long letters = 0;
        for (Declared one : contents.graph().nodes()) {
            Entry entry = node(one);
            entries.add(entry);
            byNode.put(one.id(), entry);
            String text = text(one);
            if (!text.isBlank() && letters < ALL) {
                letters += text.length();
                entries.add(text(one, text));
            }
        }
        contents.outlook().frameworks().forEach(it -> criteria(it, entries));
        return new Written(List.copyOf(entries), byNode);
    }

    private static Entry node(Declared one) {
        String body =
                one.node().header().description().orElse("").strip()
                        + tags(one.node().header().tags());
        return Entry.of(
                Group.NODES,
                one.id().value(),
                one.node().title(),
                one.node().kind().label(),
                body,
                Paths.node(one.id()));
    }

    private static String tags(List<String> tags) {
        return tags.isEmpty() ? "" : " #" + String.join(" #", tags);
    }

    private static Entry text(Declared one, String text) {
        return Entry.of(
                Group.TEXTS,
                one.id().value(),
                one.node().title(),
                one.node().kind().label(),
                text,
                Paths.node(one.id()) + "#definition");
    }

    /// What its author wrote in it: prose and queries.
    private static String text(Declared one) {
        StringBuilder text = new StringBuilder();
        prose(one.node().spec(), text);
        one.queries().forEach(it -> text.append(it.text()).append('\n'));
        return text.length() > LONG ? text.substring(0, LONG) : text.toString();
    }

    private static void prose(Record spec, StringBuilder text) {
        for (RecordComponent component : spec.getClass().getRecordComponents()) {
            if (component.getType() == Markdown.class || component.getType() == Optional.class) {
                prose(value(component, spec), text);
            }
        }
    }

    private static void prose(Object value, StringBuilder text) {
        switch (value) {
            case Markdown markdown -> text.append(markdown.text()).append('\n');
            case Optional<?> optional -> optional.ifPresent(it -> prose(it, text));
            default -> {}
        }
    }

    private static Object value(RecordComponent component, Record spec) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(spec);
        } catch (ReflectiveOperationException unseen) {
            return "";
        }
    }

    private static void criteria(Framework framework, List<Entry> entries) {
        framework
                .codes()
                .forEach(
                        (code, words) ->
                                entries.add(
                                        Entry.of(
                                                Group.CRITERIA,
                                                code,
                                                words.fr(),
                                                Phrase.same(framework.name()),
                                                words.en(),
                                                Paths.requirement(code))));
    }
}
