package io.hansa.club.erasure;

import io.hansa.club.member.MemberTraces.Traces;
import io.hansa.kernel.MemberNumber;
import io.hansa.outbox.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the club and the contexts above it keep of a member beside its own row. */
@ApplicationScoped
class ClubTraces {

    /** By the member's number. */
    private static final List<String> BY_NUMBER = List.of(
            "UPDATE club_note SET text = '' WHERE member = ?1",
            "UPDATE club_household SET name = '–' WHERE named_by = ?1",
            "UPDATE club_adjustment_request SET note = '', decision = IF(decision IS NULL, NULL, '') WHERE member = ?1",
            "UPDATE club_merge SET words = '', decision = IF(decision IS NULL, NULL, '') WHERE loser = ?1",
            "UPDATE club_merge SET words = '', decision = IF(decision IS NULL, NULL, '') WHERE survivor = ?1",
            "UPDATE club_erasure SET words = '' WHERE member = ?1 AND words <> ''",
            "DELETE FROM club_merge_key WHERE member = ?1",
            "DELETE FROM club_merge_candidate WHERE loser = ?1",
            "DELETE FROM club_merge_candidate WHERE survivor = ?1",
            "UPDATE event_booking SET companions = '' WHERE member = ?1",
            "UPDATE perception_answer_item i JOIN perception_answer a ON a.id = i.answer SET i.words = '' WHERE a.member = ?1"
                    + " AND i.words <> ''",
            "UPDATE club_tier_request SET note = '', decision = IF(decision IS NULL, NULL, '') WHERE member = ?1",
            "UPDATE club_right_grant SET words = '' WHERE member = ?1 AND words <> ''",
            "UPDATE club_household_invitation SET shown = '' WHERE member = ?1",
            "UPDATE club_group_power p JOIN club_group_contact c ON c.id = p.contact SET p.reason = '' WHERE c.member = ?1",
            "UPDATE club_consent_fact SET evidence = '' WHERE member = ?1 AND evidence <> ''",
            "UPDATE club_dossier_entry SET words = '', falls_on = NULL WHERE member = ?1",
            "UPDATE club_manager_contact SET note = '' WHERE member = ?1 AND note <> ''",
            "UPDATE club_manager_contact SET occasion = NULL, occasion_on = NULL WHERE member = ?1"
                    + " AND occasion IN ('BIRTHDAY', 'DATE')",
            "DELETE FROM club_contact_code WHERE member = ?1",
            "DELETE FROM club_brand_member WHERE member = ?1",
            "UPDATE club_member_step SET words = '' WHERE member = ?1 AND words <> ''");

    /**
     * The half of a name that others were told with a gift or a referral, and the names that the person gave to households, in what
     * others were told.
     */
    private static final List<String> IN_OTHERS_MESSAGES = List.of(
            "UPDATE (SELECT p.member, h.name FROM club_household h JOIN club_household_member p ON p.household = h.id WHERE h.named_by = ?1"
                    + " UNION SELECT l.member, h.name FROM club_household h JOIN club_household_leaving l ON l.household = h.id"
                    + " WHERE h.named_by = ?1"
                    + " UNION SELECT n.member, h.name FROM club_household h JOIN club_household_invitation n ON n.household = h.number"
                    + " WHERE h.named_by = ?1 AND n.member IS NOT NULL) who"
                    + " JOIN outbox_message m ON m.recipient = who.member AND m.code LIKE 'club.household-%'"
                    + " AND JSON_VALUE(m.args, '$.household') = who.name LEFT JOIN outbox_inbox i ON i.id = m.id"
                    + " SET i.args = JSON_SET(i.args, '$.household', '–'), m.args = JSON_SET(m.args, '$.household', '–')",
            "UPDATE outbox_inbox i JOIN outbox_message m ON m.id = i.id JOIN club_gift g ON m.recipient = g.taker"
                    + " AND m.message_key IN (CONCAT(%s, '.received'), CONCAT(%s, '.taken-back'))"
                    + " SET i.args = JSON_SET(i.args, '$.name', '–'), m.args = JSON_SET(m.args, '$.name', '–')"
                    + " WHERE g.giver_kind = 'MEMBER' AND g.giver = ?1 AND g.taker_kind = 'MEMBER'",
            "UPDATE outbox_inbox i JOIN outbox_message m ON m.id = i.id JOIN club_gift g ON m.recipient = g.giver"
                    + " AND m.message_key IN (CONCAT(%s, '.given'), CONCAT(%s, '.returned'))"
                    + " SET i.args = JSON_SET(i.args, '$.name', '–'), m.args = JSON_SET(m.args, '$.name', '–')"
                    + " WHERE g.taker_kind = 'MEMBER' AND g.taker = ?1 AND g.giver_kind = 'MEMBER'",
            "UPDATE outbox_inbox i JOIN outbox_message m ON m.id = i.id JOIN club_referral r ON m.recipient = r.referrer"
                    + " AND m.message_key = CONCAT('club.referral-referrer.', r.referred)"
                    + " SET i.args = JSON_SET(i.args, '$.name', '–'), m.args = JSON_SET(m.args, '$.name', '–')"
                    + " WHERE r.referred = ?1",
            "UPDATE outbox_inbox i JOIN outbox_message m ON m.id = i.id JOIN club_referral r ON m.recipient = r.referred"
                    + " AND m.message_key = CONCAT('club.referral-referred.', r.referrer)"
                    + " SET i.args = JSON_SET(i.args, '$.name', '–'), m.args = JSON_SET(m.args, '$.name', '–')"
                    + " WHERE r.referrer = ?1");

