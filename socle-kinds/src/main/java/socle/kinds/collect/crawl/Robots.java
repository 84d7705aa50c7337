package socle.kinds.collect.crawl;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What one host's robots.txt says to us (RFC 9309), and its `Crawl-delay`, which is no part of the
/// RFC but is meant.
///
/// @param rules of the groups that speak to us, together
/// @param sitemaps that the file names, whoever it speaks to
record Robots(List<Rule> rules, Optional<Duration> delay, List<String> sitemaps, Source source) {

    /// How it is known.
    enum Source {
        /// The file was read.
        FILE,
        /// There is none (4xx): all is allowed.
        NONE,
        /// The server failed or was not reached: nothing is allowed.
        UNREACHABLE
    }

    /// One line of a group.
    record Rule(boolean allows, Wildcard pattern) {}

    Robots {
        rules = List.copyOf(rules);
        sitemaps = List.copyOf(sitemaps);
    }

    static Robots none() {
        return new Robots(List.of(), Optional.empty(), List.of(), Source.NONE);
    }

    static Robots unreachable() {
        return new Robots(List.of(), Optional.empty(), List.of(), Source.UNREACHABLE);
    }

    /// Whether a path may be asked: the longest rule that fits decides, `Allow` between two of the
    /// same length; robots.txt itself always may (section 2.2.2).
    boolean allows(String pathAndQuery) {
        if (pathAndQuery.equals("/robots.txt")) {
            return true;
        }
        return source != Source.UNREACHABLE
                && decisive(pathAndQuery).map(Rule::allows).orElse(true);
    }

    /// The rule that decides on a path, when one does.
    Optional<Rule> decisive(String pathAndQuery) {
        Rule best = null;
        for (Rule rule : rules) {
            boolean stronger =
                    best == null
                            || rule.pattern().length() > best.pattern().length()
                            || (rule.pattern().length() == best.pattern().length()
                                    && rule.allows());
            if (stronger && rule.pattern().fits(pathAndQuery)) {
                best = rule;
            }
        }
        return Optional.ofNullable(best);
    }
}
