package io.hansa.partners.evidence;

/**
 * A kept file without its content.
 *
 * @param file 1, 2, 3 … within its subject
 * @param step of which of the subject's events it is
 * @param mediaType e.g. {@code application/pdf}, as its content shows
 * @param sha256 in hex
 */
public record EvidenceView(int file, int step, String name, String mediaType, int size, String sha256) {

    /** Rounded up. */
    public int kilobytes() {
        return (size + 1023) / 1024;
    }
}