    /** Texts of anybody that have the person's phone or mail in them. */
    private static final List<String> BY_CONTACT = List.of(
            "UPDATE club_note SET text = '' WHERE INSTR(text, ?1) > 0",
            "UPDATE club_adjustment_request SET note = '' WHERE INSTR(note, ?1) > 0",
            "UPDATE club_adjustment_request SET decision = '' WHERE INSTR(decision, ?1) > 0",
            "UPDATE club_tier_request SET note = '' WHERE INSTR(note, ?1) > 0",
            "UPDATE club_tier_request SET decision = '' WHERE INSTR(decision, ?1) > 0",
            "UPDATE club_merge SET words = '' WHERE INSTR(words, ?1) > 0",
            "UPDATE club_merge SET decision = '' WHERE INSTR(decision, ?1) > 0",
            "UPDATE club_dossier_entry SET words = '', falls_on = NULL WHERE INSTR(words, ?1) > 0",
            "UPDATE club_manager_contact SET note = '' WHERE INSTR(note, ?1) > 0",
            "UPDATE club_member_step SET words = '' WHERE INSTR(words, ?1) > 0",
            "UPDATE club_right_grant SET words = '' WHERE INSTR(words, ?1) > 0",
            "UPDATE club_erasure SET words = '' WHERE INSTR(words, ?1) > 0",
            "UPDATE perception_answer_item FORCE INDEX (perception_answer_item_worded) SET words = ''"
                    + " WHERE worded = 1 AND INSTR(words, ?1) > 0",
            "UPDATE club_group_power SET reason = '' WHERE INSTR(reason, ?1) > 0",
            "UPDATE club_group_power p JOIN club_group_contact c ON c.id = p.contact SET p.reason = '' WHERE c.phone = ?1",
            "UPDATE club_group_power p JOIN club_group_contact c ON c.id = p.contact SET p.reason = '' WHERE c.mail = ?1",
            "UPDATE club_group_contact SET name = '–', phone = NULL, mail = NULL WHERE phone = ?1",
            "UPDATE club_group_contact SET name = '–', phone = NULL, mail = NULL WHERE mail = ?1",
            "UPDATE run_chunk SET error = '' WHERE INSTR(error, ?1) > 0",
            "UPDATE run SET error = '' WHERE INSTR(error, ?1) > 0");

    /** Messages to the member: that there was one stays, what it said goes. */
    private static final List<String> MESSAGES = List.of(
            "UPDATE outbox_inbox SET args = '{}' WHERE member = ?1",
            "UPDATE outbox_message SET args = '{}', address = NULL WHERE recipient = ?1");

    private static final String GIFT = "CONCAT('G', LPAD(g.id, GREATEST(9, LENGTH(g.id)), '0'))";

    private static final Map<String, String> TOLD = told();

    @Inject
    ErasureRows rows;

    @Inject
    Letters letters;

    /** What others were told first: it is found by the name that a household still has. */
    int erase(MemberNumber member) {
        letters.takeBack(member);
        int changed = IN_OTHERS_MESSAGES.stream()
                .mapToInt(sql -> rows.change(sql.replace("%s", GIFT), member.value()))
                .sum();
        changed += BY_NUMBER.stream()
                .mapToInt(sql -> rows.change(sql, member.value()))
                .sum();
        return changed
                + MESSAGES.stream()
                        .mapToInt(sql -> rows.change(sql, member.value()))
                        .sum();
    }

    int eraseTexts(Traces member) {
        return member.contacts().stream()
                .mapToInt(contact -> BY_CONTACT.stream()
                        .mapToInt(sql -> rows.change(sql, contact))
                        .sum())
                .sum();
    }

    Map<String, List<Map<String, String>>> tell(MemberNumber member, int most) {
        Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
        TOLD.forEach((name, sql) -> all.put(name, rows.tell(sql, member, most)));
        return all;
    }

