package socle.kinds.operate.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;

/// A message as an e-mail: plain text and HTML that say the same, under a name that stays.
final class Mail extends MimeMessage {

    /// Longer subjects are cut by those who show them.
    private static final int SUBJECT = 150;

    private final Email email;
    private final Instant now;
    private String id = "";

    Mail(Session session, Email email, Instant now) {
        super(session);
        this.email = email;
        this.now = now;
    }

    void fill(Letter letter, String messageId) throws MessagingException {
        this.id = messageId;
        setFrom(new InternetAddress(email.from()));
        for (String to : email.to()) {
            addRecipient(RecipientType.TO, new InternetAddress(to));
        }
        setSubject(oneLine(letter.subject()), UTF_8.name());
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answer by machines
        setContent(
                new MimeMultipart(
                        "alternative",
                        part(LetterText.plain(letter), "plain"),
                        part(LetterText.html(letter), "html")));
        saveChanges();
    }

    /// What goes into a header stays on its line, whatever a node's error said.
    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
        int most = Math.min(line.codePointCount(0, line.length()), SUBJECT);
        return line.substring(0, line.offsetByCodePoints(0, most));
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        String domain = email.from().substring(email.from().lastIndexOf('@'));
        setHeader("Message-ID", "<" + id + domain + ">");
    }
}
