package io.hansa.kernel;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/** A text in the club's two languages; both are there. A class because EclipseLink 4 cannot embed records. */
@Embeddable
@Access(AccessType.FIELD)
public class LocalizedText implements Serializable {

    private static final long serialVersionUID = 1L;

    private String zh;
    private String en;

    protected LocalizedText() {}

    public LocalizedText(String zh, String en) {
        this.zh = Objects.requireNonNull(zh);
        this.en = Objects.requireNonNull(en);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Chinese for every Chinese locale, English for all others. */
    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && zh.equals(that.zh) && en.equals(that.en);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zh, en);
    }

    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
