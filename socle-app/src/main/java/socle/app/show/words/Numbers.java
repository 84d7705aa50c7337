package socle.app.show.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import socle.api.show.Format;
import socle.api.text.Language;

/// Writes numbers for people: U+202F between thousands in French, a real minus sign, units at their
/// place.
public record Numbers(Language language) {

    private static final String MINUS = "\u2212";
    private static final String NARROW = "\u202F";
    private static final String HARD = "\u00A0";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// A number with its unit.
    public String with(double value, Format format, String unit) {
        return unit(of(value, format), unit);
    }

    /// A number in a format.
    public String of(double value, Format format) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return absent();
        }
        return switch (format) {
            case AUTO -> auto(value);
            case INTEGER -> fixed(value, 0);
            case DECIMAL -> fixed(value, 1);
            case PERCENT -> percent(value, percentDigits(value));
            case COMPACT -> compact(value);
        };
    }

    /// What stands where there is no value.
    public String absent() {
        return language == Language.FR ? "absent" : "none";
    }

    /// A count.
    public String count(long value) {
        return plain(BigDecimal.valueOf(value));
    }

    /// A number with so many decimals.
    public String fixed(double value, int decimals) {
        return plain(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /// A number, exactly.
    public String exact(BigDecimal value) {
        return plain(value.stripTrailingZeros());
    }

    /// A share of one as a percentage.
    public String percent(double share, int decimals) {
        BigDecimal hundred = BigDecimal.valueOf(share).movePointRight(2);
        String digits = plain(hundred.setScale(decimals, RoundingMode.HALF_UP));
        return language == Language.FR ? digits + NARROW + "%" : digits + "%";
    }

    /// A number with its unit where the language puts it.
    public String unit(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        boolean currency = unit.equals("$") || unit.equals("€") || unit.equals("£");
        if (language == Language.EN) {
            String minus = number.startsWith(MINUS) ? MINUS : "";
            return currency
                    ? minus + unit + number.substring(minus.length())
                    : number + (unit.equals("%") ? "" : HARD) + unit;
        }
        boolean scaled = Character.isLetter(number.charAt(number.length() - 1));
        return number + (unit.equals("%") ? NARROW : currency && scaled ? "" : HARD) + unit;
    }

    /// A size in bytes: « 212 ko », "212 kB".
    public String bytes(long bytes) {
        String unit = language == Language.FR ? "o" : "B";
        if (bytes < 1000) {
            return count(bytes) + HARD + unit;
        }
        int step = bytes < 1_000_000 ? 1 : bytes < 1_000_000_000 ? 2 : 3;
        double scaled = bytes / Math.pow(1000, step);
        return fixed(scaled, scaled < 10 ? 1 : 0) + HARD + "kMG".charAt(step - 1) + unit;
    }

    /// A very large number, shortened.
    public String compact(double value) {
        double size = Math.abs(value);
        if (size < 1000) {
            return auto(value);
        }
        if (size >= 1e15) {
            return scientific(value);
        }
        boolean french = language == Language.FR;
        int step = size >= 999.5e9 && !french ? 4 : size >= 999.5e6 ? 3 : size >= 999.5e3 ? 2 : 1;
        double scaled = value / Math.pow(1000, step);
        String digits = Math.abs(scaled) >= 100 ? fixed(scaled, 0) : short1(scaled);
        return french
                ? digits + HARD + new String[] {"k", "M", "Md"}[step - 1]
                : digits + new String[] {"k", "M", "B", "T"}[step - 1];
    }

    private String short1(double value) {
        BigDecimal one = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return exact(one);
    }

    private String auto(double value) {
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-4 || size >= 1e15)) {
            return scientific(value);
        }
        if (value == Math.rint(value)) {
            return fixed(value, 0);
        }
        int decimals = size >= 100 ? 1 : size >= 1 ? 2 : 2 - (int) Math.floor(Math.log10(size));
        return exact(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    private String scientific(double value) {
        int power = (int) Math.floor(Math.log10(Math.abs(value)));
        BigDecimal mantissa =
                BigDecimal.valueOf(value).movePointLeft(power).setScale(2, RoundingMode.HALF_UP);
        return exact(mantissa) + HARD + "×" + HARD + "10" + raised(power);
    }

    private static String raised(int power) {
        StringBuilder out = new StringBuilder(power < 0 ? "⁻" : "");
        String digits = String.valueOf(Math.abs(power));
        for (int i = 0; i < digits.length(); i++) {
            out.append(RAISED.charAt(digits.charAt(i) - '0'));
        }
        return out.toString();
    }

    private static int percentDigits(double share) {
        double size = Math.abs(share * 100);
        return size == Math.rint(size) || size >= 99.95 ? 0 : size < 0.1 ? 3 : 1;
    }

    private String plain(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest =
                point < 0
                        ? ""
                        : (language == Language.FR ? "," : ".") + digits.substring(point + 1);
        return (value.signum() < 0 ? MINUS : "") + grouped(whole) + rest;
    }

    private String grouped(String whole) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(language == Language.FR ? NARROW : ",");
            }
            out.append(whole.charAt(i));
        }
        return out.toString();
    }
}
