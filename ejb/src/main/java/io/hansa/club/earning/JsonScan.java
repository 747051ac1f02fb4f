package io.hansa.club.earning;

/** Reads what {@link JsonText} wrote, and no other JSON: a parser of all takes much longer, and this is done for each message. */
final class JsonScan {

    private final String text;
    private final boolean escapes;
    private int at;

    JsonScan(String text) {
        this.text = text;
        this.escapes = text.indexOf('\\') >= 0;
    }

    /** Whether another value follows in the object or list that was begun; steps over what parts them, or out of it. */
    boolean next() {
        char each = text.charAt(at++);
        if (each == '}' || each == ']') {
            return false;
        }
        char first = text.charAt(at);
        if ((each == '{' || each == '[') && (first == '}' || first == ']')) {
            at++;
            return false;
        }
        if (each != '{' && each != '[' && each != ',') {
            throw new IllegalArgumentException("not as it was written, at " + at + ": " + text);
        }
        return true;
    }

    /** Of the value that follows. */
    String name() {
        String name = text();
        at++;
        return name;
    }

    String text() {
        int begin = ++at;
        if (escapes) {
            return escaped();
        }
        at = text.indexOf('"', begin) + 1;
        return text.substring(begin, at - 1);
    }

    private String escaped() {
        StringBuilder read = new StringBuilder();
        for (char each = text.charAt(at++); each != '"'; each = text.charAt(at++)) {
            read.append(each == '\\' ? text.charAt(at++) : each);
        }
        return read.toString();
    }

    long number() {
        boolean negative = text.charAt(at) == '-';
        long number = 0;
        for (at += negative ? 1 : 0; Character.isDigit(text.charAt(at)); at++) {
            number = Math.addExact(Math.multiplyExact(number, 10), text.charAt(at) - '0');
        }
        return negative ? -number : number;
    }
}
