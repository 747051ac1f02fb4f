package io.hansa.perception.survey;

/** What an answer to a question is. */
public enum QuestionKind {
    /** A whole number from 0 to 10. */
    SCORE,
    /** One of two to eight options. */
    CHOICE,
    /** Words of the member's own, at most 1,000 characters; it may be left empty. */
    TEXT
}
