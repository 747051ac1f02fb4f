package io.hansa.ledger.account;

import io.hansa.kernel.Slice;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.ledger.sql.WriteDeadline;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Opens and finds accounts. Who may ask is decided at the caller's boundary. */
@Stateless
@PermitAll
public class Accounts {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    KnownAccounts known;

    @Inject
    AccountNumbers numbers;

    @Inject
    WriteDeadline deadline;

    @Inject
    Clock clock;

    /** Opens an account, or finds it when it is open already; safe against another that opens it at the same time. */
    public AccountId open(AccountKey key) {
        return open(List.of(key)).get(key);
    }

    /** Opens many in a few statements. */
    public Map<AccountKey, AccountId> open(Collection<AccountKey> keys) {
        Map<AccountKey, AccountId> open = find(keys);
        List<AccountKey> missing =
                keys.stream().filter(key -> !open.containsKey(key)).distinct().toList();
        if (!missing.isEmpty()) {
            Instant now = clock.instant();
            try (Connection connection = dataSource.getConnection()) {
                Set<AccountKey> asked = Set.copyOf(missing);
                for (AccountView view : new AccountOpening(connection, numbers, now).open(missing)) {
                    known.put(view, now);
                    if (asked.contains(view.key())) {
                        open.put(view.key(), view.id());
                    }
                }
                deadline.recordedAt(now);
            } catch (SQLException e) {
                throw new SqlFailure(e);
            }
        }
        return open;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<AccountId> find(AccountKey key) {
        return Optional.ofNullable(find(List.of(key)).get(key));
    }

    /** Finds many in a few statements, or none where they are known; keys without an account are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<AccountKey, AccountId> find(Collection<AccountKey> keys) {
        Map<AccountKey, AccountId> found = new HashMap<>();
        List<AccountKey> unread = new ArrayList<>();
        for (AccountKey key : keys) {
            known.get(key).ifPresentOrElse(id -> found.put(key, id), () -> unread.add(key));
        }
        if (!unread.isEmpty()) {
            read(rows -> rows.byKey(unread)).forEach(view -> found.put(view.key(), view.id()));
        }
        return found;
    }

    /** @throws UnknownAccount when no account has this number */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountView view(AccountId id) {
        return Optional.ofNullable(views(List.of(id)).get(id)).orElseThrow(() -> new UnknownAccount(id.value()));
    }

    /** Many in a few statements, or none where they are known; numbers without an account are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<AccountId, AccountView> views(Collection<AccountId> ids) {
        Map<AccountId, AccountView> views = new HashMap<>();
        TreeSet<AccountId> unread = new TreeSet<>();
        for (AccountId id : ids) {
            known.get(id).ifPresentOrElse(view -> views.put(id, view), () -> unread.add(id));
        }
        if (!unread.isEmpty()) {
            read(rows -> rows.byId(unread)).forEach(view -> views.put(view.id(), view));
        }
        return views;
    }

    /**
     * The accounts of a holder, by number: a member's, household's or group's by its number, a partner's with the shares of its allowance
     * by its code, the programme's by {@code -}. Nobody of that name has none.
     *
     * @param cursor of the slice before, empty for the first
     * @param limit 1 to {@link Slice#MAX_LIMIT}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<AccountView> of(String ref, Optional<String> cursor, int limit) {
        long after = Slice.begin(cursor, Long::parseLong, 0L);
        return Slice.read(
                limit, rows -> read(accounts -> accounts.of(Holder.refs(ref), after, rows)), view -> "" + view.id());
    }

    @FunctionalInterface
    private interface Reading {
        List<AccountView> of(AccountRows rows) throws SQLException;
    }

    private List<AccountView> read(Reading reading) {
        try (Connection connection = dataSource.getConnection()) {
            List<AccountView> views = reading.of(new AccountRows(connection));
            views.forEach(view -> known.put(view, clock.instant()));
            return views;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
