package io.hansa.partners.onboarding;

import io.hansa.kernel.Programme;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.port.PartnerUsers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Sees whether a task is done from what the other features have of a partner: nobody can tick it, and nobody has to. */
@ApplicationScoped
class WhatIsThere {

    private static final String DOCUMENT =
            "SELECT 1 FROM partner_document WHERE partner = ? AND kind = '%s' AND (expires_on IS NULL OR expires_on > ?)";
    private static final String CONTACT = "SELECT 1 FROM partner_contact WHERE partner = ? AND role = '%s'";

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Inject
    PartnerUsers users;

    @Inject
    Programme programme;

    boolean shows(OnboardingTask task, String partner) {
        return switch (task) {
            case LICENCE_FILED -> any(DOCUMENT.formatted("LICENCE"), partner, programme.today());
            case SIGNED_COPY_FILED -> any(DOCUMENT.formatted("CONTRACT"), partner, programme.today());
            case CONTRACT_APPROVED -> any("SELECT 1 FROM partner_contract WHERE partner = ?", partner);
            case CONTRACT_IN_FORCE ->
                any("SELECT 1 FROM partner_contract WHERE partner = ? AND begins <= ?", partner, programme.today());
            case FINANCE_CONTACT -> any(CONTACT.formatted("FINANCE"), partner);
            case TECHNICAL_CONTACT -> any(CONTACT.formatted("TECHNICAL"), partner);
            case PORTAL_ADMINISTRATOR -> users.hasAdministrator(partner);
            case OUTLET_OPEN ->
                any(
                        "SELECT 1 FROM partner_outlet WHERE partner = ? AND address_zh <> '' AND address_en <> ''",
                        partner);
            case SANDBOX_TRIED ->
                any("SELECT 1 FROM partner_transaction WHERE partner = ? AND accepted = 1", SandboxCode.of(partner));
            case ACCESS_CLOSED ->
                !any(
                        "SELECT 1 FROM partner_client WHERE partner IN (?, ?) AND revoked_at IS NULL",
                        partner,
                        SandboxCode.of(partner));
            case IDENTITY_VERIFIED, SANCTIONS_SCREENED, CREDIT_ASSESSED, STAFF_TRAINED, LAUNCH_AGREED, MEMBERS_TOLD ->
                false;
        };
    }

    private boolean any(String select, Object... parameters) {
        var query = em.createNativeQuery(select + " LIMIT 1");
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return !query.getResultList().isEmpty();
    }
}
