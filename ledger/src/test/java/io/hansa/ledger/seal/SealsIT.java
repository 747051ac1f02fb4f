package io.hansa.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.journal.UnknownEntry;
import io.hansa.ledger.testing.AtOnce;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealing on MariaDB. Each test has a ledger of its own, because a seal is over everything. */
class SealsIT {

    private SealWorld world;

    @BeforeEach
    void begin() {
        world = SealWorld.in("hansa_seals");
    }

    @Test
    void seals_what_has_been_quiet_for_three_minutes_and_nothing_later() {
        EntryNumber first = world.earn(10);
        Instant recorded = world.now();
        assertThat(world.sealNext()).isEmpty();

        world.pass(Duration.ofMinutes(3));
        assertThat(world.sealNext().orElseThrow().entries())
                .as("the accounts, and not the entry")
                .isZero();
        world.pass(Duration.ofNanos(1_000));
        SealView seal = world.sealNext().orElseThrow();

        assertThat(seal.entries()).isEqualTo(1);
        assertThat(seal.until()).isEqualTo(recorded.plusNanos(1_000));
        assertThat(world.seals().of(first)).contains(seal);
        assertThat(world.sealNext()).isEmpty();
    }

    @Test
    void seals_follow_each_other_without_a_gap_each_naming_the_one_before() {
        world.earn(10);
        world.beRefused();
        SealView one = world.seal().get(0);
        world.earn(20);
        world.earn(30);
        SealView two = world.seal().get(0);

        assertThat(List.of(one, two))
                .extracting(seal -> seal.number().value(), SealView::entries, SealView::refusals, SealView::accounts)
                .containsExactly(tuple(1L, 1L, 1L, 6L), tuple(2L, 2L, 0L, 0L));
        assertThat(one.from()).isEqualTo(Instant.EPOCH);
        assertThat(one.previous()).isEqualTo("0".repeat(64));
        assertThat(two.from()).isEqualTo(one.until());
        assertThat(two.previous()).isEqualTo(one.hash());
        assertThat(world.seals().list(Optional.empty(), 1).rows()).containsExactly(two);
        assertThat(world.seals().list(Optional.of("2"), 1).rows()).containsExactly(one);
        assertThat(world.seals().last()).contains(two);
    }

    @Test
    void much_is_sealed_in_stretches_that_never_part_one_microsecond() {
        world.seal();
        for (int i = 0; i < 5; i++) {
            world.earn(1);
        }
        world.ledger().inTransaction(() -> {
            for (int i = 0; i < 4; i++) {
                world.ledger().ledger().post(world.accrual(1));
            }
            return null;
        });
        world.pass(Duration.ofMinutes(10));

        assertThat(List.of(
                        world.sealNext(2).orElseThrow().entries(),
                        world.sealNext(2).orElseThrow().entries(),
                        world.sealNext(2).orElseThrow().entries(),
                        world.sealNext(2).isPresent()))
                .as("two, two, and then the fifth with the four of its microsecond")
                .containsExactly(2L, 2L, 5L, false);
    }

    @Test
    void an_entry_is_proven_by_path_seal_and_signature_alone() throws Exception {
        EntryNumber entry = world.earn(10);
        for (int i = 0; i < 6; i++) {
            world.earn(i + 1);
        }
        world.beRefused();
        world.seal();

        Proof proof = world.seals().proof(entry);

        assertThat(rootOf(proof)).isEqualTo(proof.seal().root());
        assertThat(Digests.hex(proof.seal().text())).isEqualTo(proof.seal().hash());
        assertThat(signed(proof.seal(), world.seals().keys())).isTrue();
        assertThat(proof.entryHash())
                .isEqualTo(
                        world.ledger().statements().entry(entry).orElseThrow().hash());
    }

