package socle.app.show;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import socle.api.text.Language;
import socle.api.text.Markdown;
import socle.app.show.markup.Markup;
import socle.core.text.Inserts;

/// Makes HTML of an author's Markdown: CommonMark with tables and footnotes, cleaned by an allow
/// list,
/// its headings lowered under those of the page, its references filled in.
public final class MarkdownHtml {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .omitSingleParagraphP(false)
                    .build();
    private static final Cleaner CLEANER = new Cleaner(allowed());

    /// Around the number of a reference, in place of it; letters of the private use area, which
    /// authors' texts are first freed of.
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);
    private static final Pattern PRIVATE = Pattern.compile("[\uE000-\uF8FF]");

    private final Language language;
    private final String prefix;
    private final int under;

    /// @param prefix of the ids that the text brings, so that several may share a page
    /// @param under the level of the heading that the text stands under: its `##` become one lower
    public MarkdownHtml(Language language, String prefix, int under) {
        this.language = language;
        this.prefix = prefix;
        this.under = under;
    }

    /// A text without references.
    public Markup of(String text) {
        return blocks(text, List.of());
    }

    /// A text, each reference answered.
    public Markup of(Markdown text, Function<Inserts.Insert, Mention> mentions) {
        StringBuilder marked = new StringBuilder();
        List<Answered> found = new ArrayList<>();
        int from = 0;
        for (Inserts.Insert insert : Inserts.of(text, _ -> {})) {
            marked.append(plain(text.text().substring(from, insert.start())));
            marked.append(OPEN).append(found.size()).append(CLOSE);
            found.add(
                    new Answered(
                            insert.verb() + " " + insert.node().node(), mentions.apply(insert)));
            from = insert.end();
        }
        marked.append(plain(text.text().substring(from)));
        return blocks(marked.toString(), found);
    }

    private static String plain(String words) {
        return PRIVATE.matcher(words).replaceAll("\uFFFD");
    }

    /// A reference with its answer.
    ///
    /// @param key the same for references to the same thing
    private record Answered(String key, Mention mention) {}

    private Markup blocks(String text, List<Answered> answers) {
        Document document = clean(RENDERER.render(PARSER.parse(text)));
        List<Element> blocks = document.body().children();
        Map<String, Markup> wholes = new HashMap<>();
        answers.forEach(it -> it.mention().whole().ifPresent(whole -> wholes.put(it.key(), whole)));
        Set<String> later = new HashSet<>();
        blocks.forEach(it -> alone(it).ifPresent(at -> later.add(answers.get(at).key())));
        List<Markup> pieces = new ArrayList<>();
        for (Element block : blocks) {
            Optional<Markup> whole =
                    alone(block)
                            .flatMap(
                                    at ->
                                            Optional.ofNullable(
                                                    wholes.remove(answers.get(at).key())));
            pieces.add(whole.orElseGet(() -> filled(block, answers, later)));
        }
        return Markup.all(pieces);
    }

    /// The number of the reference that is all of a paragraph.
    private static Optional<Integer> alone(Element block) {
        Matcher matcher = MARK.matcher(block.text().strip());
        return block.nameIs("p") && matcher.matches()
                ? Optional.of(Integer.parseInt(matcher.group(1)))
                : Optional.empty();
    }

    /// A block with its references written inside, and after it the figures that it is the first to
    /// name, but for those that have a paragraph of their own.
    private static Markup filled(Element block, List<Answered> answers, Set<String> later) {
        List<Markup> pieces = new ArrayList<>();
        List<Markup> after = new ArrayList<>();
        String html = wrapped(block);
        Matcher matcher = MARK.matcher(html);
        int from = 0;
        while (matcher.find()) {
            pieces.add(new Markup.Cleaned(html.substring(from, matcher.start())));
            Answered answer = answers.get(Integer.parseInt(matcher.group(1)));
            pieces.add(answer.mention().words());
            if (!later.contains(answer.key())) {
                answer.mention().whole().ifPresent(after::add);
            }
            from = matcher.end();
        }
        pieces.add(new Markup.Cleaned(html.substring(from) + "\n"));
        pieces.addAll(after);
        return Markup.all(pieces);
    }

    /// Wide blocks scroll inside a region of their own.
    private static String wrapped(Element block) {
        boolean wide = block.nameIs("table") || block.nameIs("pre");
        String html = block.outerHtml();
        return wide ? "<div class=\"scroll\" tabindex=\"0\">" + html + "</div>" : html;
    }

    private Document clean(String html) {
        Document document = CLEANER.clean(Jsoup.parseBodyFragment(html));
        document.outputSettings(
                new Document.OutputSettings()
                        .syntax(Document.OutputSettings.Syntax.xml)
                        .escapeMode(Entities.EscapeMode.xhtml)
                        .charset("UTF-8")
                        .prettyPrint(false));
        lower(document);
        document.select("[id]").forEach(one -> one.attr("id", prefix + one.id()));
        document.select("a[href^=#]")
                .forEach(one -> one.attr("href", "#" + prefix + one.attr("href").substring(1)));
        document.select("th").forEach(cell -> cell.attr("scope", "col"));
        document.body()
                .traverse(
                        (node, _) -> {
                            if (node instanceof TextNode text && !inCode(text)) {
                                text.text(Typography.of(text.getWholeText(), language));
                            }
                        });
        return document;
    }

    /// The highest heading of the text becomes one level lower than what it stands under; ids let
    /// others point at them.
    private void lower(Document document) {
        int highest = 6;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            highest = Math.min(highest, level(heading));
        }
        int number = 0;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int level = Math.min(6, level(heading) - highest + under + 1);
            heading.tagName("h" + level).attr("id", "s" + ++number);
        }
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    private static boolean inCode(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("code, pre") != null;
    }

    /// What an author's text may bring: structure, no picture, no style, no script.
    private static Safelist allowed() {
        return Safelist.none()
                .addTags(
                        "p",
                        "br",
                        "hr",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "ul",
                        "ol",
                        "li",
                        "em",
                        "strong",
                        "code",
                        "pre",
                        "blockquote",
                        "a",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "sup",
                        "section")
                .addAttributes("a", "href", "id")
                .addAttributes("sup", "id")
                .addAttributes("li", "id")
                .addAttributes("ol", "start")
                .addAttributes("th", "align")
                .addAttributes("td", "align")
                .addProtocols("a", "href", "#", "http", "https", "mailto");
    }

    /// A name for an id, made of any words.
    public static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-)|(-$)", "");
    }
}
