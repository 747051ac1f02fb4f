package io.hansa.club.erasure;

/** On what ground a person is erased. */
public enum ErasureGround {
    /** The person asked for it. */
    ASKED,
    /** The consent that all rests on was withdrawn. */
    CONSENT_WITHDRAWN,
    /** What it was kept for is over. */
    PURPOSE_OVER,
    /** It was never to be kept. */
    UNLAWFUL
}
