package socle.app.screens.help;

import java.util.List;

/// How accessible the pages are, as far as somebody looked.
///
/// @param tested what a browser and axe-core looked at, and found nothing wrong with
/// @param untested screens that were not looked at
record Accessibility(Tested tested, List<String> untested) {

    Accessibility {
        untested = List.copyOf(untested);
    }

    /// What was looked at when this version was made.
    ///
    /// @param axe the version of axe-core
    /// @param browser name and version
    /// @param pages how many renders were judged
    /// @param widths in CSS pixels; 720 is 1,440 at 200 %
    /// @param screens templates of those that were looked at
    record Tested(
            String axe,
            String browser,
            int pages,
            List<String> languages,
            List<String> themes,
            List<Integer> widths,
            List<String> screens) {
        Tested {
            languages = List.copyOf(languages);
            themes = List.copyOf(themes);
            widths = List.copyOf(widths);
            screens = List.copyOf(screens);
        }
    }
}
