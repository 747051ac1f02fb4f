package io.hansa.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Passwords and keys made at the first start and kept in the data folder, for its owner's eyes only. */
final class Secrets {

    static final String MIGRATE = "hansa.db.migrate.password";
    static final String APP = "hansa.db.password";
    static final String REPORT = "hansa.db.report.password";
    static final String TOKEN_KEY = "hansa.token.key";
    static final String SEAL_KEY = "hansa.seal.key";
    static final String DEMO = "hansa.demo.password";

    private static final int BYTES = 32;
    private static final String TYPED = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int TYPED_LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties kept;

    private Secrets(Properties kept) {
        this.kept = kept;
    }

    static Secrets of(Path data) {
        var file = data.resolve("secrets.properties");
        var kept = Configuration.properties(file);
        boolean complete = true;
        for (var key : List.of(MIGRATE, APP, REPORT, TOKEN_KEY)) {
            complete &= kept.putIfAbsent(key, random()) != null;
        }
        complete &= kept.putIfAbsent(SEAL_KEY, signingKey()) != null;
        complete &= kept.putIfAbsent(DEMO, typeable()) != null;
        if (!complete) {
            write(file, kept);
        }
        return new Secrets(kept);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Ed25519, PKCS #8: its public half is published, and checks what this one has sealed. */
    private static String signingKey() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Typed by people, so without letters that are taken for another. */
    private static String typeable() {
        return RANDOM.ints(TYPED_LENGTH, 0, TYPED.length())
                .mapToObj(at -> TYPED.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static void write(Path file, Properties kept) {
        var text = new StringWriter();
        try {
            kept.store(
                    text, "Made at the first start. Whoever reads this can sign in to the database, and sign seals.");
            PrivateFiles.write(file, text.toString());
        } catch (IOException e) {
            throw new LaunchProblem("The file " + file + " can't be written: " + e.getMessage(), e);
        }
    }

    String get(String key) {
        return kept.getProperty(key);
    }
}
