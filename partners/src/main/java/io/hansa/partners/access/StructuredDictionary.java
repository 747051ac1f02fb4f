package io.hansa.partners.access;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a dictionary of structured fields as RFC 8941, 4.2 says, to the letter. Decimals, which no signature has, are not read. */
final class StructuredDictionary {

    private static final Pattern KEY = Pattern.compile("[a-z*][a-z0-9_\\-.*]*");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,15}(?![0-9.])");
    private static final Pattern STRING = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*)\"");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z*][!#$%&'*+\\-.^_`|~0-9A-Za-z:/]*");
    private static final Pattern BYTES = Pattern.compile(":([A-Za-z0-9+/=]*):");
    private static final Pattern BOOLEAN = Pattern.compile("\\?([01])");
    private static final Pattern COMMA = Pattern.compile("[ \t]*,[ \t]*(?=.)");
    private static final Pattern BLANKS = Pattern.compile(" *");

    private final String text;
    private int at;

    private StructuredDictionary(String text) {
        this.text = text;
    }

    /**
     * @return the members in their order
     * @throws IllegalArgumentException when it is no dictionary
     */
    static Map<String, StructuredItem> read(String text) {
        return new StructuredDictionary(text.strip()).members();
    }

    private Map<String, StructuredItem> members() {
        var members = new LinkedHashMap<String, StructuredItem>();
        while (at < text.length()) {
            String key = take(KEY).group();
            // the last of a key counts, in its own place
            members.remove(key);
            members.put(key, skip('=') ? value() : new StructuredItem(true, parameters()));
            if (at < text.length()) {
                take(COMMA);
            }
        }
        return members;
    }

    private StructuredItem value() {
        return skip('(') ? new StructuredItem(innerList(), parameters()) : item();
    }

    private List<StructuredItem> innerList() {
        List<StructuredItem> items = new ArrayList<>();
        take(BLANKS);
        while (!skip(')')) {
            items.add(item());
            int before = at;
            take(BLANKS);
            if (at == before && at < text.length() && text.charAt(at) != ')') {
                throw wrong();
            }
        }
        return items;
    }

    private StructuredItem item() {
        return new StructuredItem(bare(), parameters());
    }

    private Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        while (skip(';')) {
            take(BLANKS);
            String key = take(KEY).group();
            parameters.remove(key);
            parameters.put(key, skip('=') ? bare() : Boolean.TRUE);
        }
        return parameters;
    }

    private Object bare() {
        if (at >= text.length()) {
            throw wrong();
        }
        char first = text.charAt(at);
        if (first == '"') {
            return take(STRING).group(1).replaceAll("\\\\([\"\\\\])", "$1");
        }
        if (first == ':') {
            return Base64.getDecoder().decode(take(BYTES).group(1));
        }
        if (first == '?') {
            return take(BOOLEAN).group(1).equals("1");
        }
        return first == '-' || Character.isDigit(first)
                ? Long.valueOf(take(INTEGER).group())
                : new StructuredItem.Token(take(TOKEN).group());
    }

    private boolean skip(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private Matcher take(Pattern pattern) {
        Matcher found = pattern.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            throw wrong();
        }
        at = found.end();
        return found;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not a dictionary of structured fields, at " + at);
    }
}
