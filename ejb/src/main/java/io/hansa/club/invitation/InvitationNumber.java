package io.hansa.club.invitation;

import java.util.regex.Pattern;

/** An invitation: {@code I17}. */
public record InvitationNumber(String value) {

    private static final Pattern FORM = Pattern.compile("I[1-9][0-9]{0,17}");

    /** @throws InvitationNotFound when it is none */
    public InvitationNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvitationNotFound(String.valueOf(value));
        }
    }

    static InvitationNumber of(long id) {
        return new InvitationNumber("I" + id);
    }

    long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
