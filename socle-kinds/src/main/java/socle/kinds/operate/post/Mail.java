package socle.kinds.operate.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
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

    void fill(Parcel.Written letter, String messageId) throws MessagingException {
        this.id = messageId;
        setFrom(new InternetAddress(email.from()));
        for (String to : email.to()) {
            addRecipient(RecipientType.TO, new InternetAddress(to));
        }
        setSubject(oneLine(letter.subject()), UTF_8.name());
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answer by machines
        setContent(letter);
        saveChanges();
    }

    /// Text and HTML that say the same, the HTML with its pictures, files beside them.
    private void setContent(Parcel.Written letter) throws MessagingException {
        MimeBodyPart plain = part(letter.plain(), "plain");
        MimeMultipart text =
                letter.html().isEmpty()
                        ? new MimeMultipart("mixed", plain)
                        : new MimeMultipart("alternative", plain, html(letter));
        if (letter.attached().isEmpty() || letter.html().isEmpty()) {
            for (Parcel.Piece one : letter.attached()) {
                text.addBodyPart(piece(one, Part.ATTACHMENT));
            }
            setContent(text);
            return;
        }
        MimeMultipart all = new MimeMultipart("mixed", within(text));
        for (Parcel.Piece one : letter.attached()) {
            all.addBodyPart(piece(one, Part.ATTACHMENT));
        }
        setContent(all);
    }

    private static MimeBodyPart html(Parcel.Written letter) throws MessagingException {
        MimeBodyPart html = part(letter.html(), "html");
        if (letter.inside().isEmpty()) {
            return html;
        }
        MimeMultipart related = new MimeMultipart("related", html); // RFC 2387
        for (Parcel.Piece one : letter.inside()) {
            MimeBodyPart piece = piece(one, Part.INLINE);
            piece.setContentID("<" + one.name() + ">");
            related.addBodyPart(piece);
        }
        return within(related);
    }

    private static MimeBodyPart within(MimeMultipart parts) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    private static MimeBodyPart piece(Parcel.Piece one, String disposition)
            throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(one.bytes(), one.mediaType())));
        part.setFileName(one.name());
        part.setDisposition(disposition);
        return part;
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
