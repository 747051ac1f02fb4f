package io.hansa.club.earning;

import java.util.Collection;

/** Writes a flat object, with objects and lists of plain values in it, as it goes: for each message that is posted. */
final class JsonText {

    private static final int USUAL = 320;

    private final StringBuilder text = new StringBuilder(USUAL).append('{');

    JsonText add(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    JsonText add(String name, long value) {
        name(name).append(value);
        return this;
    }

    JsonText add(String name, long one, long other) {
        name(name).append('[').append(one).append(',').append(other).append(']');
        return this;
    }

    /** Nothing where there are none. */
    JsonText add(String name, Collection<String> values) {
        if (values.isEmpty()) {
            return this;
        }
        name(name).append('[');
        String comma = "";
        for (String value : values) {
            text.append(comma);
            quote(value);
            comma = ",";
        }
        text.append(']');
        return this;
    }

    JsonText begin(String name) {
        name(name).append('{');
        return this;
    }

    JsonText end() {
        text.append('}');
        return this;
    }

    private StringBuilder name(String name) {
        if (text.charAt(text.length() - 1) != '{') {
            text.append(',');
        }
        quote(name);
        return text.append(':');
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '"' || each == '\\') {
                text.append('\\');
            }
            text.append(each);
        }
        text.append('"');
    }

    /** Closes it. */
    @Override
    public String toString() {
        return text + "}";
    }
}
