package io.hansa.club.member;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request by its key, and the hash of what it asked for: the same key with another hash is a conflict. */
record Request(String key, String hash) {

    static Request of(EnrolMember command) {
        if (command.requestKey() == null || !command.requestKey().matches("[\\x21-\\x7e]{1,128}")) {
            throw new InvalidMember("requestKey");
        }
        var fields = String.join(
                "\u001f",
                command.familyName(),
                command.givenName(),
                command.phone(),
                command.mail().orElse(""),
                command.language().name(),
                command.birthday().map(Object::toString).orElse(""),
                command.consents().stream().sorted().toList()
                        + (command.beginning().state() == MemberState.PROSPECT ? "prospect" : ""));
        return new Request(command.requestKey(), sha256(fields));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
