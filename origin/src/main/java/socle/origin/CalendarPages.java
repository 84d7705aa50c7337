package socle.origin;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Strikes by month: every month leads to the next one, whether anything is known of it or not. A
/// visitor that follows every link never comes out.
final class CalendarPages implements Door {
    private static final Pattern PATH = Pattern.compile("/calendar/(\\d{4})/(\\d{2})");
    private static final DateTimeFormatter TITLE =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Map<YearMonth, Long> strikes;

    CalendarPages(Facts facts) {
        this.strikes =
                facts.strikes().stream()
                        .collect(
                                Collectors.groupingBy(
                                        strike -> YearMonth.from(strike.date()),
                                        Collectors.counting()));
    }

    @Override
    public Optional<Answer> open(Asked asked) {
        Matcher path = PATH.matcher(asked.path());
        if (!path.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth month =
                    YearMonth.of(Integer.parseInt(path.group(1)), Integer.parseInt(path.group(2)));
            return Optional.of(Answer.html(page(month)));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private String page(YearMonth month) {
        String main =
                """
                <p class="strikes">%d strikes were reported.</p>
                <nav aria-label="Months"><a href="%s" rel="prev">The month before</a>
                <a href="%s" rel="next">The month after</a></nav>
                """
                        .formatted(
                                strikes.getOrDefault(month, 0L),
                                path(month.minusMonths(1)),
                                path(month.plusMonths(1)));
        return Frame.page("Strikes in " + TITLE.format(month), main);
    }

    private static String path(YearMonth month) {
        return "/calendar/%04d/%02d".formatted(month.getYear(), month.getMonthValue());
    }
}
