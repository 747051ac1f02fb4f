package io.hansa.web.api.session;

/**
 * A token.
 *
 * @param subject member number or staff login
 */
public record SessionAnswer(String accessToken, String tokenType, long expiresInSeconds, String subject) {

    /** Never the token: records end up in logs. */
    @Override
    public String toString() {
        return "SessionAnswer[" + subject + "]";
    }
}
