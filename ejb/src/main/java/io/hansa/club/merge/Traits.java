package io.hansa.club.merge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What of a member is compared.
 *
 * @param name without blanks and in one case
 * @param mailbox without dots, case, and what stands after a plus; empty: none
 * @param birthday null: not told
 */
record Traits(String number, String name, String phone, String mailbox, LocalDate birthday) {

    static final int LONG_END = 8;
    static final int SHORT_END = 4;

    static Traits of(String number, String family, String given, String phone, String mail, LocalDate birthday) {
        String name = Normalizer.normalize(family + given, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s·.'-]", "");
        return new Traits(number, name, phone, mailbox(mail), birthday);
    }

    private static String mailbox(String mail) {
        int at = mail == null ? -1 : mail.lastIndexOf('@');
        if (at < 1) {
            return "";
        }
        String local = mail.substring(0, at).replace(".", "");
        int plus = local.indexOf('+');
        return ((plus > 0 ? local.substring(0, plus) : local) + mail.substring(at)).toLowerCase(Locale.ROOT);
    }

    String phoneEnd(int digits) {
        return phone.length() <= digits ? phone : phone.substring(phone.length() - digits);
    }

    /** Under which keys others are found that may be the same person, by kind; each is a hash, which tells nothing by itself. */
    Map<String, Long> keys() {
        Map<String, Long> keys = new HashMap<>();
        keys.put("P", hash(phoneEnd(LONG_END)));
        keys.put("N", hash(name + "|" + phoneEnd(SHORT_END)));
        if (!mailbox.isEmpty()) {
            keys.put("M", hash(mailbox));
        }
        if (birthday != null) {
            keys.put("B", hash(name + "|" + birthday));
        }
        return keys;
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Traits[" + number + "]";
    }
}
