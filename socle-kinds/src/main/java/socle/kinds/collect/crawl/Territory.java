package socle.kinds.collect.crawl;

import java.util.List;

/// Which addresses the author wants.
///
/// @param includes patterns of which one has to fit; empty for all
/// @param excludes patterns of which none may fit
record Territory(
        List<Address> starts, Scope scope, List<Wildcard> includes, List<Wildcard> excludes) {

    static Territory of(CrawlSpec spec) {
        return new Territory(
                spec.starts(),
                spec.scope(),
                spec.include().stream().map(Wildcard::of).toList(),
                spec.exclude().stream().map(Wildcard::of).toList());
    }

    boolean holds(Address address) {
        String path = address.pathAndQuery();
        return inScope(address)
                && (includes.isEmpty() || includes.stream().anyMatch(one -> one.fits(path)))
                && excludes.stream().noneMatch(one -> one.fits(path));
    }

    private boolean inScope(Address address) {
        for (Address start : starts) {
            boolean in =
                    switch (scope) {
                        case FOLDER ->
                                address.origin().equals(start.origin())
                                        && address.path().startsWith(start.folder());
                        case HOST -> address.origin().equals(start.origin());
                        case DOMAIN ->
                                address.host().equals(start.host())
                                        || address.host().endsWith("." + start.host());
                    };
            if (in) {
                return true;
            }
        }
        return false;
    }
}
