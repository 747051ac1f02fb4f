package io.hansa.club.merge;

/** What staff say of a merge: 1 to 200 characters. */
final class MergeWords {

    private static final int LONGEST = 200;

    private MergeWords() {}

    static String check(String words) {
        if (words == null || words.isBlank() || words.strip().length() > LONGEST) {
            throw new InvalidMerge("words");
        }
        return words.strip();
    }
}
