package io.hansa.partners.conduct;

import io.hansa.kernel.LocalizedText;

/** A complaint was filed or decided; fired in its transaction. */
public record ComplaintAnswered(ComplaintView complaint, LocalizedText serviceName) {}
