package io.hansa.partners.sandbox;

import io.hansa.kernel.ClaimCode;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Opens and shows sandboxes. A partner's administrator does so for its own partner; another's does not exist. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_ADMIN})
public class Sandboxes {

    /** As many vouchers are ready after {@link #open}. */
    private static final int READY = 3;

    private static final int MONTHS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Partners partners;

    @Inject
    SandboxRows rows;

    @Inject
    TestMembers directory;

    @Inject
    Statements statements;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Opens a partner's sandbox, or finds it; where vouchers are used up, there are new ones then.
     *
     * @throws io.hansa.partners.partner.PartnerEnded when the partnership is over
     */
    public SandboxView open(String partnerCode) {
        String code = partners.openSandbox(SandboxCode.partnerOf(partnerCode)).code();
        if (rows.members(code).isEmpty()) {
            cast(code);
        }
        LocalDate today = programme.today();
        long ready = rows.vouchers(code).stream()
                .filter(voucher -> voucher.usableOn(today))
                .count();
        for (long i = ready; i < READY; i++) {
            issue(code, today.plusMonths(MONTHS));
        }
        return shown(code);
    }

    /** What is in a sandbox, by its code or its partner's; nothing while it has not been opened. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN})
    public SandboxView view(String partnerCode) {
        String code = SandboxCode.of(partnerCode);
        callers.of(context).requireMayMean(code);
        return shown(code);
    }

    /** One of each sort that messages may meet: of two tiers, one who may do nothing, and a voucher that is over. */
    private void cast(String code) {
        rows.add(new TestMember(code, "测*", "BASE", true));
        rows.add(new TestMember(code, "试*", "GOLD", true));
        rows.add(new TestMember(code, "停*", "BASE", false));
        issue(code, programme.today().minusDays(1));
    }

    private void issue(String code, LocalDate expiresOn) {
        TestMember owner = rows.members(code).get(0);
        rows.add(new TestVoucher(ClaimCode.random(RANDOM).value(), owner, code, expiresOn));
    }

    private SandboxView shown(String code) {
        List<TestMember> members = rows.members(code);
        Map<String, MemberAccounts> accounts = directory.resolve(
                code, members.stream().map(member -> member.number().value()).toList());
        return new SandboxView(
                code,
                members.stream()
                        .map(member ->
                                shown(member, accounts.get(member.number().value())))
                        .toList(),
                rows.vouchers(code).stream().map(TestVoucher::shown).toList());
    }

    private SandboxView.Member shown(TestMember member, MemberAccounts accounts) {
        return new SandboxView.Member(
                member.number(),
                member.name(),
                member.tier(),
                member.active(),
                statements.wallet(accounts.wallet()).available());
    }
}
