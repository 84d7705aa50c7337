package socle.origin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The strikes as JSON, page by page, for those who bear the token. Like others of its sort it has
/// weak moments: the first call for page 3 comes too soon, the first for page 5 finds it broken.
final class StrikesApi implements Door {
    private static final String PATH = "/api/strikes";
    private static final int PER_PAGE = 100;
    private static final int MOST = 1_000;
    private static final int TOO_SOON = 3;
    private static final int BROKEN = 5;

    private final List<Strike> strikes;
    private final String address;
    private final String token;
    private final Set<Integer> stumbled = ConcurrentHashMap.newKeySet();

    /// @param address of the site, without a slash at its end
    StrikesApi(Facts facts, String address, String token) {
        this.strikes = facts.strikes();
        this.address = address;
        this.token = token;
    }

    @Override
    public Optional<Answer> open(Asked asked) {
        if (!asked.path().equals(PATH)) {
            return Optional.empty();
        }
        if (!asked.header("authorization").equals(Optional.of("Bearer " + token))) {
            return Optional.of(
                    error(401, "a bearer token is needed")
                            .with("WWW-Authenticate", "Bearer realm=\"strikes\""));
        }
        int page = asked.count("page", 1);
        return weakness(page).or(() -> Optional.of(page(asked, page)));
    }

    private Optional<Answer> weakness(int page) {
        if (page == TOO_SOON && stumbled.add(page)) {
            return Optional.of(error(429, "too many requests").with("Retry-After", "1"));
        }
        return page == BROKEN && stumbled.add(page)
                ? Optional.of(error(500, "something broke"))
                : Optional.empty();
    }

    private static Answer error(int status, String what) {
        return Answer.json(status, "{\"error\": " + Escape.json(what) + "}\n");
    }

    private Answer page(Asked asked, int page) {
        int size = asked.count("per_page", PER_PAGE);
        if (size > MOST) {
            throw new IllegalArgumentException("per_page is at most " + MOST);
        }
        List<Strike> found = found(asked);
        Pages pages = new Pages(page, size, found.size(), address + PATH + "?" + kept(asked));
        String items =
                found.stream()
                        .skip((page - 1L) * size)
                        .limit(size)
                        .map(StrikesApi::json)
                        .collect(Collectors.joining(",\n"));
        return Answer.json(200, pages.document(items)).with("Link", pages.links());
    }

    /// `since` a day, that day with it; `after` an id, without it.
    private List<Strike> found(Asked asked) {
        Optional<LocalDate> since = asked.parameter("since").map(StrikesApi::day);
        Optional<Integer> after = asked.parameter("after").map(Integer::valueOf);
        return strikes.stream()
                .filter(strike -> since.stream().noneMatch(strike.date()::isBefore))
                .filter(strike -> after.stream().allMatch(id -> strike.id() > id))
                .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("since is a day, as 2001-12-31", noDay);
        }
    }

    /// What has to stand in the address of every page.
    private static String kept(Asked asked) {
        StringJoiner kept = new StringJoiner("&", "", "&").setEmptyValue("");
        for (String name : List.of("since", "after", "per_page")) {
            asked.parameter(name).ifPresent(value -> kept.add(name + "=" + value));
        }
        return kept.toString();
    }

    private static String json(Strike it) {
        return """
        {"id": %d, "date": "%s", "airport": %s, "state": %s, "operator": %s, "aircraft": %s, "phase": %s, \
        "speed_knots": %s, "time_of_day": %s, "wildlife": {"species": %s, "size": %s}, "damage": %s, \
        "cost": {"repair": %d, "other": %d, "total": %d}}"""
                .formatted(
                        it.id(),
                        it.date(),
                        Escape.json(it.where().airport()),
                        Escape.json(it.where().state()),
                        Escape.json(it.flight().operator()),
                        Escape.json(it.flight().aircraft()),
                        Escape.json(it.flight().phase()),
                        it.flight().knots().map(String::valueOf).orElse("null"),
                        Escape.json(it.animal().time()),
                        Escape.json(it.animal().species()),
                        Escape.json(it.animal().size()),
                        Escape.json(it.harm().damage()),
                        it.harm().repair(),
                        it.harm().other(),
                        it.harm().total());
    }
}
