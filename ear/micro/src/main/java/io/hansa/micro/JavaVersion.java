package io.hansa.micro;

/** The versions of Java that the server runs on. */
final class JavaVersion {

    private static final int OLDEST = 17;
    private static final int NEWEST = 23;

    private JavaVersion() {}

    /** A sentence for the user when the version will not do, else null. */
    static String problem(String specification) {
        int version = Integer.parseInt(specification.startsWith("1.") ? specification.substring(2) : specification);
        if (version >= OLDEST && version <= NEWEST) {
            return null;
        }
        return "Hansa needs Java " + OLDEST + " to " + NEWEST + ", and this is Java " + version
                + ": install JDK 17 and start it with that.";
    }
}
