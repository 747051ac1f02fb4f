package io.hansa.partners.person;

import io.hansa.kernel.MemberNumber;
import io.hansa.partners.port.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what leads to a person, by its number where that stands in the row, and otherwise by looking through. */
@ApplicationScoped
class PersonalTraces implements PersonalData {

    /** By member number: texts of and about the member. */
    private static final List<String> BY_NUMBER = List.of(
            "UPDATE partner_consent c JOIN partner_subscription s ON s.number = c.subscription"
                    + " SET c.shown = '', c.evidence = '', c.evidence_hash = NULL WHERE s.member = ?1",
            "UPDATE partner_subscription_step t JOIN partner_subscription s ON s.number = t.subscription"
                    + " SET t.reason = '' WHERE s.member = ?1 AND t.reason <> ''",
            "UPDATE partner_complaint_decision d JOIN partner_complaint c ON c.number = d.complaint"
                    + " JOIN partner_subscription s ON s.number = c.subscription SET d.note = '' WHERE s.member = ?1",
            "UPDATE partner_complaint c JOIN partner_subscription s ON s.number = c.subscription"
                    + " SET c.text = '' WHERE s.member = ?1",
            "UPDATE partner_charge_refund r JOIN partner_charge c ON c.number = r.charge"
                    + " JOIN partner_subscription s ON s.number = c.subscription SET r.reason = '' WHERE s.member = ?1",
            "UPDATE partner_missing_event e JOIN partner_missing_standing m ON m.number = e.claim"
                    + " SET e.text = '' WHERE m.member = ?1",
            "UPDATE partner_evidence e JOIN partner_missing_standing m ON m.number = e.subject"
                    + " SET e.name = '', e.size = 1, e.content = 0x00 WHERE m.member = ?1",
            "UPDATE partner_door_refusal d JOIN partner_reservation r ON r.number = d.reservation"
                    + " SET d.words = '', d.decision = '' WHERE r.member = ?1",
            "UPDATE partner_member_status SET number = '', proof = '' WHERE member = ?1");

    private static final Map<String, String> TOLD = told();

    @Inject
    TraceRows rows;

    @Inject
    Archives archives;

    @Override
    public List<String> archives(Person person) {
        return archives.pieces(person);
    }

    @Override
    public int eraseArchive(Person person, String piece) {
        return archives.erase(person, piece);
    }

    @Override
    public int erase(Person person) {
        return BY_NUMBER.stream()
                .mapToInt(sql -> rows.change(sql, person.number().value()))
                .sum();
    }

    @Override
    public Map<String, List<Map<String, String>>> tell(MemberNumber number, int most) {
        Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
        TOLD.forEach((name, sql) -> all.put(name, new ArrayList<>(rows.tell(sql, number.value(), most))));
        return all;
    }

    private static Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put(
                "partnerTransactions",
                "SELECT t.number, t.partner, t.kind, t.reference, t.outlet, t.product, t.category, t.amount_fen, t.points,"
                        + " t.status_points, t.occurred_at, (SELECT GROUP_CONCAT(i.code, '=', i.amount ORDER BY i.code"
                        + " SEPARATOR ';') FROM partner_transaction_item i WHERE i.transaction = t.number) AS items"
                        + " FROM ledger_account a JOIN ledger_posting p ON p.account = a.id"
                        + " JOIN partner_transaction t ON t.entry = p.entry WHERE a.holder_ref = ?1 AND a.holder_kind = 'MEMBER'"
                        + " AND a.unit = 'PTS' AND a.kind = 'WALLET' ORDER BY p.seq DESC");
        told.put(
                "subscriptions",
                "SELECT s.number, s.partner, s.service, s.status, s.asked_at, s.confirmed_at, s.ended_at, c.channel, c.shown,"
                        + " c.evidence, c.consented_at FROM partner_subscription s LEFT JOIN partner_consent c"
                        + " ON c.subscription = s.number WHERE s.member = ?1 ORDER BY s.number DESC");
        told.put(
                "charges",
                "SELECT c.number, s.service, c.reference, c.actor FROM partner_subscription s JOIN partner_charge c"
                        + " ON c.subscription = s.number WHERE s.member = ?1 ORDER BY c.number DESC");
        told.put(
                "complaints",
                "SELECT c.number, c.service, c.reason, c.text, c.filed_at FROM partner_subscription s JOIN partner_complaint c"
                        + " ON c.subscription = s.number WHERE s.member = ?1 ORDER BY c.number DESC");
        told.put(
                "missingPoints",
                "SELECT c.number, c.partner, c.outlet, c.shopped_on, c.receipt, c.amount_fen, m.state, e.step, e.text, e.happened_at"
                        + " FROM partner_missing_standing m JOIN partner_missing_claim c ON c.number = m.number"
                        + " JOIN partner_missing_event e ON e.claim = c.number WHERE m.member = ?1 ORDER BY c.number DESC, e.seq");
        told.put(
                "visits",
                "SELECT v.number, v.partner, v.outlet, v.reference, v.right_code, v.guests, v.occurred_at, b.voided_at"
                        + " FROM partner_visit v LEFT JOIN partner_visit_void b ON b.visit = v.number"
                        + " WHERE v.member = ?1 ORDER BY v.number DESC");
        told.put(
                "reservations",
                "SELECT r.number, r.partner, r.outlet, r.right_code, r.day, r.guests, r.state, r.reserved_at, d.reason, d.words,"
                        + " d.state AS refusal, d.decision, d.points FROM partner_reservation r"
                        + " LEFT JOIN partner_door_refusal d ON d.reservation = r.number WHERE r.member = ?1 ORDER BY r.number DESC");
        told.put(
                "statusAtPartners",
                "SELECT partner, number, tier, expires_on, proof, recorded_at FROM partner_member_status WHERE member = ?1"
                        + " ORDER BY partner, seq DESC");
        return told;
    }
}
