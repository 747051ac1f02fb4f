package io.hansa.ledger.verification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Walks the seals in their order: each follows the one before, is signed, and covers what is there. */
final class SealCheck {

    private static final int PAGE = 1_000;

    private final Connection connection;
    private final Findings findings;
    private final TrustedKeys trusted;
    private final Map<String, PublicKey> keys = new HashMap<>();

    SealCheck(Connection connection, Findings findings, TrustedKeys trusted) {
        this.connection = connection;
        this.findings = findings;
        this.trusted = trusted;
    }

    void run(KeyRange range) throws SQLException {
        readKeys();
        SealedRows rows = new SealedRows(connection, findings);
        CheckpointCheck checkpoints = new CheckpointCheck(connection, findings);
        SealRow last = SealRow.lastUpTo(connection, range.after());
        for (List<SealRow> page = page(range);
                !page.isEmpty();
                page = page(new KeyRange(last.number(), range.upTo()))) {
            for (SealRow seal : page) {
                checkFollows(last, seal);
                checkSignature(seal);
                rows.check(last, seal);
                checkpoints.check(last, seal);
                last = seal;
            }
        }
    }

    private List<SealRow> page(KeyRange range) throws SQLException {
        List<SealRow> page = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SealRow.PAGE)) {
            statement.setLong(1, range.after());
            statement.setLong(2, range.upTo());
            statement.setInt(3, PAGE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    page.add(SealRow.read(row));
                }
            }
        }
        return page;
    }

    private void readKeys() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT id, public_key FROM ledger_seal_key ORDER BY id");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                readKey(row.getString("id"), row.getBytes("public_key"));
            }
        }
    }

    private void readKey(String id, byte[] encoded) {
        String computed = TrustedKeys.idOf(encoded);
        if (!computed.equals(id)) {
            findings.add("seal-signature", "seal_key id=" + id, computed, id);
            return;
        }
        try {
            keys.put(id, KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            findings.add("seal-signature", "seal_key id=" + id, "an Ed25519 key", e.getMessage());
        }
    }

    private void checkFollows(SealRow last, SealRow seal) {
        if (seal.number() != last.number() + 1) {
            findings.add("seal-gap", seal.name(), last.number() + 1, seal.number());
        }
        if (!seal.from().equals(last.until())) {
            findings.add("seal-gap", seal.name(), "from " + last.until(), "from " + seal.from());
        }
        if (!seal.previous().equals(last.hash())) {
            findings.add("seal-chain", seal.name(), last.hash(), seal.previous());
        }
        String computed = SealDigest.of(seal.text());
        if (!computed.equals(seal.hash())) {
            findings.add("seal-chain", seal.name(), computed, seal.hash());
        }
    }

    private void checkSignature(SealRow seal) {
        PublicKey key = keys.get(seal.keyId());
        if (key == null || !trusted.trusts(seal.keyId())) {
            findings.add("seal-signature", seal.name(), "a key that is trusted", seal.keyId());
        } else if (!isSigned(key, seal)) {
            findings.add("seal-signature", seal.name(), "signed by " + seal.keyId(), seal.signature());
        }
    }

    private static boolean isSigned(PublicKey key, SealRow seal) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(seal.text().getBytes(StandardCharsets.UTF_8));
            return signature.verify(HexFormat.of().parseHex(seal.signature()));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
