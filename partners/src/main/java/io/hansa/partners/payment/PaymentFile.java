package io.hansa.partners.payment;

/**
 * An order as the bank takes it.
 *
 * @param content a {@code pain.001.001.09}, in UTF-8
 */
public record PaymentFile(String name, byte[] content) {

    public PaymentFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
