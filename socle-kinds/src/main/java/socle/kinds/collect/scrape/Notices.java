package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Licence;
import tools.jackson.databind.JsonNode;

/// What pages say of their own use: licences (`rel=license`, the property `license` of
/// schema.org), `noarchive`, and the reservation of text and data mining (TDM Reservation Protocol,
/// W3C Community Group, 2024).
final class Notices {

    static final Claim RESERVED = new Claim("collect.reserved");

    private static final Evaluator LICENCES =
            Selector.evaluatorOf("a[rel~=license], link[rel~=license], [itemprop=license]");
    private static final Evaluator META =
            Selector.evaluatorOf("meta[name~=(?i)^(robots|tdm-reservation)$]");

    private final Map<String, Long> licences = new TreeMap<>();
    private long noArchive;
    private long reserved;

    /// Reads one page. Looks into it only where its text has the words at all.
    void note(Listed listed, Parsed page, String html) {
        if (has(html, "license")) {
            links(page, html);
        }
        boolean reserves = listed.reserved().equals("1");
        if (has(html, "noarchive") || has(html, "tdm-reservation")) {
            for (Element meta : page.document().select(META)) {
                String content = meta.attr("content").strip().toLowerCase(Locale.ROOT);
                boolean robots = meta.attr("name").equalsIgnoreCase("robots");
                noArchive += robots && content.contains("noarchive") ? 1 : 0;
                reserves |= !robots && content.equals("1");
            }
        }
        reserved += reserves ? 1 : 0;
    }

    private static boolean has(String html, String word) {
        return html.contains(word) || html.contains(word.toUpperCase(Locale.ROOT));
    }

    private void links(Parsed page, String html) {
        List<String> found = new ArrayList<>();
        for (Element element : page.document().select(LICENCES)) {
            found.add(element.hasAttr("href") ? element.attr("href") : element.text());
        }
        if (html.contains("ld+json")) {
            page.jsonLd().blocks().forEach(block -> licences(block, found));
        }
        found.stream().distinct().forEach(one -> licences.merge(named(one), 1L, Long::sum));
    }

    private static void licences(JsonNode node, List<String> into) {
        if (node.isObject()) {
            into.addAll(Things.values(node, "license", Map.of()));
        }
        node.forEach(child -> licences(child, into));
    }

    /// The name by which a licence is known again, however it was written.
    private static String named(String written) {
        return Licence.in(written).map(Licence::spdx).orElse(written.strip());
    }

    /// Whether a page reserves what the collection rests on.
    boolean forbids(LegalSheet sheet) {
        return reserved > 0 && sheet.basis() == LegalSheet.Basis.TEXT_AND_DATA_MINING;
    }

    List<Evidence> evidence(LegalSheet sheet) {
        Optional<String> told = sheet.licence().map(Notices::named);
        boolean agrees =
                licences.isEmpty()
                        || (told.isPresent() && licences.keySet().equals(Set.of(told.get())));
        return List.of(
                new Evidence.Verdict(
                        CollectClaim.LICENCE_FOUND,
                        new Phrase("Licence that the pages name", "Licence que nomment les pages"),
                        agrees,
                        Severity.WARNING,
                        licenceWords()),
                new Evidence.Verdict(
                        forbids(sheet) ? CollectClaim.LEGAL : RESERVED,
                        new Phrase(
                                "Rights that the pages reserve", "Droits que les pages réservent"),
                        reserved == 0 && noArchive == 0,
                        forbids(sheet) ? Severity.ERROR : Severity.WARNING,
                        reservedWords()));
    }

    private Phrase licenceWords() {
        if (licences.isEmpty()) {
            return new Phrase("no page names one", "aucune page n’en nomme");
        }
        Phrase each = new Phrase("pages that name each:", "pages qui nomment chacune\u00a0:");
        for (Map.Entry<String, Long> one : licences.entrySet()) {
            Phrase name =
                    Licence.in(one.getKey()).map(Licence::name).orElse(Phrase.same(one.getKey()));
            each = each.then(Phrase.of("%s (%s)", "%s (%s)", name, one.getValue()));
        }
        return each;
    }

    Phrase reservedWords() {
        return reserved == 0 && noArchive == 0
                ? new Phrase(
                        "no page reserves text and data mining or asks not to be archived",
                        "aucune page ne réserve la fouille de textes et de données ni ne demande à"
                                + " ne pas être archivée")
                : Phrase.of(
                        "pages that reserve text and data mining: %s; that ask not to be archived:"
                                + " %s",
                        "pages qui réservent la fouille de textes et de données\u00a0: %s\u202f; qui"
                                + " demandent à ne pas être archivées\u00a0: %s",
                        Phrase.count(reserved),
                        Phrase.count(noArchive));
    }
}
