package io.hansa.bench;

/** One caller's work: does something and says how many of what is counted that were. */
@FunctionalInterface
interface Load {

    int once(int caller) throws Exception;
}