    @Test
    void announced_ends_are_sealed_too() throws Exception {
        EntryNumber entry = world.earn(10);
        world.promise(7, "2026-12-01");

        SealView seal = world.seal().get(0);

        assertThat(seal.notices()).hasValue(1);
        assertThat(seal.leaves()).isEqualTo(seal.entries() + seal.accounts() + 1);
        Proof proof = world.seals().proof(entry);
        assertThat(rootOf(proof)).isEqualTo(seal.root());
        assertThat(signed(seal, world.seals().keys())).isTrue();
    }

    /** They say what they said, and prove what they proved. */
    @Test
    void a_seal_from_before_notices_were_sealed_holds_without_them() throws Exception {
        EntryNumber entry = world.earn(10);
        world.promise(7, "2026-12-01");
        SealView before = world.sealAsBefore();

        assertThat(before.notices()).isEmpty();
        assertThat(before.text().lines()).hasSize(12);
        Proof proof = world.seals().proof(entry);
        assertThat(proof.seal()).isEqualTo(before);
        assertThat(rootOf(proof)).isEqualTo(before.root());
        world.earn(20);
        assertThat(world.seal())
                .singleElement()
                .satisfies(next -> assertThat(next.text().lines()).hasSize(13));
        assertThat(world.ledger().verification().verify().findings()).isEmpty();
    }

    @Test
    void an_entry_is_proven_to_whom_it_touches_only() {
        EntryNumber entry = world.earn(10);
        world.seal();
        Holder member = world.ledger().accounts().view(world.wallet()).key().holder();

        assertThat(world.seals().proof(entry, member).entry()).isEqualTo(entry);
        assertThat(world.seals().proof(entry, Holder.partner("PEK-DFS")).entry())
                .isEqualTo(entry);
        assertThatThrownBy(() -> world.seals().proof(entry, Holder.partner("OTHER")))
                .isInstanceOf(UnknownEntry.class);
        assertThatThrownBy(() -> world.seals().proof(new EntryNumber(Long.MAX_VALUE), member))
                .isInstanceOf(UnknownEntry.class);
    }

