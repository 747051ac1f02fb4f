package io.hansa.partners.access;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Ascii;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Keeps clients and the hashes of their secrets. */
@ApplicationScoped
class ClientRows {

    private static final int MOST = 200;
    private static final String CALLER =
            "SELECT partner, scopes, outlets, revoked_at IS NOT NULL FROM partner_client WHERE id = ?";

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /**
     * What each call has to know of its client, as it stands now: one row by plain JDBC, because the persistence provider takes a
     * tenth of a call's time for it.
     *
     * @throws ClientRevoked when it is revoked
     */
    Optional<Caller> caller(Actor client) {
        if (!Ascii.fits(client.ref())) {
            return Optional.empty();
        }
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(connection, CALLER, row -> caller(client, row), client.ref()).stream()
                    .findFirst();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static Caller caller(Actor client, ResultSet row) throws SQLException {
        if (row.getBoolean(4)) {
            throw new ClientRevoked(client.ref());
        }
        return new Caller(
                client,
                Optional.of(row.getString(1)),
                Optional.of(Client.scopes(row.getString(2))),
                Client.outlets(row.getString(3)));
    }

    Optional<Client> find(String id) {
        return Ascii.fits(id) ? Optional.ofNullable(em.find(Client.class, id)) : Optional.empty();
    }

    /** @throws ClientNotFound when there is none, or it is another partner's */
    Client find(String id, Caller caller) {
        return find(id).filter(client -> caller.mayMean(client.partner())).orElseThrow(() -> new ClientNotFound(id));
    }

    /** @throws ClientNotFound when there is none, or it is another partner's */
    Client lock(String id, Caller caller) {
        Client client = find(id, caller);
        em.lock(client, LockModeType.PESSIMISTIC_WRITE);
        return client;
    }

    /** As it stands, with the secrets and keys that work. */
    ClientView view(Client client, Instant now) {
        if (!client.live()) {
            return client.view(List.of(), List.of());
        }
        var secrets = secrets(client.id()).stream()
                .filter(secret -> secret.worksAt(now))
                .toList();
        return client.view(secrets, workingKeys(client.id(), now));
    }

    Optional<ClientKey> key(String client, String id) {
        return Ascii.fits(id)
                ? Optional.ofNullable(em.find(ClientKey.class, new ClientKey.Key(client, id)))
                : Optional.empty();
    }

    void add(ClientKey key) {
        em.persist(key);
        em.flush();
    }

    /** The newest first. */
    List<ClientKey> workingKeys(String client, Instant now) {
        return em.createQuery(
                        "SELECT k FROM ClientKey k WHERE k.client = :client"
                                + " AND (k.worksUntil IS NULL OR k.worksUntil > :now) ORDER BY k.addedAt DESC, k.id",
                        ClientKey.class)
                .setParameter("client", client)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Asked of the table itself, since the feature that keeps partners stands above this one. */
    boolean partnerExists(String partner) {
        return Ascii.fits(partner)
                && !em.createNativeQuery("SELECT 1 FROM partner_partner WHERE code = ?")
                        .setParameter(1, partner)
                        .getResultList()
                        .isEmpty();
    }

    /** Those of the codes that are outlets of the partner; asked of the table itself too. */
    Set<String> knownOutlets(String partner, Set<String> codes) {
        var known = new HashSet<String>();
        for (String code : codes) {
            if (Ascii.fits(code) && hasOutlet(partner, code)) {
                known.add(code);
            }
        }
        return known;
    }

    private boolean hasOutlet(String partner, String code) {
        return !em.createNativeQuery("SELECT 1 FROM partner_outlet WHERE partner = ? AND code = ?")
                .setParameter(1, SandboxCode.partnerOf(partner))
                .setParameter(2, code)
                .getResultList()
                .isEmpty();
    }

    void add(Client client, Secret secret) {
        em.persist(client);
        em.flush();
        add(secret);
    }

    void add(Secret secret) {
        em.persist(secret);
        em.flush();
    }

    List<Client> ofPartner(String partner) {
        if (!Ascii.fits(partner)) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT c FROM Client c WHERE c.partner IN :partners ORDER BY c.issuedAt DESC", Client.class)
                .setParameter("partners", List.of(partner, SandboxCode.of(partner)))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** A client's secrets, the newest first. */
    List<Secret> secrets(String client) {
        return em.createQuery("SELECT s FROM Secret s WHERE s.client = :client ORDER BY s.serial DESC", Secret.class)
                .setParameter("client", client)
                .setMaxResults(MOST)
                .getResultList();
    }
}
