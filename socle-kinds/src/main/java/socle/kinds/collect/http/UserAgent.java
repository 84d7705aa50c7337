package socle.kinds.collect.http;

/// Who asks, so that whoever runs the server can complain to somebody.
///
/// @param product the name that robots.txt may speak to, without spaces
/// @param contact an address or page of who answers for the asking
public record UserAgent(String product, String version, String contact) {

    /// Raised with the product.
    private static final String VERSION = "0.1";

    public UserAgent {
        if (contact.isBlank()) {
            throw new IllegalArgumentException("an agent without a contact");
        }
        if (!Header.fits(product, version + contact)) {
            throw new IllegalArgumentException("not the name of an agent: " + product);
        }
    }

    /// Socle, asking for somebody.
    public static UserAgent socle(String contact) {
        return new UserAgent("Socle", VERSION, contact);
    }

    /// Socle, asking for somebody who gave no contact.
    public static UserAgent unnamed() {
        return socle("no contact given");
    }

    /// The header: `Socle/0.1 (+contact)`.
    public String header() {
        return product + "/" + version + " (+" + contact + ")";
    }
}
