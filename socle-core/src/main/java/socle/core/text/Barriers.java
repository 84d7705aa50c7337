package socle.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import socle.api.text.Markdown;
import socle.api.text.Phrase;

/// Finds what keeps readers out of an author's Markdown, as WCAG 2.2 has it: order of headings
/// (1.3.1), alternatives of pictures (1.1.1), words of links (2.4.4), heads of tables (1.3.1).
/// Whether the words themselves are right is for people.
public final class Barriers {

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    /// Words of links that tell nothing to whoever hears the links of a page alone.
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "here",
                    "click here",
                    "click",
                    "link",
                    "this link",
                    "this",
                    "this page",
                    "more",
                    "read more",
                    "learn more",
                    "see more",
                    "details",
                    "go",
                    "ici",
                    "cliquez ici",
                    "cliquer ici",
                    "lien",
                    "ce lien",
                    "cette page",
                    "lire la suite",
                    "la suite",
                    "suite",
                    "en savoir plus",
                    "plus",
                    "voir",
                    "voir plus",
                    "détails");

    /// What is longer and bold is a sentence that matters, not a heading.
    private static final int LONGEST_TITLE = 80;

    private final Markdown markdown;
    private final List<Barrier> found = new ArrayList<>();

    private Barriers(Markdown markdown) {
        this.markdown = markdown;
    }

    /// Those of one text, in its order.
    public static List<Barrier> of(Markdown markdown) {
        Barriers barriers = new Barriers(markdown);
        Node text = PARSER.parse(markdown.text());
        barriers.headings(text);
        text.accept(barriers.new Reader());
        return List.copyOf(barriers.found);
    }

    private void add(Node node, Phrase what, Phrase todo) {
        int at = node.getSourceSpans().stream().mapToInt(SourceSpan::getInputIndex).min().orElse(0);
        found.add(new Barrier(markdown.at(at), what, todo));
    }

    /// Pages lower all headings of a text alike, so its highest may be of any level.
    private void headings(Node text) {
        List<Heading> headings = new ArrayList<>();
        text.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        headings.add(heading);
                    }
                });
        int before = headings.stream().mapToInt(Heading::getLevel).min().orElse(1) - 1;
        for (Heading heading : headings) {
            if (heading.getLevel() > before + 1) {
                add(
                        heading,
                        Phrase.of(
                                "heading of level %1$s below one of level %2$s",
                                "titre de niveau %1$s sous un titre de niveau %2$s",
                                heading.getLevel(),
                                before),
                        Phrase.of(
                                "write it with %s: who listens to the headings looks for the level"
                                        + " between",
                                "écrivez-le avec %s\u00a0: qui écoute les titres cherche le niveau"
                                        + " intermédiaire",
                                "#".repeat(before + 1)));
            }
            before = heading.getLevel();
        }
    }

    private final class Reader extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            if (words(heading).isEmpty()) {
                add(
                        heading,
                        new Phrase("heading without words", "titre sans mots"),
                        new Phrase("write it, or take it away", "écrivez-le, ou retirez-le"));
            }
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            add(
                    image,
                    new Phrase(
                            "a picture within a text is not shown",
                            "une image dans un texte n’est pas montrée"),
                    new Phrase(
                            "say in words what it tells, or name a chart, which has an alternative:"
                                    + " {{ figure node }}",
                            "dites en mots ce qu’elle montre, ou nommez une figure, qui a son"
                                    + " équivalent\u00a0: {{ figure nœud }}"));
        }

        @Override
        public void visit(Link link) {
            String words = words(link);
            if (words.isEmpty() || EMPTY_WORDS.contains(plain(words))) {
                add(
                        link,
                        Phrase.of(
                                "the link '%s' does not say where it leads",
                                "le lien «\u00a0%s\u00a0» ne dit pas où il mène", words),
                        new Phrase(
                                "name what is there: links are read without the text around them",
                                "nommez ce qui s’y trouve\u00a0: un lien se lit sans le texte"
                                        + " autour"));
            }
            visitChildren(link);
        }

        @Override
        public void visit(Paragraph paragraph) {
            Node only = paragraph.getFirstChild();
            if (only instanceof StrongEmphasis
                    && only.getNext() == null
                    && paragraph.getParent().getParent() == null
                    && isTitle(words(only))) {
                add(
                        paragraph,
                        Phrase.of(
                                "'%s' looks like a heading and is none",
                                "«\u00a0%s\u00a0» a l’air d’un titre et n’en est pas un",
                                words(only)),
                        new Phrase(
                                "write it as one: ## and its words",
                                "écrivez-le comme un titre\u00a0: ## et ses mots"));
            }
            visitChildren(paragraph);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableHead head) {
                head(head);
            }
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock block) {
            visitChildren(block);
        }

        /// The first column may name its rows and need no head of its own.
        private void head(TableHead head) {
            int column = 0;
            for (Node cell = head.getFirstChild().getFirstChild();
                    cell != null;
                    cell = cell.getNext()) {
                column++;
                if (cell instanceof TableCell && column > 1 && words(cell).isEmpty()) {
                    add(
                            head,
                            Phrase.of(
                                    "column %s of this table has no head",
                                    "la colonne %s de ce tableau n’a pas d’en-tête", column),
                            new Phrase(
                                    "say in its first line what the column holds",
                                    "dites dans sa première ligne ce que contient la colonne"));
                }
            }
        }
    }

    private static boolean isTitle(String words) {
        return words.length() <= LONGEST_TITLE
                && !words.isEmpty()
                && ".!?:;,…".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s.…:>»→]+$", "");
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.append(code.getLiteral());
                    }

                    @Override
                    public void visit(SoftLineBreak lineBreak) {
                        words.append(' ');
                    }
                });
        return words.toString().strip();
    }
}
