package socle.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import socle.api.text.Place;
import socle.api.text.Problem;

/// Reads YAML to places and values, with SnakeYAML Engine; nothing else sees that library.
final class YamlText {

    private static final Map<Tag, Yaml.Sort> SORTS =
            Map.of(
                    Tag.NULL, Yaml.Sort.NOTHING,
                    Tag.BOOL, Yaml.Sort.TRUTH,
                    Tag.INT, Yaml.Sort.NUMBER,
                    Tag.FLOAT, Yaml.Sort.NUMBER);

    private final LoadSettings settings =
            LoadSettings.builder()
                    .setSchema(new CoreSchema())
                    .setParseComments(false)
                    .setAllowRecursiveKeys(false)
                    .build();

    /// The documents of a text, up to the first fault.
    ///
    /// @param yaml the text of the file up to where YAML ends, with all that is not YAML blanked,
    ///     so
    ///     that every place is a place of the file
    List<Yaml> documents(SourceText source, String yaml, Consumer<Problem> problems) {
        List<Yaml> documents = new ArrayList<>();
        Tree tree = new Tree(source, problems);
        try {
            Iterator<Node> nodes = new Compose(settings).composeAllFromString(yaml).iterator();
            while (nodes.hasNext()) {
                documents.add(tree.of(nodes.next()));
            }
        } catch (MarkedYamlEngineException fault) {
            YamlWords words = YamlWords.of(String.valueOf(fault.getProblem()));
            problems.accept(Faults.yaml(tree.at(fault, words.at()), words));
        } catch (ReaderException fault) {
            problems.accept(Faults.character(source.at(fault.getPosition()), fault.getCodePoint()));
        } catch (YamlEngineException fault) {
            YamlWords words = YamlWords.of(String.valueOf(fault.getMessage()));
            problems.accept(Faults.yaml(Place.of(source.file()), words));
        }
        return documents;
    }

    /// One walk over the composed nodes of a file.
    private static final class Tree {
        private final SourceText source;
        private final Consumer<Problem> problems;
        private final IdentityHashMap<Node, Yaml> known = new IdentityHashMap<>();
        private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

        Tree(SourceText source, Consumer<Problem> problems) {
            this.source = source;
            this.problems = problems;
        }

        Yaml of(Node node) {
            Yaml before = known.get(node);
            if (before != null) {
                return before;
            }
            Place place = start(node);
            if (!open.add(node)) {
                problems.accept(Faults.yaml(place, YamlWords.of("an alias that contains itself")));
                return new Yaml.Leaf("", Yaml.Sort.NOTHING, place, place);
            }
            Yaml yaml = read(node, place);
            open.remove(node);
            known.put(node, yaml);
            return yaml;
        }

        private Yaml read(Node node, Place place) {
            return switch (node) {
                case ScalarNode scalar -> leaf(scalar, place);
                case SequenceNode items ->
                        new Yaml.Items(items.getValue().stream().map(this::of).toList(), place);
                case MappingNode keys -> keys(keys, place);
                case AnchorNode anchor -> of(anchor.getRealNode());
                default -> throw new IllegalStateException("a node of YAML: " + node.getNodeType());
            };
        }

        private Yaml keys(MappingNode keys, Place place) {
            List<Yaml.Entry> entries = new ArrayList<>();
            for (NodeTuple tuple : keys.getValue()) {
                Yaml key = of(tuple.getKeyNode());
                if (key instanceof Yaml.Leaf leaf) {
                    entries.add(new Yaml.Entry(leaf, of(tuple.getValueNode())));
                } else {
                    problems.accept(Faults.keyNotText(key.place()));
                }
            }
            return new Yaml.Keys(entries, place);
        }

        private Yaml leaf(ScalarNode node, Place place) {
            Yaml.Sort sort = SORTS.getOrDefault(node.getTag(), Yaml.Sort.TEXT);
            return new Yaml.Leaf(node.getValue(), sort, place, content(node, place));
        }

        private Place content(ScalarNode node, Place place) {
            ScalarStyle style = node.getScalarStyle();
            return switch (style) {
                case DOUBLE_QUOTED, SINGLE_QUOTED, JSON_SCALAR_STYLE -> place.below(0, 2);
                case LITERAL, FOLDED ->
                        new Place(place.file(), place.line() + 1, indent(node, place) + 1);
                case PLAIN -> place;
            };
        }

        /// By how many spaces a block is indented: what its first written line has in the file and
        /// not in the value.
        private int indent(ScalarNode node, Place place) {
            int inFile =
                    source.text()
                            .lines()
                            .skip(place.line())
                            .filter(line -> !line.isBlank())
                            .findFirst()
                            .map(Tree::leading)
                            .orElse(0);
            int inValue =
                    node.getValue()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .findFirst()
                            .map(Tree::leading)
                            .orElse(0);
            return Math.max(0, inFile - inValue);
        }

        private static int leading(String line) {
            return line.length() - line.stripLeading().length();
        }

        private Place at(MarkedYamlEngineException fault, YamlWords.At at) {
            Optional<Mark> mark =
                    switch (at) {
                        case STOP -> fault.getProblemMark().or(fault::getContextMark);
                        case BEGIN -> fault.getContextMark().or(fault::getProblemMark);
                    };
            return mark.map(this::at).orElse(Place.of(source.file()));
        }

        private Place start(Node node) {
            return node.getStartMark().map(this::at).orElse(Place.of(source.file()));
        }

        private Place at(Mark mark) {
            return new Place(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
        }
    }
}