    @Test
    void what_is_not_sealed_yet_is_refused_with_when_to_ask_again() {
        EntryNumber entry = world.earn(10);
        assertThatThrownBy(() -> world.seals().proof(entry))
                .isInstanceOfSatisfying(
                        NotSealedYet.class,
                        refusal -> assertThat(refusal.retryAfterSeconds()).isEqualTo(270));
        assertThat(world.seals().of(entry)).isEmpty();

        world.pass(Duration.ofHours(1));
        assertThatThrownBy(() -> world.seals().proof(entry))
                .isInstanceOfSatisfying(
                        NotSealedYet.class,
                        refusal -> assertThat(refusal.retryAfterSeconds()).isEqualTo(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_entry SET hash = REPEAT('x', 32) WHERE id = :later",
                "UPDATE ledger_entry SET recorded_at = recorded_at + INTERVAL 11 MINUTE WHERE id = :entry",
                "DELETE FROM ledger_refusal",
                "UPDATE ledger_account SET hash = REPEAT('x', 32) WHERE kind = 'CLEARING'",
                "DELETE FROM ledger_notice"
            })
    void nothing_is_proven_of_a_stretch_that_was_changed(String damage) throws SQLException {
        EntryNumber entry = world.earn(10);
        world.beRefused();
        world.promise(5, "2026-12-01");
        EntryNumber later = world.earn(10);
        world.seal();
        world.earn(10);
        world.seal();
        try (Connection root = world.root();
                var statement = root.createStatement()) {
            statement.execute("DROP TRIGGER ledger_entry_no_update");
            statement.execute("DROP TRIGGER ledger_account_no_update");
            statement.execute("DROP TRIGGER ledger_refusal_no_delete");
            statement.execute("DROP TRIGGER ledger_notice_no_delete");
            statement.execute(damage.replace(":entry", entry.toString()).replace(":later", later.toString()));
        }

        assertThatThrownBy(() -> world.seals().proof(entry)).isInstanceOf(SealBroken.class);
    }

    @ParameterizedTest
    @CsvSource({"ledger_seal, root", "ledger_seal_key, public_key", "ledger_checkpoint, balance"})
    void a_fact_is_not_changed_or_deleted_by_root_either(String table, String column) throws SQLException {
        world.earn(10);
        world.seal();
        try (Connection root = world.root();
                var statement = root.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE " + table + " SET " + column + " = " + column))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> statement.execute("DELETE FROM " + table)).hasMessageContaining("never deleted");
        }
    }

    @Test
    void of_many_sealers_at_once_one_seals() {
        world.earn(10);
        world.pass(Duration.ofMinutes(10));

        var tries = AtOnce.run(8, i -> world::sealNext);

        assertThat(tries).allMatch(AtOnce.Try::succeeded);
        assertThat(tries.stream().filter(one -> one.result().isPresent())).hasSize(1);
        assertThat(world.seals().list(Optional.empty(), 10).rows()).hasSize(1);
    }

    @Test
    void a_new_key_signs_from_now_on_and_the_old_one_stays_published() throws Exception {
        EntryNumber before = world.earn(10);
        SealView old = world.seal().get(0);
        Seals rotated = world.sealer(SealWorld.newKey());
        world.earn(10);
        world.pass(Duration.ofMinutes(10));

        SealView recent = world.ledger().inTransaction(rotated::sealNext).orElseThrow();

        assertThat(recent.keyId()).isNotEqualTo(old.keyId());
        assertThat(rotated.keys()).extracting(SealKeyView::id).containsExactly(recent.keyId(), old.keyId());
        assertThat(signed(recent, rotated.keys())).isTrue();
        assertThat(signed(rotated.proof(before).seal(), rotated.keys())).isTrue();
    }

    @Test
    void what_is_recorded_after_a_stretch_has_numbers_above_its_low_entry() {
        long greatest = 0;
        for (int i = 0; i < 4; i++) {
            greatest = world.earn(1).value();
            world.pass(Duration.ofMinutes(1));
        }
        SealView seal = world.seal().get(0);

        assertThat(seal.lowEntry())
                .as("ten minutes of quiet: all numbers are settled")
                .isEqualTo(greatest);
        EntryNumber recent = world.earn(1);
        world.pass(Duration.ofMinutes(4));
        SealView next = world.sealNext().orElseThrow();
        assertThat(next.lowEntry()).as("recorded too shortly before the end").isEqualTo(greatest);
        assertThat(world.earn(1).value()).isGreaterThan(recent.value());
        assertThat(world.seal().get(0).lowEntry()).isGreaterThan(recent.value());
    }

    /** As a checker does it that knows nothing but the proof. */
    private static String rootOf(Proof proof) {
        var sha256 = Digests.sha256();
        sha256.update((byte) 0);
        byte[] hash = sha256.digest(("entry\n" + proof.entry() + "\n" + proof.entryHash()).getBytes());
        long index = proof.index();
        long last = proof.seal().leaves() - 1;
        for (String beside : proof.path()) {
            while ((index & 1) == 0 && index == last) {
                index >>= 1;
                last >>= 1;
            }
            sha256.update((byte) 1);
            sha256.update((index & 1) == 1 ? HexFormat.of().parseHex(beside) : hash);
            hash = sha256.digest((index & 1) == 1 ? hash : HexFormat.of().parseHex(beside));
            index >>= 1;
            last >>= 1;
        }
        return HexFormat.of().formatHex(hash);
    }

    private static boolean signed(SealView seal, List<SealKeyView> keys) throws Exception {
        var key = keys.stream()
                .filter(one -> one.id().equals(seal.keyId()))
                .findFirst()
                .orElseThrow();
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.publicKey()))));
        signature.update(seal.text().getBytes());
        return signature.verify(HexFormat.of().parseHex(seal.signature()));
    }
}
