package socle.kinds.operate.post;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.Outcome.Again;
import socle.api.text.Phrase;

/// Hands messages to a mail server (SMTP, RFC 5321; STARTTLS, RFC 3207).
final class MailCourier implements Courier {

    private final Email email;
    private final Bench bench;
    private final Way way;

    MailCourier(Email email, Bench bench, Way way) {
        this.email = email;
        this.bench = bench;
        this.way = way;
    }

    @Override
    public String key() {
        return "email " + email.server() + " " + String.join(" ", email.to());
    }

    @Override
    public Phrase name() {
        String people =
                email.to().stream().map(MailCourier::masked).collect(Collectors.joining(", "));
        return Phrase.of("e-mail %s", "courriel %s", people);
    }

    /// An address that tells who it is to those who know, and to nobody else: `a…@example.org`.
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
    }

    @Override
    public int reach() {
        return email.to().size();
    }

    @Override
    public Receipt send(Parcel parcel) {
        Optional<String> password = email.password().flatMap(bench::secret);
        if (email.password().isPresent() && password.isEmpty()) {
            return WebhookCourier.noSecret(email.password().get());
        }
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    email.host(), email.port(), email.user().orElse(null), password.orElse(null));
            Mail mail = new Mail(session, email, bench.clock().instant());
            mail.fill(parcel.written(), parcel.id());
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Receipt.Delivered();
        } catch (MessagingException e) {
            return receipt(e);
        }
    }

    private Properties properties() {
        Properties all = new Properties();
        String wait = Long.toString(way.patience().toMillis());
        all.put("mail.smtp.connectiontimeout", wait);
        all.put("mail.smtp.timeout", wait);
        all.put("mail.smtp.writetimeout", wait);
        all.put("mail.smtp.auth", Boolean.toString(email.user().isPresent()));
        all.put("mail.smtp.sendpartial", "true"); // one wrong address must not silence the others
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (email.security()) {
            case NONE -> all.put("mail.smtp.starttls.enable", "false");
            case STARTTLS -> {
                all.put("mail.smtp.starttls.enable", "true");
                all.put("mail.smtp.starttls.required", "true");
                all.put("mail.smtp.ssl.socketFactory", way.trust().get());
            }
            case TLS -> {
                all.put("mail.smtp.ssl.enable", "true");
                all.put("mail.smtp.ssl.socketFactory", way.trust().get());
            }
        }
        return all;
    }

    private static Receipt receipt(MessagingException e) {
        if (e instanceof SendFailedException sent && has(sent.getValidSentAddresses())) {
            return new Receipt.Partly(refused(sent));
        }
        if (e instanceof AuthenticationFailedException) {
            return undelivered(
                    "the server refuses the name or the password",
                    "le serveur refuse le nom ou le mot de passe",
                    Again.USELESS);
        }
        if (e instanceof SendFailedException failed && has(failed.getInvalidAddresses())) {
            return new Receipt.Undelivered(refused(failed), lasting(failed));
        }
        if (e instanceof SMTPSendFailedException failed) {
            return new Receipt.Undelivered(
                    Phrase.of(
                            "the server refuses the message (%s)",
                            "le serveur refuse le message (%s)", failed.getReturnCode()),
                    failed.getReturnCode() >= 500 ? Again.USELESS : Again.MAY_HELP);
        }
        return broken(e);
    }

    private static boolean has(Address @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }

    private static Phrase refused(SendFailedException e) {
        String who =
                Arrays.stream(e.getInvalidAddresses())
                        .map(one -> masked(one.toString()))
                        .collect(Collectors.joining(", "));
        return Phrase.of(
                "the server refuses the address of %s", "le serveur refuse l’adresse de %s", who);
    }

    /// Whether every address was refused for good.
    private static Again lasting(SendFailedException e) {
        Exception next = e.getNextException();
        while (next instanceof MessagingException chained) {
            if (chained instanceof SMTPAddressFailedException one && one.getReturnCode() < 500) {
                return Again.MAY_HELP;
            }
            next = chained.getNextException();
        }
        return Again.USELESS;
    }

    private static Receipt broken(MessagingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UnknownHostException _ -> {
                    return passing("no such host", "hôte inconnu");
                }
                case ConnectException _ -> {
                    return passing("nobody answers there", "personne n’y répond");
                }
                case SocketTimeoutException _ -> {
                    return passing(
                            "it takes too long to answer", "il met trop longtemps à répondre");
                }
                case SSLException _ -> {
                    return passing(
                            "the secure connection fails; look at its certificate",
                            "la connexion sûre échoue\u202f; regardez son certificat");
                }
                default -> {}
            }
        }
        return String.valueOf(e.getMessage()).contains("STARTTLS")
                ? undelivered(
                        "the server offers no STARTTLS; write tls, or none for a server of this"
                                + " machine",
                        "le serveur ne propose pas STARTTLS\u202f; écrivez tls, ou none pour un"
                                + " serveur de cette machine",
                        Again.USELESS)
                : passing("the connection broke", "la connexion s’est rompue");
    }

    private static Receipt passing(String en, String fr) {
        return undelivered(en, fr, Again.MAY_HELP);
    }

    private static Receipt undelivered(String en, String fr, Again again) {
        return new Receipt.Undelivered(new Phrase(en, fr), again);
    }
}
