package socle.kinds.collect.crawl;

import java.util.Locale;
import socle.kinds.collect.http.Origin;

/// A small site with everything that a crawl meets: pages, a forbidden section, a page without
/// links to it, twins, a trap, a broken link, pages that ask for something.
final class Town implements AutoCloseable {

    final Origin origin = new Origin();

    Town() {
        text(
                "/robots.txt",
                "User-agent: *\nDisallow: /secret/\nCrawl-delay: 2\nSitemap: "
                        + origin.at("/map.xml"));
        origin.page(
                "/map.xml",
                "application/xml",
                "<urlset><url><loc>%s</loc></url><url><loc>%s</loc></url></urlset>"
                        .formatted(origin.at("/alone"), origin.at("/a")));
        page(
                "/",
                "<a href=a>1</a><a href='/b?utm_source=x'>2</a><a href=/secret/x>3</a><a href=/gone>4</a>"
                        + "<a rel=nofollow href=/ad>5</a><a href=https://elsewhere.example/>6</a><a href=/old>7</a>"
                        + "<a href=/loop/>8</a><a href=/hidden>9</a><a href=/reserved>10</a>");
        page(
                "/a",
                "<title>Page A</title><a href=/b>b</a><a href=/twin>twin</a><a href=/latin>l</a>");
        page("/b", "<title>The twins</title>");
        page("/twin", "<title>The twins</title>");
        page("/alone", "<title>Nobody links here</title>ada@town.example");
        origin.redirect("/old", "/new");
        page("/new", "<meta name=robots content=nofollow><title>New</title><a href=/never>x</a>");
        page("/loop/", "<a href=loop/>on</a>");
        page("/loop/loop/", "<a href=loop/>on</a>");
        page("/hidden", "<meta name=robots content=noindex><title>Hidden</title>");
        page("/reserved", "<meta name=tdm-reservation content=1><title>Reserved</title>");
        origin.on(
                "/latin",
                (_, out) -> {
                    Origin.head(out, "200 OK", "Content-Type: text/html; charset=iso-8859-1");
                    out.write(
                            "<title>Caf\u00e9 \u0080</title>"
                                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
                });
    }

    private void page(String path, String html) {
        origin.page(path, "text/html; charset=utf-8", "<!doctype html>" + html);
    }

    private void text(String path, String text) {
        origin.page(path, "text/plain", text);
    }

    /// A source that crawls it.
    String source(String basis, String... more) {
        return """
        kind: crawl
        title: The town's pages
        start: [%s]
        contact: mailto:data@example.org
        delay: 0
        legal:
          publisher: The town
          basis: %s
        """
                        .formatted(origin.at("/"), basis.toLowerCase(Locale.ROOT))
                + String.join("\n", more);
    }

    @Override
    public void close() {
        origin.close();
    }
}