    private static Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("member", "SELECT m.* FROM club_member m WHERE m.number = ?1");
        told.put(
                "externalIds",
                "SELECT e.partner, e.external FROM club_external_id e JOIN club_member m ON m.id = e.member WHERE m.number = ?1");
        told.put(
                "steps",
                "SELECT from_state, to_state, reason, words, stepped_at FROM club_member_step WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "consents",
                "SELECT channel, purpose, given, door, wording, evidence, said_at FROM club_consent_fact WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "dossier",
                "SELECT category, words, falls_on, written_at FROM club_dossier_entry WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "accountManagers",
                "SELECT a.name, p.begins, p.ends FROM club_portfolio p JOIN club_account_manager a ON a.login = p.manager"
                        + " WHERE p.member = ?1 AND p.ends > p.begins ORDER BY p.id DESC");
        told.put(
                "managerContacts",
                "SELECT way, inbound, subject, occasion, occasion_on, outcome, note, over_reason, contacted_at"
                        + " FROM club_manager_contact WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "touches",
                "SELECT purpose, channel, touched_on FROM club_touch WHERE member = ?1 ORDER BY touched_at DESC");
        told.put("brands", "SELECT brand, since FROM club_brand_member WHERE member = ?1");
        told.put("notes", "SELECT noted_at, author, text FROM club_note WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "messages",
                "SELECT received_at, code, args, read_at FROM outbox_inbox WHERE member = ?1 ORDER BY id DESC");
        told.put("tiers", "SELECT * FROM club_tier_change WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "segments",
                "SELECT segment, since_at, until_at FROM club_segment_stay WHERE member = ?1 ORDER BY since_at DESC");
        told.put(
                "households",
                "SELECT h.number, h.name, b.joined_at FROM club_household_member b JOIN club_household h ON h.id = b.household"
                        + " WHERE b.member = ?1");
        told.put(
                "invitations",
                "SELECT household, kind, shown, invited_at, state FROM club_household_invitation WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "draws",
                "SELECT pool_kind, pool_ref, points, what_zh, what_en, state, asked_at FROM club_draw_request WHERE member = ?1"
                        + " ORDER BY id DESC");
        told.put(
                "appointments",
                "SELECT group_code, role, valid_from, valid_until FROM club_group_appointment WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "adjustments",
                "SELECT kind, points, reason, note, asked_at, state, decision FROM club_adjustment_request WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "giftsGiven",
                "SELECT taker_kind, taker, unit, amount, given_at FROM club_gift WHERE giver_kind = 'MEMBER' AND giver = ?1 ORDER BY id DESC");
        told.put(
                "giftsTaken",
                "SELECT giver_kind, giver, unit, amount, given_at FROM club_gift WHERE taker_kind = 'MEMBER' AND taker = ?1 ORDER BY id DESC");
        told.put(
                "merges",
                "SELECT kind, loser, survivor, words, asked_at, verdict FROM club_merge WHERE loser = ?1 ORDER BY id DESC");
        told.put(
                "orders",
                "SELECT id, reward, points, status, placed_at, closed_at FROM reward_order WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "bookings",
                "SELECT id, event, status, party, companions, points, booked_at, closed_at FROM event_booking WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "surveys",
                "SELECT a.survey, a.answered_at, i.question, i.chosen, i.words FROM perception_answer a"
                        + " JOIN perception_answer_item i ON i.answer = a.id WHERE a.member = ?1 ORDER BY a.id DESC, i.question");
        told.put(
                "signIns",
                "SELECT created_at, last_sign_in_at, disabled_at FROM security_identity WHERE kind = 'MEMBER' AND ref = ?1");
        told.put(
                "ledger",
                "SELECT a.unit, a.kind AS account, p.seq, p.business_date, p.amount, p.balance_after, e.code, e.why_code, e.why_inputs"
                        + " FROM ledger_account a JOIN ledger_posting p ON p.account = a.id JOIN ledger_entry e ON e.id = p.entry"
                        + " WHERE a.holder_ref = ?1 AND a.holder_kind = 'MEMBER' ORDER BY a.id, p.seq DESC");
        told.put("referrals", "SELECT referred, referrer, joined_at FROM club_referral WHERE referred = ?1");
        told.put(
                "rights",
                "SELECT right_code, begins, expires_on, amount, words, granted_at FROM club_right_grant WHERE member = ?1 ORDER BY id DESC");
        told.put(
                "tierRequests",
                "SELECT kind, tier, influence, reason, note, asked_at, state, decision FROM club_tier_request WHERE member = ?1"
                        + " ORDER BY id DESC");
        told.put(
                "looks",
                "SELECT recorded_at, action FROM security_audit WHERE subject = CONCAT('member:', ?1) ORDER BY id DESC");
        return told;
    }
}
