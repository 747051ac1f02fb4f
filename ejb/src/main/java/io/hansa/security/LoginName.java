package io.hansa.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Locale;

/** A name that signs in an identity. */
@Entity
@Table(name = "security_login")
class LoginName {

    private static final int LONGEST = 254;

    @Id
    private String name;

    @Column(name = "identity")
    private long identity;

    protected LoginName() {}

    LoginName(String name, long identity) {
        this.name = name;
        this.identity = identity;
    }

    String name() {
        return name;
    }

    /**
     * The one way to write a name: composed, lower-case, without surrounding blanks. A number that is typed like a phone loses
     * its blanks, dashes and brackets.
     */
    static String normal(String typed) {
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (name.matches("\\+?[0-9 ()-]+")) {
            name = name.replaceAll("[ ()-]", "");
        }
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
