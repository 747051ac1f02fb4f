package io.hansa.partners.sandbox;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.ClaimCode;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps test members and test vouchers. */
@ApplicationScoped
class SandboxRows {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** In the order in which they were made. */
    List<TestMember> members(String sandbox) {
        return em.createQuery(
                        "SELECT m FROM TestMember m WHERE m.sandbox = :sandbox ORDER BY m.serial", TestMember.class)
                .setParameter("sandbox", Ascii.fits(sandbox) ? sandbox : "")
                .setMaxResults(MOST)
                .getResultList();
    }

    TestMember member(long serial) {
        return em.find(TestMember.class, serial);
    }

    Optional<TestMember> member(String sandbox, MemberNumber number) {
        return members(sandbox).stream()
                .filter(member -> member.number().equals(number))
                .findFirst();
    }

    List<TestVoucher> vouchers(String sandbox) {
        return em.createQuery(
                        "SELECT v FROM TestVoucher v WHERE v.sandbox = :sandbox ORDER BY v.usedAt, v.code",
                        TestVoucher.class)
                .setParameter("sandbox", sandbox)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** However it was typed; another sandbox's is not there. */
    Optional<TestVoucher> voucher(String sandbox, String typed) {
        return ClaimCode.read(typed)
                .map(code -> em.find(TestVoucher.class, code.value()))
                .filter(voucher -> voucher.sandbox().equals(sandbox));
    }

    Optional<TestVoucher> lockVoucher(String sandbox, String typed) {
        Optional<TestVoucher> voucher = voucher(sandbox, typed);
        voucher.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return voucher;
    }

    /** At once: members are numbered in the order in which they are made. */
    void add(Object row) {
        em.persist(row);
        em.flush();
    }
}
