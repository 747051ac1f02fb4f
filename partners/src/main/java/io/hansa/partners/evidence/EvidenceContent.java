package io.hansa.partners.evidence;

/** A kept file with its content. */
public record EvidenceContent(EvidenceView file, byte[] content) {

    public EvidenceContent {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Never the content: records end up in logs. */
    @Override
    public String toString() {
        return "EvidenceContent[" + file + "]";
    }
}
