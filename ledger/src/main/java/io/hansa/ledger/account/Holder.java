package io.hansa.ledger.account;

import io.hansa.kernel.MemberNumber;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose account it is.
 *
 * @param kind what sort of holder
 * @param ref member number, partner code, household number, code of a corporate group; {@code -} for the programme; a stroke and a digit for a share of a
 *     partner's
 */
public record Holder(Kind kind, String ref) {

    private static final Pattern REF = Pattern.compile("[A-Za-z0-9_.-]{1,32}(/[0-9])?");

    public enum Kind {
        MEMBER,
        HOUSEHOLD,
        /** A corporate group. */
        GROUP,
        PARTNER,
        PROGRAMME
    }

    public static final Holder PROGRAMME = new Holder(Kind.PROGRAMME, "-");

    public Holder {
        if (kind == null || ref == null || !REF.matcher(ref).matches()) {
            throw new IllegalArgumentException("not a holder: " + kind + " " + ref);
        }
    }

    public static Holder member(MemberNumber number) {
        return new Holder(Kind.MEMBER, number.value());
    }

    public static Holder partner(String code) {
        return new Holder(Kind.PARTNER, code);
    }

    /** One of the shares into which what a partner has is split, so that no row is shared by all who post to it. */
    static Holder stripe(String partner, int number) {
        return new Holder(Kind.PARTNER, partner + "/" + number);
    }

    /** The names under which what belongs to somebody is kept: its own, and those of its shares; none where nobody can be called so. */
    static List<String> refs(String ref) {
        if (!REF.matcher(ref).matches()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(ref),
                        IntStream.rangeClosed(0, AccountKey.STRIPES).mapToObj(share -> ref + "/" + share))
                .toList();
    }

    public static Holder household(String number) {
        return new Holder(Kind.HOUSEHOLD, number);
    }

    public static Holder group(String code) {
        return new Holder(Kind.GROUP, code);
    }
}
