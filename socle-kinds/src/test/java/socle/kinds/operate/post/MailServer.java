package socle.kinds.operate.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/// A mail server on loopback that others wrote (SubEtha SMTP); it refuses the address of `nobody`.
public final class MailServer implements AutoCloseable {

    private static final char[] WORD = "changeit".toCharArray();

    private final SMTPServer server;
    private final List<byte[]> taken = new CopyOnWriteArrayList<>();

    public MailServer(UnaryOperator<SMTPServer.Builder> more) {
        SMTPServer.Builder plain =
                SMTPServer.port(0)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .messageHandlerFactory(Handler::new);
        server = more.apply(plain).build();
        server.start();
    }

    /// One who lets `socle` in with its password.
    public static SMTPServer.Builder guarded(SMTPServer.Builder plain) {
        return plain.requireAuth()
                .authenticationHandlerFactory(
                        new EasyAuthenticationHandlerFactory(
                                (user, password, _) -> {
                                    if (!user.equals("socle") || !password.equals("open sesame")) {
                                        throw new LoginFailedException();
                                    }
                                }));
    }

    public String address() {
        return "localhost:" + server.getPortAllocated();
    }

    public List<MimeMessage> messages() throws MessagingException {
        List<MimeMessage> all = new java.util.ArrayList<>();
        for (byte[] one : taken) {
            all.add(
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(one)));
        }
        return all;
    }

    public static String part(MimeMessage message, int index)
            throws MessagingException, IOException {
        return (String) ((Multipart) message.getContent()).getBodyPart(index).getContent();
    }

    @Override
    public void close() {
        server.stop();
    }

    /// A certificate of this machine, made by the tool of the JDK.
    public static KeyStore certificate(Path folder) throws Exception {
        Path file = folder.resolve("mail.p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process =
                new ProcessBuilder(
                                tool.toString(),
                                "-genkeypair",
                                "-alias",
                                "one",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-validity",
                                "5",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                new String(WORD),
                                "-keystore",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("keytool");
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, WORD);
        }
        return store;
    }

    public static SSLContext shown(KeyStore store) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, WORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    public static SSLSocketFactory trusting(KeyStore store) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("one", store.getCertificate("one"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private final class Handler implements MessageHandler {

        Handler(MessageContext context) {}

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.startsWith("nobody")) {
                throw new RejectException(550, "no such mailbox");
            }
        }

        @Override
        public String data(InputStream data) throws IOException {
            taken.add(data.readAllBytes());
            return "taken";
        }

        @Override
        public void done() {}
    }

    public static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
