package io.hansa.rewards.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One thing that a reward is found by. */
@Entity
@Table(name = "reward_token")
@IdClass(Token.Key.class)
class Token {

    @Id
    private String token;

    @Id
    private String reward;

    protected Token() {}

    Token(String token, String reward) {
        this.token = token;
        this.reward = reward;
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String token;
        String reward;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && token.equals(that.token) && reward.equals(that.reward);
        }

        @Override
        public int hashCode() {
            return Objects.hash(token, reward);
        }
    }
}
