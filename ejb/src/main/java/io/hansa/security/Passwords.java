package io.hansa.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes and checks passwords with Argon2id (RFC 9106), in the PHC string format, which carries its own parameters.
 *
 * <p>Memory and passes are those that OWASP names for Argon2id: 19 MiB, 2 passes, 1 lane; an installation may take more memory.
 * A few at a time, so that many sign-ins at once take neither all the memory nor all the processors from those who are signed in.
 */
@ApplicationScoped
class Passwords {

    static final int MINIMUM = 10;
    static final int MAXIMUM = 128;

    private static final Logger LOG = Logger.getLogger(Passwords.class.getName());
    private static final int ENOUGH_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int RANDOM_LETTERS = 20;
    private static final int RANDOM_GROUP = 5;
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "9876543210",
            "1111111111",
            "0000000000",
            "passwordpassword",
            "qwertyuiop",
            "1qaz2wsx3edc",
            "password123",
            "password1234",
            "woaini1314520",
            "a123456789",
            "abcdefghij");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore hashing = new Semaphore(4, true);

    @Inject
    @ConfigProperty(name = "hansa.password.kib", defaultValue = "19456")
    int kib = ENOUGH_KIB;

    private String decoy;

    @PostConstruct
    void begin() {
        if (kib < ENOUGH_KIB) {
            LOG.log(Level.WARNING, "hansa.password.kib is {0}: enough for tests only, take at least {1}", new Object[] {
                kib, ENOUGH_KIB
            });
        }
        decoy = hash("nobody has this password");
    }

    private Argon2Parameters current() {
        return new Argon2Parameters(kib, PASSES, 1);
    }

    /** A password to be used once: 96 random bits in letters that are not taken for each other. */
    String random() {
        var password = new StringBuilder();
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            password.append(i > 0 && i % RANDOM_GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** @throws WeakPassword when it is easily guessed */
    void requireStrong(String password, Set<String> logins) {
        String lower = password.toLowerCase(Locale.ROOT);
        boolean guessed = COMMON.contains(lower)
                || lower.chars().distinct().count() < 3
                || logins.stream().anyMatch(login -> lower.contains(login.toLowerCase(Locale.ROOT)));
        if (password.length() < MINIMUM || password.length() > MAXIMUM || guessed) {
            throw new WeakPassword(MINIMUM, MAXIMUM);
        }
    }

    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var hash = limited(current(), password, salt);
        var base64 = Base64.getEncoder().withoutPadding();
        return current().prefix() + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    boolean matches(String password, String encoded) {
        var parts = encoded.split("\\$");
        var parameters = Argon2Parameters.parse(encoded);
        var base64 = Base64.getDecoder();
        var expected = base64.decode(parts[5]);
        return java.security.MessageDigest.isEqual(expected, limited(parameters, password, base64.decode(parts[4])));
    }

    /** Takes as long as a check, for login names that nobody has. */
    void pretend(String password) {
        matches(password, decoy);
    }

    boolean isOutdated(String encoded) {
        return !Argon2Parameters.parse(encoded).equals(current());
    }

    private byte[] limited(Argon2Parameters parameters, String password, byte[] salt) {
        hashing.acquireUninterruptibly();
        try {
            // whatever is longer is wrong anyway, and must not cost more
            String bounded = password.length() > MAXIMUM ? password.substring(0, MAXIMUM + 1) : password;
            return parameters.hash(bounded, salt);
        } finally {
            hashing.release();
        }
    }
}
