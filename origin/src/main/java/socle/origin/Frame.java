package socle.origin;

import java.util.Locale;

/// What surrounds every page of the site: title, navigation, licence.
final class Frame {
    /// What the United States say of the works of their government.
    static final String LICENCE = "https://www.usa.gov/government-works";

    private Frame() {}

    /// A count as English readers write it.
    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /// A page in English.
    static String page(String title, String main) {
        return page(title, "", main);
    }

    /// @param head further elements of the head, a line each
    static String page(String title, String head, String main) {
        return written("en", "utf-8", title, head, main);
    }

    /// A page that old software wrote, in French.
    static String old(String title, String main) {
        return written("fr", "iso-8859-1", title, "", main).replace("–", "-");
    }

    private static String written(
            String language, String charset, String title, String head, String main) {
        String name = Escape.markup(title);
        return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s – Airport Almanac</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="license" href="%s">
        <link rel="alternate" type="application/atom+xml" title="Latest strikes" href="/feed.atom">
        <link rel="alternate" type="application/rss+xml" title="Latest strikes" href="/feed.rss">
        %s</head>
        <body>
        <a class="skip" lang="en" href="#main">Skip to the content</a>
        <header lang="en"><nav aria-label="Site"><a href="/">Airport Almanac</a>
        <a href="/airports/">Airports</a> <a href="/calendar/2002/07">Calendar</a>
        <a href="/terms">Terms</a></nav></header>
        <main id="main">
        <h1>%s</h1>
        %s</main>
        <footer lang="en"><p>Figures of the United States government,
        <a rel="license" href="%s">in the public domain</a>. This site plays a part in a
        demonstration and answers on this machine only.</p></footer>
        </body>
        </html>
        """
                .formatted(language, charset, name, LICENCE, head, name, main, LICENCE);
    }
}
