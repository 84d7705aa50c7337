package socle.kinds.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// Looks whether a table that was just collected seems to speak of people, by the names of its
/// columns and the form of their values. It suspects; it does not prove that there are none.
public final class Suspicion {

    private static final Pattern NAME =
            Pattern.compile(
                    "(^|_)(e_?mail|phone|mobile|telephone|tel|first_?name|last_?name|surname"
                            + "|full_?name|prenom|nom_famille|birth(_?(day|date))?|naissance|ssn"
                            + "|nir|iban|passport|address_line|street|ip(_address)?)($|_)");

    /// Values of these forms in more than this share of a column's rows make it suspect.
    private static final double SHARE = 0.2;

    private static final String FORMS =
            "^[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}$"
                    + "|^(\\+|00)[1-9][0-9 .()-]{7,16}$"
                    + "|^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"
                    + "|^([0-9]{1,3}\\.){3}[0-9]{1,3}$";

    private Suspicion() {}

    /// The verdict on a draft: what is suspected must have been declared.
    public static Evidence of(Engine engine, Table table, LegalSheet sheet) {
        List<String> suspects = new ArrayList<>();
        for (Column column : table.columns()) {
            if (isSuspect(engine, table, column)) {
                suspects.add(column.name());
            }
        }
        boolean told =
                suspects.isEmpty() || sheet.personal_data() == LegalSheet.PersonalData.PRESENT;
        return new Evidence.Verdict(
                CollectClaim.PERSONAL_DATA,
                new Phrase("Personal data declared", "Données personnelles déclarées"),
                told,
                Severity.WARNING,
                words(suspects));
    }

    private static boolean isSuspect(Engine engine, Table table, Column column) {
        return NAME.matcher(column.name().toLowerCase(Locale.ROOT)).find()
                || (column.family() == Column.Family.TEXT && looksPersonal(engine, table, column));
    }

    private static boolean looksPersonal(Engine engine, Table table, Column column) {
        String name = Sql.quote(column.name());
        Rows found =
                engine.query(
                        "SELECT count(*) FILTER (regexp_matches(%1$s, ?)) > ? * count(*) FROM (SELECT CAST(%1$s AS VARCHAR) AS %1$s FROM %2$s WHERE %1$s IS NOT NULL LIMIT 10000)"
                                .formatted(name, Sql.quote(table.name())),
                        FORMS,
                        SHARE);
        return Boolean.TRUE.equals(found.at(0, 0));
    }

    private static Phrase words(List<String> suspects) {
        return suspects.isEmpty()
                ? new Phrase(
                        "no column's name or values (e-mail, telephone, IBAN, IP address) suggest"
                                + " people",
                        "ni le nom ni les valeurs (courriel, téléphone, IBAN, adresse IP) d’une"
                                + " colonne n’évoquent une personne")
                : Phrase.of(
                        "columns that may speak of people: %s",
                        "colonnes qui peuvent parler de personnes\u00a0: %s",
                        String.join(", ", suspects));
    }
}
