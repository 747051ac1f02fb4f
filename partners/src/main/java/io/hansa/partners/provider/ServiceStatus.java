package io.hansa.partners.provider;

/** Where a service stands in its life: draft → approved → on offer → withdrawn. */
public enum ServiceStatus {
    DRAFT,
    APPROVED,
    OFFERED,
    WITHDRAWN
}
