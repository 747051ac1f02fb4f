package io.hansa.ledger.seal;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.journal.UnknownEntry;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Seals the journal, off the write path, and proves that an entry is sealed. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Seals {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    SigningKey key;

    @Inject
    Clock clock;

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Seals the stretch that follows the last seal, up to three minutes ago or to 65,536 leaves. A caller that has much to seal
     * calls again, in a transaction of its own each time.
     *
     * @return the seal; empty when there is nothing to seal, or when another server has just done it
     */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<SealView> sealNext() {
        return with(connection -> new Sealing(connection, key, clock.instant()).next(Sealing.MOST_LEAVES));
    }

    /**
     * Proves that an entry is sealed; reads one stretch.
     *
     * @throws UnknownEntry when no entry has this number
     * @throws NotSealedYet when its stretch is open
     * @throws SealBroken when the stretch is not as it was sealed
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN})
    public Proof proof(EntryNumber entry) {
        return with(connection -> new Proving(connection).proof(entry, clock.instant()));
    }

    /**
     * The same for one whose accounts the entry touches; whether the caller is that holder is decided by the context that asks.
     *
     * @throws UnknownEntry also when it touches none of the holder's accounts
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER_API, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
    public Proof proof(EntryNumber entry, Holder holder) {
        return with(connection -> {
            Proving proving = new Proving(connection);
            if (!proving.touches(entry, holder)) {
                throw new UnknownEntry(entry.value());
            }
            return proving.proof(entry, clock.instant());
        });
    }

    /**
     * The seal over the stretch in which an entry was recorded; empty while it is open.
     *
     * @throws UnknownEntry when no entry has this number
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.SERVICE, Roles.ADMIN})
    public Optional<SealView> of(EntryNumber entry) {
        return with(connection -> new Proving(connection).sealOf(entry));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN})
    public Optional<SealView> seal(SealNumber number) {
        return with(connection -> new SealRows(connection)
                .below(number.value() + 1, 1).stream()
                        .filter(seal -> seal.number().equals(number))
                        .findFirst());
    }

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN})
    public Slice<SealView> list(Optional<String> cursor, int limit) {
        int most = Slice.limit(limit);
        long below = Slice.begin(cursor, Long::valueOf, Long.MAX_VALUE);
        return with(connection -> Slice.cut(
                new SealRows(connection).below(below, most + 1),
                most,
                seal -> seal.number().toString()));
    }

    /** What an auditor keeps outside: whoever has it sees when later a seal up to it is changed or missing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Optional<SealView> last() {
        return with(connection -> new SealRows(connection).last());
    }

    /** The public keys of all seals, newest first: few, as many as there were rotations. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public List<SealKeyView> keys() {
        return with(connection -> new SealRows(connection).keys());
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
