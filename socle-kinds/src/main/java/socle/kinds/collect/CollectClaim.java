package socle.kinds.collect;

import socle.api.proof.Claim;

/// The claims that every collection speaks to, whatever its technique.
public final class CollectClaim {
    /// Where the data come from.
    public static final Claim ORIGIN = new Claim("collect.origin");

    /// Rows, entries or pages that the source gave.
    public static final Claim READ = new Claim("collect.rows_read");

    /// Those that are in the table.
    public static final Claim WRITTEN = new Claim("collect.rows_written");

    /// Those that came a second time.
    public static final Claim DUPLICATE = new Claim("collect.rows_duplicate");

    /// Those that do not fit, kept with their reason.
    public static final Claim REJECTED = new Claim("collect.rows_rejected");

    /// Those that the author did not want.
    public static final Claim FILTERED = new Claim("collect.rows_filtered");

    /// That none was lost on the way.
    public static final Claim BALANCE = new Claim("collect.balance");

    /// That all that the source has was collected.
    public static final Claim COMPLETENESS = new Claim("collect.completeness");

    /// That what was collected is what the source says.
    public static final Claim ACCURACY = new Claim("collect.accuracy");

    /// The file that says how it is collected, and the libraries that did it.
    public static final Claim SCRIPT = new Claim("collect.script");

    /// The columns.
    public static final Claim SHAPE = new Claim("collect.shape");

    /// A few rejected rows.
    public static final Claim SAMPLE = new Claim("collect.rejected");

    /// The digest of what was taken.
    public static final Claim DIGEST = new Claim("collect.digest");

    /// That the project may collect it.
    public static final Claim LEGAL = new Claim("collect.legal");

    /// The terms of use, archived.
    public static final Claim TERMS = new Claim("collect.terms");

    /// The words owed to the publisher.
    public static final Claim ATTRIBUTION = new Claim("collect.attribution");

    /// The licence that the source names itself.
    public static final Claim LICENCE_FOUND = new Claim("collect.licence_found");

    /// Columns that seem to speak of people.
    public static final Claim PERSONAL_DATA = new Claim("collect.personal_data");

    private CollectClaim() {}
}
